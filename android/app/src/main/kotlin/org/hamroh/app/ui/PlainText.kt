package org.hamroh.app.ui

import java.util.Locale
import kotlin.math.abs
import org.hamroh.companion.Place
import org.hamroh.companion.SosCall

/**
 * The text of a call for help made of what the phone itself knows: for when the core cannot make it. Letters of every telephone
 * only (GSM 03.38), so that it leaves as one message.
 */
internal fun plainText(call: SosCall): String =
    listOfNotNull(
        "TEST. ".takeIf { call.drill },
        "SOS",
        call.citizen.takeIf { code -> code.length == 2 && code.all { it in 'A'..'Z' } }?.let { " $it citizen" },
        ". I need help.",
        call.place?.let(::position),
        call.batteryPercent?.let { " Batt $it%." },
        " Do not call back.",
    ).joinToString("")

private fun position(place: Place): String {
    val more = listOfNotNull(
        place.radiusM?.let { "+-${it}m" },
        place.ageS?.let { if (it < 120) "${it}s old" else "${it / 60}min old" },
        "not real".takeIf { place.simulated },
    ).joinToString(" ")
    return " Pos ${degrees(place.latE7)},${degrees(place.lonE7)}${if (more.isEmpty()) "" else " $more"}."
}

/** Five digits behind the point: one metre. */
private fun degrees(e7: Int): String {
    val parts = (abs(e7.toLong()) + 50) / 100
    return String.format(Locale.ROOT, "%s%d.%05d", if (e7 < 0) "-" else "", parts / 100_000, parts % 100_000)
}
