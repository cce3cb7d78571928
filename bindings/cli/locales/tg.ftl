# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = То кӯшиши навбатӣ { $seconds } сония интизор шавед.
cli-error-cannot-read = { $path } хонда нашуд ({ $reason }). Номашро санҷед ё файли дигар диҳед.
cli-error-output = Ҷавоб навишта нашуд ({ $reason }). Ҷой холӣ кунед ё ҷои дигар интихоб карда, фармонро такрор кунед.
cli-error-passphrases-differ = Ду ибораи махфӣ якхела нест, ҳеҷ чиз сохта нашуд. Фармонро такрор карда, ҳамон калимаҳоро ду бор нависед.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE ҳамчун матн хонда нашуд. Онро дар UTF-8 диҳед ё бардошта, ибораро нависед.
cli-error-no-terminal = Барои пурсидани ибораи махфӣ терминал нест. Фармонро дар терминал иҷро кунед ё HAMROH_PASSPHRASE диҳед.
cli-error-input-endless = Матн барои як эълон хеле дароз аст. Танҳо худи эълонро монед, барои бисёр --batch-ро истифода баред.
cli-error-not-plain-text = Ин матни оддӣ нест: дар файл байтҳои сифрӣ ҳаст, чун дар ҳуҷҷат, сурат ва UTF-16. Калимаҳои эълонро ба файли матнии оддии UTF-8 нусхабардорӣ кунед.
cli-error-not-utf8 = Матн дар UTF-8 нест. Онро чун матни UTF-8 нигоҳ доред ё ба вуруди стандартӣ гузоред.
cli-error-demo-verdict = Як қадами намоиш натиҷаи дигар дод. Дар бораи ин нусха хабар диҳед: ба санҷиши он бовар кардан мумкин нест.

# Questions on the terminal.
cli-ask-passphrase = Ибораи махфӣ (дида намешавад):
cli-ask-new-passphrase = Ибораи махфии нав, шаш калима ё зиёда (дида намешавад):
cli-ask-passphrase-again = Бори дигар:

# Who can help, search.
cli-review-needed = Ин калимаҳоро ҳанӯз соҳибзабон насанҷидааст.
cli-first-call = Аввал занг занед: { $number } — { $title }. Баъд аз рӯи рӯйхат.
cli-basis = Асос: { $basis }
cli-say = Бигӯед ({ $language }): { $say }
cli-show = Ба касе, ки дар назди шумост, нишон диҳед ({ $language }): { $say }
cli-meaning = Маънояш: { $meaning }
cli-short-code = { $code } (танҳо дар шабакаҳои { $country })
cli-place = Дар куҷо: { $place }
cli-reading = Бо овоз хонед: { $reading }
cli-tried-nothing = Дар бораи рақамҳо чизе навишта нашудааст.
cli-arrive-nothing = Варақаи нав нест: кишвар ҳамон аст, ки бори гузашта буд, ё кишвари худатон.
cli-by-heart = Аз ёд кунед:
cli-card-written = Корт навишта шуд: { $file }. Онро дар ду тарафи қоғази A6 чоп кунед; аз телефон ва шиноснома ҷудо нигоҳ доред.
cli-search-nothing = Аз рӯи «{ $text }» чизе ёфт нашуд. Ҳарфҳои камтар, навишти дигар ё рақамҳоро санҷед.
cli-search-help = Дар он ҷо кӣ кӯмак карда метавонад: hamroh help-me --in { $country } --citizen ..
cli-kind-country = кишвар
cli-kind-place = ҷой
cli-kind-org = ташкилот

# The advert check.
cli-check-text = Матн бо нишонаҳои ҷудошуда
cli-check-findings = Чӣ ёфт шуд
cli-check-patterns = Якҷоя ин чист
cli-check-contacts = Тамосҳо дар матн
cli-check-questions = Пеш аз имзо, пардохт ва сафар бипурсед
cli-check-not-judged = Чиро баҳо додан нашуд
cli-batch-line = сатри { $line }: { $reason }
cli-batch-broken = ин объекти JSON бо id ва text нест ({ $reason }); сатрро ислоҳ карда, аз нав фиристед

