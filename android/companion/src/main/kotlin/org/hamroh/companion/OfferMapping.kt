package org.hamroh.companion

import org.hamroh.core.AdvertFinding
import org.hamroh.core.AdvertReport
import org.hamroh.core.Level
import org.hamroh.core.Strength

// The offer check's report as the screen shows it.

internal fun AdvertReport.toOfferReport(labels: Labels): OfferReport =
    OfferReport(
        level =
            when (level) {
                Level.NO_KNOWN_SIGNS -> OfferLevel.NO_KNOWN_SIGNS
                Level.TOO_LITTLE -> OfferLevel.TOO_LITTLE
                Level.ASK_FIRST -> OfferLevel.ASK_FIRST
                Level.WARNING -> OfferLevel.WARNING
                Level.DANGER -> OfferLevel.DANGER
            },
        levelText = levelText,
        whatNow = whatNow,
        patterns = patterns,
        findings = findings.map { it.toFinding() },
        contacts = contacts.map { FoundContact(labels.ofContact(it.kind), it.value) },
        questions = questions,
        notJudged = notJudged,
        reviewNeeded = reviewNeeded,
    )

private fun AdvertFinding.toFinding(): Finding =
    Finding(start.asInt(), end.asInt(), quote, name, why, strong = strength == Strength.STRONG)
