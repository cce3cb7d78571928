//! Two offers, written by us after the reports of April 2025: high pay, free ticket, Thailand, no experience, typing and
//! English wanted, contact in Telegram only. No line of them is anybody's real advert; the handles are made up.

/// In Russian.
pub const RUSSIAN: &str = "🔥 Требуются сотрудники в офис в Таиланде! Зарплата от 2500$ в месяц плюс бонусы. \
Опыт работы не нужен, всему научим. Нужны быстрая печать на компьютере и базовый английский. \
Билет, виза и жильё за счёт компании, вылет уже на этой неделе. Пишите только в Telegram: @namuna_rabota_bkk";

/// In Uzbek, Latin letters.
pub const UZBEK: &str = "Tailandga ishga taklif qilamiz! Oylik 2000$ dan boshlanadi, tajriba shart emas. \
Kompyuterda tez yozish va ingliz tilini bilish kerak. Chipta va yotoqxona bepul, hujjatlarni o‘zimiz tayyorlaymiz. \
Joylar kam, tezroq yozing! Aloqa faqat Telegram orqali: @namuna_ish_bkk";
