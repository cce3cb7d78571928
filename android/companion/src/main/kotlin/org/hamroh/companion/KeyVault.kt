package org.hamroh.companion

import org.hamroh.core.DeviceKeys
import org.hamroh.core.PortException

/**
 * The phone's key store, provided by the app. Called on the thread of a repository call, in the middle of it: it must answer
 * without asking anybody and must not call the repository. Every method may throw: the journal is then as strong as its secret.
 */
interface KeyVault {
    /** Seals a few bytes so that only this phone opens them. */
    fun wrap(plain: ByteArray): ByteArray

    /** Opens what [wrap] sealed. */
    fun open(sealed: ByteArray): ByteArray

    /** Destroys the key: nothing that was sealed opens any more. */
    fun destroy()
}

/** Of a phone without one. */
internal object NoVault : KeyVault {
    override fun wrap(plain: ByteArray): ByteArray = none()

    override fun open(sealed: ByteArray): ByteArray = none()

    override fun destroy() = Unit

    private fun none(): Nothing = throw UnsupportedOperationException()
}

/**
 * The key store as the core asks for it.
 *
 * Catches everything, not exceptions alone: below this frame is native code, which an `Error` would leave without an answer.
 */
internal class KeysPort(private val vault: KeyVault) : DeviceKeys {
    override fun wrap(plain: ByteArray): ByteArray = answering { vault.wrap(plain) }

    override fun openWrapped(sealed: ByteArray): ByteArray = answering { vault.open(sealed) }

    override fun destroyKey(): Unit = answering { vault.destroy() }

    private inline fun <T> answering(work: () -> T): T =
        try {
            work()
        } catch (e: Throwable) {
            // The class only: a message may hold anything.
            throw PortException.Failed(e.javaClass.name)
        }
}
