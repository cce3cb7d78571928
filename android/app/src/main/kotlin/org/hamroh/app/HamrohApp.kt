package org.hamroh.app

import android.app.Activity
import android.app.Application
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import java.io.File
import org.hamroh.app.ports.CopyProvider
import org.hamroh.app.ports.Locator
import org.hamroh.app.ports.Network
import org.hamroh.app.ports.PhoneClock
import org.hamroh.app.ports.PhoneKeys
import org.hamroh.app.ports.PhoneLocator
import org.hamroh.app.ports.PhoneNetwork
import org.hamroh.app.ports.PhoneSender
import org.hamroh.app.ports.Received
import org.hamroh.app.ports.Sender
import org.hamroh.app.ui.Screen
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.DeliveryStep
import org.hamroh.companion.RustCompanion

/** What all screens share. Tests replace parts of it before a screen opens. */
class Parts(
    /** Asked through [worker] only. */
    val companion: CompanionRepository,
    val locator: Locator,
    val choices: Choices,
    val worker: Worker = Worker(),
    val network: Network,
    val sender: Sender,
    val plan: PlanDraft,
) {
    /** On the main thread. */
    internal val note = NoteDraft()
}

/** The app. Nothing is opened here: the first screen must stand at once, and a missing library is a message, not a crash. */
class HamrohApp : Application() {
    /** Set once, before the first screen. */
    lateinit var parts: Parts

    override fun onCreate() {
        super.onCreate()
        parts = Parts(
            companion = RustCompanion(
                folder = noBackupFilesDir,
                clock = PhoneClock(contentResolver),
                language = { Language.ofSentences(Language.wrap(this)) },
                onMainThread = { Looper.getMainLooper().isCurrentThread },
                vault = PhoneKeys(),
            ),
            locator = PhoneLocator(this),
            choices = Choices(this),
            network = PhoneNetwork(this),
            sender = PhoneSender(this),
            plan = PlanDraft(File(noBackupFilesDir, PlanDraft.NAME)),
        )
        registerActivityLifecycleCallbacks(leaving)
    }

    private val leaving = Leaving()
    private val main by lazy { Handler(Looper.getMainLooper()) }
    private val due = Due({ parts }, { Language.ofSentences(this) }, ::messagesChanged) { if (leaving.isAway) parts.companion.pause() }

    /** What the phone tells of a message, also when no screen is there: then the files are released again. [done] in any case. */
    fun report(row: Long, step: DeliveryStep, code: String, done: () -> Unit) =
        parts.worker.tell {
            try {
                parts.companion.delivery(row, step, code, Language.ofSentences(this))
                due.send()
            } finally {
                messagesChanged()
                if (leaving.isAway) runCatching { parts.companion.pause() }
                done()
            }
        }

    /** Whoever looks at messages sees what became of them. */
    internal fun messagesChanged() {
        main.post { leaving.screens.forEach { it.messagesChanged() } }
    }

    /**
     * Releases the files when the last screen is left, because the system may end the process at any time from then on, and opens
     * them again with the first that is there.
     */
    private inner class Leaving : ActivityLifecycleCallbacks {
        @Volatile private var visible = 0

        /** Those that can be seen. On the main thread. */
        val screens = mutableSetOf<Screen>()
        private var paused = false
        private var deaf: (() -> Unit)? = null

        /** No screen is there. */
        val isAway get() = visible == 0

        override fun onActivityStarted(activity: Activity) {
            // A copy of the notes that was shared some time ago has reached its reader by now.
            if (visible == 0) {
                parts.worker.tell {
                    CopyProvider.forgetOld(this@HamrohApp)
                    Received.forgetOld(this@HamrohApp)
                }
                if (paused) parts.worker.tell { parts.companion.resume() }
                paused = false
                if (deaf == null) deaf = parts.network.onServiceBack(::served)
            }
            visible++
            (activity as? Screen)?.let(screens::add)
        }

        override fun onActivityStopped(activity: Activity) {
            visible--
            screens.remove(activity)
            if (visible > 0 || activity.isChangingConfigurations) return
            deaf?.invoke()
            deaf = null
            paused = true
            parts.worker.tell { parts.companion.pause() }
        }

        /** What waits is due at once. Where there is no journal nothing waits. */
        private fun served() = parts.worker.tell {
            parts.companion.serviceChanged(Language.ofSentences(this@HamrohApp))
            due.send()
            messagesChanged()
        }

        override fun onActivityCreated(activity: Activity, savedInstanceState: Bundle?) = Unit

        override fun onActivityResumed(activity: Activity) = Unit

        override fun onActivityPaused(activity: Activity) = Unit

        override fun onActivitySaveInstanceState(activity: Activity, outState: Bundle) = Unit

        override fun onActivityDestroyed(activity: Activity) = Unit
    }
}
