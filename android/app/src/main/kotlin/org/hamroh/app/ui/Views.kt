package org.hamroh.app.ui

import android.content.Context
import android.graphics.Rect
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import org.hamroh.app.R

/** Shows the view, or takes it and its room away. */
internal fun View.shown(yes: Boolean) {
    visibility = if (yes) View.VISIBLE else View.GONE
}

/** Shows [text]; without one the view takes no room. */
internal fun TextView.orGone(text: CharSequence?) {
    this.text = text
    shown(!text.isNullOrEmpty())
}

/** Hears what stands in a field after each change. */
internal fun EditText.onTyped(heard: (String) -> Unit) =
    addTextChangedListener(object : TextWatcher {
        override fun beforeTextChanged(s: CharSequence, start: Int, count: Int, after: Int) = Unit

        override fun onTextChanged(s: CharSequence, start: Int, before: Int, count: Int) = Unit

        override fun afterTextChanged(s: Editable) = heard(s.toString())
    })

/** Shows the letters of a secret, or hides them. */
internal fun EditText.legible(yes: Boolean) {
    val letters = if (yes) InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD else InputType.TYPE_TEXT_VARIATION_PASSWORD
    inputType = InputType.TYPE_CLASS_TEXT or letters
    setSelection(length())
}

/** Says something that the owner must notice: shows it, and scrolls to it. */
internal fun TextView.say(text: String?) {
    orGone(text)
    if (text != null) intoSight()
}

/** Scrolls to the view, once it has its place. */
internal fun View.intoSight() {
    post { requestRectangleOnScreen(Rect(0, 0, width, height), false) }
}

/** A row of a name and its value, pressed as a whole; TalkBack reads both as one button. */
internal fun View.row(name: String, value: String, press: (() -> Unit)?) {
    findViewById<TextView>(R.id.row_name).orGone(name)
    findViewById<TextView>(R.id.row_value).text = value
    pressedAsOne(listOf(name, value).filter(String::isNotEmpty), press)
}

/** Makes a row the thing to press first on its screen, or one among others. */
internal fun View.first(yes: Boolean, vararg words: Int) {
    setBackgroundResource(if (yes) R.drawable.press_main else R.drawable.press)
    words.forEachIndexed { i, id ->
        val quiet = if (i == 0) R.color.text else R.color.text_quiet
        findViewById<TextView>(id).setTextColor(context.getColor(if (yes) R.color.on_action else quiet))
    }
}

/** Makes a group one button for TalkBack: its words together, and the role. */
internal fun View.pressedAsOne(words: List<String>, press: (() -> Unit)?) {
    contentDescription = words.joinToString(". ")
    setOnClickListener(press?.let { { _: View -> it() } })
    isClickable = press != null
    accessibilityDelegate = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.className = Button::class.java.name
        }
    }
}

/** The same for a button. */
internal fun Button.first(yes: Boolean) {
    setBackgroundResource(if (yes) R.drawable.press_main else R.drawable.press)
    setTextColor(context.getColorStateList(if (yes) R.color.press_main_text else R.color.press_text))
}

/** With a capital at the beginning of a line, by the rules of the language on the screen. */
internal fun String.capital(screen: Context): String =
    replaceFirstChar { it.titlecase(screen.resources.configuration.locales[0]) }
