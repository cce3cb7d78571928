//! Message A: one SMS, decoded back exactly, every slip of one character noticed.

use hamroh_core::{
    geo::Position,
    journal::anchor::Anchor,
    sos::{
        checksum::folded,
        decode::{self, Message, Soundness},
        message::{self, Due, Facts, MessageKind, SMS_SEPTETS},
    },
};
use hamroh_tests::random::Random;

use crate::cases;

const CITIZENS: [&str; 9] = ["", "KG", "KZ", "UZ", "TJ", "TM", "AZ", "RU", "BY"];
const MINUTE: i64 = 60_000;

/// Some letters of Crockford's alphabet.
fn code(random: &mut Random, length: usize) -> String {
    let letters: Vec<char> = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().collect();
    (0..length).map(|_| letters[random.index(letters.len())]).collect()
}

fn maybe<T>(random: &mut Random, draw: impl FnOnce(&mut Random) -> T) -> Option<T> {
    (random.below(4) > 0).then(|| draw(random))
}

fn position(random: &mut Random) -> Position {
    let signed = |random: &mut Random, most: i64| random.below(2 * most as u64 + 1) as i64 - most;
    // Any number of digits as often as another.
    let long = |random: &mut Random| (random.draw() >> (32 + random.below(32))) as u32;
    Position {
        lat_e7: signed(random, 900_000_000) as i32,
        lon_e7: signed(random, 1_800_000_000) as i32,
        radius_m: maybe(random, long),
        age_s: maybe(random, long),
        simulated: random.below(8) == 0,
    }
}

/// A drawn message, what it says, and what of that can come back.
fn draw(random: &mut Random) -> (String, Message) {
    let kind = MessageKind::ALL[random.index(4)];
    let wall_ms =
        if random.below(8) == 0 { 0 } else { 1_577_836_800_000 + random.below(2_500_000_000_000) as i64 };
    let due = match (kind, wall_ms) {
        (MessageKind::Ok, 0) => Some(Due::InHours(1 + random.below(744) as u32)),
        (MessageKind::Ok, _) => Some(Due::At(wall_ms + (1 + random.below(744) as i64) * 60 * MINUTE)),
        _ => None,
    };
    let given = maybe(random, position);
    let battery = maybe(random, |r| r.below(101) as u32);
    let citizen = CITIZENS[random.index(CITIZENS.len())];
    let facts = Facts { kind, citizen, position: given.as_ref(), wall_ms, due, battery_percent: battery };
    let (reference, tag) = (code(random, 4), code(random, 4));
    let mut bytes = [0; 16];
    bytes.iter_mut().for_each(|b| *b = random.draw() as u8);
    let anchor = Anchor(bytes);
    let is_cancel = kind == MessageKind::Cancel;
    let long = if is_cancel { format!("{reference}-{tag}") } else { reference.clone() };
    let text = message::encode(&facts, &long, anchor).unwrap();
    let to_minute = |ms: i64| ms.div_euclid(MINUTE) * MINUTE;
    let rounded = given.map(|p| Position {
        lat_e7: round(p.lat_e7),
        lon_e7: round(p.lon_e7),
        radius_m: p.radius_m.map(|m| if m < 10_000 { m } else { (m / 1000).min(999) * 1000 }),
        age_s: p.age_s.map(|s| match s {
            0..=119 => s,
            120..=5_999 => s / 60 * 60,
            6_000..=172_799 => (s / 3_600).max(2) * 3_600,
            _ => (s / 86_400).min(999) * 86_400,
        }),
        simulated: p.simulated,
    });
    let says = Message {
        kind,
        soundness: Soundness::Whole,
        citizen: citizen.into(),
        position: rounded,
        sent_ms: (wall_ms != 0).then(|| to_minute(wall_ms)),
        due: due.map(|due| match due {
            Due::At(ms) => Due::At(to_minute(ms)),
            hours @ Due::InHours(_) => hours,
        }),
        battery_percent: battery.filter(|_| !is_cancel),
        reference,
        tag: if is_cancel { tag } else { String::new() },
        anchor: Some(anchor),
    };
    (text, says)
}

/// To five digits, half away from zero.
fn round(e7: i32) -> i32 {
    (e7.abs() + 50) / 100 * 100 * e7.signum()
}

/// As hands and phones damage it without changing what it says.
fn worn(text: &str, random: &mut Random) -> String {
    let mut worn = String::from("Fwd: ");
    for c in text.chars() {
        let c = match (c, random.below(3)) {
            ('0', 0) => 'o',
            ('0', 1) => 'O',
            ('1', 0) => 'l',
            ('1', 1) => 'I',
            ('O', 0) => '0',
            (' ', 0) => '\n',
            (c, 0) => c.to_ascii_lowercase(),
            (c, 1) => c.to_ascii_uppercase(),
            (c, _) => c,
        };
        worn.push(c);
        if c == ' ' && random.below(5) == 0 {
            worn.push(' ');
        }
    }
    worn + "\n-- \nsent from my phone"
}

