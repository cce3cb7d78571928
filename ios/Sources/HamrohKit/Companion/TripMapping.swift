internal import HamrohCore

// The trip, both ways. Texts come out of fields: each becomes Swift's own before it is given on.

extension TripPlan {
  var draft: TripDraft {
    TripDraft(
      name: name.native, citizen: citizen.native, work: work.native, employer: employer.native, pay: pay.native,
      place: place.native, country: country.native,
      route: route.map { TripLeg(place: $0.place.native, country: $0.country.native, day: $0.day.native) },
      numbers: numbers.map { TripNumber(title: $0.title.native, number: $0.number.native) },
      contacts: people.map {
        TripContact(name: $0.name.native, number: $0.number.native, language: $0.language.native)
      },
      phrases: sentences.map(\.phrase), checkEveryHours: everyHours, startsMs: startsMs)
  }

  init(_ draft: TripDraft) {
    self.init()
    name = draft.name
    citizen = draft.citizen
    work = draft.work
    employer = draft.employer
    pay = draft.pay
    place = draft.place
    country = draft.country
    route = draft.route.map { leg in
      var stage = TripStage()
      (stage.place, stage.country, stage.day) = (leg.place, leg.country, leg.day)
      return stage
    }
    numbers = draft.numbers.map { known in
      var number = LearnedNumber()
      (number.title, number.number) = (known.title, known.number)
      return number
    }
    people = draft.contacts.map { contact in
      var person = TripPerson()
      (person.name, person.number, person.language) = (contact.name, contact.number, contact.language)
      return person
    }
    sentences = draft.phrases.map(TripSentence.init)
    everyHours = draft.checkEveryHours
    startsMs = draft.startsMs
  }
}

extension TripSentence {
  fileprivate var phrase: TripPhrase {
    TripPhrase(text: text.native, meaning: meaning.meaning, place: place.native)
  }

  init(_ phrase: TripPhrase) {
    self.init(text: phrase.text, meaning: SentenceMeaning(phrase.meaning), place: phrase.place)
  }
}

extension SentenceMeaning {
  fileprivate var meaning: PhraseMeaning {
    switch self {
    case .well: .well
    case .moved: .moved
    case .held: .held
    case .danger: .danger
    case .hurt: .hurt
    case .free: .free
    }
  }

  fileprivate init(_ meaning: PhraseMeaning) {
    self =
      switch meaning {
      case .well: .well
      case .moved: .moved
      case .held: .held
      case .danger: .danger
      case .hurt: .hurt
      case .free: .free
      }
  }
}

extension TripState {
  init(_ trip: Trip) {
    self.init(
      plan: TripPlan(trip.draft), dueInMs: trip.dueInMs, remindInMs: trip.remindInMs, missed: trip.missed,
      text: trip.text, toDo: trip.toDo)
  }
}

extension CheckIn {
  /// Hours and recipients are left out: the core takes those of the trip.
  var request: CheckInRequest {
    CheckInRequest(
      clientId: requestId, citizen: citizen, position: place?.position, nextInHours: 0,
      // Phones say -1 for what they do not know.
      batteryPercent: batteryPercent.flatMap { UInt32(exactly: $0) }, recipients: [], note: "", word: word.native)
  }
}

extension SquareCode {
  init(_ picture: QrPicture) {
    self.init(size: Int(picture.size), rows: picture.rows)
  }
}

extension FollowedJourney {
  init(_ trip: FollowedTrip) {
    self.init(
      id: trip.id, plan: TripPlan(trip.plan), newer: trip.newer, state: HomeState(trip.state),
      stateText: trip.stateText, advice: trip.advice, due: trip.due, alarmInMs: trip.alarmInMs,
      clockText: trip.clockText, messages: trip.messages.map(HeardText.init), reviewNeeded: trip.reviewNeeded)
  }
}

extension HomeState {
  fileprivate init(_ state: FollowState) {
    self =
      switch state {
      case .notBegun: .notBegun
      case .waiting: .waiting
      case .notEntered: .notEntered
      case .silent: .silent
      case .unsure: .unsure
      case .danger: .danger
      case .help: .help
      case .clockUnsure: .clockUnsure
      }
  }
}

extension HeardText {
  init(_ message: EnteredMessage) {
    self.init(
      text: message.text, entered: message.entered, meaning: message.meaning,
      place: message.position.map(Place.init), repeated: message.repeated)
  }
}

extension MissionLetter {
  init(_ letter: ConsularRequest, _ labels: Labels) {
    self.init(
      title: letter.title, ways: letter.contacts.map { ContactWay($0, labels) }, why: letter.why, text: letter.text,
      meaning: letter.meaning, advice: letter.advice)
  }
}
