//! The page as text: shares of all pairs, holes with where to look, one table for each citizenship.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
};

use hamroh_core::{
    directory::model::{Relation, Status},
    pack::{Pack, codes::CITIZENS, rows::Rows},
};

use super::{Class, Pair, missing};

/// Where most of those who ask are or are taken to; the first is the most urgent.
const MAIN: [&str; 10] = ["TH", "MM", "LA", "KH", "MY", "AE", "TR", "RU", "KR", "CN"];

/// Writes the page; `answers` are the pairs of each citizenship, sorted by the country's name.
pub(super) fn write(
    pack: &Pack,
    rows: &Rows,
    names: HashMap<&str, &str>,
    answers: Vec<(&str, Vec<Pair>)>,
) -> String {
    let searched = pack.manifest.searched.unwrap_or(pack.manifest.issued).to_string();
    let page = Page { rows, names, answers, searched };
    let mut text = String::new();
    page.head(pack, &mut text);
    page.shares(&mut text);
    page.holes(&mut text);
    for (citizen, pairs) in &page.answers {
        page.citizen(citizen, pairs, &mut text);
    }
    text
}

fn status(known: Option<Status>) -> &'static str {
    match known {
        Some(Status::Confirmed) => "confirmed",
        Some(Status::Listed) => "listed",
        Some(Status::Old) => "old",
        None => "no number",
    }
}

fn relation(of: Relation) -> &'static str {
    match of {
        Relation::OwnResident => "own mission",
        Relation::OwnAccredited => "accredited mission",
        Relation::OwnHonorary => "honorary consul",
        Relation::OwnLabourOffice => "labour office",
        Relation::Treaty | Relation::AgreedPartner | Relation::TreatyUnchecked => "third state by treaty",
        Relation::Precedent => "third state by precedent",
        Relation::Local => "local help",
        Relation::OwnElsewhere => "own mission in another country",
        Relation::Home => "ministry at home",
        Relation::NoOwnMission | Relation::NotKnown => "a statement",
    }
}

struct Page<'a> {
    rows: &'a Rows,
    names: HashMap<&'a str, &'a str>,
    answers: Vec<(&'a str, Vec<Pair>)>,
    searched: String,
}

// Writing into a String cannot fail.
#[allow(clippy::let_underscore_must_use)]
impl Page<'_> {
    fn name<'b>(&'b self, code: &'b str) -> &'b str {
        self.names.get(code).copied().unwrap_or(code)
    }

    fn head(&self, pack: &Pack, text: &mut String) {
        let by_status = |wanted: &str| {
            let numbers = self.rows.contacts.iter().filter(|c| c.dial.is_some() && c.status == wanted);
            numbers.count()
        };
        let silent = self.rows.contacts.iter().filter(|c| c.status == "unknown").count();
        let _ = write!(
            text,
            "# What the directory knows, and what it does not\n\n\
             Written by `hamroh pack coverage core/pack --out core/pack/COVERAGE.md`; a test refuses a page that is not what the \
             command writes. Pack of {}, last general search {}.\n\n\
             Every pair of citizenship and country was asked of the chain that the app itself uses, without a position. \
             Emergency codes of a state (police, ambulance, fire) and pages on the net do not count as contacts here. \
             No number was tried by a call: `confirmed` means two independent sources or an official notice, `listed` one source with \
             its date, `old` a source older than three years or without a date.\n\n\
             {} organisations, {} numbers: {} confirmed, {} listed, {} old; {} tombstones of numbers known to be wrong; \
             {} organisations whose number was looked for in vain.\n",
            pack.manifest.issued,
            self.searched,
            self.rows.orgs.len(),
            by_status("confirmed") + by_status("listed") + by_status("old"),
            by_status("confirmed"),
            by_status("listed"),
            by_status("old"),
            by_status("dead"),
            silent,
        );
    }

    fn shares(&self, text: &mut String) {
        let all: usize = self.answers.iter().map(|(_, pairs)| pairs.len()).sum();
        let count = |fits: &dyn Fn(&Pair) -> bool| {
            self.answers.iter().flat_map(|(_, pairs)| pairs).filter(|pair| fits(pair)).count()
        };
        let _ = write!(text, "\n## Shares of all {all} pairs\n\n| best answer | pairs | share |");
        for (citizen, _) in &self.answers {
            let _ = write!(text, " {citizen} |");
        }
        let _ = write!(text, "\n|---|---|---|{}\n", "---|".repeat(self.answers.len()));
        for class in Class::ALL {
            let pairs = count(&|pair| pair.class == class);
            let _ = write!(text, "| {} | {pairs} | {} |", class.text(), share(pairs, all));
            for (_, pairs) in &self.answers {
                let _ = write!(text, " {} |", pairs.iter().filter(|p| p.class == class).count());
            }
            text.push('\n');
        }
        let mut firsts: BTreeMap<Relation, usize> = BTreeMap::new();
        for pair in self.answers.iter().flat_map(|(_, pairs)| pairs) {
            if let Some((relation, ..)) = &pair.first {
                *firsts.entry(*relation).or_default() += 1;
            }
        }
        text.push_str("\nWhoever can be called first is:\n\n| who | pairs | share |\n|---|---|---|\n");
        for (of, pairs) in firsts {
            let _ = writeln!(text, "| {} | {pairs} | {} |", relation(of), share(pairs, all));
        }
        let nobody = count(&|pair| pair.first.is_none());
        let _ = writeln!(
            text,
            "| nobody: \"not known, last looked for on {}\" | {nobody} | {} |",
            self.searched,
            share(nobody, all)
        );
    }

    /// Worst first: the main destinations in their order, in each the worst answer; then missions without a number.
    fn holes(&self, text: &mut String) {
        text.push_str(
            "\n## Holes in the main destinations, worst first\n\n\
             | where | citizens of | what is missing | who can be called meanwhile | where to look |\n|---|---|---|---|---|\n",
        );
        for country in MAIN {
            let mut holes: Vec<(&str, &Pair)> = self
                .answers
                .iter()
                .flat_map(|(citizen, pairs)| pairs.iter().map(move |pair| (*citizen, pair)))
                .filter(|(_, pair)| pair.country == country && missing(pair).is_some())
                .collect();
            holes.sort_by(|a, b| b.1.class.cmp(&a.1.class).then(a.0.cmp(b.0)));
            for (citizen, pair) in holes {
                let _ = writeln!(
                    text,
                    "| {} | {citizen} | {} | {} | {} |",
                    self.name(country),
                    missing(pair).unwrap_or_default(),
                    pair.first.as_ref().map_or_else(
                        || "nobody".to_owned(),
                        |(of, title, number)| {
                            // A line that is known by its number has it in its title.
                            let number = if title.ends_with(number.as_str()) { "" } else { number };
                            let comma = if number.is_empty() { "" } else { ", " };
                            format!("{title}{comma}{number} ({})", relation(*of))
                        }
                    ),
                    self.where_to_look(citizen, pair)
                );
            }
        }
        text.push_str("\n## Missions without a number\n\n");
        for citizen in CITIZENS {
            let mut silent: Vec<&str> = self
                .answers
                .iter()
                .filter(|(c, _)| *c == citizen)
                .flat_map(|(_, pairs)| pairs)
                .flat_map(|pair| &pair.own)
                .filter(|(_, _, status)| status.is_none())
                .map(|(org, ..)| org.as_str())
                .collect();
            silent.sort_unstable();
            silent.dedup();
            let list = silent.iter().map(|org| format!("`{org}`")).collect::<Vec<_>>().join(" ");
            let _ = writeln!(text, "- **{citizen}** {}: {list}", silent.len());
        }
    }

    fn where_to_look(&self, citizen: &str, pair: &Pair) -> String {
        let page_of = |org: &str| {
            let rows = self.rows.contacts.iter();
            rows.filter(|c| c.org == org && c.channel == "web" && c.status != "dead")
                .map(|c| c.address.as_str())
                .next()
        };
        let ministry = format!("{}-ministry", citizen.to_lowercase());
        let mission = pair.own.iter().find_map(|(org, ..)| page_of(org));
        mission.or_else(|| page_of(&ministry)).map_or_else(|| "no page in the data".to_owned(), str::to_owned)
    }

    fn citizen(&self, citizen: &str, pairs: &[Pair], text: &mut String) {
        let _ = write!(
            text,
            "\n## Citizens of {} ({citizen})\n\n| country | own missions | first number | of |\n|---|---|---|---|\n",
            self.name(citizen)
        );
        for pair in pairs.iter().filter(|pair| pair.class <= Class::Third) {
            let own = pair.own.iter().map(|(org, _, known)| format!("`{org}` {}", status(*known)));
            let own = own.collect::<Vec<_>>().join("; ");
            let (number, of) = pair.first.as_ref().map_or_else(
                || ("-".to_owned(), "nobody"),
                |(of, _, number)| (number.clone(), relation(*of)),
            );
            let _ = writeln!(text, "| {} | {own} | {number} | {of} |", self.name(&pair.country));
        }
        for class in [Class::Local, Class::Home, Class::Elsewhere, Class::Nobody] {
            let rest: Vec<&str> =
                pairs.iter().filter(|p| p.class == class).map(|p| p.country.as_str()).collect();
            if !rest.is_empty() {
                let _ = writeln!(text, "\n{} ({}): {}", class.text(), rest.len(), rest.join(" "));
            }
        }
    }
}

fn share(part: usize, all: usize) -> String {
    let permille = part * 1000 / all.max(1);
    format!("{}.{} %", permille / 10, permille % 10)
}
