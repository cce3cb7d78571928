package org.hamroh.app.ports

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import java.io.File
import java.io.FileNotFoundException
import java.util.UUID

/** More than any data pack, whose limit the core knows: it says so itself when a copy is that long. */
private const val MOST_BYTES = 16L * 1024 * 1024

/** Copies of files that other apps handed over, in a folder of our own. */
object Received {
    private const val KEPT_MS = 24 * 3_600_000L

    /** The copy with this name; a new one without. What a process left behind a day ago is deleted. */
    fun file(context: Context, name: String?): File {
        val folder = File(context.noBackupFilesDir, "received").apply { mkdirs() }
        val now = System.currentTimeMillis()
        folder.listFiles().orEmpty().forEach { if (now - it.lastModified() !in 0 until KEPT_MS) it.delete() }
        return File(folder, File(name ?: "${UUID.randomUUID()}.hamroh").name)
    }
}

/**
 * Copies the beginning of a file that another app hands over to [target], never more than a few megabytes, never all of it in memory.
 * Only what comes through a provider: a path could lead into our own folder. Blocks.
 */
fun copyIn(resolver: ContentResolver, file: Uri, target: File) {
    if (file.scheme != ContentResolver.SCHEME_CONTENT) throw FileNotFoundException("no content")
    val from = resolver.openInputStream(file) ?: throw FileNotFoundException()
    from.use {
        target.outputStream().use { to ->
            val piece = ByteArray(1 shl 16)
            var left = MOST_BYTES
            while (left > 0) {
                val read = it.read(piece, 0, minOf(piece.size.toLong(), left).toInt())
                if (read < 0) break
                to.write(piece, 0, read)
                left -= read
            }
        }
    }
}
