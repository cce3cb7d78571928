package org.hamroh.app.ports

import android.app.Activity
import android.location.Location
import android.os.Build
import android.text.StaticLayout

/** Calls what Android 8 does not have, behind a question for the version. The build refuses such a call anywhere else. */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION)
annotation class NewerAndroid

/** True when an app made the position up. */
@NewerAndroid
internal fun Location.isSimulated(): Boolean =
    if (Build.VERSION.SDK_INT >= 31) isMock else @Suppress("DEPRECATION") isFromMockProvider

/** Keeps the screen out of the list of recent apps; false where the system cannot. */
@NewerAndroid
internal fun Activity.hideFromRecents(): Boolean {
    if (Build.VERSION.SDK_INT < 33) return false
    setRecentsScreenshotEnabled(false)
    return true
}

/** Lines as high as a text view makes them: Thai and Burmese letters are higher than those of the phone's font. */
@NewerAndroid
internal fun StaticLayout.Builder.withHighLetters(): StaticLayout.Builder =
    if (Build.VERSION.SDK_INT >= 28) setUseLineSpacingFromFallbacks(true) else this
