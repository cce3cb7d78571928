package org.hamroh.companion

import java.util.Locale
import java.util.concurrent.ConcurrentHashMap
import org.hamroh.core.Channel
import org.hamroh.core.Delivery
import org.hamroh.core.Kind
import org.hamroh.core.Remains

/** Languages kept: more than the app has, and an end for a caller that makes up tags. */
private const val KEPT_LANGUAGES = 16

/** Names of things in lists, in one language, by the core's keys. */
internal class Labels(private val texts: Map<String, String>) {
    fun of(channel: Channel): String = text("channel", channel.name)

    fun of(kind: Kind): String = text("record", kind.name)

    fun of(state: Delivery): String = text("delivery", state.name)

    fun of(remains: Remains): String = text("erase-remains", remains.name)

    /** Of a way to reach somebody as the offer check names it: `phone`, `link`. */
    fun ofContact(kind: String): String = text("channel", kind)

    fun byHand(): String = text("delivery", "by-hand")

    /** The core's keys are a variant's name in small letters with hyphens. A missing text shows its key; tests find that. */
    private fun text(group: String, name: String): String {
        val key = "$group-${name.lowercase(Locale.ROOT).replace('_', '-')}"
        return texts[key] ?: key
    }
}

/** Labels of each language, asked once: they do not change while the app runs. */
internal class LabelCache(private val ask: (language: String) -> Map<String, String>) {
    private val kept = ConcurrentHashMap<String, Labels>()

    operator fun get(language: String): Labels =
        kept[language] ?: Labels(ask(language)).also {
            if (kept.size >= KEPT_LANGUAGES) kept.clear()
            kept[language] = it
        }
}
