package org.hamroh.app.ui

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.graphics.Rect
import android.view.View
import org.hamroh.companion.QrPicture

/**
 * A QR code, as wide as its room and never higher than the screen. Black on white by night too: cameras expect it. Every square has
 * the same whole number of pixels, or the code of a long plan could not be read.
 */
@SuppressLint("ViewConstructor") // Never made from a layout.
internal class QrView(context: Context, picture: QrPicture) : View(context) {
    private val side = picture.size + 2 * BORDER
    private val squares = Bitmap.createBitmap(side, side, Bitmap.Config.ARGB_8888).apply {
        eraseColor(Color.WHITE)
        picture.rows.forEachIndexed { y, row ->
            row.forEachIndexed { x, sign -> if (sign == DARK) setPixel(x + BORDER, y + BORDER, Color.BLACK) }
        }
    }
    private val sharp = Paint().apply { isFilterBitmap = false }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        setMeasuredDimension(width, minOf(width, resources.displayMetrics.heightPixels))
    }

    override fun onDraw(canvas: Canvas) {
        val room = minOf(width, height)
        // On a screen with fewer pixels than squares it is drawn as well as it can be.
        val size = if (room >= side) room / side * side else room
        val left = (width - size) / 2
        val top = (height - size) / 2
        canvas.drawColor(Color.WHITE)
        canvas.drawBitmap(squares, null, Rect(left, top, left + size, top + size), sharp)
    }

    internal companion object {
        /** White squares that belong around a code (ISO/IEC 18004). */
        const val BORDER = 4
        private const val DARK = '1'
    }
}
