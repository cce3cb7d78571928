package org.hamroh.companion.scenario

import java.io.File
import java.nio.file.Files
import kotlin.experimental.xor
import org.hamroh.companion.KeysPort
import org.hamroh.companion.NoVault
import org.hamroh.core.ApiException
import org.hamroh.core.ByteSource
import org.hamroh.core.Clock
import org.hamroh.core.ClockReading
import org.hamroh.core.Companion as Core
import org.hamroh.core.DeliveryEvent

/** A clock that only scenarios move: 2026-11-23 06:40:00 UTC at first. */
class ScenarioClock : Clock {
    var wallMs = 1_795_416_000_000
    var monotonicMs = 3_600_000L

    override fun now() = ClockReading(wallMs, monotonicMs, bootId = "scenario", zoneMinutes = 0, source = "device")
}

/** The bytes of a text, as a file is handed in. */
private class TextSource(text: String) : ByteSource {
    private var rest = text.encodeToByteArray()

    override fun nextBytes(most: UInt): ByteArray {
        val piece = rest.copyOf(minOf(rest.size, most.toInt()))
        rest = rest.copyOfRange(piece.size, rest.size)
        return piece
    }
}

/** Every method of the core by its name. */
private val CALLS: Map<String, (Core, Args) -> Any?> =
    mapOf(
        "choices" to { c, a -> c.choices(a.text("language")) },
        "help_me" to { c, a -> c.helpMe(a.helpQuestion()) },
        "search" to { c, a -> c.search(a.text("text"), a.text("language"), a.unsigned("limit") ?: 0u) },
        "number_mark" to { c, a -> c.numberMark(a.numberMark(), a.helpQuestion()) },
        "number_marks" to { c, a -> c.numberMarks(a.text("language")) },
        "number_forget" to { c, a -> c.numberForget(a.text("key")) },
        "number_forget_all" to { c, _ -> c.numberForgetAll() },
        "number_note" to { c, a -> c.numberNote(a.text("key"), a.text("correction"), a.text("language")) },
        "arrival" to { c, a -> c.arrival(a.arrivalQuestion()) },
        "arrival_seen" to { c, a -> c.arrivalSeen(a.text("country")) },
        "guides" to { c, a -> c.guides(a.guideQuestion()) },
        "paper_card" to { c, a -> c.paperCard(a.helpQuestion()) },
        "pack_state" to { c, a -> c.packState(a.text("language")) },
        "pack_review" to { c, a -> c.packReview(a.text("path"), a.text("language")) },
        "pack_install" to { c, a -> c.packInstall(a.text("path"), a.flag("accept_changes"), a.text("language")) },
        "pack_export" to { c, a -> c.packExport(a.text("path")) },
        "check_advert" to { c, a -> c.checkAdvert(a.text("text"), a.text("language")) },
        "check_chat" to { c, a -> c.checkChat(a.text("text"), a.text("language")) },
        "check_chat_file" to { c, a -> c.checkChatFile(a.text("path"), a.text("language")) },
        "offer_save" to { c, a -> c.offerSave(a.text("text"), a.text("language")) },
        "offers" to { c, a -> c.offers(a.text("language")) },
        "offer_compare" to { c, a -> c.offerCompare(a.text("id"), a.text("text"), a.text("language")) },
        "offer_deviation" to { c, a -> c.offerDeviation(a.text("id"), a.text("text")) },
        "offer_forget" to { c, a -> c.offerForget(a.text("id")) },
        "work_cost" to { c, a -> c.workCost(a.costQuestion(), a.text("language")) },
        "labels" to { c, a -> c.labels(a.text("language")) },
        "explain" to { c, a -> c.explain(a.text("code"), a.text("language")) },
        "journal_state" to { c, _ -> c.journalState() },
        "journal_create" to { c, a -> c.journalCreate(a.text("secret"), a.flag("accept_weak")) },
        "journal_add" to { c, a -> c.journalAdd(a.newEntry()) },
        "sos" to { c, a -> c.sos(a.sosRequest()) },
        "sos_cancel" to { c, a -> c.sosCancel(a.cancelRequest()) },
        "sos_preview" to { c, a -> c.sosPreview(a.sosRequest()) },
        "check_in" to { c, a -> c.checkIn(a.checkInRequest()) },
        "trip" to { c, a -> c.trip(a.text("language")) },
        "trip_save" to { c, a -> c.tripSave(a.tripDraft(), a.text("language")) },
        "trip_share" to { c, a -> c.tripShare(a.text("word"), a.text("danger_word")) },
        "trip_forget_phrases" to { c, _ -> c.tripForgetPhrases() },
        "trip_end" to { c, _ -> c.tripEnd() },
        "phrase_suggestions" to { c, a -> c.phraseSuggestions(a.text("language")) },
        "qr_code" to { c, a -> c.qrCode(a.text("text")) },
        "reply_read" to { c, a -> c.replyRead(a.text("text")) },
        "message_read" to { c, a -> c.messageRead(a.text("text"), a.text("language")) },
        "message_details" to { c, a -> c.messageDetails(a.sosRequest(), a.text("reference"), a.text("language")) },
        "relative_add" to { c, a -> c.relativeAdd(a.text("text"), a.text("language")) },
        "relative_trips" to { c, a -> c.relativeTrips(a.text("language")) },
        "relative_enter" to { c, a -> c.relativeEnter(a.text("id"), a.text("text"), a.text("language")) },
        "relative_nothing_came" to { c, a -> c.relativeNothingCame(a.text("id"), a.text("language")) },
        "relative_clock_is_right" to { c, _ -> c.relativeClockIsRight() },
        "relative_forget" to { c, a -> c.relativeForget(a.text("id")) },
        "relative_request" to { c, a -> c.relativeRequest(a.text("id"), a.text("language")) },
        "outbox" to { c, _ -> c.outbox() },
        "service_changed" to { c, _ -> c.serviceChanged() },
        "delivery" to { c, a ->
            c.delivery(a.number("row") ?: 0, a.variant<DeliveryEvent>("event"), a.text("failure"))
        },
        "journal_unlock" to { c, a -> c.journalUnlock(a.text("secret")) },
        "journal_lock" to { c, _ -> c.journalLock() },
        "journal_list" to { c, _ -> c.journalList() },
        "journal_export" to { c, a -> c.journalExport(a.text("path"), a.texts("only"), a.text("language")) },
        "journal_verify" to { c, a -> c.journalVerify(a.texts("anchors"), a.text("language")) },
        "verify_bundle" to { c, a -> c.verifyBundle(a.text("path"), a.texts("anchors"), a.text("language")) },
        "fact_prompts" to { c, a -> c.factPrompts(a.text("language")) },
        "journal_change_secret" to { c, a -> c.journalChangeSecret(a.text("own"), a.text("new"), a.flag("accept_weak")) },
        "journal_set_second_secret" to { c, a -> c.journalSetSecondSecret(a.text("own"), a.text("second")) },
        "journal_clear_second_secret" to { c, a -> c.journalClearSecondSecret(a.text("own")) },
        "journal_new_recovery_code" to { c, a -> c.journalNewRecoveryCode(a.text("own")) },
        "journal_set_trustee" to { c, a -> c.journalSetTrustee(a.text("own"), a.text("key")) },
        "journal_read_copy" to { c, a -> c.journalReadCopy(a.text("path"), a.text("key")) },
        "journal_set_erase_after" to { c, a -> c.journalSetEraseAfter(a.text("own"), a.unsigned("tries") ?: 0u) },
        "journal_attach" to { c, a -> c.journalAttach(a.newAttachment(), TextSource(a.text("text"))) },
        "journal_save_attachment" to { c, a -> c.journalSaveAttachment(a.text("record"), a.text("path")) },
        "journal_erase" to { c, _ -> c.journalErase() },
        "pause" to { c, _ -> c.pause() },
        "resume" to { c, _ -> c.resume() },
    )

