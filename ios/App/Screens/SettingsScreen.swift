import HamrohKit
import SwiftUI

/// Language, citizenship, the numbers that get the message, and how plainly the first screen speaks.
struct SettingsScreen: View {
  let app: AppModel
  @Bindable var settings: SettingsStore
  let words: Words

  var body: some View {
    Page(title: words[.settingsTitle]) {
      Problem(settings.failure, words)
      Heading(words[.settingsLanguage])
      Picker(words[.settingsLanguage], selection: language) {
        Text(words[.settingsLanguageSystem]).tag(String?.none)
        ForEach(SettingsStore.languages) { language in
          Text(language.name).tag(String?.some(language.tag))
        }
      }
      .frame(minHeight: 44)
      Row(words[.settingsCitizenship], app.help.citizenName ?? words[.helpCountryUnknown]) {
        app.open(.citizenship)
      }
      Row(words[.settingsPromised], settings.settings.promised?.name ?? words[.lineUnknown]) { app.open(.promised) }
      Quiet(words[.settingsPromisedHint])
      if let promised = settings.settings.promised {
        SideButton(words[.actionRemove], spoken: words(.actionRemoveWhat, promised.name)) {
          settings.choose(promised: nil)
        }
      }
      Heading(words[.settingsRecipients])
      Quiet(words[.settingsRecipientsHint])
      ForEach(settings.settings.recipients, id: \.self) { number in
        Text(number)
        SideButton(words[.actionRemove], spoken: words(.actionRemoveWhat, number)) {
          settings.removeRecipient(number)
        }
      }
      TextField(words[.settingsRecipientNew], text: $settings.newRecipient)
        .textFieldStyle(.roundedBorder)
        .autocorrectionDisabled()
        .phonePad()
        .frame(minHeight: 44)
      Problem(settings.recipientProblem.map { words[$0] })
      SideButton(words[.settingsRecipientAdd]) { settings.addRecipient() }
      Toggle(words[.settingsPlain], isOn: plainNames)
      Quiet(words[.settingsPlainHint])
      Row(words[.marksTitle], words[.marksPrivate]) { app.open(.marks) }
      Row(words[.packsTitle]) { app.open(.packs) }
      Row(words[.settingsAbout]) { app.open(.about) }
    }
    .task { await app.help.open() }
  }

  private var language: Binding<String?> {
    Binding(get: { settings.settings.language }, set: { settings.choose(language: $0) })
  }

  private var plainNames: Binding<Bool> {
    Binding(get: { settings.settings.plainNames }, set: { settings.choose(plainNames: $0) })
  }
}
