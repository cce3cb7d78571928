# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Wait { $seconds } seconds before the next try.
cli-error-cannot-read = { $path } cannot be read ({ $reason }). Check the name, or give another file.
cli-error-output = The answer could not be written ({ $reason }). Make room or choose another place, then run the command again.
cli-error-passphrases-differ = The two passphrases differ, nothing was made. Run the command again and type the same words twice.
cli-error-passphrase-not-text = { $variable } is not readable text. Set it again in UTF-8, or unset it and type the passphrase.
cli-error-no-terminal = There is no terminal to ask for the passphrase on. Run the command on a terminal or set { $variable }.
cli-error-erase-unconfirmed = The word was not typed, nothing was erased. Run the command again and type it, or add --yes.
cli-error-trustee-key-file = { $path } is no private key of a trustee, or it was cut or changed. Give the file that `hamroh trustee new` made.
cli-error-random = The system gave no random bytes. Restart the machine and run the command again.
cli-error-input-endless = The text is far too long for one offer. Cut out the offer itself, or use --batch for many.
cli-error-not-plain-text = The file is not plain text: it holds zero bytes, as documents, pictures and UTF-16 do. Copy the offer's words into a plain UTF-8 text file.
cli-error-not-utf8 = The text is not in UTF-8. Save it as UTF-8 text, or paste it to standard input.
cli-error-demo-verdict = A step of the demo did not come out as it must. Please report this build: its verifier cannot be trusted.

# Questions on the terminal.
cli-ask-passphrase = Passphrase (not shown):
cli-ask-new-passphrase = New passphrase, six words or more (not shown):
cli-ask-passphrase-again = The same once more:
cli-ask-second-passphrase = Second passphrase (not shown):
cli-ask-facts = Write only what you know. An empty line leaves a question out.

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
cli-points = Mark only what happened to you. Under a point: records that may speak of it, found by words.
cli-dossier = The statement lies in { $file }. It holds your name and words in the clear: give it only to whom you trust. SHA-256: { $sha256 }
cli-refers-to = about { $id }
cli-message = The SMS ({ $septets } of 160 characters, reference { $reference }):
cli-message-preview = The SMS as it would leave now; reference and code come with the journal. Nothing was written down or sent:
cli-not-sent = Nothing was sent: this program sends no messages. Send the text from a phone, letter for letter.
cli-nothing-left = Nothing of it had left: nobody needs to be told.
cli-verify-disclosed = Disclosed records
cli-list-damaged = A record is damaged and not shown. Check with: hamroh journal verify
cli-ordinary = the second passphrase shows it too
cli-attached-file = File: { $type }, { $length } bytes
cli-attach-resume = If this is interrupted, run the same command again with: --id { $id }
cli-attachment-saved = The file lies in { $file } (SHA-256 { $sha256 }). It is not locked there: whoever gets it can open it.
cli-secret-changed = The passphrase is changed. What was written before stays readable with the new one.
cli-second-set = The second passphrase is set. It shows only what was added with --ordinary. An expert who has the disk may see that there is more.
cli-second-cleared = No second passphrase opens the journal any more. Its records stay; the first passphrase shows them.
cli-recovery-code = It opens the journal as the passphrase does. Write it on paper now, away from this disk: it is shown only this once, and an earlier code opens nothing any more.
cli-trustee-set = Done. With a copy of journal.sqlite and their private key they can read what is written from now on, and nothing from before.
cli-trustee-made = The line above is the public key: give it to the one whose journal you may read. The private key lies in { $file }, not locked: whoever has the file reads as you do.
cli-trustee-nothing = This key opens nothing in this copy. It shows only what was written after the key was set; ask for a newer copy.
cli-erase-after = After { $tries } wrong passphrases in a row everything is erased, whoever types them.
cli-erase-never = Wrong passphrases erase nothing.
cli-erase-word = erase
cli-erase-ask = Everything in this journal will be gone for good; nobody can bring it back. To go on, type the word: { $word }
cli-erased = Erased. This is out of reach of the program:

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
cli-pack-key-made = The secret key lies in { $file }, locked with the passphrase. Keep a copy on paper or another disk: nobody can restore it. Give others the line that begins with «key».
cli-pack-manifest = What is signed, letter for letter
cli-pack-manifest-sum = SHA-256 of this text: { $sha256 }
cli-pack-file-sum = SHA-256 of the file: { $sha256 }
cli-pack-built = { $file } is made (SHA-256 { $sha256 }). Nobody has signed it yet. Each signer builds it from an own copy of the rows and compares the hash of the text.
cli-pack-number = Pack { $number }, channel { $channel }, put together on { $issued }, review date { $review }.
cli-pack-believed = Enough of the right keys have signed exactly these bytes.
cli-pack-under = Keys: channel { $channel }, list { $version }, epoch { $epoch }.
cli-pack-signed = Signed by: { $names }.
cli-pack-signed-none = Nobody whose signature counts has signed.
cli-pack-signed-strange = Signatures that count for nothing: { $ids }.
cli-pack-signed-enough = Enough have signed.
cli-pack-signed-missing = Signatures still missing: { $count }. May still sign: { $names }.
cli-pack-signing = Signing as { $holder } ({ $id }). The passphrase is your yes to everything above.
cli-pack-root-own = By the keys of this list
cli-pack-root-before = By the keys of the list before
cli-pack-diff = From { $old } to { $new }
cli-pack-diff-number = The number does not rise: no phone would take this pack. Raise the version in pack.csv before it is built.
cli-pack-diff-none = No number and no address changes.
cli-pack-diff-org = Organisation
cli-pack-diff-old = Old
cli-pack-diff-new = New
cli-pack-diff-evidence = Whose word it is
cli-pack-diff-vanishes = VANISHES: keep it as a row with status dead
cli-pack-diff-one-source = ONE SOURCE: look for a second one
cli-pack-diff-orgs-added = New organisations
cli-pack-diff-orgs-removed = Organisations that go
cli-pack-diff-coverage-added = New: who serves whom
cli-pack-diff-coverage-removed = Goes: who served whom
cli-pack-diff-share = Numbers that change or go: { $changed } of { $before } ({ $percent } %).
cli-pack-diff-asks = That is so many at once that every phone asks its owner first.
cli-pack-diff-flagged = To look at: { $count } on one source alone.
cli-pack-diff-faults = Faults: { $count } vanish without a row that keeps them from coming back.
cli-pack-published = Pack { $number } is published: { $place }
cli-pack-published-before = Pack { $number } is the newest already, nothing was changed: { $place }
cli-pack-fetched = Pack { $number } lies in { $file }. Signed by: { $names }.
cli-pack-note-row = Proposed rows, for a person to check and to copy into contacts.csv
cli-pack-note-appended = Written down for review in { $file }. contacts.csv was not touched.

