import Foundation

/// Random ids of requests: 32 hexadecimal digits.
enum RequestId {
  static func make() -> String {
    UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
  }
}
