// The part of SwiftUI that the app uses, declared so that the views compile on Linux against the stores and their bodies can
// be evaluated. Signatures follow Apple's; nothing is drawn, laid out or animated.

@_exported import Foundation
import UIKit

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor var body: Body { get }
}

/// A view that has no body of its own, only parts.
@MainActor public protocol Primitive: View where Body == Never {
  /// What lies inside, in order.
  var parts: [any View] { get }
  /// What it says itself: words, labels, titles.
  var words: [String] { get }
}

extension Primitive {
  public var body: Never { fatalError("a primitive has no body") }
  public var parts: [any View] { [] }
  public var words: [String] { [] }
}

extension Never: View {
  public var body: Never { fatalError("never made") }
}

@MainActor @resultBuilder public enum ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<
    (repeat each Content)
  > {
    var parts: [any View] = []
    for part in repeat each content { parts.append(part) }
    return TupleView(parts)
  }
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  public static func buildEither<First: View, Second: View>(
    first: First
  ) -> _ConditionalContent<First, Second> { _ConditionalContent(first) }
  public static func buildEither<First: View, Second: View>(
    second: Second
  ) -> _ConditionalContent<First, Second> { _ConditionalContent(second) }
}

public struct EmptyView: Primitive {
  public init() {}
}

public struct TupleView<T>: Primitive {
  public let parts: [any View]

  init(_ parts: [any View]) {
    self.parts = parts
  }
}

public struct _ConditionalContent<First: View, Second: View>: Primitive {
  public let parts: [any View]

  init(_ part: any View) {
    parts = [part]
  }
}

extension Optional: View where Wrapped: View {
  public var body: Never { fatalError("a primitive has no body") }
}

extension Optional: Primitive where Wrapped: View {
  public var parts: [any View] { map { [$0] } ?? [] }
}

// Property wrappers.

@propertyWrapper public struct State<Value> {
  private final class Box {
    var value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private let box: Box

  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  public var wrappedValue: Value {
    get { box.value }
    nonmutating set { box.value = newValue }
  }

  public var projectedValue: Binding<Value> {
    Binding(get: { box.value }, set: { box.value = $0 })
  }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() {
    self.init(wrappedValue: nil)
  }
}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value> {
  private let read: () -> Value
  private let write: (Value) -> Void

  public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
    read = get
    write = set
  }

  public var wrappedValue: Value {
    get { read() }
    nonmutating set { write(newValue) }
  }

  public var projectedValue: Binding<Value> { self }

  public subscript<Part>(dynamicMember path: WritableKeyPath<Value, Part>) -> Binding<Part> {
    Binding<Part>(
      get: { wrappedValue[keyPath: path] }, set: { wrappedValue[keyPath: path] = $0 })
  }
}

@MainActor @propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject> {
  public var wrappedValue: Value

  public init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
  }

  public var projectedValue: Bindable<Value> { self }

  public subscript<Part>(
    dynamicMember path: ReferenceWritableKeyPath<Value, Part>
  ) -> Binding<Part> {
    let object = wrappedValue
    return Binding(get: { object[keyPath: path] }, set: { object[keyPath: path] = $0 })
  }
}

@MainActor @propertyWrapper public struct Environment<Value> {
  public let wrappedValue: Value

  public init(_ path: KeyPath<EnvironmentValues, Value>) {
    wrappedValue = EnvironmentValues()[keyPath: path]
  }
}

@MainActor public struct EnvironmentValues {
  public var openURL = OpenURLAction { _ in .systemAction }
  public var scenePhase = ScenePhase.active
  public var locale = Locale.current
}

public enum ScenePhase: Comparable, Sendable {
  case background, inactive, active
}

@MainActor public struct OpenURLAction {
  public enum Result: Sendable {
    case handled, discarded, systemAction
  }

  private let handler: (URL) -> Result

  public init(handler: @escaping (URL) -> Result) {
    self.handler = handler
  }

  /// What the system does with an address; a test may let it.
  public static var systemOpens: (URL) -> Bool = { _ in false }

  public func callAsFunction(_ url: URL, completion: @escaping (_ accepted: Bool) -> Void) {
    let result = handler(url)
    completion(result == .handled || result == .systemAction && Self.systemOpens(url))
  }
}
