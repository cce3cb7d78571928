import Testing

@testable import HamrohKit
@testable import PhoneInTests

/// What this phone remembers of numbers, how it is forgotten, and the note to the editors.
@MainActor @Suite struct MarksTests {
  /// A phone on which so many different numbers were tried.
  private func tried(_ count: Int) async throws -> Phone {
    let phone = try Phone(OwnerSettings(citizen: "UZ", language: "en"))
    await phone.app.help.choose(country: "TH")
    let calls = try #require(phone.app.help.chain).steps.flatMap { step in
      step.ways.filter { $0.way == .phone }.prefix(1).map { (step, $0) }
    }
    for (step, way) in calls.prefix(count) {
      phone.app.call.called(way, of: step)
      await phone.app.call.mark(.noAnswer)
    }
    await phone.app.marks.open()
    return phone
  }

  @Test func anEmptyListIsEmptyAndNoError() async throws {
    let phone = try Phone()
    await phone.app.marks.open()
    #expect(phone.app.marks.isLoaded && phone.app.marks.numbers.isEmpty && phone.app.marks.failure == nil)
  }

  @Test func oneIsForgottenAndThenAll() async throws {
    let phone = try await tried(3)
    let marks = phone.app.marks
    #expect(marks.numbers.count == 3)
    let one = try #require(marks.numbers.first)
    #expect(one.text.contains("no answer"))
    await marks.forget(one)
    #expect(marks.numbers.count == 2 && !marks.numbers.contains(one))
    await marks.forget(one)
    #expect(marks.failure?.code == "not-found-mark" && marks.failure?.sentence != nil)
    marks.askAboutAll()
    #expect(marks.asksAboutAll)
    phone.app.becameInactive()
    #expect(!marks.asksAboutAll, "a question lies above the cover")
    await marks.forgetAll()
    #expect(marks.numbers.isEmpty && marks.failure == nil)
    await phone.restart()
    await phone.app.marks.open()
    #expect(phone.app.marks.numbers.isEmpty)
  }

  @Test func marksOutliveTheApp() async throws {
    let phone = try await tried(2)
    let before = phone.app.marks.numbers
    await phone.restart()
    await phone.app.marks.open()
    #expect(phone.app.marks.numbers == before)
  }

  @Test func aNoteIsShownBeforeItGoesAnywhere() async throws {
    let phone = try await tried(1)
    let marks = phone.app.marks
    let number = try #require(marks.numbers.first)
    await marks.shareNote()
    await marks.makeNote()
    #expect(marks.note == nil && phone.share.texts.isEmpty, "nothing was chosen")
    marks.beginNote(about: number)
    marks.correction = "+66 2 000 0000"
    await marks.makeNote()
    let note = try #require(marks.note)
    #expect(note.contains(number.key) && note.contains("+66 2 000 0000"))
    #expect(phone.share.texts.isEmpty)
    marks.correction = "another"
    #expect(marks.note == nil, "the note says something else")
    await marks.makeNote()
    await marks.shareNote()
    #expect(phone.share.texts.count == 1 && phone.share.texts.first == marks.note)
    marks.closeNote()
    #expect(marks.noted == nil && marks.correction.isEmpty && marks.note == nil)
  }

  @Test func aNoteThatCannotBeMadeOrSentIsSaidSo() async throws {
    let phone = try await tried(1)
    let marks = phone.app.marks
    marks.beginNote(about: try #require(marks.numbers.first))
    marks.correction = String(repeating: "a", count: 5_000)
    await marks.makeNote()
    #expect(marks.note == nil && marks.failure?.key == .errorInput && marks.failure?.sentence != nil)
    marks.correction = ""
    await marks.makeNote()
    phone.share.error = Broken()
    await marks.shareNote()
    #expect(marks.failure?.code == "share" && marks.note != nil)
  }

  @Test func nothingOfItIsRememberedOutsideTheCore() async throws {
    let phone = try await tried(1)
    await phone.app.becameActive()
    let marks = phone.app.marks
    marks.beginNote(about: try #require(marks.numbers.first))
    marks.correction = "half a thought"
    await phone.app.enteredBackground()
    let saved = try String(contentsOf: phone.file("screens.json"), encoding: .utf8)
    #expect(!saved.contains("thought"))
  }
}
