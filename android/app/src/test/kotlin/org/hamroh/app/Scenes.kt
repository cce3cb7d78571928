package org.hamroh.app

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import java.io.File
import org.hamroh.app.ports.Found
import org.hamroh.app.ui.AboutActivity
import org.hamroh.app.ui.ArrivalActivity
import org.hamroh.app.ui.CardActivity
import org.hamroh.app.ui.ChatActivity
import org.hamroh.app.ui.CheckInActivity
import org.hamroh.app.ui.ChooseActivity
import org.hamroh.app.ui.CostActivity
import org.hamroh.app.ui.DossierActivity
import org.hamroh.app.ui.FollowActivity
import org.hamroh.app.ui.FollowedActivity
import org.hamroh.app.ui.GuardActivity
import org.hamroh.app.ui.GuidesActivity
import org.hamroh.app.ui.HelpActivity
import org.hamroh.app.ui.HoldButton
import org.hamroh.app.ui.JournalActivity
import org.hamroh.app.ui.KeptActivity
import org.hamroh.app.ui.KeptOfferActivity
import org.hamroh.app.ui.LedgerActivity
import org.hamroh.app.ui.LetterActivity
import org.hamroh.app.ui.MarksActivity
import org.hamroh.app.ui.NoteActivity
import org.hamroh.app.ui.OfferActivity
import org.hamroh.app.ui.PackReviewActivity
import org.hamroh.app.ui.PacksActivity
import org.hamroh.app.ui.PaperActivity
import org.hamroh.app.ui.SearchActivity
import org.hamroh.app.ui.SettingsActivity
import org.hamroh.app.ui.SosActivity
import org.hamroh.app.ui.StartActivity
import org.hamroh.app.ui.TripActivity
import org.hamroh.app.ui.TripPlanActivity
import org.hamroh.app.ui.TripShareActivity
import org.hamroh.companion.Card
import org.hamroh.companion.CheckIn
import org.hamroh.companion.FakeCompanion
import org.hamroh.companion.HelpRequest
import org.hamroh.companion.Mark
import org.hamroh.companion.NewNote
import org.hamroh.companion.Outcome
import org.hamroh.companion.PhoneLine
import org.hamroh.companion.RegisterNote
import org.hamroh.companion.Samples
import org.hamroh.companion.Standing
import org.hamroh.companion.TripContact
import org.robolectric.Shadows.shadowOf

/** The languages of the app, as the core calls them. */
val LANGUAGES = listOf("en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az")

/** A screen in one of its states, reached with the real repository. */
class Scene(val name: String, val open: (Stage) -> Activity)

