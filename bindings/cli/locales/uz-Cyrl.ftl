# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Кейинги уринишдан олдин { $seconds } сония кутинг.
cli-error-cannot-read = { $path } ўқилмади ({ $reason }). Номини текширинг ёки бошқа файл беринг.
cli-error-output = Жавоб ёзилмади ({ $reason }). Жой бўшатинг ёки бошқа жой танлаб, буйруқни такрорланг.
cli-error-passphrases-differ = Икки махфий ибора бир хил эмас, ҳеч нарса яратилмади. Буйруқни такрорлаб, бир хил сўзларни икки марта ёзинг.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE матн сифатида ўқилмади. Уни UTF-8 да беринг ёки олиб ташлаб, иборани ёзинг.
cli-error-no-terminal = Махфий иборани сўраш учун терминал йўқ. Буйруқни терминалда ишга туширинг ёки HAMROH_PASSPHRASE ни беринг.
cli-error-input-endless = Матн битта эълон учун жуда узун. Фақат эълоннинг ўзини қолдиринг, кўпи учун --batch дан фойдаланинг.
cli-error-not-plain-text = Бу оддий матн эмас: файлда ҳужжат, расм ва UTF-16 дагидек нол байтлар бор. Эълон сўзларини оддий UTF-8 матн файлига кўчиринг.
cli-error-not-utf8 = Матн UTF-8 да эмас. Уни UTF-8 матн қилиб сақланг ёки стандарт киришга қўйинг.
cli-error-demo-verdict = Намойишнинг бир қадами кутилгандек чиқмади. Бу йиғма ҳақида хабар беринг: унинг текширувига ишониб бўлмайди.

# Questions on the terminal.
cli-ask-passphrase = Махфий ибора (кўринмайди):
cli-ask-new-passphrase = Янги махфий ибора, олти сўз ёки кўпроқ (кўринмайди):
cli-ask-passphrase-again = Яна бир марта:

# Who can help, search.
cli-review-needed = Бу сўзларни она тилида сўзловчи ҳали текширмаган.
cli-first-call = Аввал қўнғироқ қилинг: { $number } — { $title }. Кейин рўйхат бўйича.
cli-basis = Асос: { $basis }
cli-say = Айтинг ({ $language }): { $say }
cli-show = Ёнингиздаги одамга кўрсатинг ({ $language }): { $say }
cli-meaning = Бу дегани: { $meaning }
cli-short-code = { $code } (фақат { $country } тармоқларида)
cli-place = Қаерда: { $place }
cli-reading = Овоз чиқариб ўқинг: { $reading }
cli-tried-nothing = Рақамлар ҳақида ҳеч нарса ёзилмаган.
cli-arrive-nothing = Янги варақа йўқ: мамлакат ўтган сафарги ёки ўзингизники.
cli-by-heart = Ёд олинг:
cli-card-written = Карточка ёзилди: { $file }. Уни A6 қоғознинг икки томонига чоп этинг; телефон ва паспортдан алоҳида сақланг.
cli-search-nothing = «{ $text }» бўйича ҳеч нарса топилмади. Камроқ ҳарф, бошқа ёзув ёки рақам билан уриниб кўринг.
cli-search-help = У ерда ким ёрдам бериши мумкин: hamroh help-me --in { $country } --citizen ..
cli-kind-country = давлат
cli-kind-place = жой
cli-kind-org = ташкилот

# The advert check.
cli-check-text = Матн, белгилари ажратилган
cli-check-findings = Нима топилди
cli-check-patterns = Биргаликда бу нима
cli-check-contacts = Матндаги алоқалар
cli-check-questions = Имзолаш, тўлаш ва жўнашдан олдин сўранг
cli-check-not-judged = Нимани баҳолаб бўлмади
cli-batch-line = { $line }-қатор: { $reason }
cli-batch-broken = бу id ва text бор JSON объекти эмас ({ $reason }); қаторни тузатиб, қайта юборинг

