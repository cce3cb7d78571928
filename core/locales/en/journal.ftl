# What a verifier says.

verify-valid = Valid: every record that is there is unchanged, and an anchor code received by another way fits.
verify-valid-with-findings = Valid, with open points: every record that is there is unchanged. Read the points below.
verify-rolled-back = The code or message does not fit this journal: records were cut off or replaced after it, or it is mistyped, forged, or of another journal.
verify-invalid = Not valid: the file is damaged, was changed, or is none that Hamroh wrote. Do not rely on what it says.
verify-version = Not checked: this was written by a newer Hamroh. Get a newer verifier and check again.

verify-reason-malformed = The file is damaged or was changed: it is not exactly what Hamroh writes.
verify-reason-version = The file was written by a newer Hamroh. Update yours and check again.
verify-reason-empty = There is no record in it.
verify-reason-journal = A record belongs to another journal.
verify-reason-sequence = A record is missing, doubled or in the wrong place.
verify-reason-previous = A record does not follow the one before it.
verify-reason-signature = A signature does not fit: a record was changed or made by somebody else.
verify-reason-epoch = A key block is missing or was changed.
verify-reason-sealed = A locked record is not the one that was signed.
verify-reason-state = The journal file is too damaged to be opened. It was not touched. Do not delete it: records can still be recovered from it by an expert.
verify-reason-commit = A shown text is not the one that was written at the time.
verify-reason-export = The statement at the end, which closes the file, is missing or does not fit.
verify-reason-files = A file that came along is not the one that was exported.
verify-reason-anchor = The anchor code from outside fits no state of this journal. Compare it again: it may have a mistake or belong to another journal. If it is right, the end was cut off or replaced.
verify-reason-no-outside-anchor = No anchor code from outside was compared: nobody can know whether the end was cut off, and the owner of the keys could have written all of this at any time. Ask for the 26 characters from an SMS.
verify-reason-clock-step = The phone's clock was changed between two records: times are uncertain there.
verify-reason-recovered = The phone went off without closing the journal. That happens with an empty battery; the records hold.
verify-reason-set-aside = This journal follows one whose file could no longer be opened. What that one held is not in here; it may have been saved from the old file.
verify-reason-drill = Practice records are among them. Practice is never evidence.
verify-reason-missing-file = A file that belongs to a shown record is not there. The record says what it was; ask the sender for the file.
verify-reason-redacted = Not everything that was exported is shown here: somebody on the way passes on less. Ask the sender for the whole file.

verify-anchored = Compared with an anchor code from outside: up to the moment it was sent, nothing was cut off.
verify-fits = A code fits the first { $number } of { $all } records.
verify-behind = Nothing is proven about the time of the records behind.
verify-times = Times by the phone's own clock, UTC: from { $first } to { $last }.
verify-not-proven = Not proven: that what is written is true, that the clock was right, and that nothing was cut off after the last code that somebody else holds. The owner of the keys could have written the records after that code at any time, and all of them where no code was compared.
verify-own-copy = Use your own copy of this program. A verifier that came with the file proves nothing: the sender may have changed it.

# Facts apart from the story: title and question of each field.
fact-time = Time
fact-time-question = When was it? Date and hour, as well as you know.
fact-place = Place
fact-place-question = Where was it? City, street, house, or what could be seen from there.
fact-people = People
fact-people-question = Who was there? Names, nicknames, phone numbers, what they look like.
fact-words = Exact words
fact-words-question = What was said or written, word for word, as you remember it?
fact-harm = Harm
fact-harm-question = What was done to you or others? Blows, threats, locked in, not paid, made to work. Write only what you want to.
fact-papers = Papers and things
fact-papers-question = What was taken: passport, phone, other things? Who took it?
fact-money = Money
fact-money-question = What was paid, or what do they say you owe? How much, to whom, how?
