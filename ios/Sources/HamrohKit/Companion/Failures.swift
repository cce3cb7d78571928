internal import HamrohCore

extension CompanionFailure {
  /// What a screen is told of an error that came out of a call. `sentence` asks the core for the words of a code.
  ///
  /// Of an error that the core did not choose itself (a panic) nothing is passed on: it may quote the text it stumbled over.
  init(_ error: any Error, sentence: (String) -> String?) {
    switch error {
    case let known as CompanionFailure: self = known
    case let refused as ApiError:
      let (key, code, wait) = refused.parts
      self.init(key: key, code: code, sentence: sentence(code), waitSeconds: Int(wait))
    default: self.init(key: .errorInternal, code: "unexpected")
    }
  }

  /// The same while the core is being opened, when there is nobody yet to ask for words.
  init(opening error: any Error) {
    if error is ApiError {
      self.init(error) { _ in nil }
    } else {
      self.init(key: .errorLibrary, code: "open")
    }
  }
}

extension ApiError {
  fileprivate var parts: (Key, code: String, waitSeconds: UInt32) {
    switch self {
    case .Input(let code): (.errorInput, code, 0)
    case .Secret(let code, let waitSeconds): (.errorSecret, code, waitSeconds)
    case .Device(let code): (.errorDevice, code, 0)
    case .Data(let code): (.errorData, code, 0)
    case .Internal(let code): (.errorInternal, code, 0)
    }
  }
}

extension String {
  /// The same text in Swift's own storage. A text that comes from a UIKit field or a share may still be an `NSString` inside,
  /// with halves of characters in it: each becomes U+FFFD here, one UTF-16 unit for one, so that offsets into the answer fit
  /// the text on the screen.
  var native: String {
    var copy = self
    copy.makeContiguousUTF8()
    return copy
  }
}
