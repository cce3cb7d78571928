package org.hamroh.companion

/** The data that answers. */
data class PackState(
    /** Its day of review is past. It stays readable. */
    val stale: Boolean,
    /** It came as a file and can be handed on; else it came with the app. */
    val received: Boolean,
    /** How old it is and where it is from, in words. */
    val text: String,
    val reviewNeeded: Boolean,
)

/** What a received file would change. */
data class PackReview(
    /** What it is, in a few sentences. */
    val text: String,
    /** Who signed it. */
    val signers: List<String>,
    /** So much changes that the owner has to agree. */
    val mustAccept: Boolean,
    /** Numbers that change or go, then new ones. */
    val changes: List<PackChange>,
    val reviewNeeded: Boolean,
)

/** A number or address that would change: [old] is empty for a new one, [new] for one that goes. */
data class PackChange(
    /** Whose. */
    val title: String,
    /** "Phone", in the reader's language. */
    val label: String,
    val old: String,
    val new: String,
    /** Whose word it is, with its date. */
    val evidence: String,
)