/** Every screen that a person can come to. Two tests go over all of them: one looks at the layout, one draws. */
val SCENES = listOf(
    Scene("start") { it.open<StartActivity>() },
    Scene("start-plain") {
        it.choices.plain = true
        it.open<StartActivity>()
    },
    Scene("help-question") { it.open<HelpActivity>() },
    Scene("help") { it.helpAtMaeSot() },
    Scene("help-details") { stage ->
        stage.helpAtMaeSot().also { screen ->
            screen.view<View>(R.id.show_rest).press()
            stage.settle()
            screen.window.decorView.shownViews().filter { it.id == R.id.step_toggle }.toList().forEach { it.press() }
        }
    },
    Scene("help-denied") { stage ->
        stage.locator.answer = Found.Denied
        stage.choices.citizenship = "UZ"
        stage.open<HelpActivity>().also { it.view<View>(R.id.position).press() }
    },
    Scene("choose-citizenship") { it.open<ChooseActivity>(ChooseActivity.citizenship(it.app)) },
    Scene("choose-country") { it.open<ChooseActivity>(ChooseActivity.country(it.app)) },
    Scene("choose-found") { it.search("Bangkok") },
    Scene("choose-number") { it.search("1300") },
    Scene("choose-nothing") { it.search("qqqqqqqq") },
    Scene("card-thai") { it.thaiCard() },
    Scene("card-burmese") { it.open<CardActivity>(CardActivity.intent(it.app, Card("ကျေးဇူးပြု၍ ကူညီပါ။ ကျွန်ုပ်ကို ထွက်ခွင့်မပြုပါ။", "my", "…"))) },
    Scene("card-chinese") { it.open<CardActivity>(CardActivity.intent(it.app, Card("请帮帮我。我被强迫工作，不能离开。", "zh", "…"))) },
    Scene("card-none") { it.open<CardActivity>() },
    Scene("offer") { it.open<OfferActivity>() },
    Scene("offer-danger") { it.open<OfferActivity>(share(ADVERT)) },
    Scene("offer-nothing-found") { it.open<OfferActivity>(share(HARMLESS)) },
    Scene("offer-picture") { it.open<OfferActivity>(Intent(Intent.ACTION_SEND).setType("image/jpeg")) },
    Scene("offer-long") { it.open<OfferActivity>(share("a ".repeat(3_000_000))) },
    Scene("offer-kept") { stage ->
        stage.choices.citizenship = "KG"
        stage.open<OfferActivity>(share(PROMISE)).also { it.view<View>(R.id.keep).press() }
    },
    Scene("offer-registers") { stage ->
        val notes = listOf(Standing.LISTED, Standing.WATCHED).map { RegisterNote(it, Samples.offer.whatNow, 0, 1) }
        stage.use(FakeCompanion().apply { onCheckOffer = { _, _ -> Samples.offer.copy(registers = notes, questionsToSend = listOf("Who employs?")) } })
        stage.open<OfferActivity>(share(ADVERT))
    },
    Scene("chat") { stage ->
        stage.open<ChatActivity>(ChatActivity.intent(stage.app, Chats.TALK)).also { screen ->
            stage.settle()
            val folded = screen.getString(R.string.chat_quiet, "1")
            screen.window.decorView.shownViews().filterIsInstance<TextView>().firstOrNull { it.text.toString() == folded }?.press()
        }
    },
    Scene("chat-file") { it.open<ChatActivity>(Chats.handed(it, Chats.export("export-whatsapp-android.txt").readBytes())) },
    Scene("chat-refused") { it.open<ChatActivity>(Chats.handed(it, byteArrayOf(0x50, 0x4b, 3, 4, 0, 0))) },
    Scene("kept-empty") { it.open<KeptActivity>() },
    Scene("kept") { stage ->
        for (text in listOf(PROMISE, HARMLESS, ADVERT)) stage.ask { it.saveOffer(text, stage.language) }
        stage.open<KeptActivity>()
    },
    Scene("kept-offer") { it.keptOffer() },
    Scene("kept-compared") { it.keptCompared() },
    Scene("kept-no-notes") { stage ->
        stage.keptCompared().also {
            it.button(R.string.kept_note).press()
            stage.settle()
        }
    },
    Scene("cost") { it.open<CostActivity>() },
    Scene("cost-answer") { stage ->
        stage.open<CostActivity>().also {
            it.view<EditText>(R.id.cost_pay).setText("1000")
            it.view<EditText>(R.id.cost_living).setText("300")
            it.view<EditText>(R.id.cost_debt).setText("6000")
            it.button(R.string.cost_do).press()
        }
    },
    Scene("sos") { stage ->
        stage.journal()
        stage.choices.recipients = listOf("+996312123456", "+998712123456")
        stage.choices.citizenship = "KG"
        stage.open<SosActivity>()
    },
    Scene("sos-alone") { it.open<SosActivity>() },
    Scene("sos-sent") { it.sosSent() },
    Scene("sos-more") { stage ->
        stage.sosSent().also {
            it.view<View>(R.id.next).press()
            stage.settle()
            it.view<View>(R.id.more_open).press()
            stage.settle()
            it.view<ViewGroup>(R.id.more_numbers).getChildAt(0).press()
        }
    },
    Scene("sos-practice") { stage ->
        stage.journal()
        stage.choices.recipients = listOf("+996312123456")
        stage.open<SosActivity>().also { it.view<View>(R.id.drill).performClick() }
    },
    Scene("sos-by-hand") { stage ->
        stage.journal()
        stage.choices.citizenship = "KG"
        stage.open<SosActivity>().also { it.view<HoldButton>(R.id.hold).onHeld() }
    },
    Scene("sos-closed") { stage ->
        stage.use(FakeCompanion().apply { onJournalState = { throw Samples.noLibrary() } })
        stage.open<SosActivity>()
    },
    Scene("ledger") { stage ->
        stage.leave(stage.sosSent())
        stage.open<LedgerActivity>()
    },
    Scene("notes-create") { it.open<JournalActivity>() },
    Scene("notes-locked") { stage ->
        stage.journal()
        stage.open<JournalActivity>()
    },
    Scene("notes-refused") { stage ->
        stage.journal()
        stage.open<JournalActivity>().also {
            it.view<EditText>(R.id.secret).setText("nothing of the kind")
            it.view<View>(R.id.unlock).press()
            stage.settle()
        }
    },
    Scene("notes-open") { stage ->
        stage.journal()
        stage.ask { it.addNote("0".repeat(31) + "1", stage.app.getString(R.string.notes_add_hint), Stage.MAE_SOT) }
        stage.open<JournalActivity>().also {
            it.view<EditText>(R.id.secret).setText(Stage.SECRET)
            it.view<View>(R.id.unlock).press()
            stage.settle()
        }
    },
    Scene("notes-facts") { stage ->
        stage.journal()
        stage.open<JournalActivity>().also {
            it.view<View>(R.id.facts_open).press()
            stage.settle()
        }
    },
    Scene("notes-detail") { it.detail() },
    Scene("notes-read-only") { stage ->
        stage.use(FakeCompanion().apply { onJournalState = { Samples.lockedJournal.copy(unlocked = true, readOnly = true) } })
        stage.open<JournalActivity>()
    },
    Scene("guard") { stage ->
        stage.journal()
        stage.open<GuardActivity>()
    },
    Scene("guard-change") { it.guard(R.string.guard_change) },
    Scene("guard-second") { it.guard(R.string.guard_second) },
    Scene("guard-code") { stage ->
        stage.guard(R.string.guard_recovery).also {
            it.types(Stage.SECRET)
            it.button(R.string.guard_recovery_make).press()
            stage.settle()
        }
    },
    Scene("guard-trustee") { it.guard(R.string.guard_trustee) },
    Scene("guard-tries") { it.guard(R.string.guard_tries) },
    Scene("guard-erase") { it.guard(R.string.guard_erase) },
    Scene("guard-erased") { stage ->
        stage.guard(R.string.guard_erase).also {
            it.view<HoldButton>(R.id.erase).onHeld()
            stage.settle()
        }
    },
    Scene("settings") { stage ->
        stage.choices.recipients = listOf("+996312123456", "+998712123456")
        stage.choices.citizenship = "TJ"
        stage.open<SettingsActivity>().also {
            it.view<EditText>(R.id.recipient_new).setText("0555 123456")
            it.view<View>(R.id.recipient_add).press()
        }
    },
    Scene("settings-promised") { stage ->
        stage.choices.promised = "TH"
        stage.choices.promisedName = stage.ask { it.choices(stage.language) }.countries.first { it.code == "TH" }.name
        stage.open<SettingsActivity>()
    },
    Scene("help-elsewhere") { stage ->
        stage.choices.promised = "MY"
        stage.network.country = "MM"
        stage.network.line = PhoneLine.ROAMING
        stage.helpAtMaeSot()
    },
    Scene("help-no-signal") { stage ->
        stage.network.line = PhoneLine.NO_SIGNAL
        stage.helpAtMaeSot().also { it.view<View>(R.id.step_toggle).press() }
    },
    Scene("help-after-call") { stage ->
        stage.helpAtMaeSot().also { it.view<View>(R.id.step_tried).press() }
    },
    Scene("help-next") { stage ->
        stage.helpAtMaeSot().also {
            it.view<View>(R.id.step_tried).press()
            it.button(R.string.mark_no_answer).press()
            stage.settle()
        }
    },
    Scene("help-failed") { stage ->
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        stage.use(FakeCompanion().apply { onHelp = { _, _ -> throw Samples.noLibrary() } })
        stage.open<HelpActivity>()
    },
    Scene("search") { it.open<SearchActivity>() },
    Scene("search-found") { stage -> stage.find("Bangkok") },
    Scene("search-number") { stage -> stage.find("6753995") },
    Scene("search-nothing") { stage -> stage.find("qqqqqqqq") },
    Scene("start-arrival") { stage ->
        stage.arrive()
        stage.choices.promised = "MY"
        stage.open<StartActivity>()
    },
    Scene("arrival") { stage ->
        stage.arrive()
        stage.open<ArrivalActivity>(ArrivalActivity.intent(stage.app, "TH"))
    },
    Scene("guides") { stage ->
        stage.arrive()
        stage.open<GuidesActivity>()
    },
    Scene("guides-question") { it.open<GuidesActivity>() },
    Scene("guide") { stage ->
        stage.arrive()
        val list = stage.open<GuidesActivity>()
        list.view<ViewGroup>(R.id.body).getChildAt(0).press()
        stage.open<GuidesActivity>(stage.started(list))
    },
    Scene("paper") { stage ->
        stage.arrive()
        stage.open<PaperActivity>(PaperActivity.intent(stage.app, HelpRequest("KG", "TH", null)))
    },
    Scene("marks-empty") { it.open<MarksActivity>() },
    Scene("marks") { stage ->
        stage.markTheFirst()
        stage.open<MarksActivity>()
    },
    Scene("note") { stage ->
        val key = stage.markTheFirst()
        stage.open<NoteActivity>(Intent().putExtra(NoteActivity.KEY, key)).also {
            it.view<EditText>(R.id.correction).setText("+66 2 000 0000")
            it.button(R.string.marks_note_make).press()
            stage.settle()
        }
    },
    Scene("packs") { it.open<PacksActivity>() },
    Scene("packs-received") { stage ->
        stage.ask { it.installPack(Received.pack("newer").path, false, stage.language) }
        stage.open<PacksActivity>()
    },
    Scene("packs-old") { stage ->
        val old = Samples.packState.copy(stale = true, text = stage.ask { it.packState(stage.language) }.text)
        stage.use(FakeCompanion().apply { onPackState = { old } })
        stage.open<PacksActivity>()
    },
    Scene("pack-review") { it.open<PackReviewActivity>(Received.handed(it, "newer")) },
    Scene("pack-review-many") { it.open<PackReviewActivity>(Received.handed(it, "newest")) },
    Scene("pack-refused") { it.open<PackReviewActivity>(Received.handed(it, "unsigned")) },
    Scene("pack-taken") { stage ->
        stage.open<PackReviewActivity>(Received.handed(stage, "newer")).also { it.button(R.string.packs_install).press() }
    },
    Scene("trip-none") { it.open<TripActivity>() },
    Scene("trip") { stage ->
        val sentences = stage.ask { it.suggestSentences(stage.language) }
        stage.ask { it.saveTrip(DRAFT.copy(phrases = sentences), stage.language) }
        stage.open<TripActivity>()
    },
    Scene("trip-missed") { stage ->
        stage.plan(hoursAgo = 72)
        stage.open<TripActivity>()
    },
    Scene("trip-plan") { it.open<TripPlanActivity>() },
    Scene("trip-plan-filled") { stage ->
        stage.plan()
        stage.open<TripPlanActivity>().also { it.button(R.string.plan_draw).press() }
    },
    Scene("trip-share") { stage ->
        stage.plan()
        stage.open<TripShareActivity>()
    },
    Scene("trip-code") { stage ->
        stage.plan()
        stage.open<TripShareActivity>().also { it.button(R.string.share_make).press() }
    },
    Scene("check-in") { stage ->
        stage.plan()
        stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG"))
    },
    Scene("check-in-no-notes") { stage ->
        stage.plan()
        stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG")).also { it.button(R.string.trip_check_in).press() }
    },
    Scene("check-in-done") { stage ->
        stage.journal()
        stage.plan(TripContact("Апа", "+996312123456"))
        stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG")).also { it.button(R.string.trip_check_in).press() }
    },
    Scene("check-in-sent") { stage ->
        stage.journal()
        stage.plan(TripContact("Апа", "+996312123456"), TripContact("Бек", "+998712123456"))
        stage.open<CheckInActivity>(CheckInActivity.intent(stage.app, "KG")).also { it.button(R.string.trip_check_in).press() }
    },
    Scene("follow-none") { it.open<FollowActivity>() },
    Scene("follow") { stage ->
        stage.followed()
        stage.open<FollowActivity>()
    },
    Scene("follow-message") { stage ->
        stage.journal()
        stage.followed()
        val sms = stage.ask { it.checkIn(CheckIn("", "KG", Stage.MAE_SOT, 55), stage.language) }.sms
        stage.open<FollowActivity>(FollowActivity.intent(stage.app, sms))
    },
    Scene("followed") { stage ->
        stage.journal()
        val id = stage.followed()
        val sms = stage.ask { it.checkIn(CheckIn("", "KG", Stage.MAE_SOT, 55), stage.language) }.sms
        stage.open<FollowedActivity>(FollowedActivity.intent(stage.app, id, sms)).also { it.button(R.string.follow_enter_do).press() }
    },
    Scene("followed-silent") { stage ->
        val id = stage.followed(hoursAgo = 72)
        stage.ask { it.nothingCame(id, stage.language) }
        stage.open<FollowedActivity>(FollowedActivity.intent(stage.app, id))
    },
    Scene("letter") { stage ->
        val id = stage.followed(hoursAgo = 72)
        stage.open<LetterActivity>(LetterActivity.intent(stage.app, id))
    },
    Scene("dossier-locked") { stage ->
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        stage.journal()
        stage.open<DossierActivity>()
    },
    Scene("dossier-none") { it.open<DossierActivity>() },
    Scene("dossier") { stage ->
        stage.choices.citizenship = "KG"
        stage.choices.country = "TH"
        stage.journal()
        stage.ask {
            it.addNote(NewNote("", "Нас били каждый день", facts = mapOf("papers" to "паспорт забрал Чен")))
            it.unlock(Stage.SECRET)
        }
        stage.open<DossierActivity>().also { screen ->
            val ticks = screen.window.decorView.shownViews().filterIsInstance<android.widget.CheckBox>().toList()
            // Past the four languages: papers, beaten.
            listOf(10, 13).forEach { ticks[it].press() }
        }
    },
    Scene("about") { it.open<AboutActivity>() },
)

