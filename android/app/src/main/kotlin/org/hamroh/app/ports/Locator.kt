package org.hamroh.app.ports

import org.hamroh.companion.Place

/** What came of the question where the phone is. */
sealed interface Found {
    /** Here it is. */
    data class At(val place: Place) : Found

    /** The owner did not allow it. */
    data object Denied : Found

    /** Location is switched off for the whole phone. */
    data object Off : Found

    /** No answer within the time that a person waits. */
    data object Nothing : Found
}

/** Where the phone is. All calls on the main thread; the answer comes there too, once. */
interface Locator {
    /** True when asking needs no permission dialog any more. */
    fun permitted(): Boolean

    /** Looks for the position; what is returned stops it, and no answer comes then. */
    fun find(answer: (Found) -> Unit): () -> Unit
}
