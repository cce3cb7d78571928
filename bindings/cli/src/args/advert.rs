//! Offers: one text, a conversation, what was kept, what it comes to in money.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use hamroh_core::advert::cost::Amount;

use super::named;

#[derive(Debug, Args)]
pub struct Check {
    /// File with the offer's text in UTF-8; `-` or nothing: standard input
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Input is JSON Lines {"id","text"}; one answer per line, in the same order
    #[arg(long)]
    pub batch: bool,
    /// Input is a conversation: an export of Telegram (JSON, HTML) or WhatsApp (text, zip), or messages copied by hand
    #[arg(long, conflicts_with = "batch")]
    pub chat: bool,
    /// Citizenship: says whom to call before the ticket is taken
    #[arg(long, value_name = "COUNTRY", value_parser = named, conflicts_with = "batch")]
    pub citizen: Option<String>,
    /// Keep the offer, to hold later messages against it (`hamroh offer`)
    #[arg(long, conflicts_with_all = ["batch", "chat"])]
    pub save: bool,
}

#[derive(Debug, Args)]
pub struct Offer {
    #[command(subcommand)]
    pub command: Option<OfferCommand>,
}

#[derive(Debug, Subcommand)]
pub enum OfferCommand {
    /// The offers that are kept, newest first; also without a command
    List,
    /// Hold a later text against a kept offer: messages since, or your own words on how it is
    Compare {
        /// Id of the offer, from the list
        id: String,
        /// File with the later text; `-` or nothing: standard input
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Delete an offer from the list; what stands in a journal stays
    Forget {
        /// Id of the offer, from the list
        id: String,
    },
}

/// Amounts are whole units with a currency: `1500 USD`, `40000 KGS`; without one that of the pay.
#[derive(Debug, Args)]
pub struct Cost {
    /// Pay of a month
    #[arg(long, value_name = "AMOUNT", value_parser = amount)]
    pub pay: Amount,
    /// Room, food and the way to work, of a month
    #[arg(long, value_name = "AMOUNT", value_parser = amount, default_value = "0")]
    pub living: Amount,
    /// Taken from the pay each month
    #[arg(long, value_name = "AMOUNT", value_parser = amount, default_value = "0")]
    pub deductions: Amount,
    /// Sent home each month
    #[arg(long, value_name = "AMOUNT", value_parser = amount, default_value = "0")]
    pub home: Amount,
    /// Owed for ticket, visa and fees
    #[arg(long, value_name = "AMOUNT", value_parser = amount, default_value = "0")]
    pub debt: Amount,
    /// Interest of a month on the debt, in percent
    #[arg(long, value_name = "PERCENT", value_parser = permille, default_value = "0")]
    pub interest: u32,
}

fn amount(text: &str) -> Result<Amount, String> {
    let letters = text.trim_start().find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let (digits, currency) = text.split_at_checked(letters).unwrap_or((text, ""));
    let digits: String = digits.chars().filter(|c| !matches!(c, ' ' | '_')).collect();
    let whole = without_commas(&digits).and_then(|digits| digits.parse().ok());
    let amount = whole.ok_or("write a whole number and a currency: `1500 USD`")?;
    Ok(Amount { amount, currency: currency.trim().to_ascii_uppercase() })
}

/// `1,500,000` without its commas. A comma that is not before three digits begins a fraction, and would make the number a hundred times
/// as large.
fn without_commas(digits: &str) -> Option<String> {
    let mut groups = digits.split(',');
    let first = groups.next()?;
    let mut all = first.to_owned();
    for group in groups {
        let is_group = group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
        if !is_group || !(1..=3).contains(&first.len()) {
            return None;
        }
        all.push_str(group);
    }
    Some(all)
}

fn permille(text: &str) -> Result<u32, String> {
    let percent: f64 =
        text.trim().trim_end_matches('%').parse().map_err(|_| "write a number: `2.5`".to_owned())?;
    if !(0.0..=1000.0).contains(&percent) {
        return Err("between 0 and 1000 percent".into());
    }
    Ok((percent * 10.0).round() as u32)
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn a_decimal_comma_is_no_thousand() {
        for (text, whole) in [
            ("1500 USD", 1_500),
            ("1,500 usd", 1_500),
            ("1,500,000 UZS", 1_500_000),
            ("1 000 USD", 1_000),
            ("40_000", 40_000),
        ] {
            assert_eq!(amount(text).unwrap().amount, whole, "{text}");
        }
        for text in
            ["1 000,50 USD", "1,5 USD", "1.5 USD", "1,50", ",500", "1,500,00", "15000,500", "1,,500", "1,5a0"]
        {
            assert!(amount(text).is_err(), "{text}");
        }
    }
}
