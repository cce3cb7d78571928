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

## Kinds of text

advert-genre-offer = Offer of work
advert-genre-caution = Warning or news about such offers
advert-genre-story = Somebody's story
advert-genre-chat = Conversation
advert-genre-other = Other text

## Weight of a sign

advert-strength-strong = Strong sign
advert-strength-medium = Medium sign
advert-strength-weak = Weak sign

## Always shown

advert-nothing-is-safe = No check can call an offer safe. Cheaters change their words.

## Named patterns

advert-pattern-package-asia-no-experience = Trip paid, no experience asked, work in South-East Asia: this is how scam centres hire.
advert-pattern-package-asia = Trip and stay paid and high pay in South-East Asia, and nothing is asked of you.
advert-pattern-friend-vouches = Somebody you know praises the work. Held people were made to write such messages.
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

## What could not be judged

advert-not-judged-script-thai = There is Thai text that we cannot judge.
advert-not-judged-script-burmese = There is Burmese text that we cannot judge.
advert-not-judged-script-khmer = There is Khmer text that we cannot judge.
advert-not-judged-script-chinese = There is Chinese text that we cannot judge.
advert-not-judged-script-arabic = There is Arabic text that we cannot judge.
advert-not-judged-links = We did not open the links.
advert-not-judged-images = We cannot see pictures. Type or paste what they say.
advert-not-judged-registry = We did not compare the contacts with official lists.

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
