package org.hamroh.companion

import org.hamroh.core.AdvertFinding
import org.hamroh.core.AdvertReport
import org.hamroh.core.Amount
import org.hamroh.core.ChatFormat as CoreChatFormat
import org.hamroh.core.ChatMessage as CoreChatMessage
import org.hamroh.core.ChatReport as CoreChatReport
import org.hamroh.core.ChatSpeaker
import org.hamroh.core.ContactInText
import org.hamroh.core.CostAnswer as CoreCostAnswer
import org.hamroh.core.CostQuestion as CoreCostQuestion
import org.hamroh.core.Level
import org.hamroh.core.OfferChange as CoreOfferChange
import org.hamroh.core.OfferComparison as CoreOfferComparison
import org.hamroh.core.OfferTerm as CoreOfferTerm
import org.hamroh.core.RegisterNote as CoreRegisterNote
import org.hamroh.core.SavedOffer as CoreSavedOffer
import org.hamroh.core.Standing as CoreStanding
import org.hamroh.core.Strength

// The check's reports as the screens show them, kept offers, and the calculator both ways.

internal fun AdvertReport.toOfferReport(labels: Labels): OfferReport =
    OfferReport(
        level = level.toOfferLevel(),
        levelText = levelText,
        whatNow = whatNow,
        patterns = patterns,
        findings = findings.map { it.toFinding() },
        contacts = contacts.map { it.toFoundContact(labels) },
        questions = questions,
        notJudged = notJudged,
        reviewNeeded = reviewNeeded,
        questionsToSend = questionsToSend,
        clears = clears,
        registers = registers.map { it.toRegisterNote() },
    )

internal fun CoreChatReport.toChatReport(labels: Labels): ChatReport =
    ChatReport(
        level = level.toOfferLevel(),
        levelText = levelText,
        whatNow = whatNow,
        format = format.toChatFormat(),
        speakers = speakers.map { it.toSpeaker() },
        changes = changes.map { it.toOfferChange() },
        messages = messages.map { it.toChatMessage() },
        patterns = patterns,
        notJudged = notJudged,
        contacts = contacts.map { it.toFoundContact(labels) },
        questions = questions,
        questionsToSend = questionsToSend,
        clears = clears,
        registers = registers.map { it.toRegisterNote() },
        reviewNeeded = reviewNeeded,
    )

internal fun CoreSavedOffer.toSavedOffer(): SavedOffer =
    SavedOffer(id, title, text, saved, level.toOfferLevel(), levelText, terms.map { it.toOfferTerm() }, record)

internal fun CoreOfferComparison.toOfferComparison(): OfferComparison =
    OfferComparison(
        changes = changes.map { it.toOfferChange() },
        added = added.map { it.toOfferTerm() },
        silent = silent.map { it.toOfferTerm() },
        text = text,
        reviewNeeded = reviewNeeded,
    )

internal fun CostQuestion.toCore(): CoreCostQuestion =
    CoreCostQuestion(
        pay = pay.toCore(),
        living = living.toCore(),
        deductions = deductions.toCore(),
        sentHome = sentHome.toCore(),
        debt = debt.toCore(),
        interestPermille = interestPermille.coerceAtLeast(0).toUInt(),
    )

internal fun CoreCostAnswer.toCostAnswer(): CostAnswer = CostAnswer(left, months?.asInt(), lines, reviewNeeded)

private fun Sum.toCore(): Amount = Amount(amount.coerceAtLeast(0).toULong(), currency.wellFormed())

private fun Level.toOfferLevel(): OfferLevel =
    when (this) {
        Level.NO_KNOWN_SIGNS -> OfferLevel.NO_KNOWN_SIGNS
        Level.TOO_LITTLE -> OfferLevel.TOO_LITTLE
        Level.ASK_FIRST -> OfferLevel.ASK_FIRST
        Level.WARNING -> OfferLevel.WARNING
        Level.DANGER -> OfferLevel.DANGER
    }

private fun CoreChatFormat.toChatFormat(): ChatFormat =
    when (this) {
        CoreChatFormat.TELEGRAM_JSON -> ChatFormat.TELEGRAM_JSON
        CoreChatFormat.TELEGRAM_HTML -> ChatFormat.TELEGRAM_HTML
        CoreChatFormat.WHATS_APP -> ChatFormat.WHATS_APP
        CoreChatFormat.LINES -> ChatFormat.LINES
        CoreChatFormat.PARAGRAPHS -> ChatFormat.PARAGRAPHS
    }

private fun CoreStanding.toStanding(): Standing =
    when (this) {
        CoreStanding.LISTED -> Standing.LISTED
        CoreStanding.SUSPENDED -> Standing.SUSPENDED
        CoreStanding.OTHER_DETAILS -> Standing.OTHER_DETAILS
        CoreStanding.WATCHED -> Standing.WATCHED
    }

private fun AdvertFinding.toFinding(): Finding =
    Finding(start.asInt(), end.asInt(), quote, name, why, strong = strength == Strength.STRONG)

private fun ContactInText.toFoundContact(labels: Labels): FoundContact = FoundContact(labels.ofContact(kind), value)

private fun CoreRegisterNote.toRegisterNote(): RegisterNote = RegisterNote(standing.toStanding(), text, start.asInt(), end.asInt())

private fun ChatSpeaker.toSpeaker(): Speaker = Speaker(name, messages.asInt(), offers, asks)

private fun CoreChatMessage.toChatMessage(): ChatMessage =
    ChatMessage(number.asInt(), from, at, text, findings.map { it.toFinding() })

private fun CoreOfferChange.toOfferChange(): OfferChange =
    OfferChange(name, before, beforeMessage?.asInt(), after, afterMessage?.asInt(), why)

private fun CoreOfferTerm.toOfferTerm(): OfferTerm = OfferTerm(name, quote)
