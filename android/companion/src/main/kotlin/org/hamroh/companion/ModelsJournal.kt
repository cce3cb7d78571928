package org.hamroh.companion

/**
 * [fingerprint]: first characters of the journal's id; empty when there is none. [readOnly]: a newer version wrote it, and
 * nothing is written into it.
 */
data class JournalState(val exists: Boolean, val unlocked: Boolean, val fingerprint: String, val readOnly: Boolean = false)

/** Something to write down. */
data class NewNote(
    /** 32 hexadecimal digits; the same again is acknowledged, not written twice. */
    val requestId: String,
    val note: String,
    val place: Place? = null,
    /** What is known, by the field of a [FactPrompt]; what is left out is not known. */
    val facts: Map<String, String> = emptyMap(),
    /** The second secret shows it too. Takes an open journal. */
    val ordinary: Boolean = false,
)

/** A field of facts: [title], and the question that helps to fill it. */
data class FactPrompt(val field: String, val title: String, val question: String)

/** A file to take in. */
data class NewFile(
    /** As in [NewNote]: with the same again the journal goes on with what an interruption stopped. */
    val requestId: String,
    /** `image/jpeg`; what is no media type is taken for "some bytes". */
    val mediaType: String,
    val note: String,
    /** Id of the record it belongs to, empty when none. */
    val refersTo: String = "",
)

/** A file of a record. */
data class KeptFile(val length: Long, val mediaType: String, val sha256: String)

/** [damaged]: some record could not be read and is not shown. */
data class Entries(val entries: List<Entry>, val damaged: Boolean)

/** [at]: RFC 3339 UTC, by the phone's clock. */
data class Entry(
    val id: String,
    val label: String,
    val at: String,
    val note: String,
    val place: Place?,
    /** Only those that were filled in, in their order. */
    val facts: List<Fact> = emptyList(),
    val files: List<KeptFile> = emptyList(),
    /** The second secret shows it too. */
    val ordinary: Boolean = false,
    /** Id of the record it refers to, empty when none. */
    val refersTo: String = "",
)

data class Fact(val title: String, val text: String)