fn is_whole(text: &str) -> bool {
    decode::find(text).unwrap().is_some_and(|m| m.soundness == Soundness::Whole)
}

fn same(a: &[char], b: &[char]) -> bool {
    a.iter().filter_map(|c| folded(*c)).eq(b.iter().filter_map(|c| folded(*c)))
}

#[test]
fn every_message_is_one_sms_and_comes_back_as_it_was() {
    let count = cases("MESSAGE_CASES", 20_000);
    let mut random = Random::new(8);
    let (mut longest, mut swaps, mut unseen) = (0, 0_u64, 0_u64);
    for n in 0..count {
        let (text, says) = draw(&mut random);
        let septets = message::septets(&text).unwrap();
        assert!(septets <= SMS_SEPTETS, "{n}: {septets} {text}");
        longest = longest.max(septets);
        assert_eq!(decode::find(&text).unwrap().as_ref(), Some(&says), "{n}: {text}");
        assert_eq!(says.text().as_deref(), Some(text.as_str()), "{n}");
        let worn = worn(&text, &mut random);
        assert_eq!(decode::find(&worn).unwrap().as_ref(), Some(&says), "{n}: {worn}");
        slip(&text, &mut random, n);
        let letters: Vec<char> = text.chars().collect();
        let mut swapped = letters.clone();
        let at = random.index(letters.len() - 1);
        swapped.swap(at, at + 1);
        if !same(&letters, &swapped) {
            swaps += 1;
            unseen += u64::from(is_whole(&swapped.iter().collect::<String>()));
        }
    }
    assert!(unseen * 1000 <= swaps, "{unseen} of {swaps}");
    println!(
        "proof: message A: {count} cases in one SMS, the longest {longest} septets, all read back, worn too; \
         {count} slips of one character, 0 unseen; {swaps} swaps, {unseen} unseen"
    );
}

/// One character changed, lost or doubled: never taken for the message.
fn slip(text: &str, random: &mut Random, n: u64) {
    let letters: Vec<char> = text.chars().collect();
    let other = |random: &mut Random| char::from(b' ' + random.below(95) as u8);
    let mut slipped = letters.clone();
    let at = random.index(letters.len());
    match random.below(3) {
        0 => slipped[at] = other(random),
        1 => {
            slipped.remove(at);
        }
        _ => slipped.insert(at, other(random)),
    }
    // A sign before the message is not in it.
    let is_before = slipped.len() > letters.len() && at == 0 && !slipped[0].is_alphanumeric();
    if same(&letters, &slipped) || is_before {
        return;
    }
    let slipped: String = slipped.iter().collect();
    assert!(!is_whole(&slipped), "{n}: {text} | {slipped}");
}

#[test]
fn a_cut_message_says_what_is_left_and_vouches_for_nothing() {
    let mut random = Random::new(9);
    for _ in 0..200 {
        let (text, says) = draw(&mut random);
        for end in 0..text.len() {
            let cut = &text[..end];
            let Some(found) = decode::find(cut).unwrap() else { continue };
            assert_ne!(found.soundness, Soundness::Whole, "{cut}");
            assert_eq!(found.kind, says.kind, "{cut}");
            assert!(found.position.is_none() || found.citizen == says.citizen);
        }
    }
}

#[test]
fn every_message_of_a_chat_is_found_and_a_call_for_help_first() {
    let mut random = Random::new(10);
    for _ in 0..200 {
        let drawn: Vec<(String, Message)> = (0..4).map(|_| draw(&mut random)).collect();
        let chat: Vec<String> = drawn.iter().map(|(text, _)| format!("11:40 apa: {text}")).collect();
        let chat = chat.join(if random.below(2) == 0 { "\n" } else { " " });
        let found = decode::find_all(&chat).unwrap();
        assert!(found.iter().eq(drawn.iter().map(|(_, says)| says)), "{chat}\n{found:?}");
        let has_call = drawn.iter().any(|(_, says)| says.kind == MessageKind::Sos);
        let first = decode::find(&chat).unwrap().unwrap();
        assert_eq!(first.kind == MessageKind::Sos, has_call, "{chat}");
        // The beginning of one, quoted above it, is not one more.
        let (text, says) = &drawn[0];
        let quoted = format!("> {}\n{text}", &text[..text.len() / 2]);
        if says.position.is_some() {
            assert_eq!(decode::find_all(&quoted).unwrap(), std::slice::from_ref(says), "{quoted}");
        }
    }
}

#[test]
fn what_is_no_message_is_none() {
    for text in ["", "OK", "ok. see you", "SOS", "Test. Please ignore", "CANCEL my order.", "ОК. Скоро буду"]
    {
        assert_eq!(decode::find(text).unwrap(), None, "{text}");
    }
    assert!(decode::find(&"SOS ".repeat(3_000)).is_err());
    // The worst input of allowed length ends soon enough.
    assert_eq!(decode::find(&"SOS KG citizen. Pos ".repeat(400)).unwrap().map(|m| m.soundness), None);
}
