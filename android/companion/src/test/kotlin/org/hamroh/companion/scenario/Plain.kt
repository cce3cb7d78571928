package org.hamroh.companion.scenario

import java.lang.reflect.Field
import java.lang.reflect.Modifier
import java.util.concurrent.ConcurrentHashMap
import org.hamroh.core.Verdict

private val FIELDS = ConcurrentHashMap<Class<*>, List<Field>>()
private val HUMP = Regex("(?<=[a-z0-9])[A-Z]")

/** The only numbers of the API that may be negative. */
private val SIGNED = setOf("latE7", "lonE7")

/**
 * An answer as JSON knows it: records are objects with names in `snake_case`, enums their variants' names.
 *
 * Java's reflection, so that the same runner works on what R8 leaves. It shows an unsigned number as a signed one: a negative
 * value would be one over 2^31, which no answer of the scenarios holds.
 */
fun plain(value: Any?): Any? =
    when (value) {
        null, is String, is Boolean, is Long -> value
        is Unit -> null
        is Int -> value.toLong()
        is UInt -> value.toLong()
        is ULong -> value.toLong()
        is List<*> -> value.map(::plain)
        is Verdict -> value.name
        is Enum<*> -> value.name.lowercase()
        else -> FIELDS.getOrPut(value.javaClass) { fields(value) }.associate { snakeCase(it.name) to plain(read(it, value)) }
    }

private fun read(field: Field, record: Any): Any? {
    val value = field.get(record)
    check(value !is Int || value >= 0 || field.name in SIGNED) { "${field.name} is over 2^31 or negative: $value" }
    return value
}

private fun fields(record: Any): List<Field> {
    val type = record.javaClass
    check(type.name.startsWith("org.hamroh.core.")) { "no record: $type" }
    val own = type.declaredFields.filter { !Modifier.isStatic(it.modifiers) && !it.isSynthetic }
    check(own.isNotEmpty()) { "a record without fields: $type" }
    return own.onEach { it.isAccessible = true }
}

/** `latE7` is `lat_e7`, `ageS` is `age_s`. */
internal fun snakeCase(name: String): String = HUMP.replace(name) { "_" + it.value }.lowercase()
