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
cli-not-sent = Ҳеч нарса юборилмади: бу дастур хабар юбормайди. Матнни телефондан ҳарфма-ҳарф юборинг.
cli-nothing-left = Ҳеч нарса кетмаган: ҳеч кимга хабар бериш шарт эмас.
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
cli-pack-key-made = Махфий калит { $file } да, ибора билан қулфланган. Нусхасини қоғозда ёки бошқа дискда сақланг: уни ҳеч ким тиклай олмайди. Бошқаларга «key» билан бошланадиган қаторни беринг.
cli-pack-manifest = Имзоланадиган матн, ҳарфма-ҳарф
cli-pack-manifest-sum = Бу матннинг SHA-256 си: { $sha256 }
cli-pack-file-sum = Файлнинг SHA-256 си: { $sha256 }
cli-pack-built = { $file } яратилди (SHA-256 { $sha256 }). Уни ҳали ҳеч ким имзоламаган. Ҳар бир имзоловчи уни ўз қаторлар нусхасидан йиғиб, матн хешини солиштиради.
cli-pack-number = Тўплам { $number }, канал { $channel }, тузилган сана { $issued }, қайта кўриш санаси { $review }.
cli-pack-believed = Айнан шу байтларни етарлича керакли калит имзолаган.
cli-pack-under = Калитлар: канал { $channel }, рўйхат { $version }, давр { $epoch }.
cli-pack-signed = Имзолаганлар: { $names }.
cli-pack-signed-none = Имзоси ҳисобга олинадиганлардан ҳеч ким имзоламаган.
cli-pack-signed-strange = Ҳисобга олинмайдиган имзолар: { $ids }.
cli-pack-signed-enough = Имзолар етарли.
cli-pack-signed-missing = Етишмаётган имзолар: { $count }. Имзолаши мумкин: { $names }.
cli-pack-signing = Имзоловчи: { $holder } ({ $id }). Ибора — юқоридаги ҳаммасига розилигингиз.
cli-pack-root-own = Шу рўйхат калитлари билан
cli-pack-root-before = Олдинги рўйхат калитлари билан
cli-pack-diff = { $old } дан { $new } га
cli-pack-diff-number = Рақам ошмаган: бундай тўпламни ҳеч бир телефон олмайди. Йиғишдан олдин pack.csv да version ни оширинг.
cli-pack-diff-none = Ҳеч бир рақам ва манзил ўзгармайди.
cli-pack-diff-org = Ташкилот
cli-pack-diff-old = Эски
cli-pack-diff-new = Янги
cli-pack-diff-evidence = Кимнинг сўзи
cli-pack-diff-vanishes = ЙЎҚОЛАДИ: dead ҳолатли қатор қилиб қолдиринг
cli-pack-diff-one-source = БИТТА МАНБА: иккинчисини топинг
cli-pack-diff-orgs-added = Янги ташкилотлар
cli-pack-diff-orgs-removed = Кетадиган ташкилотлар
cli-pack-diff-coverage-added = Янги: ким кимга хизмат қилади
cli-pack-diff-coverage-removed = Кетади: ким кимга хизмат қилган
cli-pack-diff-share = Ўзгарадиган ёки кетадиган рақамлар: { $before } дан { $changed } ({ $percent } %).
cli-pack-diff-asks = Бу бир йўла шунча кўпки, ҳар бир телефон аввал эгасидан сўрайди.
cli-pack-diff-flagged = Кўриб чиқинг: { $count } та фақат битта манбадан.
cli-pack-diff-faults = Хатолар: { $count } таси қайтиб келишининг олдини оладиган қаторсиз йўқолади.
cli-pack-published = { $number } тўплами эълон қилинди: { $place }
cli-pack-published-before = { $number } тўплами аллақачон энг янгиси, ҳеч нарса ўзгартирилмади: { $place }
cli-pack-fetched = { $number } тўплами { $file } да. Имзолаганлар: { $names }.
cli-pack-note-row = Таклиф қилинган қаторлар: одам текшириб, contacts.csv га кўчиради
cli-pack-note-appended = Текшириш учун { $file } га ёзилди. contacts.csv га тегилмади.

