package org.hamroh.app.ui

import android.util.TypedValue
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Usable
import org.hamroh.companion.Way

/** What a screen wants to know of calls: it asks what came of them. */
internal interface Calls {
    /** The telephone was opened with [way] of the organisation [org]. */
    fun opened(org: String, way: ContactWay)

    /** The owner says that [way] was tried. */
    fun tried(org: String, way: ContactWay)
}

/** Draws numbers and addresses with what can be done with them. [calls]: null where nobody asks what came of it. */
internal class WayViews(
    private val screen: Screen,
    private val add: (ViewGroup, Int) -> View,
    private val app: (Boolean) -> Unit,
    private val calls: Calls? = null,
) {
    /** The best number of somebody, on a button that names it. [first]: the one to press before all others on this screen. */
    fun best(parent: ViewGroup, way: ContactWay, first: Boolean, org: String) {
        val view = add(parent, R.layout.item_way_main)
        view.findViewById<View>(R.id.way_act).shown(first)
        view.findViewById<View>(R.id.way_act_quiet).shown(!first)
        view.findViewById<Button>(if (first) R.id.way_act else R.id.way_act_quiet).apply {
            text = screen.getString(verbOf(way), unbroken(way))
            fit(this, way)
            weaken(this, way)
            setOnClickListener { open(way, org) }
        }
        rest(view, way)
    }

    /** One among several: its name, and small buttons. */
    fun other(parent: ViewGroup, way: ContactWay, org: String = "") {
        val view = add(parent, R.layout.item_way)
        view.findViewById<TextView>(R.id.way_value).text = listOf(way.label.capital(screen), unbroken(way)).filter(String::isNotEmpty).joinToString(": ")
        view.findViewById<Button>(R.id.way_act).apply {
            setText(shortVerbOf(way))
            contentDescription = screen.getString(verbOf(way), way.display)
            weaken(this, way)
            setOnClickListener { open(way, org) }
        }
        copies(view.findViewById(R.id.way_copy), way)
        marks(view.findViewById(R.id.way_mark), way, org)
        rest(view, way)
    }

    /** Makes [button] copy the number. */
    fun copies(button: View, way: ContactWay) {
        button.contentDescription = screen.getString(R.string.action_copy_what, way.display)
        button.setOnClickListener { screen.copy(way.target) }
    }

    /** Makes [button] say that the number was tried; takes it away where nobody asks. */
    fun marks(button: View, way: ContactWay, org: String) {
        button.shown(calls != null && org.isNotEmpty())
        button.contentDescription = screen.getString(R.string.mark_tried_what, way.display)
        button.setOnClickListener { calls?.tried(org, way) }
    }

    private fun open(way: ContactWay, org: String) {
        val opened = Outside.open(screen, way)
        app(opened)
        if (opened && way.way == Way.PHONE) calls?.opened(org, way)
    }

    /** What does not work from this phone can still be pressed, and does not look as if it should be. */
    private fun weaken(button: Button, way: ContactWay) {
        if (way.usable != Usable.NO) return
        button.setBackgroundResource(R.drawable.press_weak)
        button.setTextColor(screen.getColor(R.color.text_quiet))
    }

    private fun rest(view: View, way: ContactWay) {
        view.findViewById<TextView>(R.id.way_usable).orGone(way.usableText)
        view.findViewById<TextView>(R.id.way_tried).orGone(way.tried)
        view.findViewById<TextView>(R.id.way_status).orGone(way.statusText)
        view.findViewById<TextView>(R.id.way_warning).orGone(way.warning)
        view.findViewById<TextView>(R.id.way_hours).orGone(way.hours?.let { screen.getString(R.string.help_hours, it) })
    }

    /** A number is read in one piece, however large the letters; an address may be too long for that. */
    private fun unbroken(way: ContactWay): String =
        if (way.way in ADDRESSES) way.display else way.display.replace(' ', NO_BREAK)

    /** Letters so large that the number alone is wider than its button would break it all the same: then they are a little smaller. */
    private fun fit(button: Button, way: ContactWay) {
        if (way.way in ADDRESSES) return
        val metrics = screen.resources.displayMetrics
        val room = metrics.widthPixels - AROUND_DP * metrics.density
        val needed = button.paint.measureText(unbroken(way))
        if (needed > room) button.setTextSize(TypedValue.COMPLEX_UNIT_PX, button.textSize * room / needed)
    }

    private fun verbOf(way: ContactWay): Int =
        when (way.way) {
            Way.PHONE -> R.string.action_call_number
            Way.SMS, Way.WHATSAPP, Way.TELEGRAM, Way.EMAIL -> R.string.action_write_to
            Way.WEB -> R.string.action_open_address
        }

    private fun shortVerbOf(way: ContactWay): Int =
        when (way.way) {
            Way.PHONE -> R.string.action_call
            Way.SMS, Way.WHATSAPP, Way.TELEGRAM, Way.EMAIL -> R.string.action_write
            Way.WEB -> R.string.action_open
        }

    private companion object {
        const val NO_BREAK = '\u00a0'

        /** What stands left and right of the words of a button in a card: edge of the screen, of the card, of the button. */
        const val AROUND_DP = 2 * (16 + 14 + 16) + 2
        val ADDRESSES = setOf(Way.EMAIL, Way.WEB)
    }
}
