package org.hamroh.app.ports

import android.content.ContentResolver
import android.net.Uri
import android.provider.OpenableColumns
import java.io.FileNotFoundException
import java.io.IOException
import java.util.concurrent.ArrayBlockingQueue
import java.util.concurrent.TimeUnit
import org.hamroh.companion.FileSource

/**
 * A file that the owner picked, read piece by piece on a thread of its own: a few pieces of it are in memory, never all.
 *
 * The app that hands it out may stall. The journal waits for nobody: after [patienceMs] without a byte, or when [stop] is called
 * because the owner leaves, the reading ends with an exception, and what was taken in until then is kept.
 */
class PickedFile(
    private val resolver: ContentResolver,
    private val file: Uri,
    private val patienceMs: Long = 5_000,
) : FileSource {
    private val pieces = ArrayBlockingQueue<ByteArray>(PIECES)

    @Volatile private var failed: Throwable? = null

    @Volatile private var stopped = false
    private var reader: Thread? = null
    private var rest = ByteArray(0)

    override fun next(most: Int): ByteArray {
        if (reader == null) reader = Thread(::read, "hamroh-file").apply { isDaemon = true; start() }
        if (rest.isEmpty()) rest = waitFor() ?: return ByteArray(0)
        val piece = if (rest.size <= most) rest else rest.copyOf(most)
        rest = rest.copyOfRange(piece.size, rest.size)
        return piece
    }

    fun stop() {
        stopped = true
        reader?.interrupt()
    }

    /** The next piece; null at the end. In short steps, so that [stop] is heard. */
    private fun waitFor(): ByteArray? {
        val end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMs)
        while (!stopped && System.nanoTime() < end) {
            val piece = pieces.poll(STEP_MS, TimeUnit.MILLISECONDS) ?: continue
            if (piece.isNotEmpty()) return piece
            // The end must be met again by whoever asks once more.
            pieces.put(piece)
            failed?.let { throw IOException(it.javaClass.name) }
            return null
        }
        throw IOException(if (stopped) "stopped" else "stalled")
    }

    private fun read() {
        try {
            // A path could lead into our own folder.
            if (file.scheme != ContentResolver.SCHEME_CONTENT) throw FileNotFoundException("no content")
            val from = resolver.openInputStream(file) ?: throw FileNotFoundException()
            from.use {
                while (!stopped) {
                    val piece = ByteArray(PIECE)
                    val count = it.read(piece)
                    if (count < 0) break
                    if (count > 0) pieces.put(if (count == PIECE) piece else piece.copyOf(count))
                }
            }
        } catch (e: Throwable) {
            failed = e
        }
        // An interrupted thread may not wait for room; nobody asks any more then.
        runCatching { pieces.put(ByteArray(0)) }
    }

    /** What the other app calls it, at most [NAME] signs; empty when it does not say. */
    fun name(): String =
        runCatching {
            resolver.query(file, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use {
                if (it.moveToFirst()) it.getString(0) else null
            }
        }.getOrNull().orEmpty().take(NAME)

    fun mediaType(): String = runCatching { resolver.getType(file) }.getOrNull().orEmpty()

    private companion object {
        const val PIECE = 1 shl 16
        const val PIECES = 4
        const val STEP_MS = 50L
        const val NAME = 200
    }
}