/** A job offer as they came in April 2025. */
const val ADVERT =
    "Срочно! Работа в Таиланде 🇹🇭 оператор чата, опыт не нужен, обучение бесплатно. Зарплата от 2000\$. " +
        "Билет и проживание за счёт компании, вылет на этой неделе. Паспорт отдадите координатору при встрече, " +
        "водитель встретит в Бангкоке и отвезёт в Мае Сот. Родным пока не говорите. Пишите @work_asia2025, +66 81 234 5678"

const val HARMLESS = "Продаю велосипед, почти новый, есть корзина и звонок. Самовывоз, центр города, после шести вечера."

fun share(text: CharSequence?): Intent =
    Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)

/** Follows the trip that is planned on the same phone; its id. */
private fun Stage.followed(hoursAgo: Int = 0): String {
    plan(hoursAgo = hoursAgo)
    return ask { it.followTrip(it.shareTrip("", "", language), language) }.id
}

private fun Stage.keptOffer(): KeptOfferActivity {
    val kept = ask { it.saveOffer(PROMISE, language) }
    return open<KeptOfferActivity>(KeptOfferActivity.intent(app, kept.id))
}

private fun Stage.keptCompared(): KeptOfferActivity =
    keptOffer().also {
        it.view<EditText>(R.id.now).setText("Мы в Мьянме, платят 400 долларов в месяц. Хозяин Азиз.")
        it.button(R.string.kept_compare).press()
        settle()
    }

