//! What is left of the pay, and how long a debt for the trip lasts.
//!
//! Whole units of money and whole months. The debt grows by its monthly interest, then what is left of the pay reduces it.

use std::collections::HashMap;

use crate::error::{Error, Result};

/// A debt that lasts longer counts as one that is never repaid: ten years.
const LONGEST_MONTHS: u32 = 120;

/// A sum of money.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
pub struct Amount {
    /// Whole units.
    pub amount: u64,
    /// ISO 4217 code; empty: that of the pay.
    pub currency: String,
}

/// What is known of an offer's money. What is not known is 0.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CostQuestion {
    /// Pay of a month.
    pub pay: Amount,
    /// Room, food and the way to work, of a month, as far as the worker pays them.
    pub living: Amount,
    /// Taken from the pay each month: fees, "insurance", rent for tools.
    pub deductions: Amount,
    /// Sent home each month.
    pub sent_home: Amount,
    /// What is owed for ticket, visa and fees.
    pub debt: Amount,
    /// Interest of a month on that, in tenths of a percent.
    pub interest_permille: u32,
}

/// How the money works out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// Left of the pay each month before the debt; negative when the month costs more than it brings.
    pub left: i64,
    /// Months until the debt is repaid; none when it never is.
    pub months: Option<u32>,
    /// Everything that is paid back, with interest; none when it never ends.
    pub repaid: Option<u64>,
    /// Money of different currencies was added by the pack's rough rates.
    pub converted: bool,
}

/// Works it out in the currency of the pay. `rates`: units of a currency for one US dollar.
///
/// # Errors
/// [`Error::Input`] `empty-pay` without pay, `currency` for one that has no rate here.
pub fn work_out(question: &CostQuestion, rates: &HashMap<String, f64>) -> Result<Cost> {
    if question.pay.amount == 0 {
        return Err(Error::Input("empty-pay"));
    }
    let own = question.pay.currency.as_str();
    let mut converted = false;
    let mut of_pay = |sum: &Amount| -> Result<f64> {
        if sum.amount == 0 || sum.currency.is_empty() || sum.currency == own {
            return Ok(sum.amount as f64);
        }
        converted = true;
        let rate = |code: &str| if code == "USD" { Some(1.0) } else { rates.get(code).copied() };
        let (from, to) = rate(&sum.currency).zip(rate(own)).ok_or(Error::Input("currency"))?;
        Ok(sum.amount as f64 / from * to)
    };
    let pay = question.pay.amount as f64;
    let costs = of_pay(&question.living)? + of_pay(&question.deductions)? + of_pay(&question.sent_home)?;
    let debt = of_pay(&question.debt)?;
    let left = pay - costs;
    let interest = f64::from(question.interest_permille) / 1000.0;
    let (mut owed, mut months, mut repaid) = (debt, 0, 0.0);
    while owed >= 0.5 && months < LONGEST_MONTHS && left > 0.0 {
        owed += owed * interest;
        let paid = owed.min(left);
        owed -= paid;
        repaid += paid;
        months += 1;
    }
    let ends = owed < 0.5;
    Ok(Cost {
        left: left.round() as i64,
        months: ends.then_some(months),
        repaid: ends.then_some(repaid.round() as u64),
        converted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(amount: u64, currency: &str) -> Amount {
        Amount { amount, currency: currency.into() }
    }

    fn question() -> CostQuestion {
        CostQuestion {
            pay: sum(1000, "USD"),
            living: sum(300, ""),
            deductions: sum(0, ""),
            sent_home: sum(200, "USD"),
            debt: sum(1500, "USD"),
            interest_permille: 0,
        }
    }

    fn rates() -> HashMap<String, f64> {
        [("KGS".to_owned(), 87.5)].into()
    }

    #[test]
    fn a_debt_without_interest_is_divided() {
        let cost = work_out(&question(), &rates()).unwrap();
        assert_eq!((cost.left, cost.months, cost.repaid, cost.converted), (500, Some(3), Some(1500), false));
    }

    #[test]
    fn interest_makes_it_longer_and_may_never_end() {
        let mut q = question();
        q.interest_permille = 200;
        let cost = work_out(&q, &rates()).unwrap();
        // 1500 -> 1800-500 -> 1560-500 -> 1272-500 -> 926.4-500 -> 511.7-500 -> 14.0
        assert_eq!((cost.months, cost.repaid), (Some(6), Some(2514)));
        q.interest_permille = 400;
        assert_eq!(work_out(&q, &rates()).unwrap().months, None);
    }

    #[test]
    fn a_month_that_costs_more_than_it_brings_pays_nothing_back() {
        let mut q = question();
        q.living = sum(1200, "USD");
        let cost = work_out(&q, &rates()).unwrap();
        assert_eq!((cost.left, cost.months), (-400, None));
        q.debt = sum(0, "");
        assert_eq!(work_out(&q, &rates()).unwrap().months, Some(0));
    }

    #[test]
    fn other_currencies_go_by_rough_rates_or_are_refused() {
        let mut q = question();
        q.debt = sum(87_500, "KGS");
        let cost = work_out(&q, &rates()).unwrap();
        assert_eq!((cost.months, cost.converted), (Some(2), true));
        q.debt = sum(1, "XXX");
        assert!(matches!(work_out(&q, &rates()), Err(Error::Input("currency"))));
        q.pay = sum(0, "USD");
        assert!(matches!(work_out(&q, &rates()), Err(Error::Input("empty-pay"))));
    }

    #[test]
    fn the_largest_sums_do_not_overflow() {
        let most = sum(u64::MAX, "USD");
        let q = CostQuestion {
            pay: most.clone(),
            living: most.clone(),
            deductions: most.clone(),
            sent_home: most.clone(),
            debt: most,
            interest_permille: u32::MAX,
        };
        assert_eq!(work_out(&q, &rates()).unwrap().months, None);
    }
}
