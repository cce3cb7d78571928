import Foundation

/// Small secrets by name, where only this phone finds them.
public protocol VaultPort: Sendable {
  func put(_ secret: Data, as name: String) throws
  /// `nil` when there is none of that name.
  func get(_ name: String) throws -> Data?
  func removeAll() throws
}

/// The key store as the core asks for it, on a vault. What is sealed stays in the vault; what is given back only names it, and is
/// worth nothing on another phone.
public struct KeyVault: KeysPort {
  /// Nothing of that name is in the vault, or the bytes name nothing.
  struct NotSealedHere: Error {}

  private static let mark = Data("hamroh-vault-1:".utf8)
  private let vault: any VaultPort

  public init(_ vault: any VaultPort) {
    self.vault = vault
  }

  public func wrap(_ plain: Data) throws -> Data {
    let name = RequestId.make()
    try vault.put(plain, as: name)
    return Self.mark + Data(name.utf8)
  }

  public func open(_ sealed: Data) throws -> Data {
    guard sealed.starts(with: Self.mark) else { throw NotSealedHere() }
    let name = String(decoding: sealed.dropFirst(Self.mark.count), as: UTF8.self)
    guard name.utf8.count == 32, name.allSatisfy(\.isHexDigit), let plain = try vault.get(name) else {
      throw NotSealedHere()
    }
    return plain
  }

  public func destroy() throws {
    try vault.removeAll()
  }
}
