package org.hamroh.companion

// What the check says of conversations, offers that are kept, and the calculator.

/** [WATCHED]: on the watch list. [OTHER_DETAILS]: named like an agency of the register, and reached otherwise. */
enum class Standing { LISTED, SUSPENDED, OTHER_DETAILS, WATCHED }

/** What a register says, with source and day. UTF-16 units [start] until [end] of the text; 0 in a conversation. */
data class RegisterNote(val standing: Standing, val text: String, val start: Int, val end: Int)

/** Where a conversation was read from; [PARAGRAPHS]: nothing says who wrote what. */
enum class ChatFormat { TELEGRAM_JSON, TELEGRAM_HTML, WHATS_APP, LINES, PARAGRAPHS }

data class ChatReport(
    val level: OfferLevel,
    val levelText: String,
    val whatNow: String,
    val format: ChatFormat,
    /** In order of their first message. */
    val speakers: List<Speaker>,
    val changes: List<OfferChange>,
    /** Some hundred from the middle of a long conversation are left out; [notJudged] says so then. */
    val messages: List<ChatMessage>,
    val patterns: List<String>,
    val notJudged: List<String>,
    val contacts: List<FoundContact>,
    val questions: List<String>,
    /** The same in the language of the messages. */
    val questionsToSend: List<String>,
    val clears: List<String>,
    val registers: List<RegisterNote>,
    val reviewNeeded: Boolean,
)

/** [name] is empty when nobody is named. [offers]: they offer work, and are judged. [asks]: what they ask, each once. */
data class Speaker(val name: String, val messages: Int, val offers: Boolean, val asks: List<String>)

/** [number] from 1, [at] as the messenger writes it; the [findings] count UTF-16 units of [text]. */
data class ChatMessage(val number: Int, val from: String, val at: String, val text: String, val findings: List<Finding>)

/** One thing that is said otherwise than at first, each time in its own words. The messages are null where it is no conversation. */
data class OfferChange(
    val name: String,
    val before: String,
    val beforeMessage: Int?,
    val after: String,
    val afterMessage: Int?,
    val why: String,
)

/** An offer that was kept. [saved]: RFC 3339 UTC, by the phone's clock. [record] is empty while it is in no journal. */
data class SavedOffer(
    val id: String,
    val title: String,
    val text: String,
    val saved: String,
    val level: OfferLevel,
    val levelText: String,
    val terms: List<OfferTerm>,
    val record: String,
)

/** One thing that an offer promises, in its own words. */
data class OfferTerm(val name: String, val quote: String)

/** [added]: said now, and left open by the offer. [silent]: promised, and not mentioned now. */
data class OfferComparison(
    val changes: List<OfferChange>,
    val added: List<OfferTerm>,
    val silent: List<OfferTerm>,
    val text: String,
    val reviewNeeded: Boolean,
)

/** [currency]: ISO 4217; empty: that of the pay. */
data class Sum(val amount: Long, val currency: String)

/** Everything is of one month, but the debt. [interestPermille]: tenths of a percent a month. */
data class CostQuestion(
    val pay: Sum,
    val living: Sum,
    val deductions: Sum,
    val sentHome: Sum,
    val debt: Sum,
    val interestPermille: Int,
)

/** [lines]: all of it in sentences. */
data class CostAnswer(val left: Long, val months: Int?, val lines: List<String>, val reviewNeeded: Boolean)
