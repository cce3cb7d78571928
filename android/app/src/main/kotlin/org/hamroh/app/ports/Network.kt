package org.hamroh.app.ports

import android.content.Context
import android.telephony.TelephonyManager
import java.util.Locale
import org.hamroh.companion.PhoneLine

/** What the phone knows of the mobile network, as far as that needs no permission. */
interface Network {
    /** Country of the serving network, ISO 3166-1 alpha-2; null without a network. */
    fun country(): String?

    /** Null when the phone does not know: without a network it may have Wi-Fi or nothing, and asking that needs a permission. */
    fun line(): PhoneLine?
}

class PhoneNetwork(private val context: Context) : Network {
    private val telephone get() = context.getSystemService(TelephonyManager::class.java)

    override fun country(): String? = code(telephone?.networkCountryIso)

    override fun line(): PhoneLine? {
        val network = country() ?: return null
        val sim = code(telephone?.simCountryIso) ?: return null
        return if (network == sim) PhoneLine.HOME else PhoneLine.ROAMING
    }

    /** Some phones say nothing, some say more than a code. */
    private fun code(said: String?): String? =
        said?.trim()?.uppercase(Locale.ROOT)?.takeIf { it.length == 2 && it.all { sign -> sign in 'A'..'Z' } }
}
