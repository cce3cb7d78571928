//! What the directory is asked and what it answers. Plain records: they cross the FFI, and the CLI prints them as JSON.

use serde::Serialize;

use super::model_phone::NextCall;
use crate::geo::Position;

/// "I am a citizen of X, I am here: who can help me?"
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct HelpQuestion {
    /// Citizenship, ISO 3166-1 alpha-2 (`KG`).
    pub citizen: String,
    /// Country where the person is, ISO 3166-1 alpha-2, when known.
    pub country: Option<String>,
    /// Where the phone is, when known.
    pub position: Option<Position>,
    /// Language of the answer, BCP 47 (`ru`, `uz-Cyrl`).
    pub language: String,
    /// Where the offer promised to bring the person: id of a city of the directory (`th-bangkok`) or ISO country code.
    #[uniffi(default = None)]
    pub promised: Option<String>,
    /// What this phone can do now, when it is known.
    #[uniffi(default = None)]
    pub line: Option<Line>,
    /// Country of the serving network by its mobile country code, ISO 3166-1 alpha-2; not that of the SIM.
    #[uniffi(default = None)]
    pub network_country: Option<String>,
}

/// What a phone can do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// A network of the SIM's own country.
    Home,
    /// A network of another country than the SIM's.
    Roaming,
    /// The internet over Wi-Fi, and no mobile network.
    WifiOnly,
    /// A network, but no money on the SIM.
    NoCredit,
    /// Neither mobile network nor internet.
    NoSignal,
}

/// Whether one line can be used from this phone as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Usable {
    /// It works as far as the phone is concerned.
    Yes,
    /// It may; the text says what it takes.
    Maybe,
    /// It does not; the text says what to do instead.
    No,
}

/// A country as a person chooses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CountryName {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Name in the reader's language.
    pub name: String,
}

/// What can be chosen before asking, sorted by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Choices {
    /// States whose missions the directory knows.
    pub citizenships: Vec<CountryName>,
    /// Countries where one may be.
    pub countries: Vec<CountryName>,
}

/// The chain of who can help, best first. Never empty.
#[derive(Debug, Clone, Serialize, uniffi::Record)]
pub struct HelpAnswer {
    /// Citizenship that was asked for.
    pub citizen: String,
    /// Country codes the answer covers: one, or every side of a border within 30 km; none for a position in no country.
    pub countries: Vec<String>,
    /// A border is so near that no side is asserted.
    pub near_border: bool,
    /// The situation in one or two sentences.
    pub summary: String,
    /// Whom to turn to, in this order.
    pub steps: Vec<HelpStep>,
    /// Short notices that hold for the whole answer (what we do not promise, age of the data).
    pub notices: Vec<String>,
    /// Language of the sentences, as shown.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
    /// Day the data was put together, `YYYY-MM-DD`.
    pub data_issued: String,
    /// Where the phone is, in words ("near Mae Sot, Tak, Thailand"); empty without a position, or when no place is near.
    pub place: String,
    /// What the person should know at once, most pressing first: a border that was not in the plan, numbers that failed.
    pub warnings: Vec<String>,
    /// What holds for every call from this phone as it is now; may be empty.
    pub network_note: String,
    /// Whom to call first: what can be dialled from this phone and did not fail today.
    pub first_call: Option<NextCall>,
}

/// Why somebody stands in the chain. Order of variants is order of competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Own mission in this country, competent for this place.
    OwnResident,
    /// Own mission elsewhere, accredited here.
    OwnAccredited,
    /// Own honorary consul: limited powers.
    OwnHonorary,
    /// An office of the own state for labour migrants: not a consulate, but people who speak for it.
    OwnLabourOffice,
    /// A statement: there is no own mission here. Carries no number.
    NoOwnMission,
    /// A statement: we do not know which own mission answers here. Carries no number.
    NotKnown,
    /// A third state bound by a treaty.
    Treaty,
    /// A third state that agreed to help.
    AgreedPartner,
    /// A third state that helped before; not obliged to.
    Precedent,
    /// A third state bound by a treaty of which it was not checked whether it is in force: behind those who did help.
    TreatyUnchecked,
    /// A help line, organisation or authority of the place.
    Local,
    /// The own ministry at home.
    Home,
    /// One of the nearest own missions with a number, in another country: not known to be in charge here, but one's own.
    OwnElsewhere,
}

impl Relation {
    /// An office of the person's own country.
    #[must_use]
    pub fn is_own(self) -> bool {
        use Relation as R;
        matches!(
            self,
            R::OwnResident
                | R::OwnAccredited
                | R::OwnHonorary
                | R::OwnLabourOffice
                | R::OwnElsewhere
                | R::Home
        )
    }
}

