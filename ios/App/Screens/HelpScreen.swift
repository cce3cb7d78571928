import HamrohKit
import SwiftUI

/// Who can help me here: two questions, then whom to call first, then everybody else.
struct HelpScreen: View {
  let app: AppModel
  let words: Words
  @State private var showsAll = false

  /// As many as one looks at before one calls.
  private static let openSteps = 3

  private var help: HelpStore { app.help }

  var body: some View {
    Page(title: words[.helpTitle]) {
      AfterCallView(call: app.call, words: words, copy: help.copy)
      if let card = app.arrival.card { Row(card.title) { app.open(.arrival) } }
      Problem(app.arrival.failure, words)
      question
      Problem(help.failure, words)
      if help.isLoading { ProgressView(words[.loading]) }
      if let chain = help.chain { answer(chain) }
      SideButton(words[.helpGuides]) { app.open(.guides) }
      SideButton(words[.helpPaper]) { app.open(.paper) }
    }
    .task { await help.open() }
  }

  @ViewBuilder private var question: some View {
    Row(words[.helpCitizenship], help.citizenName ?? words[.helpAskCitizenship]) { app.open(.citizenship) }
    Row(words[.helpWhere], place) { app.open(.place) }
    SideButton(words[.helpUsePosition]) { Task { await help.usePosition() } }
    if let said = help.finder.words { Quiet(words(said, radius)) }
    Quiet(words[.helpLine])
    Picker(words[.helpLine], selection: line) {
      Text(words[.lineUnknown]).tag(PhoneLine?.none)
      ForEach(PhoneLine.allCases, id: \.self) { line in
        Text(words[Self.name(of: line)]).tag(PhoneLine?.some(line))
      }
    }
    .frame(minHeight: 44)
    Row(words[.arrivalByNetwork], help.networkName ?? words[.lineUnknown]) { app.open(.network) }
  }

  private var line: Binding<PhoneLine?> {
    Binding(get: { help.line }, set: { line in Task { await help.choose(line: line) } })
  }

  private static func name(of line: PhoneLine) -> Key {
    switch line {
    case .home: .lineHome
    case .roaming: .lineRoaming
    case .wifiOnly: .lineWifiOnly
    case .noCredit: .lineNoCredit
    case .noSignal: .lineNoSignal
    }
  }

  private var place: String {
    if help.finder.place != nil { return words[.helpByPosition] }
    return help.countryName ?? words[.helpCountryUnknown]
  }

  private var radius: String { help.finder.place?.radiusM.map { String($0) } ?? "" }

  @ViewBuilder private func answer(_ chain: Chain) -> some View {
    if !chain.warnings.isEmpty {
      Heading(words[.helpWarnings])
      ForEach(Array(chain.warnings.enumerated()), id: \.offset) { warning in Problem(warning.element) }
    }
    if !chain.place.isEmpty { Text(chain.place) }
    if !chain.networkNote.isEmpty { Text(chain.networkNote) }
    if let first = chain.first { step(first, main: chain.firstWay, mark: words[.helpCallFirst]) }
    Heading(words[.helpSituation])
    Text(chain.summary)
    ForEach(chain.statements) { statement in
      Text(statement.why)
      if !statement.basis.isEmpty { Quiet(words(.helpBasis, statement.basis)) }
    }
    if !chain.others.isEmpty {
      Heading(words[.helpEveryone])
      ForEach(Array(chain.others.prefix(showsAll ? Int.max : Self.openSteps).enumerated()), id: \.offset) {
        other in
        step(other.element, main: other.element.mainWay, mark: words(.helpStepNumber, String(other.offset + 2)))
        Divider()
      }
      if !showsAll, chain.others.count > Self.openSteps {
        SideButton(words[.helpShowRest]) { showsAll = true }
      }
    }
    Heading(words[.helpGoodToKnow])
    ForEach(Array(chain.notices.enumerated()), id: \.offset) { notice in Text(notice.element) }
    if chain.reviewNeeded { Quiet(words[.reviewNeeded]) }
  }

  private func step(_ step: Step, main: ContactWay?, mark: String) -> some View {
    StepView(
      step: step, main: main, mark: mark, words: words, copy: help.copy, used: { app.call.called($0, of: step) }
    ) {
      help.showCard(of: step)
      app.open(.card)
    }
  }
}
