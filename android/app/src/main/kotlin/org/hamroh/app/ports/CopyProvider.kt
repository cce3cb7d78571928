package org.hamroh.app.ports

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException

/**
 * Hands a copy of the notes to the app that the owner chose.
 *
 * Not exported: only whoever holds the grant of one share reads, only that file, and nobody writes. The copies lie in the cache
 * folder, are readable for everybody who gets them, and are therefore deleted when the app is opened the next time.
 */
class CopyProvider : ContentProvider() {
    override fun onCreate(): Boolean = true

    override fun getType(uri: Uri): String = TYPE

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

    /** The last segment only, so that no path leads out of the folder. */
    private fun file(uri: Uri): File {
        val name = uri.lastPathSegment?.takeIf { it == File(it).name && it.endsWith(SUFFIX) }
        val file = name?.let { File(folder(requireNotNull(context)), it) }
        return file?.takeIf(File::isFile) ?: throw FileNotFoundException()
    }

    companion object {
        /** Media type of a copy. */
        const val TYPE = "application/zip"
        private const val SUFFIX = ".zip"
        private const val AUTHORITY = "org.hamroh.app.copies"

        private fun folder(context: Context) = File(context.cacheDir, "copies")

        /** A file that does not exist yet, for a copy with this name. Deletes the earlier ones. */
        fun fresh(context: Context, name: String): File {
            forget(context)
            return File(folder(context).apply { mkdirs() }, name + SUFFIX)
        }

        /** Deletes all copies. */
        fun forget(context: Context) {
            folder(context).deleteRecursively()
        }

        /** How another app names [file]. */
        fun uri(file: File): Uri =
            Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(file.name).build()
    }
}
