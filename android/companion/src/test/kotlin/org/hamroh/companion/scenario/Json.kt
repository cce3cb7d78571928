package org.hamroh.companion.scenario

import com.google.gson.Strictness
import com.google.gson.stream.JsonReader
import com.google.gson.stream.JsonToken
import java.io.StringReader

/**
 * JSON as Kotlin has it: `Map<String, Any?>`, `List<Any?>`, `String`, `Boolean`, `Long`, `Double`, `null`. Equal as JSON is:
 * `1`, `1.0` and `true` are three values.
 */
object Json {
    /** Reads one value of RFC 8259, and nothing that is only like it. */
    fun read(text: String): Any? =
        JsonReader(StringReader(text)).use { reader ->
            reader.strictness = Strictness.STRICT
            value(reader).also { scenario(reader.peek() == JsonToken.END_DOCUMENT) { "more than one value" } }
        }

    private fun value(reader: JsonReader): Any? =
        when (val token = reader.peek()) {
            JsonToken.BEGIN_OBJECT -> members(reader)
            JsonToken.BEGIN_ARRAY -> elements(reader)
            JsonToken.STRING -> reader.nextString()
            JsonToken.BOOLEAN -> reader.nextBoolean()
            JsonToken.NUMBER -> reader.nextString().let { it.toLongOrNull() ?: it.toDouble() }
            JsonToken.NULL -> reader.nextNull().let { null }
            else -> throw ScenarioError("no JSON: $token")
        }

    private fun members(reader: JsonReader): Map<String, Any?> {
        val found = LinkedHashMap<String, Any?>()
        reader.beginObject()
        while (reader.hasNext()) {
            val name = reader.nextName()
            scenario(name !in found) { "`$name` twice" }
            found[name] = value(reader)
        }
        reader.endObject()
        return found
    }

    private fun elements(reader: JsonReader): List<Any?> {
        val found = ArrayList<Any?>()
        reader.beginArray()
        while (reader.hasNext()) found += value(reader)
        reader.endArray()
        return found
    }

    /** The transcript's form: keys sorted, no blanks, as few escapes as JSON allows. */
    fun canonical(value: Any?): String = StringBuilder().also { write(value, it) }.toString()

    private fun write(value: Any?, to: StringBuilder) {
        when (value) {
            null, is Boolean, is Long -> to.append(value)
            is String -> quote(value, to)
            is List<*> -> {
                to.append('[')
                value.forEachIndexed { i, element ->
                    if (i > 0) to.append(',')
                    write(element, to)
                }
                to.append(']')
            }
            is Map<*, *> -> {
                to.append('{')
                value.keys.map { it as String }.sorted().forEachIndexed { i, key ->
                    if (i > 0) to.append(',')
                    quote(key, to)
                    to.append(':')
                    write(value[key], to)
                }
                to.append('}')
            }
            // Every language writes fractions in its own way; the API has none.
            else -> throw ScenarioError("no canonical form of ${value.javaClass.name}")
        }
    }

    private fun quote(text: String, to: StringBuilder) {
        to.append('"')
        for (unit in text) {
            when {
                unit == '"' || unit == '\\' -> to.append('\\').append(unit)
                unit < ' ' -> to.append("\\u%04x".format(unit.code))
                else -> to.append(unit)
            }
        }
        to.append('"')
    }
}

/** What differed from the scenario, or what in it is not written in the language. */
class ScenarioError(message: String, cause: Throwable? = null) : Exception(message, cause)

/** Refuses what the language of the scenarios does not have. */
inline fun scenario(holds: Boolean, why: () -> String) {
    if (!holds) throw ScenarioError(why())
}

/** A misspelt key must not pass for one that was left out. */
fun known(map: Map<String, Any?>, vararg allowed: String) {
    val unknown = map.keys - allowed.toSet()
    scenario(unknown.isEmpty()) { "unknown: ${unknown.sorted().joinToString(" ")}" }
}

/** The value as an object. */
fun objectOf(value: Any?, what: String): Map<String, Any?> {
    scenario(value is Map<*, *>) { "$what is no object" }
    @Suppress("UNCHECKED_CAST") // Made by [Json.read], whose objects have texts for keys.
    return value as Map<String, Any?>
}

/** Enough of a value to see what is wrong. */
fun short(value: Any?): String = value.toString().let { if (it.length <= 600) it else it.take(600) + "…" }