private fun Stage.helpAtMaeSot(): HelpActivity {
    choices.citizenship = "KG"
    return open<HelpActivity>().also {
        it.view<View>(R.id.position).press()
        settle()
    }
}

/** A citizen of Kyrgyzstan whose phone shows a network of Thailand. */
fun Stage.arrive() {
    choices.citizenship = "KG"
    network.country = "TH"
    network.line = PhoneLine.ROAMING
}

/** Marks the first number of the chain in Thailand as wrong; its key. */
fun Stage.markTheFirst(): String {
    val request = HelpRequest("KG", "TH", null)
    val first = requireNotNull(ask { it.help(request, language) }.firstCall)
    ask { it.markNumber(Mark(first.key, first.org, Outcome.WRONG), request, language) }
    return first.key
}

private fun Stage.find(text: String): SearchActivity =
    open<SearchActivity>().also {
        it.view<EditText>(R.id.search).setText(text)
        settle()
    }

/** Files with data as other apps hand them over; made by `tests/examples/packs.rs`. */
object Received {
    fun pack(name: String): File = File(requireNotNull(System.getProperty("hamroh.packs")), "$name.hamroh")

    /** The intent of "open with" for the pack, whose content an app hands out. */
    fun handed(stage: Stage, name: String): Intent = handed(stage, pack(name).readBytes())

