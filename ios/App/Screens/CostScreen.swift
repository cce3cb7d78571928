import HamrohKit
import SwiftUI

/// What is left of the pay, and how long a debt lasts.
struct CostScreen: View {
  @Bindable var cost: CostStore
  let words: Words

  /// What is of the currency of the pay.
  private static let first: [CostStore.Field] = [.pay, .living, .deductions, .sentHome]

  var body: some View {
    Page(title: words[.costTitle]) {
      picker(.costCurrency, $cost.currency)
      ForEach(Self.first, id: \.self) { field in box(field) }
      box(.debt)
      picker(.costDebtCurrency, $cost.debtCurrency)
      box(.interest)
      Problem(cost.failure, words)
      if cost.isBusy {
        ProgressView(words[.loading])
      } else {
        MainButton(words[.costDo]) { Task { await cost.workOut() } }
      }
      if let answer = cost.answer {
        ForEach(Array(answer.lines.enumerated()), id: \.offset) { line in Text(line.element) }
        if answer.reviewNeeded { Quiet(words[.reviewNeeded]) }
      }
    }
  }

  @ViewBuilder private func box(_ field: CostStore.Field) -> some View {
    Text(words[field.title])
      .accessibilityHidden(true)
    TextField("0", text: text(of: field))
      .textFieldStyle(.roundedBorder)
      .autocorrectionDisabled()
      .numberPad()
      .frame(minHeight: 44)
      .accessibilityLabel(Text(words[field.title]))
    if cost.wrong == field { Problem(words[.costBad]) }
  }

  private func picker(_ title: Key, _ currency: Binding<String>) -> some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(words[title])
      Picker(words[title], selection: currency) {
        ForEach(CostStore.currencies, id: \.self) { code in Text(code).tag(code) }
      }
      .frame(minHeight: 44)
    }
  }

  private func text(of field: CostStore.Field) -> Binding<String> {
    Binding(get: { cost.text(field) }, set: { cost.write($0, in: field) })
  }
}
