package org.hamroh.app

import android.app.Activity
import android.os.Handler
import android.os.Looper
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import org.hamroh.companion.CompanionFailure

/**
 * One thread for everything that may touch the disk, in the order in which it was asked; answers come on the main thread.
 *
 * One thread and not several: "write this, then lock" must happen in that order.
 */
class Worker(
    private val background: Executor = Executors.newSingleThreadExecutor { Thread(it, "hamroh-worker") },
    private val aside: Executor = Executor { Thread(it, "hamroh-aside").apply { isDaemon = true }.start() },
) {
    private val main = Handler(Looper.getMainLooper())

    /**
     * Does [work] for a screen. The answer is dropped when the screen is gone: whoever comes after it asks anew. [lost] hears it
     * then, where something was promised that only the screen could keep.
     */
    fun <T> ask(screen: Activity, work: () -> T, failed: (CompanionFailure) -> Unit, lost: (T) -> Unit = {}, done: (T) -> Unit) =
        background.answer(screen, work, failed, lost, done)

    /** The same for what another app may keep waiting for ever: nothing of ours stands behind it. */
    fun <T> askAside(screen: Activity, work: () -> T, failed: (CompanionFailure) -> Unit, done: (T) -> Unit) =
        aside.answer(screen, work, failed, {}, done)

    private fun <T> Executor.answer(screen: Activity, work: () -> T, failed: (CompanionFailure) -> Unit, lost: (T) -> Unit, done: (T) -> Unit) {
        execute {
            val outcome = runCatching(work)
            main.post {
                if (screen.isDestroyed) outcome.onSuccess(lost) else outcome.fold(done) { failed(asFailure(it)) }
            }
        }
    }

    /** Does [work] for nobody: nothing on a screen waits for it, and its failure cannot be mended by a person. */
    fun tell(work: () -> Unit) = background.execute { runCatching(work) }

    companion object {
        /** What a screen can say about [error]. */
        fun asFailure(error: Throwable): CompanionFailure =
            when (error) {
                is CompanionFailure -> error
                is LinkageError -> CompanionFailure("error_library", error.javaClass.simpleName, cause = error)
                else -> CompanionFailure("error_internal", error.javaClass.simpleName, cause = error)
            }
    }
}
