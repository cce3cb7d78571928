# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Wait { $seconds } seconds before the next try.
cli-error-cannot-read = { $path } cannot be read ({ $reason }). Check the name, or give another file.
cli-error-output = The answer could not be written ({ $reason }). Make room or choose another place, then run the command again.
cli-error-passphrases-differ = The two passphrases differ, nothing was made. Run the command again and type the same words twice.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE is not readable text. Set it again in UTF-8, or unset it and type the passphrase.
cli-error-no-terminal = There is no terminal to ask for the passphrase on. Run the command on a terminal or set HAMROH_PASSPHRASE.
cli-error-input-endless = The text is far too long for one offer. Cut out the offer itself, or use --batch for many.
cli-error-not-plain-text = The file is not plain text: it holds zero bytes, as documents, pictures and UTF-16 do. Copy the offer's words into a plain UTF-8 text file.
cli-error-not-utf8 = The text is not in UTF-8. Save it as UTF-8 text, or paste it to standard input.
cli-error-demo-verdict = A step of the demo did not come out as it must. Please report this build: its verifier cannot be trusted.

# Questions on the terminal.
cli-ask-passphrase = Passphrase (not shown):
cli-ask-new-passphrase = New passphrase, six words or more (not shown):
cli-ask-passphrase-again = The same once more:

# Who can help, search.
cli-review-needed = No native speaker has read these words yet.
cli-first-call = Call first: { $number } — { $title }. Then on down the list.
cli-basis = Basis: { $basis }
cli-say = Say ({ $language }): { $say }
cli-show = Show this to somebody near you ({ $language }): { $say }
cli-meaning = It means: { $meaning }
cli-short-code = { $code } (only on networks of { $country })
cli-place = Where: { $place }
cli-reading = Read aloud: { $reading }
cli-tried-nothing = Nothing is remembered of a number.
cli-arrive-nothing = No new card: it is the country of last time, or your own.
cli-by-heart = Learn by heart:
cli-card-written = The card lies in { $file }. Print it on both sides of A6; keep it apart from phone and passport.
cli-search-nothing = Nothing found for «{ $text }». Try fewer letters, another spelling, or digits of a number.
cli-search-help = Who can help there: hamroh help-me --in { $country } --citizen ..
cli-kind-country = country
cli-kind-place = place
cli-kind-org = organisation

# The advert check.
cli-check-text = The text, its signs marked
cli-check-findings = What was found
cli-check-patterns = What it is together
cli-check-contacts = Contacts in the text
cli-check-questions = Ask before you sign, pay or travel
cli-check-not-judged = What could not be judged
cli-batch-line = line { $line }: { $reason }
cli-batch-broken = not a JSON object with id and text ({ $reason }); mend this line and send it again

# The journal.
cli-acknowledged = On the disk: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Was on the disk already: { $kind }, { $at }, id { $id }.
cli-anchor = Anchor code: { $anchor }  Give it to somebody you trust: whoever has it notices later changes.
cli-journal-made = The journal { $fingerprint } is made. Nobody can restore the passphrase: without it the journal can be written and verified, but not read.
cli-journal-exported = The bundle lies in { $file }. Whoever gets it checks it with `hamroh verify`.
cli-refers-to = about { $id }
cli-message = The SMS ({ $septets } of 160 characters, reference { $reference }):
cli-message-preview = The SMS as it would leave now; reference and code come with the journal. Nothing was written down or sent:
cli-not-sent = Nothing was sent: this program has no network. Send the text from a phone, letter for letter.
cli-verify-disclosed = Disclosed records
cli-list-damaged = A record is damaged and not shown. Check with: hamroh journal verify

# Packs.
cli-pack-faults = Faults
cli-pack-warnings = Warnings
cli-pack-place = Place
cli-pack-column = Column
cli-pack-fault = What is wrong
cli-pack-remedy = What to do
cli-pack-rows = Rows: { $counts }
cli-pack-good = The pack passes.
cli-pack-bad = The pack is refused: mend the faults above and check again.

# The demo.
cli-demo-title = Hamroh: the case of April 2025, start to end
cli-demo-intro = Eight citizens of Kyrgyzstan, four of Kazakhstan and two of Uzbekistan answered online offers, were taken over the border to Myanmar and forced to work in scam centres. Everything below is computed now, on this computer, without network.
cli-demo-offer = 1. The offer: what is wrong with it?
cli-demo-russian = In Russian:
cli-demo-uzbek = In Uzbek:
cli-demo-who = 2. «I am a citizen of Kyrgyzstan, I am near Mae Sot»: who can help?
cli-demo-more = ... and { $count } more: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. The call for help, written while the journal is locked
cli-demo-proof = 4. Months later: can it be proved?
cli-demo-changed = 5. Somebody changes one byte
cli-demo-note = They took our passports. We are fourteen, in a house behind the river.
cli-demo-promise = Promised: office in Bangkok, 2500 dollars a month, free ticket.
cli-demo-written = Sealed on the disk, readable with the passphrase only: «{ $note }»
cli-demo-anchor = Its anchor code { $anchor } leaves the phone with the message: proof that survives the phone.
cli-demo-verified = The journal is exported; the verifier compares it with the anchor code from the SMS:
cli-demo-verified-changed = One letter of the note is another now, and the file's checksum is made to fit. The verifier again:
cli-demo-limits = What it cannot do: it is no emergency line, promises nobody's help, calls no offer safe, and proves neither that a statement is true nor that nothing was cut after the last anchor code somebody else holds.
cli-demo-next = Try next:
