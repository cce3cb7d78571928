package org.hamroh.app.ui

import android.content.Context
import java.time.Instant
import java.time.ZoneId
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

/** An RFC 3339 time in the phone's own time zone; as it was written where it cannot be read. */
internal fun localTime(screen: Context, at: String): String =
    runCatching {
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(screen.resources.configuration.locales[0])
            .format(Instant.parse(at).atZone(ZoneId.systemDefault()))
    }.getOrDefault(at)
