public struct Text: Primitive {
  public let words: [String]

  @_disfavoredOverload public init<S: StringProtocol>(_ content: S) {
    words = [String(content)]
  }

  public init(verbatim content: String) {
    words = [content]
  }

  public init(_ content: AttributedString) {
    words = [String(content.characters)]
  }

  public init(_ key: LocalizedStringKey) {
    words = [key.key]
  }

  public func bold() -> Text { self }
  public func font(_ font: Font?) -> Text { self }
}

public struct LocalizedStringKey: ExpressibleByStringInterpolation {
  let key: String

  public init(stringLiteral value: String) {
    key = value
  }
}

public struct Image: Primitive {
  public init(systemName: String) {}
}

public struct Button<Label: View>: Primitive {
  /// What the finger does; a test may do it instead.
  public let action: () -> Void
  public let parts: [any View]

  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.action = action
    parts = [label()]
  }
}

extension Button where Label == Text {
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
  ) {
    self.init(action: action) { Text(title) }
  }
}

public struct ButtonRole: Equatable, Sendable {
  public static let cancel = ButtonRole()
}

public struct PasteButton: Primitive {
  public init<T>(payloadType: T.Type, onPaste: @escaping ([T]) -> Void) {}
}

public struct VStack<Content: View>: Primitive {
  public let parts: [any View]

  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {
    parts = [content()]
  }
}

public struct HStack<Content: View>: Primitive {
  public let parts: [any View]

  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {
    parts = [content()]
  }
}

public struct ZStack<Content: View>: Primitive {
  public let parts: [any View]

  public init(@ViewBuilder content: () -> Content) {
    parts = [content()]
  }
}

public struct ScrollView<Content: View>: Primitive {
  public let parts: [any View]

  public init(@ViewBuilder content: () -> Content) {
    parts = [content()]
  }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Primitive {
  public let parts: [any View]
}

extension ForEach {
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content
  ) {
    parts = data.map { content($0) }
  }
}

extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    parts = data.map { content($0) }
  }
}

public struct Divider: Primitive {
  public init() {}
}

public struct ProgressView: Primitive {
  public let words: [String]

  @_disfavoredOverload public init<S: StringProtocol>(_ title: S) {
    words = [String(title)]
  }
}

public struct TextField: Primitive {
  public let words: [String]

  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>) {
    words = [String(title), text.wrappedValue]
  }
}

public struct SecureField: Primitive {
  public let words: [String]

  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>) {
    words = [String(title)]
  }
}

public struct TextEditor: Primitive {
  public let words: [String]

  public init(text: Binding<String>) {
    words = [text.wrappedValue]
  }
}

public struct Toggle: Primitive {
  public let words: [String]
  /// What the finger switches; a test may do it instead.
  public let isOn: Binding<Bool>

  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) {
    words = [String(title)]
    self.isOn = isOn
  }
}

public struct DatePicker: Primitive {
  public let words: [String]

  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, selection: Binding<Date>) {
    words = [String(title)]
  }
}

public struct Picker<Selection: Hashable, Content: View>: Primitive {
  public let words: [String]
  public let parts: [any View]

  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, selection: Binding<Selection>, @ViewBuilder content: () -> Content
  ) {
    words = [String(title)]
    parts = [content()]
  }
}

public struct NavigationStack<Path, Root: View>: Primitive {
  public let parts: [any View]

  public init(path: Binding<Path>, @ViewBuilder root: () -> Root)
  where
    Path: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Path.Element: Hashable
  {
    parts = [root()]
  }
}

/// Apple's keeps curves too; a test reads the rectangles.
public struct Path: Sendable {
  public private(set) var rects: [CGRect] = []

  public init() {}

  public mutating func addRect(_ rect: CGRect) {
    rects.append(rect)
  }
}

@MainActor @preconcurrency public protocol Shape: Primitive, Sendable {
  nonisolated func path(in rect: CGRect) -> Path
}

extension Shape {
  public func fill<S: ShapeStyle>(_ content: S) -> some View { ModifiedContent(self) }
}

public enum ContentMode: Sendable {
  case fit, fill
}

public struct Rectangle: Primitive {
  public init() {}

  public func fill<S: ShapeStyle>(_ content: S) -> some View { self }
}

// What views are told.

public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable {
  public static let red = Color()
  public static let orange = Color()
  public static let yellow = Color()
  public static let gray = Color()
  public static let black = Color()
  public static let white = Color()
}

public struct HierarchicalShapeStyle: ShapeStyle {}
public struct BackgroundStyle: ShapeStyle {}

extension ShapeStyle where Self == Color {
  public static var red: Color { Color.red }
  public static var white: Color { Color.white }
  public static var black: Color { Color.black }
}

extension ShapeStyle where Self == HierarchicalShapeStyle {
  public static var secondary: HierarchicalShapeStyle { HierarchicalShapeStyle() }
}

extension ShapeStyle where Self == BackgroundStyle {
  public static var background: BackgroundStyle { BackgroundStyle() }
}

public struct Font: Hashable, Sendable {
  public static let largeTitle = Font()
  public static let title2 = Font()
  public static let headline = Font()
  public static let footnote = Font()
}

public struct HorizontalAlignment: Sendable {
  public static let leading = HorizontalAlignment()
  public static let center = HorizontalAlignment()
}

public struct VerticalAlignment: Sendable {
  public static let top = VerticalAlignment()
  public static let center = VerticalAlignment()
}

public struct Alignment: Sendable {
  public static let center = Alignment()
  public static let leading = Alignment()
}

// Around the views.

@MainActor @preconcurrency public protocol Scene {
  associatedtype Body: Scene
  @MainActor var body: Body { get }
}

extension Never: Scene {}

@MainActor public struct WindowGroup<Content: View>: Scene {
  public init(@ViewBuilder content: () -> Content) {}
  public var body: Never { fatalError("a primitive has no body") }
}

@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @MainActor var body: Body { get }
  init()
}

extension App {
  public static func main() {}
}
