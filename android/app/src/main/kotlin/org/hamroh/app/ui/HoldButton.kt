package org.hamroh.app.ui

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.os.SystemClock
import android.util.AttributeSet
import android.view.HapticFeedbackConstants
import android.view.MotionEvent
import android.view.accessibility.AccessibilityManager
import android.widget.Button
import org.hamroh.app.R

/**
 * A button that must be held, so that no pocket and no shaking hand sends anything.
 *
 * Whoever cannot hold (TalkBack, switch, keyboard) clicks, and is asked once more instead. A mere tap does nothing but say that
 * it must be held.
 */
class HoldButton(context: Context, attributes: AttributeSet?) : Button(context, attributes) {
    /** Called when it was held long enough. */
    var onHeld: () -> Unit = {}

    /** Called when it was clicked without a finger: ask before going on. */
    var onClicked: () -> Unit = {}

    /** What stands on it while nobody holds. */
    var label: Int = R.string.sos_hold
        set(value) {
            field = value
            if (since == 0L) setText(value)
        }

    /** When the finger came down, by the clock that stands still in sleep; 0 while nobody holds. */
    private var since = 0L
    private val paint = Paint().apply { color = context.getColor(R.color.action_pressed) }
    private val held = Runnable {
        release()
        performHapticFeedback(HapticFeedbackConstants.LONG_PRESS)
        onHeld()
    }

    @SuppressLint("ClickableViewAccessibility") // Clicks by other means come through performClick, below.
    override fun onTouchEvent(event: MotionEvent): Boolean {
        if (!isEnabled) return false
        when (event.actionMasked) {
            MotionEvent.ACTION_DOWN -> hold()
            // The finger slid off: the owner thought better of it.
            MotionEvent.ACTION_MOVE -> if (event.x < 0 || event.y < 0 || event.x > width || event.y > height) release()
            MotionEvent.ACTION_UP -> {
                // With touch exploration the screen reader turns a double tap into touches on some phones.
                if (since > 0L && exploredByTouch()) performClick()
                release()
            }
            MotionEvent.ACTION_CANCEL -> release()
        }
        return true
    }

    override fun performClick(): Boolean {
        super.performClick()
        onClicked()
        return true
    }

    override fun onDetachedFromWindow() {
        release()
        super.onDetachedFromWindow()
    }

    override fun onWindowFocusChanged(hasWindowFocus: Boolean) {
        super.onWindowFocusChanged(hasWindowFocus)
        // A call or another app came over it.
        if (!hasWindowFocus) release()
    }

    override fun onDraw(canvas: Canvas) {
        if (since > 0L) {
            val progress = (SystemClock.uptimeMillis() - since).toFloat() / HOLD_MS
            canvas.drawRect(0f, height * 0.9f, width * progress, height.toFloat(), paint)
            postInvalidateOnAnimation()
        }
        super.onDraw(canvas)
    }

    private fun hold() {
        parent?.requestDisallowInterceptTouchEvent(true)
        isPressed = true
        setText(R.string.sos_hold_more)
        since = SystemClock.uptimeMillis()
        // The time is kept by a message and not by the drawing, which a slow phone may leave out.
        postDelayed(held, HOLD_MS)
        invalidate()
    }

    private fun release() {
        removeCallbacks(held)
        since = 0L
        isPressed = false
        setText(label)
        invalidate()
    }

    private fun exploredByTouch(): Boolean =
        context.getSystemService(AccessibilityManager::class.java)?.isTouchExplorationEnabled == true

    companion object {
        /** How long it must be held. */
        const val HOLD_MS = 2_000L
    }
}
