package org.hamroh.companion

/**
 * Why a call failed, as a key for the shell's own strings and, where the core could be asked, its sentence.
 *
 * [key] is one of `error_input`, `error_secret`, `error_device`, `error_data`, `error_internal` and `error_library` (the native library
 * is missing or of another version). [sentence] says what is wrong and what to do next in the language of the call; where it is
 * null the screen says the string of [key]. Holds no text of the user.
 */
class CompanionFailure(
    val key: String,
    /** Code of the core (`wrong-secret`), for a report. */
    val code: String,
    val sentence: String? = null,
    /** Seconds until another try counts. */
    val waitSeconds: Int = 0,
    cause: Throwable? = null,
) : Exception("$key/$code", cause)