# Packs: errors.
cli-error-cannot-write = { $path } cannot be written ({ $reason }). Choose a folder that is there and may be written to.
cli-error-not-such-a-file = { $path } is no file of this kind. Check the name.
cli-error-root-unreadable = { $path } is no list of keys, or it was changed. Ask for it again.
cli-error-key-unreadable = { $path } is no key file, or it was cut or changed. Take the copy you put aside.
cli-error-holder = A holder is named in one line of at most 60 plain characters. Give another --holder.
cli-error-weak-passphrase = This passphrase is too short for a key that signs numbers for others. Choose six words or more; no key was made.
cli-error-key-passphrase = This passphrase does not open the key file. Nothing was signed. Check it and try again.
cli-error-key-not-listed = Key { $id } is not among those that may sign this. Nothing was signed. Take another key, or name the list of keys with --root.
cli-error-texts-differ = { $path } gives another text to sign, so nothing was signed. Only here: { $ours }. Only there: { $theirs }. Build both from the same rows and compare again.
cli-error-pack-for-others = pack.csv says channel { $pack_channel }, epoch { $pack_epoch }; the keys sign channel { $channel }, epoch { $epoch }. Correct pack.csv, or name other keys with --root and --roots.
cli-error-root-unsound = This makes no list of keys: at least as many different keys as must sign, at most 16, and a channel of small letters, digits and hyphens. Nothing was made.
cli-error-store-runtime = The system gave no means to use the network. Close other programs and run the command again.
cli-error-store-address = This is no address of a store. Write s3://bucket/prefix, file:///folder, or the name of a folder.
cli-error-store-http = This endpoint is without TLS: others on the way could read the requests. Use https, or add --allow-http if the way is yours.
cli-error-store-credentials = There are no credentials for the store. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.
cli-error-store-not-found = The store has nothing there ({ $reason }). Check the address, the bucket and the channel.
cli-error-store-denied = The store does not let these credentials in ({ $reason }). Check the AWS_ values in the environment and the rights of the bucket.
cli-error-store = The store did not answer as it should ({ $reason }). Check the connection and run the same command again: it goes on where it stopped.
cli-error-store-latest = What the store calls its newest pack is not what it should be. Nothing was taken or changed. Look at packs/CHANNEL/latest in the store before going on.
cli-error-store-altered = The file in the store is not the one that was announced: it was changed there or on the way. Nothing was taken. Tell those who keep the store.
cli-error-store-number = This pack's number { $ours } cannot follow { $newest }, the newest in the store ({ $reason }). Nothing was changed. Raise the version in pack.csv by one, build and sign again.
cli-error-store-busy = Others are publishing at the same time. Wait a minute and run the command again.
cli-error-note = This is no whole note of a phone, or it was changed on its way. Nothing was written. Ask for it again, as text.
cli-error-note-unknown = This pack has no live row with { $key } for { $org }. Nothing was written. It may be changed already: look at contacts.csv.
cli-error-note-known = This note was taken before: it stands in { $path }. Nothing was written.

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

## Conversations and kept offers

cli-chat-changes = Said first, said now
cli-chat-asks = { $name } asks
cli-chat-messages = Messages with signs
cli-check-registers = What the registers say
cli-check-clears = What would clear a doubt
cli-check-to-send = The same questions in the language of the text, to send
cli-check-call = Call before you take the ticket
cli-offer-saved = Kept as { $id }. Later: `hamroh offer compare { $id }`.
cli-offer-none = No offer is kept. `hamroh check FILE --save` keeps one.
cli-offer-added = Said now, left open then
cli-offer-silent = Promised then, not mentioned now

# Trips and those who wait at home.
cli-ask-word = Agreed word (not shown; empty for none):
cli-ask-danger-word = Word for danger (not shown; empty for none):
cli-trip-none = No trip is planned here. Plan one with: hamroh trip plan
cli-trip-agreed = { $name } answered to a drill.
cli-trip-to-do = Still to be done
cli-trip-shared = Give this text, or the QR code, to those at home, and to nobody else: it holds the sentences and what the agreed words are known by. They take it in with: hamroh relative add
cli-relative-none = Nobody is followed here. Take in a plan with: hamroh relative add
cli-relative-newer = This plan was made by a newer Hamroh: some of it may not be shown. Update this one.
cli-relative-repeated = This message was entered before.
cli-relative-meaning = The same in your language
