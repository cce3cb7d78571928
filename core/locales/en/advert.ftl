## Levels

advert-level-danger = Danger
advert-level-warning = Warning
advert-level-ask-first = Ask first
advert-level-too-little = Too little to judge
advert-level-no-known-signs = No known signs

## What to do at each level

advert-level-danger-what-now = This looks like offers that ended in forced labour. Do not travel, do not send documents or money, and show this text to somebody you trust or to a hotline.
advert-level-warning-what-now = Several signs of a known scheme come together here. Do not pay, do not give your passport and do not agree to a date before the questions below are answered.
advert-level-ask-first-what-now = There are some signs. That happens in honest offers too. Ask the questions below and check the answers yourself.
advert-level-too-little-what-now = There is not enough text to say anything. Paste the whole advert or the messages around it.
advert-level-no-known-signs-what-now = We found no signs we know. That does not mean the offer is honest. Ask your questions before you agree.

## Named patterns

advert-pattern-package-asia-no-experience = Trip paid, no experience asked, work in South-East Asia: this is how scam centres hire.
advert-pattern-package-asia = Trip and stay paid and high pay in South-East Asia, and nothing is asked of you.
advert-pattern-friend-vouches = Somebody you know praises the work. Held people were made to write such messages.
advert-pattern-bring-others = You are asked to bring others along. Those who are held become the bait for the next ones.
advert-pattern-known-compound-area = The place is known for closed compounds where people are held.
advert-pattern-screen-work-asia = Chat, typing or call work in South-East Asia with easy terms: the usual bait of scam centres.
advert-pattern-screen-work-abroad = Screen work abroad that pays much and asks for little.
advert-pattern-high-pay-low-demands = High pay and low demands, and the place or the work stays unclear.
advert-pattern-package-unclear-work = The trip is paid, but what you will do or where is not said.
advert-pattern-models-abroad = Model or hostess work abroad with the trip paid: often a cover.
advert-pattern-tourist-entry-for-work = You are to enter as a tourist and work. Without a work visa you have no rights there.
advert-pattern-driver-and-border = A driver meets you and the way leads over a border: this is how people were taken away.
advert-pattern-papers-kept = Your passport is to be handed over. Nobody may keep it from you.
advert-pattern-penalty-for-leaving = You would have to pay for leaving. That is a sign of forced labour.
advert-pattern-debt-for-the-trip = The trip turns into a debt that you work off.
advert-pattern-tell-nobody = You are asked to tell nobody. This cuts you off from help.
advert-pattern-coached-answers = You are told what to say to the border guard, or not to turn to the embassy or police.
advert-pattern-closed-place = Phones are taken or you may not go out: a closed place.
advert-pattern-crime-by-proxy = You would lend your card or carry things for others. The police will look for you, not for them.
advert-pattern-fee-first = You are to pay before you work. A fair recruiter takes no money from the worker.
advert-pattern-papers-before-contract = Your passport is wanted before there is a contract.
advert-pattern-front-line = A job that may lead to the war: a military contract, a bonus for signing, citizenship in return.
advert-pattern-changed-terms = What is said now is not what was promised at first. This is how people are led on, step by step.
advert-pattern-watch-list = A contact here is on the watch list.
advert-pattern-package-abroad = The trip and much else is paid, the pay is high and nothing is asked of you: ask why they need to go so far for people.
advert-pattern-signs-together = Several signs at once that such offers often have. Each alone may be harmless; together they are a reason to stop and ask.

## What could not be judged

