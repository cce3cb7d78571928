package org.hamroh.app.ui

import android.util.TypedValue
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import org.hamroh.app.R
import org.hamroh.app.ports.Outside
import org.hamroh.companion.ContactWay
import org.hamroh.companion.Way

/** Draws numbers and addresses with what can be done with them. */
internal class WayViews(private val screen: Screen, private val add: (ViewGroup, Int) -> View, private val app: (Boolean) -> Unit) {
    /** The best number of somebody, on a button that names it. [first]: the one to press before all others on this screen. */
    fun best(parent: ViewGroup, way: ContactWay, first: Boolean) {
        val view = add(parent, R.layout.item_way_main)
        view.findViewById<View>(R.id.way_act).shown(first)
        view.findViewById<View>(R.id.way_act_quiet).shown(!first)
        view.findViewById<Button>(if (first) R.id.way_act else R.id.way_act_quiet).apply {
            text = screen.getString(verbOf(way), unbroken(way))
            fit(this, way)
            setOnClickListener { app(Outside.open(screen, way)) }
        }
        rest(view, way)
    }

    /** One among several: its name, and small buttons. */
    fun other(parent: ViewGroup, way: ContactWay) {
        val view = add(parent, R.layout.item_way)
        view.findViewById<TextView>(R.id.way_value).text = "${way.label.capital(screen)}: ${unbroken(way)}"
        view.findViewById<Button>(R.id.way_act).apply {
            setText(shortVerbOf(way))
            contentDescription = screen.getString(verbOf(way), way.display)
            setOnClickListener { app(Outside.open(screen, way)) }
        }
        copies(view.findViewById(R.id.way_copy), way)
        rest(view, way)
    }

    /** Makes [button] copy the number. */
    fun copies(button: View, way: ContactWay) {
        button.contentDescription = screen.getString(R.string.action_copy_what, way.display)
        button.setOnClickListener { screen.copy(way.target) }
    }

    private fun rest(view: View, way: ContactWay) {
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
