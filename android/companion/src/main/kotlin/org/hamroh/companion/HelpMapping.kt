package org.hamroh.companion

import org.hamroh.core.Channel
import org.hamroh.core.ContactLine
import org.hamroh.core.CountryName
import org.hamroh.core.HelpAnswer
import org.hamroh.core.HelpQuestion
import org.hamroh.core.HelpStep
import org.hamroh.core.SearchHit
import org.hamroh.core.Status

// The directory's answers as the screens show them. Nothing is decided here that the core did not say.

internal fun HelpRequest.toCore(language: String): HelpQuestion =
    HelpQuestion(
        citizen = citizen.wellFormed(),
        country = country?.wellFormed(),
        position = place?.toCore(),
        language = language,
    )

internal fun HelpAnswer.toChain(labels: Labels): Chain =
    Chain(summary, steps.map { it.toStep(labels) }, notices, reviewNeeded)

internal fun CountryName.toCountry(): Country = Country(code, name)

private fun HelpStep.toStep(labels: Labels): Step =
    Step(
        order = order.asInt(),
        title = title,
        where = whereabouts,
        why = why,
        basis = basisText,
        ways = contacts.map { it.toWay(labels) },
        missing = missing,
        card = if (say.isEmpty()) null else Card(say, sayLanguage, sayMeaning),
        sayOnPhone = sayCall,
        cautions = cautions,
        own = own,
    )

internal fun SearchHit.toHit(labels: Labels): Hit =
    Hit(
        kind =
            when (kind) {
                "country" -> HitKind.COUNTRY
                "place" -> HitKind.PLACE
                "org" -> HitKind.ORGANISATION
                else -> error("the core has a kind of hit that is not known here")
            },
        id = id,
        title = title,
        matched = matched,
        country = country,
        ways = contacts.map { it.toWay(labels) },
    )

private fun ContactLine.toWay(labels: Labels): ContactWay =
    ContactWay(
        way =
            when (channel) {
                Channel.PHONE -> Way.PHONE
                Channel.SMS -> Way.SMS
                Channel.WHATSAPP -> Way.WHATSAPP
                Channel.TELEGRAM -> Way.TELEGRAM
                Channel.EMAIL -> Way.EMAIL
                Channel.WEB -> Way.WEB
            },
        label = labels.of(channel),
        display = display,
        target = number ?: shortCode ?: address.orEmpty(),
        statusText = statusText,
        doubtful = status == Status.OLD,
        warning = warning,
        hours = hours,
        source = source,
    )