# The journal.
cli-acknowledged = Дискка ёзилди: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Дискда аллақачон бор эди: { $kind }, { $at }, id { $id }.
cli-anchor = Лангар коди: { $anchor }  Уни ишончли одамга беринг: у билан кейинги ўзгаришлар сезилади.
cli-journal-made = { $fingerprint } журнали яратилди. Махфий иборани ҳеч ким тиклай олмайди: усиз журналга ёзиш ва уни текшириш мумкин, ўқиб бўлмайди.
cli-journal-exported = Тўплам { $file } да. Олган одам уни `hamroh verify` билан текширади.
cli-refers-to = { $id } ёзувига
cli-message = SMS (160 белгидан { $septets } таси, рақами { $reference }):
cli-message-preview = SMS ҳозир шундай кетарди; рақам ва кодни журнал қўшади. Ҳеч нарса ёзилмади ва юборилмади:
cli-not-sent = Ҳеч нарса юборилмади: бу дастурда тармоқ йўқ. Матнни телефондан ҳарфма-ҳарф юборинг.
cli-verify-disclosed = Очилган ёзувлар
cli-list-damaged = Ёзувлардан бири бузилган ва кўрсатилмади. Текширинг: hamroh journal verify

# Packs.
cli-pack-faults = Хатолар
cli-pack-warnings = Огоҳлантиришлар
cli-pack-place = Жойи
cli-pack-column = Устун
cli-pack-fault = Нима нотўғри
cli-pack-remedy = Нима қилиш керак
cli-pack-rows = Қаторлар: { $counts }
cli-pack-good = Маълумотлар тўплами жойида.
cli-pack-bad = Маълумотлар тўплами рад этилди: юқоридаги хатоларни тузатиб, қайта текширинг.

# The demo.
cli-demo-title = Hamroh: 2025-йил апрель воқеаси бошидан охиригача
cli-demo-intro = Қирғизистоннинг саккиз, Қозоғистоннинг тўрт ва Ўзбекистоннинг икки фуқароси интернетдаги эълонларга жавоб берди; уларни чегарадан Мянмага олиб ўтиб, фирибгарлик марказларида ишлашга мажбурладилар. Қуйидаги ҳаммаси ҳозир, шу компьютерда, тармоқсиз ҳисобланди.
cli-demo-offer = 1. Эълон: унда нима нотўғри?
cli-demo-russian = Русча:
cli-demo-uzbek = Ўзбекча:
cli-demo-who = 2. «Мен Қирғизистон фуқаросиман, Мае Сот яқинидаман»: ким ёрдам бера олади?
cli-demo-more = ... ва яна { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Ёрдам чақируви, қулфланган журналга ёзилди
cli-demo-proof = 4. Ойлар ўтиб: буни исботлаб бўладими?
cli-demo-changed = 5. Кимдир битта байтни ўзгартиради
cli-demo-note = Паспортларимизни олиб қўйишди. Биз ўн тўрт кишимиз, дарё ортидаги уйдамиз.
cli-demo-promise = Ваъда: Бангкокдаги офис, ойига 2500 доллар, чипта бепул.
cli-demo-written = Дискда муҳрланган, фақат махфий ибора билан ўқилади: «{ $note }»
cli-demo-anchor = Лангар коди { $anchor } хабар билан бирга кетади: телефон йўқолса ҳам далил қолади.
cli-demo-verified = Журнал экспорт қилинди; текширув уни SMS даги лангар билан солиштиради:
cli-demo-verified-changed = Ёзувнинг бир ҳарфи энди бошқа, файлнинг назорат йиғиндиси мосланган. Яна текширув:
cli-demo-limits = Нималарга қодир эмас: бу фавқулодда хизмат эмас, ҳеч кимнинг ёрдамини ваъда қилмайди, эълонни хавфсиз демайди, айтилган гап ростлигини ва охирги берилган лангардан кейин ҳеч нарса кесилмаганини исботламайди.
cli-demo-next = Кейин синаб кўринг:
