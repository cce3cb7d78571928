package org.hamroh.app.ports

import org.hamroh.companion.Place

/** What came of the question where the phone is. */
sealed interface Found {
    /** Here it is. [provisional]: the search goes on, and a better one may follow. */
    data class At(val place: Place, val provisional: Boolean = false) : Found

    /** The owner did not allow it. */
    data object Denied : Found

    /** Location is switched off for the whole phone. */
    data object Off : Found

    /** No answer within the time that a person waits. */
    data object Nothing : Found
}

/** Where the phone is. All calls on the main thread; the answers come there too: provisional ones, then one that ends the search. */
interface Locator {
    /** True when asking needs no permission dialog any more. */
    fun permitted(): Boolean

    /** Looks for the position; what is returned stops it, and no answer comes after that. */
    fun find(answer: (Found) -> Unit): () -> Unit
}
