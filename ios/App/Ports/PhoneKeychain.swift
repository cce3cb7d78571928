#if canImport(UIKit)
  import HamrohKit
  import Security
  import UIKit

  /// The system's Keychain. Readable from the first unlock after a start of the phone on, like the app's files; on this phone
  /// only, in no backup that another one could open, and never in iCloud.
  struct PhoneKeychain: VaultPort {
    struct Refused: Error {
      let status: OSStatus
    }

    private static let service = "org.hamroh.device"

    func put(_ secret: Data, as name: String) throws {
      var item = Self.query(name)
      item[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
      item[kSecValueData as String] = secret
      let status = SecItemAdd(item as CFDictionary, nil)
      guard status == errSecSuccess else { throw Refused(status: status) }
    }

    func get(_ name: String) throws -> Data? {
      var query = Self.query(name)
      query[kSecReturnData as String] = true
      query[kSecMatchLimit as String] = kSecMatchLimitOne
      var found: CFTypeRef?
      let status = SecItemCopyMatching(query as CFDictionary, &found)
      if status == errSecItemNotFound { return nil }
      guard status == errSecSuccess else { throw Refused(status: status) }
      return found as? Data
    }

    func removeAll() throws {
      let status = SecItemDelete(Self.query() as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else { throw Refused(status: status) }
    }

    /// All items of this app, or the one with this name.
    private static func query(_ name: String? = nil) -> [String: Any] {
      var query: [String: Any] = [
        kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service,
        kSecAttrSynchronizable as String: false,
      ]
      if let name { query[kSecAttrAccount as String] = name }
      return query
    }
  }
#endif
