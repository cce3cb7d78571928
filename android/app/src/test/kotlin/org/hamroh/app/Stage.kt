package org.hamroh.app

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.os.Parcel
import android.view.View
import android.widget.Button
import android.widget.CompoundButton
import android.widget.TextView
import java.io.File
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import org.hamroh.app.ports.Found
import org.hamroh.app.ports.Locator
import org.hamroh.app.ports.Network
import org.hamroh.app.ports.PhoneSender
import org.hamroh.app.ports.Sender
import org.hamroh.companion.ClockMoment
import org.hamroh.companion.CompanionRepository
import org.hamroh.companion.PhoneLine
import org.hamroh.companion.Place
import org.hamroh.companion.RustCompanion
import org.junit.Assert.assertTrue
import org.junit.rules.ExternalResource
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowLooper

/**
 * A phone for one test: the real app on an empty folder, the real Rust library, a worker whose end can be waited for.
 *
 * [use] puts another repository in its place, for what the real one cannot be made to do.
 */
class Stage : ExternalResource() {
    private lateinit var background: ExecutorService
    private lateinit var aside: ExecutorService
    private val open = mutableListOf<ActivityController<*>>()

    /** Where the repository keeps its files. */
    lateinit var folder: File
        private set

    /** What the phone says when it is asked where it is. */
    val locator = ScriptedLocator()

    val app: HamrohApp get() = RuntimeEnvironment.getApplication() as HamrohApp
    val choices: Choices get() = app.parts.choices
    val companion: CompanionRepository get() = app.parts.companion

    override fun before() {
        passedMs = 0
        background = Executors.newSingleThreadExecutor()
        aside = Executors.newCachedThreadPool()
        folder = File.createTempFile("hamroh", "").apply {
            delete()
            mkdirs()
        }
        Prepared.directory.copyRecursively(folder, overwrite = true)
        use(realCompanion(folder))
        phone = folder
    }

    override fun after() {
        open.forEach { runCatching { it.destroy() } }
        background.shutdownNow()
        aside.shutdownNow()
        folder.deleteRecursively()
    }

    /** What the phone says of its network. */
    val network = ScriptedNetwork()

    fun use(companion: CompanionRepository, locator: Locator = this.locator, sender: Sender = PhoneSender(app)) {
        app.parts = Parts(companion, locator, Choices(app), Worker(background) { work -> asides += aside.submit(work) }, network, sender, PlanDraft(plan))
    }

    /** A plan that is half filled in. */
    private val plan get() = File(app.noBackupFilesDir, PlanDraft.NAME)

    /** Language, size and night as resource qualifiers, and the size of text. */
    fun look(language: String, size: String = SMALL, night: Boolean = false, fontScale: Float = 1f) {
        val tag = "b+" + language.replace("-", "+")
        RuntimeEnvironment.setQualifiers("$tag-$size-${if (night) "night" else "notnight"}-xhdpi")
        RuntimeEnvironment.setFontScale(fontScale)
    }

    fun <A : Activity> controller(screen: Class<A>, intent: Intent? = null): ActivityController<A> =
        Robolectric.buildActivity(screen, intent).also { open += it }

    inline fun <reified A : Activity> open(intent: Intent? = null): A {
        val controller = controller(A::class.java, intent).setup()
        settle()
        return controller.get()
    }

    /** Language of the core's sentences, as on the screen. */
    val language: String get() = app.getString(R.string.core_language)

    /** Leaves a screen as the owner does. */
    fun leave(screen: Activity) {
        open.firstOrNull { it.get() === screen }?.let {
            it.pause().stop().destroy()
            open -= it
        }
        settle()
    }

    /** What is left of a screen when the system has ended the process: its saved state, through a parcel as in life. */
    fun <A : Activity> diesAndComesBack(controller: ActivityController<A>): A {
        val state = Bundle()
        controller.pause().stop().saveInstanceState(state)
        val kept = throughParcel(state)
        open -= controller
        controller.destroy()
        settle()
        val next = controller(controller.get().javaClass, controller.get().intent)
        next.create(kept).start().restoreInstanceState(kept).resume().visible()
        settle()
        return next.get()
    }

    fun controllerOf(screen: Activity): ActivityController<*> = open.first { it.get() === screen }

    private fun throughParcel(state: Bundle): Bundle {
        val parcel = Parcel.obtain()
        parcel.writeBundle(state)
        assertTrue("the saved state is too large for the system: ${parcel.dataSize()}", parcel.dataSize() < 300_000)
        parcel.setDataPosition(0)
        return requireNotNull(parcel.readBundle(javaClass.classLoader))
    }

    private val asides = mutableListOf<java.util.concurrent.Future<*>>()

    /** Does not wait for what other apps keep waiting. */
    var otherAppsAnswer = true

    /** Waits until the worker has nothing to do and the main thread has shown all of it. */
    fun settle() {
        repeat(4) {
            background.submit {}.get()
            if (otherAppsAnswer) asides.toList().forEach { it.get() }
            ShadowLooper.idleMainLooper()
        }
    }

    /** Asks the repository as the app would, away from the main thread. */
    fun <T> ask(question: (CompanionRepository) -> T): T = background.submit<T> { question(companion) }.get()