/// One link of the chain.
#[derive(Debug, Clone, Serialize, uniffi::Record)]
pub struct HelpStep {
    /// 1 for the first.
    pub order: u32,
    /// Why it stands here.
    pub relation: Relation,
    /// Stable id of the organisation (`uz-th-consulate-general`); empty for a statement.
    pub org: String,
    /// Name to show.
    pub title: String,
    /// Country the step is about or the office is in, ISO 3166-1 alpha-2.
    pub country: String,
    /// City of the office, when known.
    pub city: Option<String>,
    /// Distance from the position asked about, in whole kilometres.
    pub distance_km: Option<u32>,
    /// City and distance as they stand behind the title (`Bangkok, 389 km`); without a city that the title names. May be empty.
    pub whereabouts: String,
    /// An office of the person's own country.
    pub own: bool,
    /// Why this one, in a sentence.
    pub why: String,
    /// What that rests on: the treaty, the statement, the event; in the reader's language where there are words for it, else
    /// in the words of its source. Empty where the organisation itself says it all.
    pub basis: String,
    /// Date of the basis, `YYYY[-MM[-DD]]`; empty when it has none.
    pub basis_date: String,
    /// Both as a screen shows them; empty where `why` says it already.
    pub basis_text: String,
    /// Numbers and addresses, best first.
    pub contacts: Vec<ContactLine>,
    /// "Number not known, last looked for on D", when there is no number to call.
    pub missing: Option<String>,
    /// Date of that search, `YYYY-MM-DD`.
    pub last_looked: Option<String>,
    /// One sentence to say, in the language of the one who answers; empty for a statement.
    pub say: String,
    /// Language of `say`, BCP 47; empty for a statement.
    pub say_language: String,
    /// The same sentence in the reader's language; empty when `say` is in it already, and for a statement.
    pub say_meaning: String,
    /// What to say on the telephone instead, when `say` is written in a script that the reader can only show; else empty.
    pub say_call: String,
    /// Things to know before calling (not obliged to help, may be watched, working hours unknown).
    pub cautions: Vec<String>,
    /// `say` in a script the reader knows, to be read aloud; empty when `say` can be read as it is.
    pub say_reading: String,
    /// Whether the office's consular district covers this place, as a sentence; empty where there are no districts.
    pub district: String,
}

/// How one contact is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Voice call.
    Phone,
    /// Text message.
    Sms,
    /// WhatsApp.
    Whatsapp,
    /// Telegram.
    Telegram,
    /// E-mail.
    Email,
    /// Web page.
    Web,
}

/// What is known of a row's truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Two independent sources, or a published official notice.
    Confirmed,
    /// One source, with its date.
    Listed,
    /// Source older than three years, or undated: callable, with a warning.
    Old,
}

/// One number or address.
#[derive(Debug, Clone, Serialize, uniffi::Record)]
pub struct ContactLine {
    /// How.
    pub channel: Channel,
    /// What for: `duty`, `consular`, `main`, `labour`, `trafficking`, `police`, `migration`, `help`.
    pub purpose: String,
    /// E.164 number (`+6626753995`) for voice, SMS and messengers; `None` for a short code, e-mail, web.
    pub number: Option<String>,
    /// Short code, dialled on networks of `dial_country` only.
    pub short_code: Option<String>,
    /// ISO 3166-1 alpha-2 country whose networks know the short code.
    pub dial_country: Option<String>,
    /// E-mail or web address.
    pub address: Option<String>,
    /// The number as people write it (`+66 2 675 3995`).
    pub display: String,
    /// What is known of it.
    pub status: Status,
    /// That, as a sentence with the date.
    pub status_text: String,
    /// Where it is from.
    pub source: String,
    /// Date of the source, `YYYY[-MM[-DD]]`; empty when it has none.
    pub checked: String,
    /// Opening hours, when a source gives them.
    pub hours: Option<String>,
    /// Languages spoken, BCP 47, when a source gives them.
    pub languages: Vec<String>,
    /// `international`, `domestic` or `toll_free_domestic`.
    pub reach: String,
    /// Warning about this number, when there is one.
    pub warning: Option<String>,
    /// What this line is known by on this phone: the number, `TH 1300` for a short code, or the address.
    pub key: String,
    /// Whether it works from this phone as it is now.
    pub usable: Usable,
    /// Why, or how; empty when there is nothing to say.
    pub usable_text: String,
    /// What came of the last try from this phone ("You tried it on 25 November 2026, 14:02: no answer").
    pub tried: Option<String>,
    /// What to know before dialling, as a code (`old_mobile`, `extension`, `may_have_moved`); `warning` says it in words. Empty for
    /// most.
    pub caution: String,
    /// Digits to ask for once somebody has answered; never a part of what is dialled. `warning` says it in words.
    pub extension: Option<String>,
}

/// What the search box found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A country.
    Country,
    /// A city or border town.
    Place,
    /// An organisation with its numbers.
    Org,
}

/// One answer of the search box.
#[derive(Debug, Clone, Serialize, uniffi::Record)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// ISO code, place id or organisation id.
    pub id: String,
    /// Name in the reader's language.
    pub title: String,
    /// The name or number that matched.
    pub matched: String,
    /// ISO 3166-1 alpha-2 country it lies in.
    pub country: String,
    /// Numbers and addresses of an organisation; empty for the others.
    pub contacts: Vec<ContactLine>,
    /// 0-1000, comparable within one answer only.
    pub score: u32,
    /// Why it is here, in the reader's language: "another name: Бирма", "short code".
    pub why: String,
}
