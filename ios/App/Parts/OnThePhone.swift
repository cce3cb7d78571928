import SwiftUI

#if canImport(UIKit)
  import UIKit
#endif

extension View {
  /// Nobody may have to touch the screen while somebody else reads it.
  func keepsScreenOn() -> some View {
    #if canImport(UIKit)
      onAppear { UIApplication.shared.isIdleTimerDisabled = true }
        .onDisappear { UIApplication.shared.isIdleTimerDisabled = false }
    #else
      self
    #endif
  }

  /// A keyboard with digits and `+`.
  func phonePad() -> some View {
    #if canImport(UIKit)
      keyboardType(.phonePad).textContentType(.telephoneNumber)
    #else
      self
    #endif
  }

  /// A keyboard with digits, point or comma.
  func numberPad() -> some View {
    #if canImport(UIKit)
      keyboardType(.decimalPad)
    #else
      self
    #endif
  }
}
