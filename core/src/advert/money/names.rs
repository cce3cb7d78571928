//! Words and signs for currencies, thousands and periods.

/// Currency words, folded, longest meaning first: prefix of the word and ISO code.
const CURRENCIES: [(&str, &str); 47] = [
    ("usdt", "USDT"),
    ("tether", "USDT"),
    ("usd", "USD"),
    ("dol", "USD"),
    ("bak", "USD"),
    ("baks", "USD"),
    ("eur", "EUR"),
    ("evro", "EUR"),
    ("rub", "RUB"),
    ("tenge", "KZT"),
    ("teng", "KZT"),
    ("kzt", "KZT"),
    ("tg", "KZT"),
    ("sum", "UZS"),
    ("som", "?S"),
    ("uzs", "UZS"),
    ("kgs", "KGS"),
    ("tjs", "TJS"),
    ("somon", "TJS"),
    ("azn", "AZN"),
    ("manat", "AZN"),
    ("baht", "THB"),
    ("bat", "THB"),
    ("thb", "THB"),
    ("dirham", "AED"),
    ("dirhem", "AED"),
    ("aed", "AED"),
    ("iuan", "CNY"),
    ("cni", "CNY"),
    ("rmb", "CNY"),
    ("von", "KRW"),
    ("krv", "KRW"),
    ("zlot", "PLN"),
    ("pln", "PLN"),
    ("lir", "TRY"),
    ("gbp", "GBP"),
    ("pound", "GBP"),
    ("funt", "GBP"),
    ("rial", "SAR"),
    ("sar", "SAR"),
    ("manat", "AZN"),
    ("iena", "JPY"),
    ("ien", "JPY"),
    ("in", "JPY"),
    ("kat", "USD"),
    ("r", "RUB"),
    ("u", "?"),
];

/// The currency of a sign.
pub(super) fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '$' | '💲' | '💵' => "USD",
        '€' => "EUR",
        '₽' => "RUB",
        '₸' => "KZT",
        '₼' => "AZN",
        '฿' => "THB",
        '£' => "GBP",
        '₩' => "KRW",
        '¥' => "CNY",
        '₮' => "USDT",
        _ => return None,
    })
}

/// The currency of a folded word.
pub(super) fn word_currency(folded: &str) -> Option<&'static str> {
    if folded == "r" || folded == "rub" || folded == "p" {
        return Some("RUB");
    }
    if folded.len() < 3 && folded != "tg" {
        return None;
    }
    let long = CURRENCIES.iter().filter(|(p, code)| p.len() > 1 && !code.starts_with('?') && *p != "in");
    for (prefix, code) in long {
        if folded.starts_with(prefix) && folded.len() <= prefix.len() + 5 {
            return Some(code);
        }
    }
    // `som` is Uzbek, Kyrgyz and, in Russian spelling, both: the size of the amount tells.
    folded.starts_with("som").then_some("SOM")
}

/// Thousands and millions.
pub(super) fn scale(folded: &str) -> Option<f64> {
    Some(match folded {
        "k" => 1e3,
        "mln" | "mil" | "milion" | "m" | "milen" => 1e6,
        _ if folded.starts_with("tis")
            || folded.starts_with("ming")
            || matches!(folded, "min" | "hazor" | "hazar" | "thousand" | "mingta") =>
        {
            1e3
        }
        _ if folded.starts_with("milion") || folded.starts_with("mln") || folded.starts_with("milen") => 1e6,
        _ => return None,
    })
}

/// The time that an amount is paid for.
pub(super) fn period(folded: &str) -> Option<&'static str> {
    const TABLE: [(&str, &str); 46] = [
        ("chas", "hour"),
        ("hour", "hour"),
        ("hr", "hour"),
        ("soat", "hour"),
        ("sagat", "hour"),
        ("saat", "hour"),
        ("den", "day"),
        ("dai", "day"),
        ("daili", "day"),
        ("dnev", "day"),
        ("sutk", "day"),
        ("smen", "day"),
        ("kun", "day"),
        ("kuni", "day"),
        ("ruz", "day"),
        ("gun", "day"),
        ("shift", "day"),
        ("nedel", "week"),
        ("vek", "week"),
        ("hafta", "week"),
        ("apta", "week"),
        ("mesiac", "month"),
        ("mesac", "month"),
        ("mesiats", "month"),
        ("mes", "month"),
        ("month", "month"),
        ("mo", "month"),
        ("oi", "month"),
        ("oiiga", "month"),
        ("oiga", "month"),
        ("oilik", "month"),
        ("oilig", "month"),
        ("ai", "month"),
        ("aina", "month"),
        ("ailik", "month"),
        ("mah", "month"),
        ("moh", "month"),
        ("mohona", "month"),
        ("ailig", "month"),
        ("aida", "month"),
        ("ear", "year"),
        ("ir", "year"),
        ("god", "year"),
        ("iil", "year"),
        ("jil", "year"),
        ("anum", "year"),
    ];
    let exact = TABLE.iter().find(|(p, _)| *p == folded);
    exact.or_else(|| TABLE.iter().find(|(p, _)| p.len() >= 4 && folded.starts_with(p))).map(|(_, code)| *code)
}