    /** Several screens in one test, none of which sees what another one left. */
    fun onCleanPhone(work: () -> Unit) {
        val kept = open.size
        app.getSharedPreferences("choices", 0).edit().clear().commit()
        plan.delete()
        locator.permitted = true
        locator.answer = Found.At(MAE_SOT)
        network.country = null
        network.line = null
        val own = File(folder, "phone-${counter++}")
        Prepared.directory.copyRecursively(own)
        use(realCompanion(own))
        phone = own
        try {
            work()
        } finally {
            open.drop(kept).forEach { leave(it.get()) }
            own.deleteRecursively()
        }
    }

    /** Makes the journal, locked. */
    fun journal() {
        check(!ask { it.journalState() }.exists)
        Prepared.journal.copyRecursively(File(phone, "journal"))
    }

    private var counter = 0

    /** Folder of the repository in use. */
    private var phone: File? = null

    /** What the screen started, oldest first. */
    fun started(screen: Activity): Intent? = shadowOf(screen).nextStartedActivity

    companion object {
        /** A small, cheap phone. */
        const val SMALL = "w360dp-h640dp"

        /** The narrowest that still runs Android 8. */
        const val NARROW = "w320dp-h640dp"
        const val SECRET = "yellow river seven stones under bridge"
        val MAE_SOT = Place(167_130_000, 985_750_000, radiusM = 40, ageS = 5)

        /** Milliseconds since the moment at which every test begins. */
        @Volatile var passedMs = 0L

        /** 2026-11-23 06:40 UTC, in Bishkek. */
        fun realCompanion(folder: File): CompanionRepository =
            RustCompanion(
                folder,
                clock = { ClockMoment(1_795_416_000_000 + passedMs, 3_600_000 + passedMs, "test", 360) },
                language = { RuntimeEnvironment.getApplication().getString(R.string.core_language) },
                onMainThread = { Looper.getMainLooper().isCurrentThread },
            )
    }
}

/** What takes long and is the same for all tests: made once, copied for each. */
private object Prepared {
    private val made: File by lazy {
        val folder = File.createTempFile("hamroh", "").apply { delete() }
        Runtime.getRuntime().addShutdownHook(Thread { folder.deleteRecursively() })
        Executors.newSingleThreadExecutor().apply {
            submit {
                val companion = Stage.realCompanion(folder)
                companion.choices("en")
                companion.createJournal(Stage.SECRET, acceptWeak = false)
                companion.pause()
            }.get()
            shutdown()
        }
        folder
    }

    val journal: File by lazy { File(made, "journal") }

    /** Everything but the journal. */
    val directory: File by lazy {
        val folder = File.createTempFile("hamroh", "").apply { delete() }
        Runtime.getRuntime().addShutdownHook(Thread { folder.deleteRecursively() })
        folder.mkdirs()
        made.listFiles().orEmpty().filter { it.name != "journal" }.forEach { it.copyRecursively(File(folder, it.name)) }
        folder
    }
}

/** A phone that answers at once and what the test wants. */
class ScriptedLocator(var permitted: Boolean = true, var answer: Found? = Found.At(Stage.MAE_SOT)) : Locator {
    private val main = Handler(Looper.getMainLooper())

    override fun permitted() = permitted

    /** How often it was asked. */
    var searches = 0
        private set

    override fun find(answer: (Found) -> Unit): () -> Unit {
        searches++
        val tell = Runnable { this.answer?.let(answer) }
        main.post(tell)
        return { main.removeCallbacks(tell) }
    }
}

/** A phone without a network, until a test gives it one. */
class ScriptedNetwork(var country: String? = null, var line: PhoneLine? = null) : Network {
    override fun country() = country

    override fun line() = line

    /** Who hears when the phone has service again. */
    val heard = mutableListOf<() -> Unit>()

    override fun onServiceBack(back: () -> Unit): () -> Unit {
        heard += back
        return { heard -= back }
    }
}

/** A view by its id. */
inline fun <reified V : View> Activity.view(id: Int): V = findViewById(id)

/** The text of a view, null while it is not on the screen. */
fun Activity.said(id: Int): String? = findViewById<TextView>(id)?.takeIf { it.isShown }?.text?.toString()

/** All views below this one that are on the screen. */
fun View.shownViews(): Sequence<View> = sequence {
    if (visibility != View.VISIBLE) return@sequence
    yield(this@shownViews)
    if (this@shownViews is android.view.ViewGroup) {
        for (i in 0 until childCount) yieldAll(getChildAt(i).shownViews())
    }
}

/** All words on the screen, in order. */
fun Activity.words(): List<String> =
    window.decorView.shownViews().filterIsInstance<TextView>().map { it.text.toString() }.filter { it.isNotEmpty() }.toList()

/** The button with these words. */
fun Activity.button(words: Int): View =
    window.decorView.shownViews().filterIsInstance<Button>().first { it.text.toString() == getString(words) }

/** Presses as a finger does: what is not to be seen or switched off cannot be pressed. */
fun View.press() {
    assertTrue("not on the screen: $this", isShown)
    assertTrue("switched off: $this", isEnabled)
    val heard = performClick()
    // A box that is ticked says nothing about listeners.
    assertTrue("nothing happens: $this", heard || this is CompoundButton)
}
