package org.hamroh.app

import android.util.AtomicFile
import java.io.File
import org.hamroh.app.ui.planDraft
import org.hamroh.app.ui.toJson
import org.hamroh.companion.TripDraft

/**
 * The plan being filled in, until it is saved or dropped: filling it in takes a quarter of an hour. Its sentences are kept only in
 * memory: the file is not sealed, and they can be drawn again.
 */
class PlanDraft(file: File) {
    private val file = AtomicFile(file)

    /** Null: nothing of it is changed. On the main thread. */
    var now: TripDraft? = null

    /** What a process that ended left. Blocks. */
    fun read(): TripDraft? = runCatching { planDraft(String(file.readFully())) }.getOrNull()

    /** Blocks. */
    fun write(draft: TripDraft) {
        val text = draft.copy(phrases = emptyList()).toJson()
        // More is no plan; the core refuses it too.
        if (text.length > LONGEST) return
        val to = file.startWrite()
        try {
            to.write(text.toByteArray())
            file.finishWrite(to)
        } catch (e: Exception) {
            file.failWrite(to)
            throw e
        }
    }

    /** Blocks. */
    fun forget() = file.delete()

    companion object {
        /** In a folder that no backup takes along. */
        const val NAME = "plan.json"
        private const val LONGEST = 16_384
    }
}
