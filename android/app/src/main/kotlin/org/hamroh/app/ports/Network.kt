package org.hamroh.app.ports

import android.content.Context
import android.telephony.PhoneStateListener
import android.telephony.ServiceState
import android.telephony.TelephonyManager
import java.util.Locale
import org.hamroh.companion.PhoneLine

/** What the phone knows of the mobile network, as far as that needs no permission. */
interface Network {
    /** Country of the serving network, ISO 3166-1 alpha-2; null without a network. */
    fun country(): String?

    /** Null when the phone does not know: without a network it may have Wi-Fi or nothing, and asking that needs a permission. */
    fun line(): PhoneLine?

    /** Tells [back] on the main thread whenever the phone has service again, until what it answers is called. Main thread. */
    fun onServiceBack(back: () -> Unit): () -> Unit
}

class PhoneNetwork(private val context: Context) : Network {
    private val telephone get() = context.getSystemService(TelephonyManager::class.java)

    override fun country(): String? = code(telephone?.networkCountryIso)

    override fun line(): PhoneLine? {
        val network = country() ?: return null
        val sim = code(telephone?.simCountryIso) ?: return null
        return if (network == sim) PhoneLine.HOME else PhoneLine.ROAMING
    }

    // Its successor came with Android 12; this one needs no permission either.
    @Suppress("DEPRECATION")
    override fun onServiceBack(back: () -> Unit): () -> Unit {
        val phone = telephone ?: return {}
        var served: Boolean? = null
        val listener = object : PhoneStateListener() {
            @Deprecated("As above")
            override fun onServiceStateChanged(state: ServiceState?) {
                val now = state?.state == ServiceState.STATE_IN_SERVICE
                // The first word is how it is, and no change.
                if (now && served == false) back()
                served = now
            }
        }
        val heard = runCatching { phone.listen(listener, PhoneStateListener.LISTEN_SERVICE_STATE) }.isSuccess
        return { if (heard) runCatching { phone.listen(listener, PhoneStateListener.LISTEN_NONE) } }
    }

    /** Some phones say nothing, some say more than a code. */
    private fun code(said: String?): String? =
        said?.trim()?.uppercase(Locale.ROOT)?.takeIf { it.length == 2 && it.all { sign -> sign in 'A'..'Z' } }
}
