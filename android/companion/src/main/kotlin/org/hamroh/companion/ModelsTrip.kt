package org.hamroh.companion

// The trip of this phone's owner, and the trips that those at home follow.

/** Somebody who is told. [language]: empty for that of the traveller. */
data class TripContact(val name: String, val number: String, val language: String = "")

/** A stage of the way; [day] in the traveller's words. */
data class TripLeg(val place: String, val country: String, val day: String)

/** A number to learn by heart: whose, and as it is written. */
data class TripNumber(val title: String, val number: String)

enum class PhraseMeaning { WELL, MOVED, HELD, DANGER, HURT, FREE }

/** A sentence that means something else than it says. [place]: empty when it means no place. */
data class TripPhrase(val text: String, val meaning: PhraseMeaning, val place: String = "")

/** What is planned, as it is filled in. Countries are ISO 3166-1 alpha-2, empty when not known. */
data class TripDraft(
    val name: String = "",
    val citizen: String = "",
    val work: String = "",
    val employer: String = "",
    val pay: String = "",
    val place: String = "",
    val country: String = "",
    val route: List<TripLeg> = emptyList(),
    val numbers: List<TripNumber> = emptyList(),
    val contacts: List<TripContact> = emptyList(),
    val phrases: List<TripPhrase> = emptyList(),
    val checkEveryHours: Int = 24,
    /** Unix milliseconds UTC; 0: now. */
    val startsMs: Long = 0,
)

data class Trip(
    val draft: TripDraft,
    /** Counts up at each change. */
    val revision: Int,
    /** Numbers of those who answered to a drill. */
    val agreed: List<String>,
    /** RFC 3339 UTC. */
    val due: String,
    /** Negative when it is over. */
    val dueInMs: Long,
    /** Until a reminder of it begins; null when it is over. */
    val remindInMs: Long?,
    val missed: Boolean,
    /** How things are, in a sentence. */
    val text: String,
    /** What is left to do before leaving, in sentences. */
    val toDo: List<String>,
)

/** "I am well." */
data class CheckIn(
    /** As in [SosCall]. */
    val requestId: String,
    val citizen: String,
    val place: Place?,
    val batteryPercent: Int?,
    /** The agreed word, or that for danger; empty when none was typed. Nothing tells whether it was right. */
    val word: String = "",
    /** Empty: those of the trip. */
    val recipients: List<String> = emptyList(),
    /** 0: those of the trip. */
    val nextInHours: Int = 0,
)

enum class FollowState { NOT_BEGUN, WAITING, NOT_ENTERED, SILENT, UNSURE, DANGER, HELP, CLOCK_UNSURE }

/** How far a message can be relied on. */
enum class Soundness { WHOLE, CHANGED, CUT }

enum class WordCheck { NOT_AGREED, RIGHT, DANGER, MISSING }

/** A text that was entered, and what it says. */
data class EnteredMessage(
    val text: String,
    /** RFC 3339 UTC. */
    val entered: String,
    /** Null for a text that is no message of the app; so is [soundness]. */
    val kind: MessageKind?,
    val soundness: Soundness?,
    val word: WordCheck,
    val phrase: TripPhrase?,
    /** In sentences. */
    val meaning: List<String>,
    val place: Place?,
    /** Of the sender's journal; empty when there is none. */
    val anchor: String,
    /** It was entered before. */
    val repeated: Boolean,
)

/** A traveller who is followed from home. */
data class FollowedTrip(
    val id: String,
    val plan: TripDraft,
    val revision: Int,
    /** Made by a newer version of the app: some of it may not be shown. */
    val newer: Boolean,
    val state: FollowState,
    val stateText: String,
    /** What to do now, in this order. */
    val advice: List<String>,
    /** RFC 3339 UTC; empty when none is awaited. */
    val due: String,
    /** Until this has to be looked at again; null when nothing changes by itself. */
    val alarmInMs: Long?,
    /** What is odd about this phone's clock; may be empty. */
    val clockText: String,
    /** Newest first. */
    val messages: List<EnteredMessage>,
    val reviewNeeded: Boolean,
)

/** A letter to the mission that is to help. */
data class ConsularRequest(
    val title: String,
    /** Best first. */
    val ways: List<ContactWay>,
    val why: String,
    /** In the language of those who get it. */
    val text: String,
    val textLanguage: String,
    /** The same in the reader's language; empty when that is the language of the letter. */
    val meaning: String,
    val advice: List<String>,
)

/** A message of the app as anybody can read it, without a plan. */
data class ReceivedMessage(
    val kind: MessageKind,
    val soundness: Soundness,
    val citizen: String,
    val place: Place?,
    /** RFC 3339 UTC; empty when the phone did not know. */
    val sent: String,
    /** RFC 3339 UTC; empty when not said. */
    val due: String,
    val batteryPercent: Int?,
    val reference: String,
    val anchor: String,
    /** The text in its own spelling; empty when a part of it is missing. */
    val repaired: String,
    /** In sentences. */
    val meaning: List<String>,
)

/** [rows] of [size] signs each, `1` for a dark square, without the white border of four that belongs around it. */
data class QrPicture(val size: Int, val rows: List<String>)
