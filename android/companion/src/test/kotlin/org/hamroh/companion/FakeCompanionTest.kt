package org.hamroh.companion

import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertSame
import org.junit.Test

class FakeCompanionTest {
    @Test
    fun itAnswersAsScriptedAndKeepsWhatItWasAsked() {
        val fake = FakeCompanion()
        val failure = Samples.wrongSecret(waitSeconds = 30)
        fake.onUnlock = { throw failure }
        assertSame(Samples.chain, fake.help(HelpRequest("KG", "TH", null), "ru"))
        assertSame(failure, assertFailsWith<CompanionFailure> { fake.unlock("x") })
        assertEquals(FakeCompanion.Call("help", listOf(HelpRequest("KG", "TH", null), "ru")), fake.calls.first())
        assertEquals(listOf("help", "unlock"), fake.names)
    }

    @Test
    fun itRefusesTheMainThreadWhenItKnowsIt() {
        val fake = FakeCompanion(onMainThread = { true })
        assertFailsWith<IllegalStateException> { fake.lock() }
        assertEquals(emptyList(), fake.names)
    }
}
