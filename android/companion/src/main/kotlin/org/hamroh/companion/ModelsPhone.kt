package org.hamroh.companion

// What this phone alone knows: what came of calls, in which country it woke up. And what is read in quiet: guides, the paper card.

/** What came of a try. */
enum class Outcome { NO_ANSWER, WRONG, HELPED }

/** "I tried this number." [key] and [org] as in the chain. */
data class Mark(val key: String, val org: String, val outcome: Outcome)

/** Whom to call now; [number] is what to dial. [warning]: what to know before, empty for most. */
data class NextCall(
    val org: String,
    val title: String,
    val key: String,
    val display: String,
    val number: String,
    val warning: String,
)

/** What follows from a mark; [next] is null when everybody was tried, or somebody helped. */
data class Marked(val text: String, val next: NextCall?)

/** What is remembered of one number: [text] says what came of it and when. */
data class MarkedNumber(val key: String, val text: String)

data class ArrivalRequest(val networkCountry: String, val citizen: String, val promised: String?, val line: PhoneLine?)

/** What to know in a country one has just come to. */
data class ArrivalCard(
    val country: String,
    val title: String,
    /** One thought each. */
    val lines: List<String>,
    /** To learn by heart, best first. */
    val numbers: List<CardNumber>,
    val warnings: List<String>,
    val reviewNeeded: Boolean,
)

/** A number on a card: whose, as people write it, what to dial, what to know before (empty for most). */
data class CardNumber(val label: String, val display: String, val number: String, val warning: String)

/** What to do in one trouble. */
data class Guide(
    val id: String,
    val title: String,
    /** The one thought to keep. */
    val lead: String,
    val sections: List<GuideSection>,
    /** Where its facts are from, each with its date. */
    val sources: List<String>,
    val reviewNeeded: Boolean,
)

data class GuideSection(val heading: String, val lines: List<String>)

/** The chain on paper: [html] is a whole page, A6, without anything from elsewhere. */
data class PaperCard(val html: String, val numbers: List<CardNumber>)
