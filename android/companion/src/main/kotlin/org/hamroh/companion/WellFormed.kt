package org.hamroh.companion

/** Stands for a half of a character whose other half is missing. */
private const val REPLACEMENT = '\uFFFD'

/**
 * The text as Unicode allows it: each lone surrogate becomes U+FFFD, one unit for one unit, so that offsets into the answer
 * still fit the text that the screen shows. Such halves come out of text fields that cut emoji in two and out of hostile shares;
 * the bindings refuse them with an exception.
 *
 * Text that is in order, nearly all, is returned as it is.
 */
internal fun String.wellFormed(): String {
    val first = firstLoneSurrogate(0)
    if (first < 0) return this
    val mended = StringBuilder(this)
    var at = first
    while (at >= 0) {
        mended.setCharAt(at, REPLACEMENT)
        at = firstLoneSurrogate(at + 1)
    }
    return mended.toString()
}

/** Place of the first lone surrogate at or after [from], which does not stand inside a pair; -1 when there is none. */
private fun String.firstLoneSurrogate(from: Int): Int {
    var at = from
    while (at < length) {
        val unit = this[at]
        when {
            !unit.isSurrogate() -> at += 1
            unit.isHighSurrogate() && at + 1 < length && this[at + 1].isLowSurrogate() -> at += 2
            else -> return at
        }
    }
    return -1
}
