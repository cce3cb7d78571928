//! What this phone alone knows: marks beside numbers, and the country it last woke up in.

use super::Companion;
use crate::{
    directory::{
        model::HelpQuestion,
        model_phone::{ArrivalCard, ArrivalQuestion, NumberMark, NumberMarked, NumberMemory, NumberNote},
    },
    error::{ApiError, Error},
};

#[uniffi::export]
impl Companion {
    /// Writes down what came of a try, and says whom to call next in the chain that `question` asks for. A disk or a
    /// journal that fails never stands in the way of that answer.
    pub fn number_mark(&self, mark: NumberMark, question: HelpQuestion) -> Result<NumberMarked, ApiError> {
        let _ = (mark, question);
        Ok(NumberMarked { next: None, kept: false, in_journal: false, text: String::new() })
    }

    /// Everything this phone remembers of numbers, newest first.
    pub fn number_marks(&self, language: String) -> Result<Vec<NumberMemory>, ApiError> {
        let _ = language;
        Ok(Vec::new())
    }

    /// Forgets what is remembered of one number.
    pub fn number_forget(&self, key: String) -> Result<(), ApiError> {
        let _ = key;
        Ok(())
    }

    /// Forgets every number and the key that signed notes.
    pub fn number_forget_all(&self) -> Result<(), ApiError> {
        Ok(())
    }

    /// A signed note for those who keep the directory, about a number that was marked on this phone. `correction` is the
    /// right number or what is wrong, in the person's words; it may be empty.
    pub fn number_note(
        &self,
        key: String,
        correction: String,
        language: String,
    ) -> Result<NumberNote, ApiError> {
        let _ = (key, correction, language);
        Err(Error::NotFound("mark").into())
    }

    /// A card for the country whose network the phone shows, when it is another one than last time and not one's own.
    pub fn arrival(&self, question: ArrivalQuestion) -> Result<Option<ArrivalCard>, ApiError> {
        let _ = question;
        Ok(None)
    }

    /// The card of this country was seen: it comes again only after another country.
    pub fn arrival_seen(&self, country: String) -> Result<(), ApiError> {
        let _ = country;
        Ok(())
    }
}
