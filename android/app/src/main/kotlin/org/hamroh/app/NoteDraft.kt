package org.hamroh.app

import org.hamroh.app.ui.Seen
import org.hamroh.companion.NewNote
import org.hamroh.companion.Place

/**
 * The note being written. In the process's memory and nowhere else: whoever looks something up in another app, or picks a file there,
 * goes on with it, also where the phone closed the screen meanwhile; nothing of it lies on the disk or in the system's saved state.
 */
internal class NoteDraft {
    var text = ""
    var place: Seen? = null
    var facts: Map<String, String> = emptyMap()

    /** On its way into the journal. */
    var saving: Attempt? = null

    val isEmpty: Boolean get() = text.isBlank() && facts.isEmpty()

    fun clear() {
        text = ""
        place = null
        facts = emptyMap()
        saving = null
    }

    /** One note on its way into the journal. Its [id] makes a repeated "save" of the same words harmless; other words get another. */
    class Attempt(val text: String, private val seen: Seen?, val facts: Map<String, String>, val ordinary: Boolean, private val id: String) {
        private val place: Place? = seen?.now()
        val written get() = NewNote(id, text, place, facts, ordinary)

        fun says(words: String, where: Seen?, what: Map<String, String>, both: Boolean) =
            text == words && seen === where && facts == what && ordinary == both

        /** Not answered yet. */
        var running = true
    }
}
