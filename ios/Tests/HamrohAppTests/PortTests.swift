import EventKitUI
import Foundation
import HamrohKit
import SwiftUI
import Testing
import UIKit

@testable import HamrohApp

/// What the ports do where the system does not do what it was asked for.
@MainActor @Suite struct PortTests {
  /// A controller that shows another, or is on its way out.
  private final class Stage: UIViewController {
    var shown: UIViewController?
    var isLeaving = false
    var onPresent: (Stage, UIViewController) -> Void = { _, _ in }

    override var presentedViewController: UIViewController? { shown }
    override var isBeingDismissed: Bool { isLeaving }
    override func present(_ controller: UIViewController, animated: Bool, completion: (() -> Void)?) {
      onPresent(self, controller)
    }
  }

  @Test func nothingIsPutOnWhatIsGoingAway() {
    let root = Stage()
    #expect(Screens.top(above: root) === root)
    let question = Stage()
    root.shown = question
    #expect(Screens.top(above: root) === question)
    question.isLeaving = true
    #expect(Screens.top(above: root) == nil)
    root.shown = nil
    #expect(Screens.top(above: root) === root)
  }

  @Test(.timeLimit(.minutes(5))) func whatDidNotComeUpIsAnErrorAndNotAWait() async {
    let composer = PhoneComposer()
    for _ in 0..<2 {
      await #expect(throws: Screens.NoScreen.self) {
        try await composer.compose(to: [], text: "", on: Stage())
      }
    }
    await #expect(throws: Screens.NoScreen.self) { try await composer.compose(to: [], text: "") }
    let share = PhoneShare()
    await #expect(throws: Screens.NoScreen.self) { try await share.share(URL(filePath: "/a"), on: Stage()) }
    await #expect(throws: Screens.NoScreen.self) { try await share.share(URL(filePath: "/a")) }
    await #expect(throws: Screens.NoScreen.self) { try await share.share(text: "a") }
    let (calendar, entry) = (PhoneCalendar(), CalendarEntry(title: "", begins: .now, ends: .now))
    for _ in 0..<2 {
      await #expect(throws: Screens.NoScreen.self) { try await calendar.edit(entry, on: Stage()) }
    }
    await #expect(throws: Screens.NoScreen.self) { try await calendar.edit(entry) }
    await #expect(throws: Screens.NoScreen.self) { try await PhonePrinter().print(html: "") }
    await #expect(throws: PhonePrinter.NotPrinted.self) {
      try await PhonePrinter().print(html: "", with: .shared, on: Stage())
    }
  }

  /// Kept or not, the editor says that it is done, and holds what it was given until then.
  @Test(.timeLimit(.minutes(5)), arguments: [EKEventEditViewAction.saved, .canceled, .deleted])
  func theEditorOfTheCalendarEnds(_ action: EKEventEditViewAction) async throws {
    let stage = Stage()
    let begins = Date(timeIntervalSince1970: 1_800_000_000)
    var shown: EKEvent?
    stage.onPresent = { stage, editor in
      stage.shown = editor
      guard let editor = editor as? EKEventEditViewController else { return }
      shown = editor.event
      #expect(editor.eventStore != nil && editor.isModalInPresentation)
      Task { editor.editViewDelegate?.eventEditViewController(editor, didCompleteWith: action) }
    }
    let calendar = PhoneCalendar()
    for _ in 0..<2 {
      try await calendar.edit(CalendarEntry(title: "t", begins: begins, ends: begins + 900), on: stage)
    }
    #expect(shown?.title == "t" && shown?.startDate == begins && shown?.endDate == begins + 900)
    #expect(shown?.alarms?.map(\.relativeOffset) == [0])
  }

  /// The sheet says each activity that was tried, then that it is closed; or nothing at all.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [[(true, true), (false, true)], [(true, false), (false, false)], [(true, false)], []])
  func theSheetEndsOnce(_ said: [(activity: Bool, completed: Bool)]) async throws {
    let stage = Stage()
    stage.onPresent = { stage, sheet in
      stage.shown = sheet
      Task {
        for one in said {
          let handler = (stage.shown as? UIActivityViewController)?.completionWithItemsHandler
          handler?(one.activity ? .init() : nil, one.completed, nil, nil)
        }
        stage.shown = nil
      }
    }
    try await PhoneShare().share(URL(filePath: "/a"), on: stage)
  }

  /// Closed is not given away; where the sheet goes without a word it may have been.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ([(true, true), (false, false)], true), ([(true, false), (false, false)], false),
      ([(false, false)], false), ([(true, false)], true), ([], true),
    ])
  func theSheetSaysWhetherItWasTaken(_ said: [(activity: Bool, completed: Bool)], _ isTaken: Bool) async throws {
    let stage = Stage()
    stage.onPresent = { stage, sheet in
      stage.shown = sheet
      Task {
        let handler = (stage.shown as? UIActivityViewController)?.completionWithItemsHandler
        for one in said { handler?(one.activity ? .init() : nil, one.completed, nil, nil) }
        stage.shown = nil
      }
    }
    #expect(try await PhoneShare().share("a", on: stage) == isTaken)
  }

  /// A printer's controller that comes up and ends as the test says.
  private final class Printing: UIPrintInteractionController {
    var ends: (any Error)?
    private(set) var markup = ""

    override func present(
      from rect: CGRect, in view: UIView, animated: Bool, completionHandler: CompletionHandler?
    ) -> Bool {
      markup = (printFormatter as? UIMarkupTextPrintFormatter)?.markupText ?? ""
      Task { completionHandler?(self, false, self.ends) }
      return true
    }
  }

  @Test(.timeLimit(.minutes(5))) func printingEndsWithoutAPageOrWithAnError() async throws {
    let controller = Printing()
    try await PhonePrinter().print(html: "<p>1</p>", with: controller, on: Stage())
    #expect(controller.markup == "<p>1</p>" && controller.printFormatter == nil, "cancelled is no error")
    #expect(controller.printInfo?.jobName.contains("Hamroh") == false)
    struct Jam: Error {}
    controller.ends = Jam()
    await #expect(throws: PhonePrinter.NotPrinted.self) {
      try await PhonePrinter().print(html: "", with: controller, on: Stage())
    }
  }

  @Test func theCoverLiesAboveWhatIsPresented() throws {
    let cover = PhoneCover()
    cover.cover(true)
    #expect(cover.window == nil, "there is nothing to cover")
    cover.cover(true, on: UIWindowScene())
    let window = try #require(cover.window)
    #expect(!window.isHidden && window.windowLevel.rawValue > UIWindow.Level.alert.rawValue)
    #expect(window.rootViewController is UIHostingController<Cover>)
    cover.cover(false, on: UIWindowScene())
    #expect(window.isHidden && cover.window == nil)
  }

  @Test func whatIsCopiedStaysOnThisPhoneAndNotForLong() throws {
    PhoneClipboard().copy("a")
    let clipboard = UIPasteboard.general
    #expect(clipboard.items.map { $0 as? [String: String] } == [["public.utf8-plain-text": "a"]])
    #expect(clipboard.options[.localOnly] as? Bool == true)
    let end = try #require(clipboard.options[.expirationDate] as? Date)
    #expect((60...900).contains(end.timeIntervalSinceNow))
  }

  @Test func aFileIsCopiedAsFarAsItMayBe() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hamroh-files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (from, to) = (folder.appending(path: "a"), folder.appending(path: "b"))
    try Data("abcdef".utf8).write(to: from)
    try await PhoneFiles().copy(from, to: to, limit: 4)
    #expect(try String(contentsOf: to, encoding: .utf8) == "abcd")
    await #expect(throws: (any Error).self) {
      try await PhoneFiles().copy(folder.appending(path: "none"), to: to, limit: 4)
    }
  }
}
