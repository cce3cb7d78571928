package org.hamroh.companion

import org.hamroh.core.ArrivalCard as CoreArrivalCard
import org.hamroh.core.ArrivalQuestion
import org.hamroh.core.CardNumber as CoreCardNumber
import org.hamroh.core.Guide as CoreGuide
import org.hamroh.core.GuideQuestion
import org.hamroh.core.NextCall as CoreNextCall
import org.hamroh.core.NumberMark
import org.hamroh.core.NumberMarked
import org.hamroh.core.NumberMemory
import org.hamroh.core.Outcome as CoreOutcome
import org.hamroh.core.PackChange as CorePackChange
import org.hamroh.core.PackReview as CorePackReview
import org.hamroh.core.PackState as CorePackState
import org.hamroh.core.PaperCard as CorePaperCard

// What the phone alone knows, guides, the paper card and data packs, both ways.

internal fun Mark.toCore(): NumberMark =
    NumberMark(
        key = key.wellFormed(),
        org = org.wellFormed(),
        outcome =
            when (outcome) {
                Outcome.NO_ANSWER -> CoreOutcome.NO_ANSWER
                Outcome.WRONG -> CoreOutcome.WRONG
                Outcome.HELPED -> CoreOutcome.HELPED
            },
        note = "",
    )

internal fun CoreNextCall.toNextCall(): NextCall = NextCall(org, title, key, display, number, warning)

internal fun NumberMarked.toMarked(): Marked = Marked(text, next?.toNextCall())

internal fun NumberMemory.toMarkedNumber(): MarkedNumber = MarkedNumber(key, text)

internal fun ArrivalRequest.toCore(language: String): ArrivalQuestion =
    ArrivalQuestion(
        networkCountry = networkCountry.wellFormed(),
        citizen = citizen.wellFormed(),
        language = language,
        promised = promised?.wellFormed(),
        line = line?.toCore(),
    )

internal fun CoreArrivalCard.toArrivalCard(): ArrivalCard =
    ArrivalCard(country, title, lines, numbers.map { it.toCardNumber() }, warnings, reviewNeeded)

private fun CoreCardNumber.toCardNumber(): CardNumber = CardNumber(label, display, number, warning)

internal fun guideQuestion(citizen: String, country: String?, language: String): GuideQuestion =
    GuideQuestion(citizen.wellFormed(), country?.wellFormed(), language)

internal fun CoreGuide.toGuide(): Guide =
    Guide(
        id = id,
        title = title,
        lead = lead,
        sections = sections.map { GuideSection(it.heading, it.lines) },
        sources = sources.map { listOf(it.text, it.date).filter(String::isNotEmpty).joinToString(", ") },
        reviewNeeded = reviewNeeded,
    )

internal fun CorePaperCard.toPaperCard(): PaperCard = PaperCard(html, numbers.map { it.toCardNumber() })

internal fun CorePackState.toPackState(): PackState = PackState(stale, received, text, reviewNeeded)

internal fun CorePackReview.toPackReview(labels: Labels): PackReview =
    PackReview(text, signers, mustAccept, changes.map { it.toPackChange(labels) }, reviewNeeded)

private fun CorePackChange.toPackChange(labels: Labels): PackChange =
    PackChange(title, labels.of(channel), old, new, evidence)
