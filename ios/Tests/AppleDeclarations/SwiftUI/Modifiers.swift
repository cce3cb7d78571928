import UIKit
import UniformTypeIdentifiers

/// A view with something done to it. What a modifier brings along (an alert, a destination) is a part as well.
public struct ModifiedContent: Primitive {
  public let parts: [any View]
  public let words: [String]

  init(_ content: any View, with more: [any View] = [], saying words: [String] = []) {
    parts = [content] + more
    self.words = words
  }
}

/// A view in whose fields the keyboard corrects nothing; a test looks for those outside of one.
public struct Uncorrected: Primitive {
  public let parts: [any View]
  public let isDisabled: Bool

  init(_ content: any View, _ isDisabled: Bool) {
    parts = [content]
    self.isDisabled = isDisabled
  }
}

// Layout and looks.

extension View {
  public func frame(
    minWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { ModifiedContent(self) }
  public func padding() -> some View { ModifiedContent(self) }
  public func aspectRatio(_ ratio: CGFloat? = nil, contentMode: ContentMode) -> some View { ModifiedContent(self) }
  public func font(_ font: Font?) -> some View { ModifiedContent(self) }
  public func bold() -> some View { ModifiedContent(self) }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { ModifiedContent(self) }
  public func background<S: ShapeStyle>(_ style: S) -> some View { ModifiedContent(self) }
  public func border<S: ShapeStyle>(_ content: S, width: CGFloat = 1) -> some View { ModifiedContent(self) }
  public func ignoresSafeArea() -> some View { ModifiedContent(self) }
  public func tag<V: Hashable>(_ tag: V) -> some View { ModifiedContent(self) }
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { ModifiedContent(self) }
  public func textFieldStyle<S: TextFieldStyle>(_ style: S) -> some View { ModifiedContent(self) }
  public func textSelection<S: TextSelectability>(_ selectability: S) -> some View { ModifiedContent(self) }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { Uncorrected(self, disable) }
  @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    ModifiedContent(self, saying: [String(title)])
  }
  public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    ModifiedContent(self)
  }
}

public protocol PrimitiveButtonStyle {}
public struct BorderedButtonStyle: PrimitiveButtonStyle {}
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle {}

extension PrimitiveButtonStyle where Self == BorderedButtonStyle {
  public static var bordered: BorderedButtonStyle { BorderedButtonStyle() }
}

extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
  public static var borderedProminent: BorderedProminentButtonStyle { BorderedProminentButtonStyle() }
}

public protocol TextFieldStyle {}
public struct RoundedBorderTextFieldStyle: TextFieldStyle {}

extension TextFieldStyle where Self == RoundedBorderTextFieldStyle {
  public static var roundedBorder: RoundedBorderTextFieldStyle { RoundedBorderTextFieldStyle() }
}

public protocol TextSelectability {}
public struct EnabledTextSelectability: TextSelectability {}

extension TextSelectability where Self == EnabledTextSelectability {
  public static var enabled: EnabledTextSelectability { EnabledTextSelectability() }
}

// What SwiftUI has only together with UIKit.

extension View {
  public func keyboardType(_ type: UIKeyboardType) -> some View { ModifiedContent(self) }
  public func textContentType(_ type: UITextContentType?) -> some View { ModifiedContent(self) }
}

@MainActor public final class UIHostingController<Content: View>: UIViewController {
  public init(rootView: Content) {}
}

// What happens.

extension View {
  public func task(
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View { ModifiedContent(self) }
  public func onAppear(perform action: (() -> Void)? = nil) -> some View { ModifiedContent(self) }
  public func onDisappear(perform action: (() -> Void)? = nil) -> some View { ModifiedContent(self) }
  public func onChange<V: Equatable>(of value: V, _ action: @escaping (V, V) -> Void) -> some View {
    ModifiedContent(self)
  }
  public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { ModifiedContent(self) }
  public func fileImporter(
    isPresented: Binding<Bool>, allowedContentTypes: [UTType],
    onCompletion: @escaping (Result<URL, any Error>) -> Void
  ) -> some View { ModifiedContent(self) }
  public func onLongPressGesture(
    minimumDuration: Double, maximumDistance: CGFloat, perform action: @escaping () -> Void,
    onPressingChanged: ((Bool) -> Void)?
  ) -> some View { ModifiedContent(self) }
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View { ModifiedContent(self) }
  @_disfavoredOverload public func alert<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View {
    let shown: [any View] = isPresented.wrappedValue ? [Text(title), message(), actions()] : []
    return ModifiedContent(self, with: shown)
  }
}

// For those who do not see the screen.

extension View {
  public func accessibilityLabel(_ label: Text) -> some View { ModifiedContent(self, saying: label.words) }
  public func accessibilityHint(_ hint: Text) -> some View { ModifiedContent(self, saying: hint.words) }
  public func accessibilityHidden(_ hidden: Bool) -> some View { ModifiedContent(self) }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { ModifiedContent(self) }
  public func accessibilityElement(children: AccessibilityChildBehavior) -> some View { ModifiedContent(self) }
  public func accessibilityAction(_ handler: @escaping () -> Void) -> some View { ModifiedContent(self) }
}

public struct AccessibilityTraits: Sendable {
  public static let isHeader = AccessibilityTraits()
  public static let isButton = AccessibilityTraits()
}

public struct AccessibilityChildBehavior: Sendable {
  public static let combine = AccessibilityChildBehavior()
}
