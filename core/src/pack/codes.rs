//! The words that cells may hold, where a column knows only a few.

/// Kinds of organisation.
pub const KINDS: [&str; 8] =
    ["mission", "ministry", "agency", "hotline", "police", "ngo", "iom", "border_post"];

/// Types of a mission; the types of the other kinds are free keys of the `directory-org-type-*` words.
pub const MISSION_TYPES: [&str; 4] = ["embassy", "consulate_general", "consulate", "honorary_consulate"];

/// What another name is of; `type` is a type or kind of organisation ("hotline").
pub const ALIAS_KINDS: [&str; 5] = ["country", "place", "org", "province", "type"];

/// What a place is.
pub const CITY_KINDS: [&str; 4] = ["city", "town", "crossing", "district"];

/// What travellers are in danger of: being held and forced to defraud others.
pub const DANGERS: [&str; 1] = ["forced_scamming"];

/// Ways to reach somebody.
pub const CHANNELS: [&str; 6] = ["phone", "sms", "whatsapp", "telegram", "email", "web"];

/// What a contact is for.
pub const PURPOSES: [&str; 8] =
    ["duty", "consular", "main", "labour", "trafficking", "police", "migration", "help"];

/// From where a number can be reached.
pub const REACHES: [&str; 3] = ["international", "domestic", "toll_free_domestic"];

/// What is known of a contact.
pub const STATUSES: [&str; 5] = ["confirmed", "listed", "old", "unknown", "dead"];

/// Why an organisation may help.
pub const RELATIONS: [&str; 10] = [
    "own_resident",
    "own_accredited",
    "own_honorary",
    "own_labour_office",
    "treaty",
    "agreed_partner",
    "precedent",
    "treaty_unchecked",
    "local",
    "home",
];

/// What a person should know of a number before dialling it; most numbers have nothing of the kind.
pub const CAUTIONS: [&str; 7] = [
    "old_mobile",
    "for_its_own_citizens",
    "event_line",
    "temporary_line",
    "may_have_moved",
    "extension",
    "other_network",
];

/// What a coverage rests on, where there are words for it in every language.
pub const BASIS_KEYS: [&str; 6] = [
    "rescue_2025",
    "charter_2020",
    "rescue_2025_and_charter_2020",
    "agreement_1993",
    "southern_provinces",
    "not_a_consulate",
];

/// What is known of a gap.
pub const ABSENCES: [&str; 2] = ["none", "unknown"];

/// Citizenships the app is made for: each must have somebody at home to turn to.
pub const CITIZENS: [&str; 7] = ["UZ", "KZ", "KG", "TJ", "TM", "AZ", "RU"];

/// Languages that names may be given in: those of the app, and those of the people who are shown a name.
pub const NAME_LANGUAGES: [&str; 16] =
    ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az", "tk", "tr", "th", "my", "lo", "km", "vi", "zh"];

/// Days after which a source counts as old: three years.
pub const OLD_AFTER_DAYS: i64 = 3 * 365 + 1;

/// Days after which a fresh row is due for a look: a duty line moves with its holder, everything else with the office.
pub const REVIEW_DUTY_AFTER_DAYS: i64 = 90;

/// The same for what is no duty line.
pub const REVIEW_AFTER_DAYS: i64 = 180;
