// Two screens open the notes, each for itself: what one opened is locked before the other looks. The system lets a screen appear
// before it tells the one below that it is gone.

extension AppModel {
  /// The way to the statement for an officer is shown beside open notes; beside locked ones only where the owner has things called by
  /// their name.
  public var leadsToDossier: Bool { journal.state == .open || settings.settings.plainNames }

  public func journalAppears() async {
    if dossier.state == .open { await dossier.leave() }
    await journal.open()
  }

  public func journalDisappears() async {
    // The statement has locked it when it came up, and may be open itself by now.
    if !path.contains(.dossier) { await journal.leave() }
  }

  public func dossierAppears() async {
    await journal.leave()
    await dossier.open()
  }

  /// Marks and name go when the statement is closed, not when something lies above it.
  public func dossierDisappears() async {
    if !path.contains(.dossier) { dossier.forget() }
    await dossier.leave()
  }

  /// Shows the sentence for an officer, large.
  public func showSentence() async {
    if await dossier.findCard(), path.last == .dossier { open(.sentence) }
  }
}
