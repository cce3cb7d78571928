package org.hamroh.companion

/** A country as a person chooses it. */
data class Country(val code: String, val name: String)

/** [citizenships]: those the directory is made for. [countries]: where one may be. Both sorted for reading. */
data class Choices(val citizenships: List<Country>, val countries: List<Country>)

/** A position in 1e-7 degrees (WGS 84), with what the phone knows of its quality. */
data class Place(
    val latE7: Int,
    val lonE7: Int,
    val radiusM: Int? = null,
    val ageS: Int? = null,
    val simulated: Boolean = false,
)

/** What this phone can do now: [HOME] a network of the SIM's own country, [NO_CREDIT] a network and no money for it. */
enum class PhoneLine { HOME, ROAMING, WIFI_ONLY, NO_CREDIT, NO_SIGNAL }

data class HelpRequest(
    val citizen: String,
    val country: String?,
    val place: Place?,
    /** Null while nobody knows. */
    val line: PhoneLine? = null,
    /** Country of the serving network, not of the SIM. */
    val networkCountry: String? = null,
    /** City id or country code: where the offer promised to bring the owner. */
    val promised: String? = null,
)

/** The answer of the help screen. */
data class Chain(
    val summary: String,
    val steps: List<Step>,
    val notices: List<String>,
    val reviewNeeded: Boolean,
    /** Where the phone is, in words; may be empty. */
    val place: String = "",
    /** What to know before anything else, most pressing first. */
    val warnings: List<String> = emptyList(),
    /** What holds for every call from this phone as it is now; may be empty. */
    val networkNote: String = "",
    /** Whom to call first: can be dialled from here, and did not fail today. */
    val firstCall: NextCall? = null,
)

/** Somebody to turn to, or a statement without anybody ([ways] and [card] are empty then). */
data class Step(
    val order: Int,
    val title: String,
    /** City, distance: what fits behind the title. Empty when unknown. */
    val where: String,
    val why: String,
    /** What it rests on, with its date. Empty when the organisation itself says it all. */
    val basis: String,
    val ways: List<ContactWay>,
    /** "Number not known, last looked for on D". */
    val missing: String?,
    val card: Card?,
    /** What to say on the telephone; empty when the card's own words can be read aloud, and for a statement. */
    val sayOnPhone: String,
    val cautions: List<String>,
    /** Own mission, own ministry: the first number of one's own country is marked on the screen. */
    val own: Boolean,
    /** Id of the organisation; empty for a statement. */
    val org: String = "",
    /** Whether its consular district covers this place; may be empty. */
    val district: String = "",
)

/** A sentence to show to somebody who reads another language; [reading]: how to say it aloud, empty where that needs no help. */
data class Card(val text: String, val language: String, val meaning: String, val reading: String = "")

enum class Way { PHONE, SMS, WHATSAPP, TELEGRAM, EMAIL, WEB }

/** One number or address. */
data class ContactWay(
    val way: Way,
    /** "Phone", "WhatsApp", in the reader's language. */
    val label: String,
    /** As people write it. */
    val display: String,
    /** What the phone dials or opens: E.164 with +, a short code, an address. */
    val target: String,
    /** How sure the number is, with its date, as a sentence. */
    val statusText: String,
    /** True when the status asks for care: an old or undated source. */
    val doubtful: Boolean,
    val warning: String?,
    val hours: String?,
    val source: String,
    /** What this line is known by on this phone. */
    val key: String = target,
    /** Whether it works from this phone as it is now. */
    val usable: Usable = Usable.YES,
    /** Why, or how; may be empty. */
    val usableText: String = "",
    /** What came of the last try, as a sentence. */
    val tried: String? = null,
)

/** [MAYBE]: the text beside it says what it takes. [NO]: it says what to do instead. */
enum class Usable { YES, MAYBE, NO }

enum class HitKind { COUNTRY, PLACE, ORGANISATION }

/** One answer of the search box. */
data class Hit(
    val kind: HitKind,
    /** Country code, place id or organisation id. */
    val id: String,
    val title: String,
    /** The name or number that matched. */
    val matched: String,
    val country: String,
    val ways: List<ContactWay>,
    /** Why it is here, in words. */
    val why: String = "",
)

enum class OfferLevel { NO_KNOWN_SIGNS, TOO_LITTLE, ASK_FIRST, WARNING, DANGER }

data class OfferReport(
    val level: OfferLevel,
    val levelText: String,
    val whatNow: String,
    val patterns: List<String>,
    val findings: List<Finding>,
    val contacts: List<FoundContact>,
    val questions: List<String>,
    val notJudged: List<String>,
    val reviewNeeded: Boolean,
    /** The questions in the language of the text, to copy into an answer. */
    val questionsToSend: List<String> = questions,
    /** What would clear each doubt; nothing clears an offer by itself. */
    val clears: List<String> = emptyList(),
    val registers: List<RegisterNote> = emptyList(),
)

/** A sign: UTF-16 units [start] until [end] of the text as given. */
data class Finding(val start: Int, val end: Int, val quote: String, val name: String, val why: String, val strong: Boolean)

/** A number, handle, link or address in the text. */
data class FoundContact(val label: String, val value: String)

data class SosCall(
    /** 32 hexadecimal digits; the same again is acknowledged, not written twice. */
    val requestId: String,
    val citizen: String,
    val place: Place?,
    val batteryPercent: Int?,
    /** E.164 numbers; empty when the text shall be sent by hand. */
    val recipients: List<String>,
    val drill: Boolean,
)

data class SosPreview(val sms: String, val septets: Int)

data class PreparedSos(val sms: String, val reference: String, val rows: List<LedgerRow>)

/** What a screen may still do with a message. */
enum class DeliveryState { QUEUED, LEASED, HANDED, ACCEPTED, DELIVERED, ACKNOWLEDGED, FAILED, UNKNOWN, EXPIRED, CANCELLED }

/** What happened to a message, as the phone reports it. */
enum class DeliveryStep { LEASE, HAND, ACCEPT, DELIVER, ACKNOWLEDGE, FAIL, RETRY, CANCEL }

data class LedgerRow(
    val id: Long,
    val recipient: String,
    /** Empty once the row is final. */
    val text: String,
    val state: DeliveryState,
    /** What is known, and no more, as a sentence. */
    val stateText: String,
    /** No number that a phone can send to, or none at all: a person has to pass the text on. */
    val byHand: Boolean = false,
    /** Another try can be made. */
    val canSend: Boolean = false,
    /** Somebody can have answered to it. */
    val canBeAnswered: Boolean = false,
    /** It can be taken back: nothing of it can have left. */
    val canCancel: Boolean = false,
    /** The whole call can be called off: told on one row of it. */
    val canCallOff: Boolean = false,
    /** Id of the record that it belongs to: the same for all messages of one call. */
    val record: String = "",
    val kind: MessageKind = MessageKind.SOS,
    /** Id of the row whose message this one takes back; null for one that takes nothing back. */
    val follows: Long? = null,
    /** Milliseconds until the phone shall try by itself, 0 when now; null when not by itself. */
    val retryInMs: Long? = null,
)

/** [CANCEL] calls off an [SOS] under its reference. */
enum class MessageKind { SOS, CHECK_IN, PRACTICE, CANCEL }

/** A call for help is called off. */
data class CallOff(
    /** As in [SosCall]. */
    val requestId: String,
    /** [LedgerRow.record] of the call. */
    val sos: String,
    val citizen: String,
    val place: Place?,
    val batteryPercent: Int?,
    /** As in [CheckIn]. */
    val word: String = "",
)
