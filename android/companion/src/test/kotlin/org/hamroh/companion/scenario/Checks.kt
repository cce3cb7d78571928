package org.hamroh.companion.scenario

// What an answer must look like: paths, operators, patterns.

/** The value at a path: names and numbers joined by dots, empty for the whole. */
fun at(answer: Any?, path: String): Any? =
    path.split('.').filter { it.isNotEmpty() }.fold(answer) { here, part ->
        val index = if (part.all { it in '0'..'9' }) part.toIntOrNull() else null
        when {
            here is List<*> && index != null && index < here.size -> here[index]
            here is Map<*, *> && part in here -> here[part]
            else -> throw ScenarioError("`$path`: nothing at `$part` in ${short(here)}")
        }
    }

private val OPERATORS: Map<String, (found: Any?, wanted: Any?) -> Boolean> =
    mapOf(
        "equals" to { found, wanted -> found == wanted },
        "differs" to { found, wanted -> found != wanted },
        "contains" to ::contains,
        "lacks" to { found, wanted -> !contains(found, wanted) },
        "any" to { found, wanted -> elements(found).any { fits(it, wanted) } },
        "none" to { found, wanted -> elements(found).none { fits(it, wanted) } },
        "length" to { found, wanted -> length(found) == count(wanted) },
        "length_at_least" to { found, wanted -> length(found) >= count(wanted) },
    )

/** Applies one check, whose references are filled in. */
fun check(answer: Any?, one: Map<String, Any?>) {
    val path = one["path"] as? String
    val operator = one.keys.singleOrNull { it != "path" }
    val holds = OPERATORS[operator]
    if (path == null || holds == null) throw ScenarioError("a check is a path and one operator: ${short(one)}")
    val found = at(answer, path)
    val wanted = one[operator]
    scenario(holds(found, wanted)) { "`$path` $operator ${short(wanted)}: found ${short(found)}" }
}

/** Every key of the pattern is there and fits; what is no object must be equal. */
private fun fits(value: Any?, pattern: Any?): Boolean =
    if (pattern is Map<*, *>) {
        value is Map<*, *> && pattern.all { (key, wanted) -> key in value && fits(value[key], wanted) }
    } else {
        value == pattern
    }

private fun contains(found: Any?, wanted: Any?): Boolean =
    when {
        found is String && wanted is String -> wanted in found
        found is List<*> -> wanted in found
        else -> throw ScenarioError("neither text nor list: ${short(found)}")
    }

private fun elements(found: Any?): List<*> = found as? List<*> ?: throw ScenarioError("no list: ${short(found)}")

/** Texts in Unicode scalars: an emoji is one. */
private fun length(found: Any?): Long =
    (if (found is String) found.codePointCount(0, found.length) else elements(found).size).toLong()

private fun count(wanted: Any?): Long {
    scenario(wanted is Long && wanted >= 0) { "no count: ${short(wanted)}" }
    return wanted as Long
}
