package org.hamroh.companion

// The statement for an officer who screens for victims of trafficking, and sentences to show.

/** What makes trafficking in persons: what was done, how, what for. */
enum class Element { ACT, MEANS, PURPOSE }

/** A note that may speak of a point. [quote]: the words in it; empty when the kind of note says it. */
data class NoteHint(val record: String, val quote: String)

/** One thing that may have happened. Whether it did, only the person can say. */
data class ScreeningPoint(val code: String, val element: Element, val text: String, val hints: List<NoteHint>)

/** What goes into a statement. */
data class DossierRequest(
    /** As in the passport; may stay empty. */
    val name: String,
    /** ISO 3166-1 alpha-2; may stay empty. */
    val citizen: String,
    /** `th`, `my`, `en`, `ru` or a language of the app. */
    val officerLanguage: String,
    /** Codes of the points that were marked, each with the ids of the notes that speak of it. */
    val points: Map<String, List<String>>,
    /** Language for the interpreter: one of the app's; empty: that of the answer. */
    val speaks: String = "",
)

/** A statement: it holds name and words in the clear. */
data class Dossier(
    /** One page to show, print or send. */
    val html: String,
    /** The same as plain text. */
    val text: String,
    val reviewNeeded: Boolean,
)

/** A sentence to hold before somebody's eyes. [situation]: `screening` for an officer, `trapped`, `help`. */
data class ShowCard(val situation: String, val card: Card, val reviewNeeded: Boolean)