# The journal.
cli-acknowledged = Ба диск навишта шуд: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Аллакай дар диск буд: { $kind }, { $at }, id { $id }.
cli-anchor = Рамзи лангар: { $anchor }  Онро ба шахси боэътимод диҳед: бо он тағйироти баъдӣ маълум мешавад.
cli-journal-made = Дафтари { $fingerprint } сохта шуд. Ибораи махфиро ҳеҷ кас барқарор карда наметавонад: бе он навиштан ва санҷидан мумкин, хондан не.
cli-journal-exported = Баста дар { $file } аст. Гиранда онро бо `hamroh verify` месанҷад.
cli-refers-to = ба сабти { $id }
cli-message = SMS ({ $septets } аз 160 аломат, рақам { $reference }):
cli-message-preview = SMS ҳоло ҳамин тавр мерафт; рақам ва рамзро журнал илова мекунад. Чизе навишта ва фиристода нашуд:
cli-not-sent = Чизе фиристода нашуд: ин барнома шабака надорад. Матнро аз телефон ҳарф ба ҳарф фиристед.
cli-verify-disclosed = Сабтҳои ошкоршуда
cli-list-damaged = Як сабт вайрон шудааст ва нишон дода нашуд. Санҷед: hamroh journal verify

# Packs.
cli-pack-faults = Хатоҳо
cli-pack-warnings = Огоҳиҳо
cli-pack-place = Ҷой
cli-pack-column = Сутун
cli-pack-fault = Чӣ нодуруст аст
cli-pack-remedy = Чӣ бояд кард
cli-pack-rows = Сатрҳо: { $counts }
cli-pack-good = Бастаи маълумот дуруст аст.
cli-pack-bad = Бастаи маълумот рад шуд: хатоҳои болоро ислоҳ карда, аз нав санҷед.

# The demo.
cli-demo-title = Hamroh: ҳодисаи апрели 2025 аз аввал то охир
cli-demo-intro = Ҳашт шаҳрванди Қирғизистон, чор нафар аз Қазоқистон ва ду нафар аз Ӯзбекистон ба эълонҳои интернетӣ ҷавоб доданд; онҳоро аз марз ба Мянма бурданд ва маҷбур карданд, ки дар марказҳои фиреб кор кунанд. Ҳама чизи поён ҳозир, дар ҳамин компютер, бе шабака ҳисоб шуд.
cli-demo-offer = 1. Эълон: дар он чӣ нодуруст аст?
cli-demo-russian = Бо русӣ:
cli-demo-uzbek = Бо ӯзбекӣ:
cli-demo-who = 2. «Ман шаҳрванди Қирғизистонам, дар назди Мае Сот»: кӣ кумак карда метавонад?
cli-demo-more = ... ва боз { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Даъвати кумак, ба дафтари қулфшуда навишта шуд
cli-demo-proof = 4. Пас аз моҳҳо: оё инро исбот кардан мумкин аст?
cli-demo-changed = 5. Касе як байтро иваз мекунад
cli-demo-note = Шиносномаҳои моро гирифтанд. Мо чордаҳ нафарем, дар хонаи паси дарё.
cli-demo-promise = Ваъда: дафтар дар Бангкок, моҳе 2500 доллар, чипта ройгон.
cli-demo-written = Дар диск муҳр шуд, танҳо бо ибораи махфӣ хонда мешавад: «{ $note }»
cli-demo-anchor = Рамзи лангар { $anchor } бо паём меравад: далел ҳатто бе телефон мемонад.
cli-demo-verified = Дафтар содир шуд; санҷиш онро бо лангари SMS муқоиса мекунад:
cli-demo-verified-changed = Як ҳарфи сабт ҳоло дигар аст, ҷамъи назоратии файл мувофиқ шудааст. Боз санҷиш:
cli-demo-limits = Чӣ карда наметавонад: ин хати изтирорӣ нест, кумаки касеро ваъда намедиҳад, эълонро бехатар намегӯяд ва на ростии гуфтаро исбот мекунад, на онро, ки пас аз лангари охирини додашуда чизе бурида нашудааст.
cli-demo-next = Баъд санҷед:
