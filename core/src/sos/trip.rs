//! The plan of a trip: what those at home need to know, and what makes its messages theirs alone.

use serde::{Deserialize, Serialize};

use super::{
    LONGEST_HOURS,
    phrases::{self, TripPhrase},
    share,
    trip_model::{TripContact, TripDraft},
    word::{self, WordHash},
};
use crate::{
    error::{Error, Result},
    geo,
    journal::seal,
    phone::PhoneNumber,
    text::hex::{hex, unhex},
};

/// Version of the format.
const VERSION: u32 = 1;

/// Most contacts, and most stages of the way.
const MOST_CONTACTS: usize = 10;
const MOST_LEGS: usize = 20;

/// Numbers to learn by heart.
const MOST_NUMBERS: usize = 2;

/// Longest field, in bytes.
const LONGEST: usize = 400;

/// A plan. Its copies on other phones know the words too; the traveller's own does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Version of the format.
    v: u32,
    /// Random; stays through all changes of the plan.
    pub id: String,
    /// Counts up at each change.
    pub revision: u32,
    /// What tags of agreed words are made with.
    #[serde(with = "hexadecimal")]
    pub key: [u8; 32],
    /// What was filled in.
    pub draft: TripDraft,
    /// The agreed words, in copies only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<(String, Option<String>)>,
}

impl Plan {
    /// A new plan, or a changed one when there is one already.
    ///
    /// # Errors
    /// The code of the field that cannot be used; see [`checked`].
    pub fn new(draft: TripDraft, earlier: Option<&Self>) -> Result<Self> {
        let draft = checked(draft)?;
        Ok(match earlier {
            Some(plan) => Self { draft, revision: plan.revision.saturating_add(1), ..plan.clone() },
            None => Self {
                v: VERSION,
                id: hex(&seal::random::<8>()?),
                revision: 1,
                key: seal::random()?,
                draft,
                words: None,
            },
        })
    }

    /// The text of a copy with these words in it. An empty word is none.
    ///
    /// # Errors
    /// `word-alike` when both words are one; `word-needed` for a word for danger alone.
    pub fn share(&self, right: &str, danger: &str) -> Result<String> {
        let (right, danger) = (word::hash(&self.key, right), word::hash(&self.key, danger));
        let words = match (right, danger) {
            (None, None) => None,
            (None, Some(_)) => return Err(Error::Input("word-needed")),
            (Some(right), danger) if danger == Some(right) => return Err(Error::Input("word-alike")),
            (Some(right), danger) => Some((hex(&right), danger.map(|word| hex(&word)))),
        };
        let copy = Self { words, ..self.clone() };
        Ok(share::write(&serde_json::to_vec(&copy).map_err(|_| Error::Internal("plan"))?))
    }

    /// Reads a copy out of a text.
    ///
    /// # Errors
    /// As [`share::read`]; `newer` when it was made by a newer Hamroh and cannot be read even in part.
    pub fn read(text: &str) -> Result<Self> {
        #[derive(Deserialize)]
        struct Version {
            v: u32,
        }
        let bytes = share::read(text)?;
        let damaged = |_| Error::Input("plan-damaged");
        let found = serde_json::from_slice::<Version>(&bytes).map_err(damaged)?.v;
        let plan = match serde_json::from_slice::<Self>(&bytes) {
            Err(_) if found > VERSION => return Err(Error::Newer { found, known: VERSION }),
            other => other.map_err(damaged)?,
        };
        let fits = plan.id.len() == 16 && plan.id.bytes().all(|b| b.is_ascii_hexdigit());
        if !fits || plan.words().is_none() {
            return Err(Error::Input("plan-damaged"));
        }
        Ok(Self { draft: checked(plan.draft.clone())?, ..plan })
    }

    /// This copy in the place of an earlier one, at home. What was agreed on is not taken back by whoever holds the traveller's phone, which
    /// knows no words and may have forgotten its sentences: a copy without them keeps the earlier ones, and once something was heard they
    /// stay as they are. Another sentence for an alarm is always learned.
    #[must_use]
    pub fn in_place_of(mut self, earlier: &Self, was_heard: bool) -> Self {
        let had = &earlier.draft.phrases;
        let is_fixed = was_heard && (earlier.words.is_some() || !had.is_empty());
        if is_fixed || self.words.is_none() {
            self.words.clone_from(&earlier.words);
        }
        if is_fixed || self.draft.phrases.is_empty() {
            let new = std::mem::replace(&mut self.draft.phrases, had.clone());
            self.draft.phrases.extend(new.into_iter().filter(|p| p.meaning.is_alarm() && !had.contains(p)));
        }
        self
    }

    /// Made by a newer Hamroh: there may be more in it than this one knows.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.v > VERSION
    }

    /// The agreed words; `Some(None)` when there are none, `None` when they are not what this build writes.
    #[must_use]
    pub fn words(&self) -> Option<Option<word::Words>> {
        let read = |text: &String| -> Option<WordHash> { unhex(text) };
        match &self.words {
            None => Some(None),
            Some((right, None)) => Some(Some(word::Words { right: read(right)?, danger: None })),
            Some((right, Some(danger))) => {
                Some(Some(word::Words { right: read(right)?, danger: Some(read(danger)?) }))
            }
        }
    }

    /// When the first check-in is due.
    #[must_use]
    pub fn first_due_ms(&self) -> i64 {
        self.draft.starts_ms.saturating_add(self.every_ms())
    }

    /// Between two check-ins.
    #[must_use]
    pub fn every_ms(&self) -> i64 {
        i64::from(self.draft.check_every_hours) * 3_600_000
    }
}

/// A draft with what can be repaired repaired: blanks trimmed, empty rows left out, numbers without their separators.
///
/// # Errors
/// `trip-name`, `trip-citizen`, `trip-hours`, `trip-contact` (a number that cannot be dialled), `trip-many`, `too-large-trip`, and those
/// of [`phrases::check`].
pub fn checked(mut draft: TripDraft) -> Result<TripDraft> {
    let TripDraft { name, citizen, work, employer, pay, place, country, .. } = &mut draft;
    for field in [name, citizen, work, employer, pay, place, country] {
        tidy(field)?;
    }
    draft.citizen.make_ascii_uppercase();
    draft.country.make_ascii_uppercase();
    for leg in &mut draft.route {
        [&mut leg.place, &mut leg.country, &mut leg.day].into_iter().try_for_each(tidy)?;
        leg.country.make_ascii_uppercase();
    }
    for number in &mut draft.numbers {
        [&mut number.title, &mut number.number].into_iter().try_for_each(tidy)?;
    }
    for contact in &mut draft.contacts {
        [&mut contact.name, &mut contact.number, &mut contact.language].into_iter().try_for_each(tidy)?;
        contact.number.retain(|c| !c.is_whitespace() && !"-().".contains(c));
    }
    for phrase in &mut draft.phrases {
        [&mut phrase.text, &mut phrase.place].into_iter().try_for_each(tidy)?;
    }
    draft.route.retain(|leg| !leg.place.is_empty() || !leg.country.is_empty());
    draft.numbers.retain(|number| !number.number.is_empty());
    draft.contacts.retain(|contact| *contact != TripContact::default());
    draft.phrases.retain(|phrase: &TripPhrase| !phrase.text.is_empty());
    if draft.name.is_empty() {
        return Err(Error::Input("trip-name"));
    }
    if !geo::is_country_code(&draft.citizen) {
        return Err(Error::Input("trip-citizen"));
    }
    if !(1..=LONGEST_HOURS).contains(&draft.check_every_hours) {
        return Err(Error::Input("trip-hours"));
    }
    if draft.contacts.iter().any(|contact| PhoneNumber::international(&contact.number).is_err()) {
        return Err(Error::Input("trip-contact"));
    }
    let counts = [
        (draft.contacts.len(), MOST_CONTACTS),
        (draft.route.len(), MOST_LEGS),
        (draft.numbers.len(), MOST_NUMBERS),
    ];
    if counts.iter().any(|(count, most)| count > most) {
        return Err(Error::Input("trip-many"));
    }
    phrases::check(&draft.phrases)?;
    Ok(draft)
}

fn tidy(field: &mut String) -> Result<()> {
    *field = field.trim().to_owned();
    if field.len() > LONGEST {
        return Err(Error::TooLarge { what: "trip", size: field.len() as u64, limit: LONGEST as u64 });
    }
    Ok(())
}

/// Bytes as text in JSON: half as long as a list of numbers.
mod hexadecimal {
    use crate::text::hex::{hex, unhex};
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8; 32], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
        let text = String::deserialize(from)?;
        unhex(&text).ok_or_else(|| D::Error::custom("key"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> TripDraft {
        TripDraft {
            name: " Айбек ".into(),
            citizen: "kg".into(),
            work: "оператор".into(),
            place: "Бангкок".into(),
            country: "th".into(),
            contacts: vec![TripContact {
                name: "апа".into(),
                number: "+996 312 12-34-56".into(),
                language: "ky".into(),
            }],
            check_every_hours: 24,
            starts_ms: 1_795_416_000_000,
            ..TripDraft::default()
        }
    }

    #[test]
    fn a_copy_knows_the_words_and_the_original_does_not() {
        let plan = Plan::new(draft(), None).unwrap();
        assert_eq!(plan.draft.name, "Айбек");
        assert_eq!(plan.draft.contacts.first().unwrap().number, "+996312123456");
        let copy = Plan::read(&plan.share("гранат", "ёмғир").unwrap()).unwrap();
        assert_eq!((copy.id.as_str(), copy.key, &copy.draft), (plan.id.as_str(), plan.key, &plan.draft));
        let words = copy.words().flatten().unwrap();
        assert_eq!(Some(words.right), word::hash(&plan.key, "ГРАНАТ"));
        assert_eq!(plan.words(), Some(None));
        assert!(matches!(plan.share("", "a"), Err(Error::Input("word-needed"))));
        assert!(matches!(plan.share("a", "А"), Err(Error::Input("word-alike"))));
        let changed = Plan::new(TripDraft { work: "повар".into(), ..draft() }, Some(&plan)).unwrap();
        assert_eq!((changed.id, changed.revision), (plan.id, 2));
    }

    #[test]
    fn a_draft_that_cannot_be_used_says_why() {
        let cases = [
            (TripDraft { name: "  ".into(), ..draft() }, "trip-name"),
            (TripDraft { citizen: "Kyrgyz".into(), ..draft() }, "trip-citizen"),
            (TripDraft { check_every_hours: 0, ..draft() }, "trip-hours"),
            (
                TripDraft {
                    contacts: vec![TripContact { number: "12".into(), ..TripContact::default() }],
                    ..draft()
                },
                "trip-contact",
            ),
        ];
        for (draft, code) in cases {
            assert!(matches!(Plan::new(draft, None), Err(Error::Input(found)) if found == code), "{code}");
        }
        let long = TripDraft { work: "x".repeat(401), ..draft() };
        assert!(matches!(Plan::new(long, None), Err(Error::TooLarge { what: "trip", .. })));
    }

    #[test]
    fn a_plan_of_a_newer_build_is_read_as_far_as_it_is_known() {
        let plan = Plan::new(draft(), None).unwrap();
        let mut json = serde_json::to_value(&plan).unwrap();
        json["v"] = 2.into();
        json["draft"]["insurance"] = "yes".into();
        let read = Plan::read(&share::write(json.to_string().as_bytes())).unwrap();
        assert!(read.is_newer() && read.draft == plan.draft);
        let unreadable = share::write(br#"{"v":3,"other":true}"#);
        assert!(matches!(Plan::read(&unreadable), Err(Error::Newer { found: 3, known: 1 })));
        assert!(matches!(Plan::read(&share::write(b"{}")), Err(Error::Input("plan-damaged"))));
    }

    fn sentence(text: &str, meaning: phrases::PhraseMeaning) -> TripPhrase {
        TripPhrase { text: text.into(), meaning, place: String::new() }
    }

    #[test]
    fn what_was_agreed_on_is_not_taken_back_by_another_copy() {
        use phrases::PhraseMeaning as P;
        let agreed = vec![
            sentence("aunt Zarina asks where the blue kettle is", P::Well),
            sentence("Timur comes on Monday with two old carpets", P::Danger),
        ];
        let plan = Plan::new(TripDraft { phrases: agreed.clone(), ..draft() }, None).unwrap();
        let copy = Plan::read(&plan.share("garnet", "rain").unwrap()).unwrap();
        let other = |phrases, word: &str| {
            let changed =
                Plan::new(TripDraft { phrases, work: "cook".into(), ..draft() }, Some(&plan)).unwrap();
            Plan::read(&changed.share(word, "").unwrap()).unwrap()
        };
        // The sentences were forgotten on the phone, the words never known to it.
        for was_heard in [false, true] {
            let kept = other(Vec::new(), "").in_place_of(&copy, was_heard);
            assert_eq!((&kept.words, &kept.draft.phrases), (&copy.words, &agreed));
            assert_eq!((kept.draft.work.as_str(), kept.revision), ("cook", 2));
        }
        let new = vec![
            sentence("the neighbour sold seven green umbrellas on Friday", P::Free),
            sentence("grandfather repaired three wooden chairs before lunch", P::Held),
        ];
        let taken = other(new.clone(), "sesame").in_place_of(&copy, false);
        assert_ne!(taken.words, copy.words);
        assert_eq!(taken.draft.phrases, new);
        // Once something was heard, what ends an alarm stays as it was agreed on, and what raises one is learned.
        let kept = other(new.clone(), "sesame").in_place_of(&copy, true);
        assert_eq!(kept.words, copy.words);
        assert_eq!(kept.draft.phrases, [&agreed[..], &new[1..]].concat());
        // Nothing was agreed on before.
        let bare = Plan::read(&Plan::new(draft(), None).unwrap().share("", "").unwrap()).unwrap();
        let taken = other(new.clone(), "sesame").in_place_of(&bare, true);
        assert!(taken.words.is_some() && taken.draft.phrases == new);
    }
}
