//! The calculator beside an offer: what is left each month, and how long a debt lasts.

use serde::Serialize;

use super::Companion;
use crate::{
    advert::cost::{self, CostQuestion},
    error::ApiError,
    words::Words,
};

/// From so many months of debt on, the answer says what that means.
const LONG_DEBT: u32 = 6;

/// What comes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CostAnswer {
    /// Left of the pay each month before the debt, in its currency; negative when the month costs more than it brings.
    pub left: i64,
    /// Months until the debt is repaid; none when it never is.
    pub months: Option<u32>,
    /// Everything that is paid back, with interest; none when it never ends.
    pub repaid: Option<u64>,
    /// Money of different currencies was added by rough rates.
    pub converted: bool,
    /// All of this in sentences.
    pub lines: Vec<String>,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

#[uniffi::export]
impl Companion {
    /// What is left of the pay, and how many months a debt for the trip lasts.
    pub fn work_cost(&self, question: CostQuestion, language: String) -> Result<CostAnswer, ApiError> {
        let lexicon = self.lexicon()?;
        let cost = cost::work_out(&question, &lexicon.rates)?;
        let words = Words::new(&language);
        let currency = question.pay.currency.as_str();
        let amount = |value: i64| format!("{value} {currency}").trim().to_owned();
        let mut lines = Vec::new();
        if cost.left > 0 {
            lines.push(words.say("advert-cost-left", &[("amount", amount(cost.left).into())]));
        } else {
            lines.push(words.say("advert-cost-nothing-left", &[]));
        }
        match (question.debt.amount, cost.months) {
            (0, _) => {}
            (_, None) => lines.push(words.say("advert-cost-never", &[])),
            (_, Some(months)) => {
                let repaid = i64::try_from(cost.repaid.unwrap_or_default()).unwrap_or(i64::MAX);
                let args = [("months", i64::from(months).into()), ("amount", amount(repaid).into())];
                lines.push(words.say("advert-cost-months", &args));
                if months >= LONG_DEBT {
                    lines.push(words.say("advert-cost-long", &[]));
                }
            }
        }
        if question.debt.amount > 0 {
            lines.push(words.say("advert-cost-fair", &[]));
        }
        if cost.converted {
            lines.push(words.say("advert-cost-rates", &[]));
        }
        Ok(CostAnswer {
            left: cost.left,
            months: cost.months,
            repaid: cost.repaid,
            converted: cost.converted,
            lines,
            language: words.language().to_owned(),
            review_needed: words.review_needed(),
        })
    }
}
