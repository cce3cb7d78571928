package org.hamroh.companion

import org.hamroh.core.Channel
import org.hamroh.core.ContactLine
import org.hamroh.core.CountryName
import org.hamroh.core.HelpAnswer
import org.hamroh.core.HelpQuestion
import org.hamroh.core.HelpStep
import org.hamroh.core.HitKind as CoreHitKind
import org.hamroh.core.Line
import org.hamroh.core.SearchHit
import org.hamroh.core.Status
import org.hamroh.core.Usable as CoreUsable

// The directory's answers as the screens show them. Nothing is decided here that the core did not say.

internal fun HelpRequest.toCore(language: String): HelpQuestion =
    HelpQuestion(
        citizen = citizen.wellFormed(),
        country = country?.wellFormed(),
        position = place?.toCore(),
        language = language,
        promised = promised?.wellFormed(),
        line = line?.toCore(),
        networkCountry = networkCountry?.wellFormed(),
    )

internal fun PhoneLine.toCore(): Line =
    when (this) {
        PhoneLine.HOME -> Line.HOME
        PhoneLine.ROAMING -> Line.ROAMING
        PhoneLine.WIFI_ONLY -> Line.WIFI_ONLY
        PhoneLine.NO_CREDIT -> Line.NO_CREDIT
        PhoneLine.NO_SIGNAL -> Line.NO_SIGNAL
    }

internal fun HelpAnswer.toChain(labels: Labels): Chain =
    Chain(
        summary = summary,
        steps = steps.map { it.toStep(labels) },
        notices = notices,
        reviewNeeded = reviewNeeded,
        place = place,
        warnings = warnings,
        networkNote = networkNote,
        firstCall = firstCall?.toNextCall(),
    )

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
        card = if (say.isEmpty()) null else Card(say, sayLanguage, sayMeaning, sayReading),
        sayOnPhone = sayCall,
        cautions = cautions,
        own = own,
        org = org,
        district = district,
    )

internal fun SearchHit.toHit(labels: Labels): Hit =
    Hit(
        kind =
            when (kind) {
                CoreHitKind.COUNTRY -> HitKind.COUNTRY
                CoreHitKind.PLACE -> HitKind.PLACE
                CoreHitKind.ORG -> HitKind.ORGANISATION
            },
        id = id,
        title = title,
        matched = matched,
        country = country,
        ways = contacts.map { it.toWay(labels) },
        why = why,
    )

internal fun ContactLine.toWay(labels: Labels): ContactWay =
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
        key = key,
        usable =
            when (usable) {
                CoreUsable.YES -> Usable.YES
                CoreUsable.MAYBE -> Usable.MAYBE
                CoreUsable.NO -> Usable.NO
            },
        usableText = usableText,
        tried = tried,
    )
