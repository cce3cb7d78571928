#if canImport(UIKit)
  import EventKit
  import EventKitUI
  import HamrohKit

  /// The system's editor for calendar entries. It runs outside of the app, which therefore asks for no leave and reads no calendar.
  @MainActor final class PhoneCalendar: NSObject, CalendarPort {
    private var waiting: CheckedContinuation<Void, any Error>?

    func edit(_ entry: CalendarEntry) async throws {
      try await edit(entry, on: Screens.ready())
    }

    func edit(_ entry: CalendarEntry, on screen: UIViewController) async throws {
      guard waiting == nil else { throw Screens.NoScreen() }
      let store = EKEventStore()
      let event = EKEvent(eventStore: store)
      event.title = entry.title
      event.startDate = entry.begins
      event.endDate = entry.ends
      // Not every calendar rings by itself.
      event.addAlarm(EKAlarm(relativeOffset: 0))
      let editor = EKEventEditViewController()
      editor.eventStore = store
      editor.event = event
      editor.editViewDelegate = self
      // Pulled down it might go without a word to us.
      editor.isModalInPresentation = true
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        waiting = continuation
        if !Screens.present(editor, on: screen) { finish(.failure(Screens.NoScreen())) }
      }
    }

    private func finish(_ result: Result<Void, any Error>) {
      waiting?.resume(with: result)
      waiting = nil
    }
  }

  extension PhoneCalendar: EKEventEditViewDelegate {
    nonisolated func eventEditViewController(
      _ controller: EKEventEditViewController, didCompleteWith action: EKEventEditViewAction
    ) {
      MainActor.assumeIsolated {
        // It went away by itself: nothing would tell when.
        guard controller.presentingViewController != nil, !controller.isBeingDismissed else {
          return finish(.success(()))
        }
        controller.dismiss(animated: true) { [weak self] in self?.finish(.success(())) }
      }
    }
  }
#endif
