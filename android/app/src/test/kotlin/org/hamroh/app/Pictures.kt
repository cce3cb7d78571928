package org.hamroh.app

import android.app.Activity
import android.app.AlertDialog
import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.view.ViewGroup
import java.io.File
import org.junit.Assert.assertTrue

/**
 * Pictures of screens in target/screens, for people to look at: `<sdk>-<language>-<screen>[-night|-200].png`, and with `-all` at the
 * end what one sees by scrolling.
 */
object Pictures {
    private const val HIGHEST = 6000
    private val FOLDER = File(requireNotNull(System.getProperty("hamroh.screens"))).apply { mkdirs() }

    /** Draws what is to be seen at once; [all]: also the rest, where there is more. */
    fun draw(screen: Activity, name: String, all: Boolean) {
        val window = screen.window.decorView
        assertTrue("$name shows nothing", picture(window, window.height, name) > 1)
        val whole = (screen.findViewById<View>(R.id.scroll) as? ViewGroup)?.getChildAt(0) ?: return
        if (all && whole.height > window.height) picture(whole, minOf(whole.height, HIGHEST), "$name-all")
    }

    /** Draws a dialog. */
    fun draw(dialog: AlertDialog, name: String) {
        val window = requireNotNull(dialog.window).decorView
        assertTrue("$name shows nothing", picture(window, window.height, name) > 1)
    }

    /** Number of colours in the picture, counted on a grid. */
    private fun picture(view: View, height: Int, name: String): Int {
        val bitmap = Bitmap.createBitmap(view.width, height, Bitmap.Config.ARGB_8888)
        bitmap.eraseColor(view.context.getColor(R.color.ground))
        view.draw(Canvas(bitmap))
        File(FOLDER, "$name.png").outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
        val seen = mutableSetOf<Int>()
        // A line at a time: under Robolectric each call takes long.
        val line = IntArray(view.width)
        for (y in 0 until height step 3) {
            bitmap.getPixels(line, 0, line.size, 0, y, line.size, 1)
            for (x in line.indices step 3) seen += line[x]
        }
        bitmap.recycle()
        return seen.size
    }
}
