//! Words and signs for currencies, thousands and periods.

/// Currency words, folded: how the word begins, ISO code, most letters of its ending.
const CURRENCIES: [(&str, &str, usize); 45] = [
    ("usdt", "USDT", 3),
    ("tether", "USDT", 3),
    ("usd", "USD", 3),
    ("dol", "USD", 0),
    ("dolar", "USD", 5),
    ("bak", "USD", 0),
    ("baks", "USD", 4),
    ("eur", "EUR", 3),
    ("evro", "EUR", 3),
    ("rub", "RUB", 0),
    ("rubl", "RUB", 5),
    ("tenge", "KZT", 5),
    ("teng", "KZT", 3),
    ("kzt", "KZT", 0),
    ("tg", "KZT", 0),
    ("sum", "UZS", 4),
    ("uzs", "UZS", 0),
    ("kgs", "KGS", 0),
    ("tjs", "TJS", 0),
    ("somon", "TJS", 5),
    ("azn", "AZN", 0),
    ("manat", "AZN", 5),
    ("baht", "THB", 4),
    ("bat", "THB", 3),
    ("thb", "THB", 0),
    ("dirham", "AED", 5),
    ("dirhem", "AED", 5),
    ("aed", "AED", 0),
    ("iuan", "CNY", 4),
    ("cni", "CNY", 0),
    ("rmb", "CNY", 0),
    ("von", "KRW", 3),
    ("krv", "KRW", 0),
    ("zlot", "PLN", 5),
    ("pln", "PLN", 0),
    ("lir", "TRY", 3),
    ("gbp", "GBP", 0),
    ("pound", "GBP", 2),
    ("funt", "GBP", 5),
    ("rial", "SAR", 4),
    ("sar", "SAR", 0),
    ("iena", "JPY", 3),
    ("ien", "JPY", 2),
    ("r", "RUB", 0),
    ("p", "RUB", 0),
];
/// `сумка`, `сумок`; `сомнительный`.
const NO_CURRENCIES: [&str; 3] = ["sumk", "sumok", "somn"];

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
    if NO_CURRENCIES.iter().any(|other| folded.starts_with(other)) {
        return None;
    }
    let fits = |beginning: &str, most: usize| {
        folded.strip_prefix(beginning).is_some_and(|ending| ending.chars().count() <= most)
    };
    if let Some((_, code, _)) = CURRENCIES.iter().find(|(beginning, _, most)| fits(beginning, *most)) {
        return Some(code);
    }
    // `som` is Uzbek, Kyrgyz and, in Russian spelling, both: spelling or size of the amount tells.
    fits("som", 5).then_some("SOM")
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
