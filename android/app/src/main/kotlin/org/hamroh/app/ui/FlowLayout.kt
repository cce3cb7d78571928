package org.hamroh.app.ui

import android.content.Context
import android.util.AttributeSet
import android.view.ViewGroup
import kotlin.math.max

/** Buttons beside each other as long as they fit, the others in the next row: with large text each has a row of its own. */
class FlowLayout(context: Context, attributes: AttributeSet?) : ViewGroup(context, attributes) {
    private val gap = (8 * resources.displayMetrics.density).toInt()

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val room = MeasureSpec.getSize(widthMeasureSpec)
        val widest = MeasureSpec.makeMeasureSpec(room, MeasureSpec.AT_MOST)
        var bottom = 0
        flow(room, measure = { measureChild(it, widest, heightMeasureSpec) }) { _, _, y, height -> bottom = max(bottom, y + height) }
        setMeasuredDimension(room, resolveSize(bottom, heightMeasureSpec))
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        flow(right - left, measure = {}) { child, x, y, _ ->
            child.layout(x, y, x + child.measuredWidth, y + child.measuredHeight)
        }
    }

    private inline fun flow(
        room: Int,
        measure: (android.view.View) -> Unit,
        place: (child: android.view.View, x: Int, y: Int, height: Int) -> Unit,
    ) {
        var x = 0
        var y = 0
        var row = 0
        for (i in 0 until childCount) {
            val child = getChildAt(i)
            if (child.visibility == GONE) continue
            measure(child)
            if (x > 0 && x + child.measuredWidth > room) {
                x = 0
                y += row + gap
                row = 0
            }
            place(child, x, y, child.measuredHeight)
            x += child.measuredWidth + gap
            row = max(row, child.measuredHeight)
        }
    }
}
