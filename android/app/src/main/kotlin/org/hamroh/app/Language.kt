package org.hamroh.app

import android.content.Context
import android.content.res.Configuration
import android.os.LocaleList
import java.util.Locale

/** The language of the app: as on the phone (or as set for this app in the phone's own settings), or one chosen here. */
object Language {
    /** [base] with the resources of the chosen language; [base] itself where the phone decides. */
    fun wrap(base: Context): Context {
        val tag = Choices(base).language ?: return base
        val override = Configuration()
        override.fontScale = 0f // Not overridden: what the phone says.
        override.setLocales(LocaleList(Locale.forLanguageTag(tag)))
        return base.createConfigurationContext(override)
    }

    /** Language of the core's sentences: that of the strings on the screen, so that both always agree. */
    fun ofSentences(context: Context): String = context.getString(R.string.core_language)
}
