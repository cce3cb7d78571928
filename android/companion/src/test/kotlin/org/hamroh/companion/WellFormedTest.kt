package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertSame
import org.junit.Test

class WellFormedTest {
    @Test
    fun textInOrderStaysTheSameObject() {
        for (text in listOf("", "текст", "😀", "a😀б\u0000\u202E", "\uFFFD")) assertSame(text, text.wellFormed())
    }

    @Test
    fun eachLoneHalfIsReplacedByOneUnit() {
        val cases =
            mapOf(
                "\uD83D" to "\uFFFD",
                "\uDE00" to "\uFFFD",
                "a\uD83Db" to "a\uFFFDb",
                "\uDE00\uD83D" to "\uFFFD\uFFFD",
                "\uD83D\uD83D\uDE00" to "\uFFFD😀",
                "\uD83D\uDE00\uDE00" to "😀\uFFFD",
                "😀\uD83D" to "😀\uFFFD",
                "\uDE00😀\uD83D" to "\uFFFD😀\uFFFD",
            )
        for ((given, mended) in cases) assertEquals(mended, given.wellFormed())
    }
}