    fun handed(stage: Stage, content: ByteArray): Intent {
        val uri = Uri.parse("content://other.app/data.hamroh")
        shadowOf(stage.app.contentResolver).registerInputStreamSupplier(uri) { content.inputStream() }
        return Intent(Intent.ACTION_VIEW).setDataAndType(uri, "application/vnd.hamroh.pack")
    }
}

private fun Stage.search(text: String): ChooseActivity =
    open<ChooseActivity>(ChooseActivity.country(app)).also {
        it.view<EditText>(R.id.search).setText(text)
        settle()
    }

private fun Stage.thaiCard(): CardActivity {
    val sentences = app.getString(R.string.core_language)
    val chain = ask { it.help(HelpRequest("KG", "TH", null), sentences) }
    val card = chain.steps.firstNotNullOf { step -> step.card?.takeIf { it.language == "th" } }
    return open<CardActivity>(CardActivity.intent(app, card))
}

private fun Stage.guard(topic: Int): GuardActivity {
    journal()
    return open<GuardActivity>().opens(topic)
}

private fun Stage.detail(): JournalActivity {
    journal()
    val facts = mapOf("time" to "23.11.2026", "people" to "Azizbek, +998 71 212 34 56", "harm" to app.getString(R.string.notes_add_hint))
    ask { it.addNote(NewNote("0".repeat(31) + "2", app.getString(R.string.notes_intro), Stage.MAE_SOT, facts)) }
    return open<JournalActivity>().also {
        it.view<EditText>(R.id.secret).setText(Stage.SECRET)
        it.view<View>(R.id.unlock).press()
        settle()
        it.view<ViewGroup>(R.id.entries).getChildAt(0).press()
        settle()
    }
}

private fun Stage.sosSent(): SosActivity {
    journal()
    choices.recipients = listOf("+996312123456", "+998712123456")
    choices.citizenship = "KG"
    return open<SosActivity>().also {
        it.view<HoldButton>(R.id.hold).onHeld()
        settle()
    }
}

/** Shows [work] a screen on a phone of its own. */
fun <T> Stage.onScreen(scene: Scene, work: (Activity) -> T): T {
    var result: T? = null
    onCleanPhone {
        val screen = scene.open(this)
        settle()
        result = work(screen)
    }
    return requireNotNull(result)
}
