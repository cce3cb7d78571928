// The part of UniformTypeIdentifiers that the app uses, declared so that it compiles on Linux.

public struct UTType: Hashable, Sendable {
  public static let data = UTType(exportedAs: "public.data")
  public static let plainText = UTType(exportedAs: "public.plain-text")
  public static let utf8PlainText = UTType(exportedAs: "public.utf8-plain-text")
  public static let json = UTType(exportedAs: "public.json")
  public static let html = UTType(exportedAs: "public.html")
  public static let zip = UTType(exportedAs: "public.zip-archive")

  public let identifier: String

  public init(exportedAs identifier: String) {
    self.identifier = identifier
  }
}
