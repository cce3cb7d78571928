package org.hamroh.companion

import org.hamroh.core.Dossier as CoreDossier
import org.hamroh.core.DossierRequest as CoreDossierRequest
import org.hamroh.core.Element as CoreElement
import org.hamroh.core.MarkedPoint
import org.hamroh.core.ScreeningPoint as CoreScreeningPoint
import org.hamroh.core.ShowCard as CoreShowCard

// The statement for an officer, both ways.

internal fun DossierRequest.toCore(): CoreDossierRequest =
    CoreDossierRequest(
        name = name.wellFormed(),
        citizen = citizen.wellFormed(),
        speaks = speaks.wellFormed(),
        officerLanguage = officerLanguage.wellFormed(),
        points = points.map { (code, records) -> MarkedPoint(code.wellFormed(), records.map { it.wellFormed() }) },
        records = emptyList(),
    )

internal fun CoreScreeningPoint.toScreeningPoint(): ScreeningPoint =
    ScreeningPoint(code, element.toElement(), text, hints.map { NoteHint(it.record, it.quote) })

private fun CoreElement.toElement(): Element =
    when (this) {
        CoreElement.ACT -> Element.ACT
        CoreElement.MEANS -> Element.MEANS
        CoreElement.PURPOSE -> Element.PURPOSE
    }

internal fun CoreDossier.toDossier(): Dossier = Dossier(html, text, reviewNeeded)

internal fun CoreShowCard.toShowCard(): ShowCard = ShowCard(situation, Card(text, language, meaning, reading), reviewNeeded)
