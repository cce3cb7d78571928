package org.hamroh.app.ui

import android.net.Uri
import java.security.MessageDigest
import org.hamroh.app.HamrohApp
import org.hamroh.app.ports.PickedFile
import org.hamroh.companion.CompanionFailure
import org.hamroh.companion.NewFile

/**
 * Takes a picked file into the notes. What was stopped (the owner left, the other app stalled, the process ended) goes on when
 * the same file is picked again: then it gets the same id.
 */
internal class Attaching(private val screen: Screen, private val language: () -> String, private val draw: (State) -> Unit) {
    enum class State { NONE, RUNNING, DONE, STOPPED }

    /** A file on its way. Survives turning the phone. */
    class Taking(val file: Uri) {
        @Volatile var source: PickedFile? = null
    }

    private val parts get() = (screen.application as HamrohApp).parts

    /** Null while nothing is on its way. */
    var taking: Taking? = null
        private set

    /** After the phone was turned: what runs is asked for once more, and its file is not taken in twice. */
    fun goOn(before: Taking?) {
        if (before != null) take(before)
    }

    fun take(file: Uri) = take(Taking(file))

    private fun take(next: Taking) {
        taking = next
        draw(State.RUNNING)
        val choices = parts.choices
        val mark = mark(next.file)
        // On its own thread: what another app keeps waiting must not stand before a call for help.
        parts.worker.askAside(screen, {
            val source = PickedFile(screen.applicationContext.contentResolver, next.file)
            next.source = source
            val id = choices.attaching?.split(' ')?.takeIf { it.size == 2 && it[1] == mark }?.first() ?: SosActivity.freshId()
            choices.attaching = "$id $mark"
            parts.companion.attach(NewFile(id, source.mediaType(), source.name()), source, language())
            choices.attaching = null
        }, ::failed) {
            taking = null
            draw(State.DONE)
        }
    }

    private fun failed(@Suppress("UNUSED_PARAMETER") why: CompanionFailure) {
        taking = null
        draw(State.STOPPED)
    }

    /** The screen is left: the notes must lock at once, and may not wait for the end of a long file. */
    fun stop() {
        taking?.source?.stop()
    }

    private fun mark(file: Uri): String =
        MessageDigest.getInstance("SHA-256").digest(file.toString().toByteArray()).take(16).joinToString("") { "%02x".format(it) }
}
