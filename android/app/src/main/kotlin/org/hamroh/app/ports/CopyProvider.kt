package org.hamroh.app.ports

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException
import java.util.UUID

/** What is handed out, with its ending and its media type. */
enum class Copied(val suffix: String, val type: String) {
    NOTES(".zip", "application/zip"),
    CARD(".html", "text/html"),
    DATA(".hamroh", "application/vnd.hamroh.pack"),

    // Files of notes: what phones make.
    PHOTO(".jpg", "image/jpeg"),
    PICTURE(".png", "image/png"),
    SOUND(".m4a", "audio/mp4"),
    FILM(".mp4", "video/mp4"),
    DOCUMENT(".pdf", "application/pdf"),
    FILE(".file", "application/octet-stream"),
    ;

    companion object {
        fun of(type: String): Copied = values().firstOrNull { it.type == type } ?: FILE
    }
}

/**
 * Hands a copy of the notes, the paper card or the data to the app that the owner chose.
 *
 * Not exported: only whoever holds the grant of one share reads, only that file, and nobody writes. The copies lie in the cache
 * folder, each in a folder with a name that nobody guesses, are readable for everybody who gets them, and are therefore deleted,
 * and their grants withdrawn, ten minutes later, whenever a screen of the app comes up.
 */
class CopyProvider : ContentProvider() {
    override fun onCreate(): Boolean = true

    override fun getType(uri: Uri): String = copied(uri.lastPathSegment.orEmpty())?.type ?: "application/octet-stream"

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (mode != "r") throw FileNotFoundException("read only")
        return ParcelFileDescriptor.open(file(uri), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun query(
        uri: Uri,
        projection: Array<out String>?,
        selection: String?,
        selectionArgs: Array<out String>?,
        sortOrder: String?,
    ): Cursor {
        val file = file(uri)
        val columns = (projection ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE))
            .filter { it == OpenableColumns.DISPLAY_NAME || it == OpenableColumns.SIZE }
        return MatrixCursor(columns.toTypedArray(), 1).apply {
            addRow(columns.map { if (it == OpenableColumns.SIZE) file.length() else file.name })
        }
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun delete(uri: Uri, selection: String?, selectionArgs: Array<out String>?): Int = 0

    override fun update(uri: Uri, values: ContentValues?, selection: String?, selectionArgs: Array<out String>?): Int = 0

    /** Exactly a folder and a name, so that no path leads out of the folder. */
    private fun file(uri: Uri): File {
        val parts = uri.pathSegments.takeIf { it.size == 2 && it.all { part -> part == File(part).name && part != ".." && part != "." } }
        val file = parts?.takeIf { copied(it[1]) != null }?.let { (secret, name) -> File(File(folder(requireNotNull(context)), secret), name) }
        return file?.takeIf(File::isFile) ?: throw FileNotFoundException()
    }

    companion object {
        private const val AUTHORITY = "org.hamroh.app.copies"

        private fun copied(name: String): Copied? = Copied.values().firstOrNull { name.endsWith(it.suffix) }

        private fun folder(context: Context) = File(context.cacheDir, "copies")

        /** Long enough for the app that got it to read it. */
        const val KEPT_MS = 10 * 60_000L

        /** A file that does not exist yet, for a copy with this name. */
        fun fresh(context: Context, name: String, what: Copied): File =
            File(File(folder(context), UUID.randomUUID().toString()).apply { mkdirs() }, name + what.suffix)

        /** Deletes the copies that are old enough, and those whose age cannot be told. */
        fun forgetOld(context: Context) {
            val now = System.currentTimeMillis()
            folder(context).listFiles().orEmpty().forEach { if (now - it.lastModified() !in 0 until KEPT_MS) forget(context, it) }
        }

        /** Deletes all of them, whoever may still be reading. */
        fun forgetAll(context: Context) = folder(context).listFiles().orEmpty().forEach { forget(context, it) }

        /** Deletes one copy that nobody got. */
        fun forget(context: Context, copy: File) {
            val files = if (copy.isDirectory) copy.listFiles().orEmpty().toList() else listOf(copy)
            for (file in files) context.revokeUriPermission(uri(file), Intent.FLAG_GRANT_READ_URI_PERMISSION)
            (if (copy.isDirectory) copy else requireNotNull(copy.parentFile)).deleteRecursively()
        }

        /** How another app names [file]. */
        fun uri(file: File): Uri =
            Uri.Builder().scheme("content").authority(AUTHORITY)
                .appendPath(requireNotNull(file.parentFile).name).appendPath(file.name).build()
    }
}