# Packs: errors.
cli-error-cannot-write = { $path } ёзилмади ({ $reason }). Мавжуд ва ёзиш мумкин бўлган папкани танланг.
cli-error-not-such-a-file = { $path } бундай турдаги файл эмас. Номини текширинг.
cli-error-root-unreadable = { $path } калитлар рўйхати эмас ёки ўзгартирилган. Уни қайта сўранг.
cli-error-key-unreadable = { $path } калит файли эмас ёки кесилган ёхуд ўзгартирилган. Сақлаб қўйган нусхангизни олинг.
cli-error-holder = Эгасининг номи бир қатор, кўпи билан 60 та оддий белги. Бошқа --holder беринг.
cli-error-weak-passphrase = Бу ибора бошқалар учун рақамларни имзолайдиган калитга қисқа. Олти сўз ёки кўпроқ танланг; калит яратилмади.
cli-error-key-passphrase = Бу ибора калит файлини очмайди. Ҳеч нарса имзоланмади. Текшириб, қайта уриниб кўринг.
cli-error-key-not-listed = { $id } калити буни имзолаши мумкин бўлганлар орасида йўқ. Ҳеч нарса имзоланмади. Бошқа калит олинг ёки калитлар рўйхатини --root билан беринг.
cli-error-texts-differ = { $path } имзо учун бошқа матн беради, шунинг учун ҳеч нарса имзоланмади. Фақат бу ерда: { $ours }. Фақат у ерда: { $theirs }. Иккаласини бир хил қаторлардан йиғиб, қайта солиштиринг.
cli-error-pack-for-others = pack.csv да канал { $pack_channel }, давр { $pack_epoch }; калитлар { $channel } каналини, { $epoch } даврини имзолайди. pack.csv ни тузатинг ёки --root ва --roots билан бошқа калитлар беринг.
cli-error-root-unsound = Бундан калитлар рўйхати чиқмайди: камида имзолаши керак бўлганча ҳар хил калит, кўпи билан 16 та, канал эса кичик лотин ҳарфлари, рақамлар ва чизиқчалардан. Ҳеч нарса яратилмади.
cli-error-store-runtime = Тизим тармоқдан фойдаланиш имконини бермади. Бошқа дастурларни ёпиб, буйруқни такрорланг.
cli-error-store-address = Бу сақлаш жойининг манзили эмас. s3://bucket/prefix, file:///folder ёки папка номини ёзинг.
cli-error-store-http = Бу манзил TLS сиз: йўлда бошқалар сўровларни ўқиши мумкин. https ишлатинг ёки йўл ўзингизники бўлса, --allow-http қўшинг.
cli-error-store-credentials = Сақлаш жойи учун кириш маълумотлари йўқ. Муҳитда AWS_ACCESS_KEY_ID ва AWS_SECRET_ACCESS_KEY ни беринг.
cli-error-store-not-found = Сақлаш жойида у ерда ҳеч нарса йўқ ({ $reason }). Манзил, bucket ва канални текширинг.
cli-error-store-denied = Сақлаш жойи бу кириш маълумотлари билан киритмайди ({ $reason }). Муҳитдаги AWS_ қийматлари ва bucket ҳуқуқларини текширинг.
cli-error-store = Сақлаш жойи керакли жавобни бермади ({ $reason }). Алоқани текшириб, худди шу буйруқни такрорланг: у тўхтаган жойидан давом этади.
cli-error-store-latest = Сақлаш жойи энг янги деб атаган тўплам керакли нарса эмас. Ҳеч нарса олинмади ва ўзгартирилмади. Давом этишдан олдин сақлаш жойидаги packs/CHANNEL/latest га қаранг.
cli-error-store-altered = Сақлаш жойидаги файл эълон қилингани эмас: у ўша ерда ёки йўлда ўзгартирилган. Ҳеч нарса олинмади. Сақлаш жойини юритувчиларга айтинг.
cli-error-store-number = Бу тўпламнинг { $ours } рақами сақлаш жойидаги энг янги { $newest } дан кейин кела олмайди ({ $reason }). Ҳеч нарса ўзгартирилмади. pack.csv да version ни биттага ошириб, қайта йиғинг ва имзоланг.
cli-error-store-busy = Бошқалар ҳам айни вақтда эълон қилмоқда. Бир дақиқа кутиб, буйруқни такрорланг.
cli-error-note = Бу телефоннинг бутун хабари эмас ёки йўлда ўзгартирилган. Ҳеч нарса ёзилмади. Уни матн қилиб қайта сўранг.
cli-error-note-unknown = Бу тўпламда { $org } учун { $key } билан амалдаги қатор йўқ. Ҳеч нарса ёзилмади. Балки у аллақачон ўзгартирилгандир: contacts.csv га қаранг.
cli-error-note-known = Бу хабар аввал олинган: у { $path } да бор. Ҳеч нарса ёзилмади.

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

## Conversations and kept offers

cli-chat-changes = Аввал нима дейилган, энди нима
cli-chat-asks = { $name } нима сўраяпти
cli-chat-messages = Белги топилган хабарлар
cli-check-registers = Реестрлар нима дейди
cli-check-clears = Шубҳани нима йўқотади
cli-check-to-send = Ўша саволлар матн тилида, юбориш учун
cli-check-call = Чипта олишдан олдин қўнғироқ қилинг
cli-offer-saved = { $id } рақами билан сақланди. Кейин: `hamroh offer compare { $id }`.
cli-offer-none = Сақланган таклиф йўқ. `hamroh check ФАЙЛ --save` сақлайди.
cli-offer-added = Энди айтилди, унда айтилмаган эди
cli-offer-silent = Унда ваъда қилинган, энди тилга олинмайди
