package org.hamroh.companion

import org.hamroh.core.ApiException
import org.hamroh.core.InternalException

/**
 * What a screen is told of [cause], which came out of a call of the core. [sentence] asks the core for the words of a code.
 *
 * Where the core did not choose the words itself (a panic, a broken build) neither message nor cause is passed on: a panic
 * quotes the text it stumbled over, and a report must not carry that. Where it happened stays, as the stack trace.
 */
internal fun failure(cause: Throwable, sentence: (code: String) -> String?): CompanionFailure =
    when (cause) {
        is CompanionFailure -> cause
        is ApiException -> refusal(cause, sentence)
        // Missing, of another processor or another version; once it failed the class stays unusable (NoClassDefFoundError).
        is LinkageError -> CompanionFailure("error_library", cause.javaClass.simpleName, cause = cause)
        is InternalException -> bug("panic", cause)
        else -> bug("unexpected", cause)
    }

/** The core said no, and why. */
private fun refusal(cause: ApiException, sentence: (String) -> String?): CompanionFailure {
    fun told(key: String, code: String, waitSeconds: UInt = 0u) =
        CompanionFailure(key, code, sentence(code), waitSeconds.asInt(), cause)
    return when (cause) {
        is ApiException.Input -> told("error_input", cause.code)
        is ApiException.Secret -> told("error_secret", cause.code, cause.waitSeconds)
        is ApiException.Device -> told("error_device", cause.code)
        is ApiException.Data -> told("error_data", cause.code)
        is ApiException.Internal -> told("error_internal", cause.code)
    }
}

private fun bug(code: String, cause: Throwable): CompanionFailure =
    CompanionFailure("error_internal", code).apply { stackTrace = cause.stackTrace }
