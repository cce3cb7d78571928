package org.hamroh.companion

import java.io.File
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import org.junit.Rule
import org.junit.Test

/** Received data through the real library. The files: `tests/examples/packs.rs`. */
class PacksTest {
    @get:Rule val phone = Phone()

    private val repository get() = phone.repository

    private fun pack(name: String): String = File(System.getProperty("hamroh.packs"), "$name.hamroh").path

    private fun finds(digits: String): Boolean = repository.search(digits, "ru", 3).any { hit -> hit.ways.any { digits in it.target } }

    @Test
    fun oneNumberIsShownOldAndNewAndThenTaken() {
        assertFalse(repository.packState("ru").received)
        val review = repository.reviewPack(pack("newer"), "ru")
        assertFalse(review.mustAccept)
        assertEquals(2, review.signers.size)
        val change = review.changes.single()
        assertEquals("+66 2 675 3995" to "+66 2 675 0000", change.old to change.new)
        assertTrue(change.title.isNotEmpty() && change.evidence.isNotEmpty() && change.label.lowercase() == "телефон")
        assertTrue(finds("6753995"), "nothing was taken yet")

        val state = repository.installPack(pack("newer"), acceptChanges = false, "ru")
        assertTrue(state.received && state.text.isNotEmpty())
        assertTrue(finds("26750000") && !finds("6753995"))

        val handed = phone.folder.resolve("handed.hamroh")
        repository.exportPack(handed.path)
        assertTrue(handed.readBytes().contentEquals(File(pack("newer")).readBytes()), "the same file goes on")
        assertFailsWith<CompanionFailure> { repository.exportPack(handed.path) }
    }

    @Test
    fun veryManyChangesHaveToBeAgreedTo() {
        val review = repository.reviewPack(pack("newest"), "ru")
        assertTrue(review.mustAccept && review.changes.size > 20)
        assertFailsWith<CompanionFailure> { repository.installPack(pack("newest"), acceptChanges = false, "ru") }
        assertTrue(finds("6753995"))
        assertTrue(repository.installPack(pack("newest"), acceptChanges = true, "ru").received)
        val older = assertFailsWith<CompanionFailure> { repository.reviewPack(pack("newer"), "ru") }
        assertTrue(assertNotNull(older.sentence).isNotEmpty(), "never back")
    }

    @Test
    fun whatIsNoDataIsRefusedInWords() {
        val empty = phone.folder.resolve("empty.hamroh").apply { writeText("") }.path
        val said = listOf(pack("unsigned"), pack("cut"), empty, phone.folder.resolve("nowhere").path).map { path ->
            val review = assertFailsWith<CompanionFailure>(path) { repository.reviewPack(path, "ru") }
            assertEquals(review.code, assertFailsWith<CompanionFailure>(path) { repository.installPack(path, true, "ru") }.code)
            assertNotNull(review.sentence, path)
        }
        assertTrue(said.all { it.any { sign -> sign in 'а'..'я' } }, "$said")
        assertFalse(repository.packState("ru").received)
        assertFailsWith<CompanionFailure> { repository.exportPack(phone.folder.resolve("seed").path) }
    }
}
