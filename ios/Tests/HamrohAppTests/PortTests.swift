import Foundation
import HamrohKit
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

  @Test(.timeLimit(.minutes(1))) func whatDidNotComeUpIsAnErrorAndNotAWait() async {
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
  }

  /// The sheet says each activity that was tried, then that it is closed; or nothing at all.
  @Test(
    .timeLimit(.minutes(1)),
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
}
