internal import HamrohCore

// The directory's answers as the screens show them. Nothing is decided here that the core did not say.

extension HelpRequest {
  func question(language: String) -> HelpQuestion {
    HelpQuestion(
      citizen: citizen, country: country, position: place?.position, language: language, promised: promised?.native,
      line: line?.line, networkCountry: networkCountry)
  }
}

extension PhoneLine {
  var line: Line {
    switch self {
    case .home: .home
    case .roaming: .roaming
    case .wifiOnly: .wifiOnly
    case .noCredit: .noCredit
    case .noSignal: .noSignal
    }
  }
}

extension Choices {
  init(_ found: HamrohCore.Choices) {
    self.init(
      citizenships: found.citizenships.map(Country.init), countries: found.countries.map(Country.init))
  }
}

extension Country {
  fileprivate init(_ found: CountryName) {
    self.init(code: found.code, name: found.name)
  }
}

extension Chain {
  init(_ answer: HelpAnswer, _ labels: Labels) {
    self.init(
      warnings: answer.warnings, place: answer.place, countries: answer.countries, summary: answer.summary,
      networkNote: answer.networkNote, steps: answer.steps.map { Step($0, labels) }, notices: answer.notices,
      reviewNeeded: answer.reviewNeeded, firstCall: answer.firstCall.map(NextCall.init))
  }
}

extension Step {
  fileprivate init(_ step: HelpStep, _ labels: Labels) {
    self.init(
      order: Int(step.order), org: step.org, title: step.title, location: step.whereabouts, why: step.why,
      district: step.district, basis: step.basisText, ways: step.contacts.map { ContactWay($0, labels) },
      missing: step.missing,
      card: step.say.isEmpty ? nil : Card(text: step.say, language: step.sayLanguage, meaning: step.sayMeaning),
      sayOnPhone: step.sayCall, sayReading: step.sayReading, cautions: step.cautions, own: step.own)
  }
}

extension Hit {
  init(_ hit: SearchHit, _ labels: Labels) {
    self.init(
      kind: HitKind(hit.kind), id: hit.id, title: hit.title, matched: hit.matched, why: hit.why, country: hit.country,
      ways: hit.contacts.map { ContactWay($0, labels) })
  }
}

extension HitKind {
  fileprivate init(_ kind: HamrohCore.HitKind) {
    self =
      switch kind {
      case .country: .country
      case .place: .place
      case .org: .organisation
      }
  }
}

extension Usable {
  fileprivate init(_ usable: HamrohCore.Usable) {
    self =
      switch usable {
      case .yes: .yes
      case .maybe: .maybe
      case .no: .no
      }
  }
}

extension ContactWay {
  init(_ line: ContactLine, _ labels: Labels) {
    self.init(
      key: line.key, way: Way(line.channel), label: labels.of(line.channel), display: line.display,
      target: line.number ?? line.shortCode ?? line.address ?? "", statusText: line.statusText,
      doubtful: line.status == .old, warning: line.warning, hours: line.hours, source: line.source,
      usable: Usable(line.usable), usableText: line.usableText, tried: line.tried)
  }
}

extension Way {
  fileprivate init(_ channel: Channel) {
    self =
      switch channel {
      case .phone: .phone
      case .sms: .sms
      case .whatsapp: .whatsapp
      case .telegram: .telegram
      case .email: .email
      case .web: .web
      }
  }
}

extension Place {
  var position: Position {
    Position(latE7: latE7, lonE7: lonE7, radiusM: radiusM, ageS: ageS, simulated: simulated)
  }

  init(_ position: Position) {
    self.init(
      latE7: position.latE7, lonE7: position.lonE7, radiusM: position.radiusM, ageS: position.ageS,
      simulated: position.simulated)
  }
}
