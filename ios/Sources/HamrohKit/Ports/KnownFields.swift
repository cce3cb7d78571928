extension KeyedDecodingContainer {
  /// The value where it is there and readable: what another version of the app wrote differently does not take the rest along.
  func known<Value: Decodable>(_ key: Key) -> Value? {
    try? decodeIfPresent(Value.self, forKey: key)
  }
}
