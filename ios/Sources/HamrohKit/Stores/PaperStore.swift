import Foundation
import Observation

/// The chain on paper, for the day when the phone is gone.
@MainActor @Observable public final class PaperStore {
  public private(set) var card: PaperCard?
  public var failure: CompanionFailure? { doing.failure }
  public var isBusy: Bool { doing.isBusy }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let help: HelpStore
  private let handing: Handing
  private let doing = OneAtATime()
  private let printer: any PrintPort
  private let latest = Latest()

  init(repository: any CompanionRepository, settings: SettingsStore, help: HelpStore, ports: Ports) {
    self.repository = repository
    self.settings = settings
    self.help = help
    handing = Handing(ports)
    printer = ports.printer
  }

  /// This device can print.
  public var canPrint: Bool { printer.isAvailable }

  /// Citizenship and place are known.
  public var canBeMade: Bool { help.request != nil }

  /// The screen comes up.
  public func open() async {
    guard let request = help.request else {
      latest.drop()
      card = nil
      return
    }
    let made = await latest.answer { () throws(CompanionFailure) in
      try await self.repository.paperCard(request, language: self.settings.language)
    }
    switch made {
    case .success(let made):
      card = made
      doing.say(nil)
    case .failure(let why):
      // A card for another place would be taken for this one.
      card = nil
      doing.say(why)
    case nil: break
    }
  }

  /// Offers the page to other apps. The file is gone afterwards.
  public func share() async {
    guard let card else { return }
    await doing.run { () throws(CompanionFailure) in
      try await self.handing.give("card.html", holding: card.html)
    }
  }

  public func print() async {
    guard let card else { return }
    await doing.run { () throws(CompanionFailure) in
      do {
        try await self.printer.print(html: card.html)
      } catch {
        throw CompanionFailure(key: .errorDevice, code: "print")
      }
    }
  }
}
