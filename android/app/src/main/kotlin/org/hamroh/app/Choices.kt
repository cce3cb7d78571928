package org.hamroh.app

import android.content.Context
import android.content.SharedPreferences

/**
 * What the owner chose once. Lies in the app's private folder, which is in no backup. Holds no note, no secret and no position.
 *
 * Reading the file for the first time touches the disk for a millisecond; the system keeps it in memory from then on.
 */
class Choices(context: Context) {
    private val stored: SharedPreferences = context.getSharedPreferences("choices", Context.MODE_PRIVATE)

    /** Citizenship, ISO 3166-1 alpha-2; null until it was chosen. */
    var citizenship: String? by Text("citizenship")

    /** Country where the owner is; null until it was chosen, and while the phone's position says it. */
    var country: String? by Text("country")

    /** Where an offer promised to bring the owner: id of a city or code of a country; null when nobody did. */
    var promised: String? by Text("promised")

    /** Its name as it was chosen. */
    var promisedName: String? by Text("promised-name")

    /** Language tag of the app; null: as on the phone. */
    var language: String? by Text("language")

    /** The file that is being taken into the notes: id of the request, and a digest of the file's name. Says nothing of what it is. */
    var attaching: String? by Text("attaching")

    /** The first screen says SOS and journal. */
    var plain: Boolean
        get() = stored.getBoolean("plain", false)
        set(value) = stored.edit().putBoolean("plain", value).apply()

    /** Numbers that get the message, E.164, in the order in which they were written. */
    var recipients: List<String>
        get() = stored.getString("recipients", null)?.split('\n')?.filter(String::isNotEmpty).orEmpty()
        set(value) = stored.edit().putString("recipients", value.joinToString("\n")).apply()

    private inner class Text(private val key: String) {
        operator fun getValue(owner: Choices, property: Any?): String? = stored.getString(key, null)

        operator fun setValue(owner: Choices, property: Any?, value: String?) =
            stored.edit().putString(key, value).apply()
    }
}
