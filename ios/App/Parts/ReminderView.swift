import HamrohKit
import SwiftUI

/// Puts the next check-in into the calendar, and says who can read it there.
struct ReminderView: View {
  let reminder: ReminderStore
  let words: Words

  var body: some View {
    if reminder.isOffered {
      VStack(alignment: .leading, spacing: 8) {
        Quiet(words(.remindText, words[.remindEvent]))
        SideButton(words[.remindButton]) { Task { await reminder.put(words[.remindEvent]) } }
        Problem(reminder.failure, words)
      }
    }
  }
}
