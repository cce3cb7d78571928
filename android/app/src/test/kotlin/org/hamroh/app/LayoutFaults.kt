package org.hamroh.app

import android.text.Layout
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.HorizontalScrollView
import android.widget.ScrollView
import android.widget.TextView

/** What is wrong with a drawn screen for somebody with large text, thick fingers or a screen reader; empty when nothing is. */
fun layoutFaults(root: View): List<String> = root.shownViews().flatMap { textFaults(it) + touchFaults(it) + clipFaults(it, root) }.toList()

private fun textFaults(view: View): List<String> {
    if (view !is TextView || view.text.isNullOrEmpty()) return hintFaults(view)
    val layout = view.layout ?: return listOf("not laid out: ${name(view)}")
    val width = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
    val height = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
    val faults = mutableListOf<String>()
    if (layout.height > height) faults += "cut off below: ${name(view)} needs ${layout.height}, has $height"
    // What a person types into one line scrolls inside of it.
    if (view is EditText) return faults
    for (line in 0 until layout.lineCount) {
        if (layout.getEllipsisCount(line) > 0) faults += "shortened: ${name(view)}"
        // A code that is parted between two letters is measured with their kerning and drawn without it.
        if (layout.getLineMax(line) > width + view.textSize / 8) faults += "wider than its room: ${name(view)}"
    }
    return faults + tornWords(view, layout)
}

/** A word that goes on in the next line without a hyphen can hardly be read. */
private fun tornWords(view: TextView, layout: Layout): List<String> =
    (0 until layout.lineCount - 1).mapNotNull { line ->
        val end = layout.getLineEnd(line)
        val torn = end < view.text.length && view.text[end - 1].isSpacedLetter() && view.text[end].isSpacedLetter()
        if (torn && wordAround(view.text, end).length <= LONGEST_WORD) "torn word: ${name(view)}: ${wordAround(view.text, end)}" else null
    }

private fun wordAround(text: CharSequence, at: Int): CharSequence {
    val start = (at - 1 downTo 0).firstOrNull { text[it].isWhitespace() } ?: -1
    val end = (at until text.length).firstOrNull { text[it].isWhitespace() } ?: text.length
    return text.subSequence(start + 1, end)
}

/** Twice as large and on the narrowest phone longer words ("представительство") and addresses have no room in one line. */
private const val LONGEST_WORD = 15

/** Thai, Burmese and Chinese are written without blanks. */
private fun Char.isSpacedLetter(): Boolean =
    isLetter() && Character.UnicodeScript.of(code).let { it == Character.UnicodeScript.LATIN || it == Character.UnicodeScript.CYRILLIC }

private fun hintFaults(view: View): List<String> {
    if (view !is EditText || view.hint.isNullOrEmpty() || view.maxLines != 1) return emptyList()
    val room = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
    val needed = view.paint.measureText(view.hint.toString())
    return if (needed > room) listOf("hint cut off: ${name(view)} needs $needed, has $room") else emptyList()
}

private fun touchFaults(view: View): List<String> {
    if (!view.isClickable && !view.isLongClickable) return emptyList()
    val smallest = 48 * view.resources.displayMetrics.density - 0.5f
    val faults = mutableListOf<String>()
    if (view.width < smallest || view.height < smallest) faults += "too small to touch: ${name(view)} ${view.width}x${view.height}"
    if (spoken(view).isBlank()) faults += "without a name for a screen reader: ${name(view)}"
    return faults
}

/** What a screen reader would call it. */
private fun spoken(view: View): String {
    view.contentDescription?.let { return it.toString() }
    if (view is EditText) return labelOf(view) ?: view.hint?.toString().orEmpty()
    return (view as? TextView)?.text?.toString().orEmpty()
}

private fun labelOf(field: EditText): String? =
    field.rootView.shownViews().filterIsInstance<TextView>().firstOrNull { it.labelFor == field.id }?.text?.toString()

/** Every view must lie inside of what holds it, unless that scrolls. */
private fun clipFaults(view: View, root: View): List<String> {
    val parent = view.parent as? ViewGroup ?: return emptyList()
    if (view === root || view.width == 0 || view.height == 0) return emptyList()
    val sideways = view.left < 0 || view.right > parent.width
    val upright = view.top < 0 || view.bottom > parent.height
    // A negative margin may let a touch target reach into the padding around it.
    return when {
        sideways && parent !is HorizontalScrollView && !insideOf(view, parent) -> listOf("cut off at the side: ${name(view)}")
        upright && parent !is ScrollView -> listOf("cut off by ${name(parent)}: ${name(view)}")
        else -> emptyList()
    }
}

private fun insideOf(view: View, parent: ViewGroup): Boolean {
    val above = parent.parent as? ViewGroup ?: return false
    val left = parent.left + view.left
    return !parent.clipChildren && left >= 0 && left + view.width <= above.width
}

private fun name(view: View): String {
    val id = runCatching { view.resources.getResourceEntryName(view.id) }.getOrDefault("")
    val text = (view as? TextView)?.text?.take(30) ?: ""
    return "${if (view is Button) "button" else view.javaClass.simpleName} $id \u201c$text\u201d"
}
