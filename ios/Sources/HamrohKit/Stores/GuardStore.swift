import Observation

/// How the journal is protected: its secrets, the code on paper, who else may read, erasing.
///
/// Each change asks for the secret that is in force: an open screen is not enough. A secret leaves its field when it is given to
/// the core; a code is shown once and kept nowhere.
@MainActor @Observable public final class GuardStore {
  /// Wrong secrets after which everything can be erased; 0 is never. The core refuses fewer than five.
  public static let tryChoices: [UInt32] = [0, 10, 20]

  /// The secret in force, for the change that is asked for.
  public let own = SecretDraft()
  /// Another secret in its place, twice.
  public let fresh = SecretDraft()
  /// The one that opens the ordinary notes, twice.
  public let second = SecretDraft()
  /// The key of somebody who may read too, as they gave it.
  public var key = ""
  public var tries: UInt32 = 0
  /// Shown until it is closed or the screen is left.
  public private(set) var code: String?
  public private(set) var asksAboutWeakSecret = false
  public private(set) var asksToErase = false
  /// What erasing did not reach, once it is done.
  public private(set) var remains: [String]?
  public private(set) var said: Key?
  public private(set) var failure: CompanionFailure?
  public private(set) var isBusy = false
  /// Seconds until another secret counts.
  public var waitSeconds: Int { wait.seconds }

  private let repository: any CompanionRepository
  private let settings: SettingsStore
  private let wait: SecretWait
  private var departures = 0

  init(repository: any CompanionRepository, settings: SettingsStore, wait: SecretWait) {
    self.repository = repository
    self.settings = settings
    self.wait = wait
  }

  public func countDown() async {
    await wait.countDown()
  }

  /// Puts the new secret in the place of the old one; `acceptWeak` is the owner's answer about a short one.
  public func changeSecret(acceptWeak: Bool = false) async {
    guard let new = same(fresh) else { return }
    let again = own.secret
    await change(keeping: fresh) { own, language throws(CompanionFailure) in
      try await self.repository.changeSecret(own: own, new: new, acceptWeak: acceptWeak, language: language)
    }
    // The answer to the question needs them once more.
    guard asksAboutWeakSecret else { return }
    own.secret = again
    fresh.type(new, new)
  }

  /// The owner chooses another secret.
  public func refuseWeakSecret() {
    asksAboutWeakSecret = false
  }

  public func setSecond() async {
    guard let new = same(second) else { return }
    await change(keeping: second) { own, language throws(CompanionFailure) in
      try await self.repository.setSecondSecret(own: own, second: new, language: language)
    }
  }

  public func clearSecond() async {
    await change { own, language throws(CompanionFailure) in
      try await self.repository.clearSecondSecret(own: own, language: language)
    }
  }

  /// Makes a code to be written down. An earlier one opens nothing any more.
  public func makeCode() async {
    code = nil
    let mine = departures
    await change { own, language throws(CompanionFailure) in
      let made = try await self.repository.newRecoveryCode(own: own, language: language)
      // Whoever holds the phone by now must not see it; the owner makes another.
      if mine == self.departures { self.code = made }
    }
  }

  /// It was written down.
  public func hideCode() {
    code = nil
  }

  public func setTrustee() async {
    let given = key
    await change { own, language throws(CompanionFailure) in
      try await self.repository.setTrustee(own: own, key: given, language: language)
      self.key = ""
    }
  }

  public func setEraseAfter() async {
    let chosen = tries
    await change { own, language throws(CompanionFailure) in
      try await self.repository.setEraseAfter(own: own, tries: chosen, language: language)
    }
  }

  public func askToErase() {
    asksToErase = true
  }

  /// The questions are gone, with or without an answer.
  public func closeQuestions() {
    asksToErase = false
    asksAboutWeakSecret = false
  }

  /// Erases everything. Needs no secret: whoever holds the phone can delete the app.
  public func erase() async {
    asksToErase = false
    let mine = departures
    await busy { () throws(CompanionFailure) in
      let left = try await self.repository.eraseJournal(language: self.settings.language)
      self.forgetTyped()
      self.code = nil
      if mine == self.departures { self.remains = left }
    }
  }

  /// The screen is left: nothing of it is shown or remembered.
  public func leave() {
    departures += 1
    forgetTyped()
    closeQuestions()
    code = nil
    remains = nil
    said = nil
    failure = nil
  }

  private func forgetTyped() {
    for draft in [own, fresh, second] { draft.clear() }
    key = ""
    tries = 0
  }

  /// The text of a draft that was typed twice; says so where the two differ.
  private func same(_ draft: SecretDraft) -> String? {
    said = nil
    // By bytes: two spellings that look the same are two secrets to the core.
    guard draft.secret.utf8.elementsEqual(draft.again.utf8) else {
      said = .notesSecretDiffer
      return nil
    }
    return draft.secret
  }

  /// One change with the secret in force. `draft` is what it is given beside that.
  private func change(
    keeping draft: SecretDraft? = nil, _ work: (String, String) async throws(CompanionFailure) -> Void
  ) async {
    guard !isBusy else { return }
    wait.count()
    guard waitSeconds == 0 else { return }
    let secret = own.secret
    own.clearText()
    draft?.clearText()
    asksAboutWeakSecret = false
    let mine = departures
    await busy { () throws(CompanionFailure) in
      do throws(CompanionFailure) {
        try await work(secret, self.settings.language)
      } catch {
        guard error.code == "weak-secret" else { throw error }
        // Nobody is there to be asked any more.
        self.asksAboutWeakSecret = mine == self.departures
        return
      }
      if mine == self.departures { self.said = .guardDone }
    }
  }

  private func busy(_ work: () async throws(CompanionFailure) -> Void) async {
    guard !isBusy else { return }
    isBusy = true
    defer { isBusy = false }
    said = nil
    failure = nil
    let mine = departures
    do throws(CompanionFailure) {
      try await work()
    } catch {
      wait.hear(error)
      if mine == departures { failure = error }
    }
  }
}
