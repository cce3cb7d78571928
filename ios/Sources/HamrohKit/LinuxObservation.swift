#if os(Linux)
  /// Before Swift 6.2 libswiftObservation.so on Linux lacks this function of the runtime, which a failing mutex would call, and
  /// nothing links (swiftlang/swift issue 75670). Only tests run on Linux.
  @_cdecl("_ZN5swift9threading5fatalEPKcz")
  func swiftThreadingFatal() {
    fatalError("a mutex of the Swift runtime failed")
  }
#endif