/** One companion on one folder with one clock, and what it has answered so far. */
class Stage : AutoCloseable {
    private val folder: File = Files.createTempDirectory("hamroh-scenario-").toFile()
    private val clock = ScenarioClock()
    private val answers = ArrayList<Any?>()
    private var companion = open()

    private fun open() = Core(folder.resolve("app").path, clock, KeysPort(NoVault))

    override fun close() {
        companion.destroy()
        folder.deleteRecursively()
    }

    /** Makes one call, tells [heard] what came of it, and checks that. */
    fun step(step: Map<String, Any?>, heard: (answer: Any?, error: String?) -> Unit) {
        known(step, "name", "call", "args", "expect", "error")
        val call = step["call"] as? String ?: throw ScenarioError("`call` is missing")
        val expected = step["error"] as String?
        val args = Args(objectOf(filled(step["args"] ?: emptyMap<String, Any?>()), "`args`"))
        val answer =
            try {
                answer(call, args)
            } catch (e: ApiException) {
                val code = e.code()
                heard(null, code)
                if (code != expected) throw ScenarioError("$call: error $code, expected ${expected ?: "none"}", e)
                answers += null
                return
            }
        heard(answer, null)
        scenario(expected == null) { "$call: error $expected expected, answered ${short(answer)}" }
        // Before the checks: they may refer to this very answer.
        answers += answer
        for (one in step["expect"] as List<*>? ?: emptyList<Any?>()) check(answer, objectOf(filled(one), "a check"))
    }

    private fun answer(call: String, args: Args): Any? {
        when (call) {
            // The library's side goes at once, without a word to it.
            "reopen" -> {
                companion.destroy()
                companion = open()
            }
            "clock_advance" -> {
                clock.wallMs += args.number("ms") ?: 0
                clock.monotonicMs += args.number("ms") ?: 0
            }
            "clock_set" -> clock.wallMs = args.number("wall_ms") ?: 0
            "flip_bit" -> flipBit(folder.resolve(args.text("file")), args.number("permille") ?: 0)
            else -> {
                val made = CALLS[call] ?: throw ScenarioError("no such call: `$call`")
                return plain(made(companion, args))
            }
        }
        return null
    }

    private fun flipBit(file: File, permille: Long) {
        val bytes = file.readBytes()
        val place = Math.toIntExact(bytes.size * permille / 1000)
        bytes[place] = bytes[place] xor 1
        file.writeBytes(bytes)
    }

    /** The value with references and file names filled in. */
    private fun filled(value: Any?): Any? =
        when {
            value is Map<*, *> && value.keys == setOf("\$ref") -> at(answers, value["\$ref"] as String)
            value is Map<*, *> && value.keys == setOf("\$file") -> folder.resolve(value["\$file"] as String).path
            value is Map<*, *> -> value.mapValues { filled(it.value) }
            value is List<*> -> value.map(::filled)
            else -> value
        }
}

private fun ApiException.code(): String =
    when (this) {
        is ApiException.Input -> code
        is ApiException.Secret -> code
        is ApiException.Device -> code
        is ApiException.Data -> code
        is ApiException.Internal -> code
    }
