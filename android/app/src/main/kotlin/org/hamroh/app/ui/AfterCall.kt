package org.hamroh.app.ui

import android.graphics.Rect
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Mark
import org.hamroh.companion.Marked
import org.hamroh.companion.NextCall
import org.hamroh.companion.Outcome
import org.hamroh.companion.Way

/**
 * What came of a call: only the owner knows, so that the screen asks when it is in front again, and then says whom to call next.
 *
 * The question outlives the process, which the system may end while the telephone is open; the answer is not kept.
 */
internal class AfterCall(
    private val screen: Screen,
    private val add: (ViewGroup, Int) -> View,
    private val app: (Boolean) -> Unit,
    private val mark: (Mark) -> Unit,
) : Calls {
    private class Tried(val org: String, val key: String, val display: String)

    private val box by lazy { screen.findViewById<ViewGroup>(R.id.after_call) }
    private var tried: Tried? = null

    override fun opened(org: String, way: ContactWay) {
        if (org.isNotEmpty()) tried = Tried(org, way.key, way.display)
    }

    override fun tried(org: String, way: ContactWay) {
        opened(org, way)
        ask()
    }

    /** The screen is in front: asks if something is to be asked. */
    fun ask() {
        val call = tried ?: return
        box.removeAllViews()
        text(R.layout.item_name, screen.getString(R.string.mark_ask))
        text(R.layout.item_text, call.display)
        button(R.layout.item_press, R.string.mark_no_answer) { told(call, Outcome.NO_ANSWER) }
        button(R.layout.item_press, R.string.mark_wrong) { told(call, Outcome.WRONG) }
        button(R.layout.item_press, R.string.mark_helped) { told(call, Outcome.HELPED) }
        button(R.layout.item_weak, R.string.mark_not_called) { close() }
        show()
    }

    private fun told(call: Tried, outcome: Outcome) {
        // One press, one mark.
        box.removeAllViews()
        text(R.layout.item_text, screen.getString(R.string.loading))
        mark(Mark(call.key, call.org, outcome))
    }

    /** Says what follows. */
    fun answered(marked: Marked) {
        tried = null
        box.removeAllViews()
        text(R.layout.item_text, marked.text)
        marked.next?.let(::next)
        button(R.layout.item_weak, R.string.action_close) { close() }
        show()
    }

    private fun next(call: NextCall) {
        val way = ContactWay(Way.PHONE, "", call.display, call.number, "", false, null, null, "", key = call.key)
        // It is read before the button is pressed.
        if (call.warning.isNotEmpty()) text(R.layout.item_care, call.warning)
        val button = add(box, R.layout.item_press_main) as Button
        button.text = screen.getString(R.string.action_call_number, call.display.replace(' ', '\u00a0'))
        button.setOnClickListener {
            val opened = Outside.open(screen, way)
            app(opened)
            if (opened) opened(call.org, way)
        }
    }

    /** Nothing to ask, nothing to say. */
    fun close() {
        tried = null
        box.removeAllViews()
        box.shown(false)
    }

    private fun show() {
        box.shown(true)
        box.post { box.requestRectangleOnScreen(Rect(0, 0, box.width, box.height), false) }
    }

    private fun text(layout: Int, words: String) {
        (add(box, layout) as TextView).text = words
    }

    private fun button(layout: Int, words: Int, press: () -> Unit) {
        (add(box, layout) as Button).apply {
            setText(words)
            setOnClickListener { press() }
        }
    }

    fun save(state: Bundle) {
        tried?.let { state.putStringArray(TRIED, arrayOf(it.org, it.key, it.display)) }
    }

    fun restore(state: Bundle) {
        tried = state.getStringArray(TRIED)?.takeIf { it.size == 3 }?.let { (org, key, display) -> Tried(org, key, display) }
    }

    private companion object {
        const val TRIED = "tried"
    }
}
