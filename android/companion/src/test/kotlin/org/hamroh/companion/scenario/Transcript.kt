package org.hamroh.companion.scenario

import java.io.File
import java.io.Writer

/**
 * All answers of a run, one line a call, in the form that every language writes: the files are compared byte by byte. Written when
 * the property `hamroh.transcript` names a file.
 */
class Transcript : AutoCloseable {
    private val file: Writer? =
        System.getProperty("hamroh.transcript").orEmpty().ifEmpty { null }?.let { File(it).bufferedWriter() }

    fun line(file: String, scenario: String, step: Int, answer: Any?, error: String?) {
        val line = mapOf("answer" to answer, "error" to error, "file" to file, "scenario" to scenario, "step" to step.toLong())
        this.file?.append(Json.canonical(line))?.append('\n')
    }

    override fun close() {
        file?.close()
    }
}
