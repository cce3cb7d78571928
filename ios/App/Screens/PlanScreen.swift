import HamrohKit
import SwiftUI

/// The plan being filled in. What is half filled in stays.
struct PlanScreen: View {
  let app: AppModel
  @Bindable var trip: TripStore
  let words: Words

  var body: some View {
    Page(title: words[.planTitle]) {
      Quiet(words[.planKept])
      person
      promised
      way
      numbers
      people
      deadlines
      sentences
      Problem(trip.failure, words)
      if trip.isBusy {
        ProgressView(words[.loading])
      } else {
        MainButton(words[.planSave]) { Task { if await trip.save() { app.close(.plan) } } }
      }
      if trip.isChanged { SideButton(words[.planDrop]) { trip.drop() } }
    }
    .task { await trip.openPlan() }
    .onDisappear(perform: trip.leave)
  }

  @ViewBuilder private var person: some View {
    Box(title: words[.planName], text: $trip.draft.name)
    CountryPicker(
      title: words[.settingsCitizenship], code: $trip.draft.citizen, countries: trip.choices.citizenships, words: words)
  }

  private var promised: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planPromised])
      Box(title: words[.planWork], text: $trip.draft.work)
      Box(title: words[.planEmployer], text: $trip.draft.employer)
      Box(title: words[.planPay], text: $trip.draft.pay)
      Box(title: words[.planPlace], text: $trip.draft.place)
      CountryPicker(
        title: words[.planCountry], code: $trip.draft.country, countries: trip.choices.countries, words: words)
    }
  }

  private var way: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planRoute])
      ForEach(Array(trip.draft.route.indices), id: \.self) { at in
        Box(title: words[.planStage], text: $trip.draft.route[row: at].place)
        CountryPicker(
          title: words[.planCountry], code: $trip.draft.route[row: at].country, countries: trip.choices.countries,
          words: words)
        Box(title: words[.planDay], text: $trip.draft.route[row: at].day)
        remove(trip.draft.route[row: at].place) { trip.draft.route.take(at) }
      }
      SideButton(words[.planStageAdd]) { trip.draft.route.append(TripStage()) }
    }
  }

  private var numbers: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planNumbers])
      ForEach(Array(trip.draft.numbers.indices), id: \.self) { at in
        Box(title: words[.planNumberTitle], text: $trip.draft.numbers[row: at].title)
        Box(title: words[.planNumber], text: $trip.draft.numbers[row: at].number).phonePad()
      }
    }
  }

  private var people: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planContacts])
      ForEach(Array(trip.draft.people.indices), id: \.self) { at in
        Box(title: words[.planContactName], text: $trip.draft.people[row: at].name)
        Box(title: words[.planContactNumber], text: $trip.draft.people[row: at].number).phonePad()
        remove(named(trip.draft.people[row: at])) { trip.draft.people.take(at) }
      }
      SideButton(words[.planContactAdd]) { trip.draft.people.append(TripPerson()) }
    }
  }

  private var deadlines: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planHours])
      Picker(words[.planHours], selection: $trip.draft.everyHours) {
        ForEach(hours, id: \.self) { hours in Text(String(hours)).tag(hours) }
      }
      .frame(minHeight: 44)
      Toggle(words[.planLater], isOn: later)
      if trip.beginsLater {
        DatePicker(words[.planBegins], selection: $trip.begins)
          .frame(minHeight: 44)
      }
    }
  }

  private var sentences: some View {
    VStack(alignment: .leading, spacing: 8) {
      Heading(words[.planSentences])
      Quiet(words[.planSentencesHint])
      ForEach(Array(trip.draft.sentences.indices), id: \.self) { at in
        Box(title: words[meaning(trip.draft.sentences[row: at].meaning)], text: $trip.draft.sentences[row: at].text)
        Box(title: words[.planSentencePlace], text: $trip.draft.sentences[row: at].place)
        remove(words[meaning(trip.draft.sentences[row: at].meaning)]) { trip.draft.sentences.take(at) }
      }
      if !trip.isBusy { SideButton(words[.planDraw]) { Task { await trip.drawSentences() } } }
    }
  }

  /// What was planned with another Hamroh may stand between those that can be chosen here.
  private var hours: [UInt32] {
    Array(Set(TripStore.hourChoices + [trip.draft.everyHours])).sorted()
  }

  private var later: Binding<Bool> {
    Binding(get: { trip.beginsLater }, set: { trip.choose(beginsLater: $0) })
  }

  private func remove(_ what: String, _ action: @escaping @MainActor () -> Void) -> some View {
    SideButton(words[.actionRemove], spoken: words(.actionRemoveWhat, what), action: action)
  }

  private func named(_ person: TripPerson) -> String { person.name.isEmpty ? person.number : person.name }

  private func meaning(_ meaning: SentenceMeaning) -> Key {
    switch meaning {
    case .well: .phraseWell
    case .moved: .phraseMoved
    case .held: .phraseHeld
    case .danger: .phraseDanger
    case .hurt: .phraseHurt
    case .free: .phraseFree
    }
  }
}

/// A line to be filled in, with its name above it: a placeholder is gone when it is most needed.
struct Box: View {
  let title: String
  let text: Binding<String>

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Quiet(title)
        .accessibilityHidden(true)
      TextField(title, text: text)
        .textFieldStyle(.roundedBorder)
        .autocorrectionDisabled()
        .frame(minHeight: 44)
    }
  }
}

/// A country out of those that the directory knows.
struct CountryPicker: View {
  let title: String
  let code: Binding<String>
  let countries: [Country]
  let words: Words

  var body: some View {
    NamedPicker(title: title, selection: code) {
      Text(words[.lineUnknown]).tag("")
      // A plan may name one that is not in the list, or not in it yet.
      if !isKnown { Text(code.wrappedValue).tag(code.wrappedValue) }
      ForEach(countries) { country in Text(country.name).tag(country.code) }
    }
  }

  private var isKnown: Bool {
    code.wrappedValue.isEmpty || countries.contains { $0.code == code.wrappedValue }
  }
}

extension Array {
  /// Takes a row away; one that is gone already is no error.
  fileprivate mutating func take(_ at: Int) {
    if indices.contains(at) { remove(at: at) }
  }
}
