package org.hamroh.companion

import org.hamroh.core.ByteSource
import org.hamroh.core.PortException

/**
 * A file that is read piece by piece, provided by the app. Called in the middle of a repository call, during which the journal
 * does nothing else: it must answer within seconds, or throw. What was read until then is kept.
 */
fun interface FileSource {
    /** The next bytes, at most [most]; none at the end. */
    fun next(most: Int): ByteArray
}

/** The source as the core asks for it; catches everything, as [KeysPort]. */
internal class SourcePort(private val source: FileSource) : ByteSource {
    override fun nextBytes(most: UInt): ByteArray =
        try {
            source.next(most.asInt())
        } catch (e: Throwable) {
            throw PortException.Failed(e.javaClass.name)
        }
}
