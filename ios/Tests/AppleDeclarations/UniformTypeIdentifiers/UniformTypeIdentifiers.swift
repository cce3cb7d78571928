// The part of UniformTypeIdentifiers that the app uses, declared so that it compiles on Linux.

public struct UTType: Hashable, Sendable {
  public static let data = UTType(exportedAs: "public.data")

  public let identifier: String

  public init(exportedAs identifier: String) {
    self.identifier = identifier
  }
}
