package org.hamroh.app.ports

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import java.io.File
import java.io.FileNotFoundException
import java.util.UUID

/** Copies of files that other apps handed over, in a folder of our own. */
object Received {
    private const val KEPT_MS = 24 * 3_600_000L

    /** More than any data pack, whose limit the core knows: it says so itself when a copy is that long. */
    const val MOST_PACK = 16L * 1024 * 1024

    /** The same for a chat's export. */
    const val MOST_CHAT = 33L * 1024 * 1024

    /** The copy with this name; a new one without. What a process left behind a day ago is deleted. */
    fun file(context: Context, name: String?): File {
        forgetOld(context)
        return File(folder(context).apply { mkdirs() }, File(name ?: "${UUID.randomUUID()}.hamroh").name)
    }

    /** A long text as a file that another screen can be told of. Blocks. */
    fun keep(context: Context, text: String): File = file(context, null).apply { writeText(text) }

    /** Deletes what a process that was ended left behind. A copy that is made meanwhile is younger than [now] and stays. */
    fun forgetOld(context: Context, now: Long = System.currentTimeMillis()) {
        folder(context).listFiles().orEmpty().forEach { if (now - it.lastModified() !in -KEPT_MS until KEPT_MS) it.delete() }
    }

    /** Deletes all of them. */
    fun forgetAll(context: Context) {
        folder(context).deleteRecursively()
    }

    private fun folder(context: Context) = File(context.noBackupFilesDir, "received")
}

/**
 * Copies at most the first [most] bytes of a file that another app hands over to [target], never all of it in memory.
 * Only what comes through a provider: a path could lead into our own folder. Blocks.
 */
fun copyIn(resolver: ContentResolver, file: Uri, target: File, most: Long) {
    if (file.scheme != ContentResolver.SCHEME_CONTENT) throw FileNotFoundException("no content")
    val from = resolver.openInputStream(file) ?: throw FileNotFoundException()
    from.use {
        target.outputStream().use { to ->
            val piece = ByteArray(1 shl 16)
            var left = most
            while (left > 0) {
                val read = it.read(piece, 0, minOf(piece.size.toLong(), left).toInt())
                if (read < 0) break
                to.write(piece, 0, read)
                left -= read
            }
        }
    }
}
