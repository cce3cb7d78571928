import Foundation

extension ContactWay {
  /// What the system opens for it; `nil` for what may only be copied. Of an address nothing but the web and e-mail is opened,
  /// whatever scheme a damaged row might name.
  public var url: URL? {
    switch way {
    case .phone: Self.dialled(target, scheme: "tel")
    case .sms: Self.dialled(target, scheme: "sms")
    case .whatsapp: Self.messenger(target, host: "wa.me") ?? Self.web(target)
    case .telegram: Self.messenger(target, host: "t.me") ?? Self.web(target)
    case .email: Self.email(target)
    case .web: Self.web(target)
    }
  }

  /// `+` and digits only: `*` and `#` could change a phone's settings.
  private static func dialled(_ target: String, scheme: String) -> URL? {
    let digits = target.first == "+" ? target.dropFirst() : target[...]
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return URL(string: "\(scheme):\(target)")
  }

  private static func messenger(_ target: String, host: String) -> URL? {
    switch target.first {
    case "+":
      let digits = target.dropFirst()
      guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      return URL(string: host == "t.me" ? "https://t.me/+\(digits)" : "https://\(host)/\(digits)")
    case "@":
      let name = target.dropFirst()
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
        return nil
      }
      return URL(string: "https://\(host)/\(name)")
    default: return nil
    }
  }

  private static func email(_ target: String) -> URL? {
    let parts = target.split(separator: "@", omittingEmptySubsequences: false)
    let plain = target.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "@.-_+".contains($0)) }
    return parts.count == 2 && plain ? URL(string: "mailto:\(target)") : nil
  }

  private static func web(_ target: String) -> URL? {
    let full = target.contains("://") ? target : "https://\(target)"
    guard let url = URL(string: full), url.host?.contains(".") == true else { return nil }
    return ["http", "https"].contains(url.scheme?.lowercased() ?? "") ? url : nil
  }
}
