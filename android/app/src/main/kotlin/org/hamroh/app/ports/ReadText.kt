package org.hamroh.app.ports

import android.content.ContentResolver
import android.net.Uri
import java.io.FileNotFoundException

/** The first [limit] characters of a text that another app hands over as a file. Blocks. */
fun readText(resolver: ContentResolver, file: Uri, limit: Int): String =
    (resolver.openInputStream(file) ?: throw FileNotFoundException()).reader().use { reader ->
        val text = StringBuilder()
        val piece = CharArray(8192)
        while (text.length < limit) {
            val read = reader.read(piece, 0, minOf(piece.size, limit - text.length))
            if (read < 0) break
            text.append(piece, 0, read)
        }
        text.toString()
    }