advert-not-judged-script-thai = There is Thai text that we cannot judge.
advert-not-judged-script-burmese = There is Burmese text that we cannot judge.
advert-not-judged-script-khmer = There is Khmer text that we cannot judge.
advert-not-judged-script-chinese = There is Chinese text that we cannot judge.
advert-not-judged-script-arabic = There is Arabic text that we cannot judge.
advert-not-judged-script-lao = There is Lao text that we cannot judge.
advert-not-judged-script-korean = There is Korean text that we cannot judge.
advert-not-judged-script-other = There is text in an alphabet that we do not read. We did not judge it.
advert-not-judged-links = We did not open the links.
advert-not-judged-images = We cannot see pictures. Type or paste what they say.
advert-not-judged-registry = Contacts that are not named above are in none of our lists, as of { $date }. That says nothing good or bad of them.
advert-not-judged-quoted = The offer stands in quotation marks, so we took it for something that is told about. If somebody sent it to you, check the offer alone, without the words around it.
advert-not-judged-told = Some words here warn of such offers or tell about them, so we did not raise an alarm. If somebody sent you this as an offer, go by what we marked.
advert-not-judged-media = Pictures, voice messages and files were not looked at: { $count }.
advert-not-judged-left-out = Messages in the middle of the conversation that were left out: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = Who will keep my passport while I work? Will it stay with me?
advert-question-leave-freely = Can I leave at any time without paying? May I go out and keep my phone?
advert-question-visa-type = Which visa do I travel with, and who applies for the work permit before I leave?
advert-question-route = Exactly how do I get from the airport to the work place, and who meets me?
advert-question-army-contract = Is there any contract with an army or a security service, and where exactly will I work?
advert-question-who-pays = Who pays for the ticket and the visa, and will anything be taken from my pay?
advert-question-contract-before = Can I have the signed contract in my language before I leave?
advert-question-address = What is the full address of the work place and of the housing?
advert-question-return-ticket = Is there a return ticket in my name?
advert-question-duties = What exactly will I do all day, and for whom?
advert-question-pay-how = How and in what currency will I be paid, and by which company?
advert-question-licence = What is the licence number of the agency, and where can I check it?
advert-question-talk-to-worker = May I speak by video with somebody who works there now?
advert-question-employer = What is the full name and registration number of the employer?

## What an offer promises

advert-term-place = Place of work
advert-term-work = Work
advert-term-employer = Employer
advert-term-visa = Visa
advert-term-way = Cost of the trip
advert-term-contract = Contract
advert-term-pay = Pay
advert-compare-nothing = Nothing in this text can be held against the promise: it names no place, work, firm, visa, payment or contract.
advert-compare-same = We found nothing here that differs from the promise. Not everything can be compared.
advert-compare-changed = Something is otherwise than promised. Write it into the journal while you remember it.

## What is left of the pay

advert-cost-left = Left each month: { $amount }.
advert-cost-nothing-left = Nothing is left each month: the costs are as high as the pay.
advert-cost-never = At this pay the debt never ends.
advert-cost-months = The debt ends after { $months } months; paid back in all: { $amount }.
advert-cost-long = As long as a debt lasts it is hard to leave a bad place. Ask what happens to it if you go.
advert-cost-fair = A fair employer pays the ticket, the visa and the fees of recruiting.
advert-cost-rates = Other currencies were counted by rough rates.

## What would clear a doubt

advert-clear-who-keeps-passport = The passport stays with you; only the border officer and the consulate take it, and give it back at once.
advert-clear-leave-freely = You may go out, keep your phone and leave without paying: written in the contract.
advert-clear-visa-type = A work visa in the passport before the flight, confirmed by that country's embassy.
advert-clear-route = You travel to the work place by yourself or with a person whose name and firm you have checked.
advert-clear-army-contract = The contract names a civil employer and a place of work far from any front, and no army.
advert-clear-who-pays = The employer pays ticket, visa and fees, and the contract says that nothing is taken from the pay for them.
advert-clear-contract-before = A contract in your language with address, pay and hours, signed by both before you leave.
advert-clear-address = A full address that you find on a map, and a firm that others know there.
advert-clear-return-ticket = A return ticket in your name, or money for one that you hold yourself.
advert-clear-duties = Duties written into the contract, for a named firm that answers at its official number.
advert-clear-pay-how = Pay in money, to your own account or by hand, from the firm in the contract.
advert-clear-licence = A licence that the state register has today, with the same phone. Look it up yourself.
advert-clear-talk-to-worker = A free talk by video with a worker of your choice, not of theirs.
advert-clear-employer = A firm with a registration number; you call the number from the official register and they know of the offer.

## Registers and watch list

advert-register-listed = { $name }: this contact is in the register ({ $source }, { $date }). Anybody can name it: call it yourself and ask.
advert-register-suspended = { $name }: by the register it may not work now ({ $source }, { $date }). Ask the office that keeps the register.
advert-register-other-details = { $name } is named, but none of the contacts here is the one in the register ({ $source }, { $date }). Call the one in the register.
advert-register-watched = A contact here is on the watch list: { $name } ({ $source }, { $date }).
