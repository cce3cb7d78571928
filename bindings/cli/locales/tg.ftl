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
cli-not-sent = Чизе фиристода нашуд: ин барнома паём намефиристад. Матнро аз телефон ҳарф ба ҳарф фиристед.
cli-nothing-left = Чизе нарафтааст: ба касе хабар додан лозим нест.
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
cli-pack-key-made = Калиди махфӣ дар { $file } аст, бо ибора қулф шудааст. Нусхаашро дар коғаз ё диски дигар нигоҳ доред: онро ҳеҷ кас барқарор карда наметавонад. Ба дигарон сатреро диҳед, ки бо «key» оғоз мешавад.
cli-pack-manifest = Матни имзошаванда, ҳарф ба ҳарф
cli-pack-manifest-sum = SHA-256-и ин матн: { $sha256 }
cli-pack-file-sum = SHA-256-и файл: { $sha256 }
cli-pack-built = { $file } сохта шуд (SHA-256 { $sha256 }). Онро ҳоло касе имзо накардааст. Ҳар имзокунанда онро аз нусхаи сатрҳои худ ҷамъ карда, хеши матнро муқоиса мекунад.
cli-pack-number = Баста { $number }, канал { $channel }, санаи тартиб { $issued }, санаи бознигарӣ { $review }.
cli-pack-believed = Маҳз ҳамин байтҳоро шумори кофии калидҳои лозимӣ имзо кардаанд.
cli-pack-under = Калидҳо: канал { $channel }, рӯйхат { $version }, давра { $epoch }.
cli-pack-signed = Имзо кардаанд: { $names }.
cli-pack-signed-none = Аз онҳое, ки имзояшон ҳисоб мешавад, касе имзо накардааст.
cli-pack-signed-strange = Имзоҳое, ки ҳисоб намешаванд: { $ids }.
cli-pack-signed-enough = Имзоҳо кофӣ.
cli-pack-signed-missing = Имзоҳои намерасида: { $count }. Имзо карда метавонанд: { $names }.
cli-pack-signing = Имзокунанда: { $holder } ({ $id }). Ибора розигии шумо ба ҳамаи болост.
cli-pack-root-own = Бо калидҳои ҳамин рӯйхат
cli-pack-root-before = Бо калидҳои рӯйхати пешина
cli-pack-diff = Аз { $old } ба { $new }
cli-pack-diff-number = Рақам афзоиш наёфтааст: чунин бастаро ягон телефон намегирад. Пеш аз ҷамъ кардан дар pack.csv version-ро зиёд кунед.
cli-pack-diff-none = Ягон рақам ва суроға тағйир намеёбад.
cli-pack-diff-org = Ташкилот
cli-pack-diff-old = Кӯҳна
cli-pack-diff-new = Нав
cli-pack-diff-evidence = Сухани кӣ
cli-pack-diff-vanishes = ГУМ МЕШАВАД: чун сатр бо ҳолати dead нигоҳ доред
cli-pack-diff-one-source = ЯК МАНБА: дуюмашро ҷӯед
cli-pack-diff-orgs-added = Ташкилотҳои нав
cli-pack-diff-orgs-removed = Ташкилотҳои рафтанӣ
cli-pack-diff-coverage-added = Нав: кӣ ба кӣ хизмат мекунад
cli-pack-diff-coverage-removed = Меравад: кӣ ба кӣ хизмат мекард
cli-pack-diff-share = Рақамҳое, ки тағйир меёбанд ё мераванд: { $changed } аз { $before } ({ $percent } %).
cli-pack-diff-asks = Ин якбора чунон зиёд аст, ки ҳар телефон аввал аз соҳибаш мепурсад.
cli-pack-diff-flagged = Нигаред: { $count } танҳо аз як манба.
cli-pack-diff-faults = Хатоҳо: { $count } бе сатре, ки баргаштанашро боздорад, гум мешавад.
cli-pack-published = Бастаи { $number } нашр шуд: { $place }
cli-pack-published-before = Бастаи { $number } аллакай навтарин аст, чизе тағйир наёфт: { $place }
cli-pack-fetched = Бастаи { $number } дар { $file } аст. Имзо кардаанд: { $names }.
cli-pack-note-row = Сатрҳои пешниҳодшуда: одам санҷида, ба contacts.csv мекӯчонад
cli-pack-note-appended = Барои санҷиш дар { $file } навишта шуд. Ба contacts.csv даст нарасид.

# Packs: errors.
cli-error-cannot-write = { $path } навишта нашуд ({ $reason }). Ҷузвдонеро интихоб кунед, ки ҳаст ва навиштан мумкин аст.
cli-error-not-such-a-file = { $path } файли ин навъ нест. Номашро санҷед.
cli-error-root-unreadable = { $path } рӯйхати калидҳо нест ё тағйир ёфтааст. Онро аз нав пурсед.
cli-error-key-unreadable = { $path } файли калид нест ё бурида ё тағйир ёфтааст. Нусхаи нигоҳдоштаро гиред.
cli-error-holder = Номи соҳиб як сатр аст, на зиёда аз 60 аломати оддӣ. --holder-и дигар диҳед.
cli-error-weak-passphrase = Ин ибора барои калиде, ки рақамҳоро барои дигарон имзо мекунад, хеле кӯтоҳ аст. Шаш калима ё бештар интихоб кунед; калид сохта нашуд.
cli-error-key-passphrase = Ин ибора файли калидро намекушояд. Чизе имзо нашуд. Санҷида, аз нав кӯшиш кунед.
cli-error-key-not-listed = Калиди { $id } аз онҳое нест, ки инро имзо карда метавонанд. Чизе имзо нашуд. Калиди дигар гиред ё рӯйхати калидҳоро бо --root диҳед.
cli-error-texts-differ = { $path } барои имзо матни дигар медиҳад, бинобар ин чизе имзо нашуд. Танҳо дар ин ҷо: { $ours }. Танҳо дар он ҷо: { $theirs }. Ҳардуро аз ҳамон сатрҳо ҷамъ карда, аз нав муқоиса кунед.
cli-error-pack-for-others = Дар pack.csv канал { $pack_channel }, давра { $pack_epoch }; калидҳо канали { $channel }, давраи { $epoch }-ро имзо мекунанд. pack.csv-ро ислоҳ кунед ё бо --root ва --roots калидҳои дигар диҳед.
cli-error-root-unsound = Аз ин рӯйхати калидҳо намешавад: ҳадди ақал ба шумори имзоҳои лозимӣ калидҳои гуногун, на зиёда аз 16, канал аз ҳарфҳои хурди лотинӣ, рақамҳо ва тире. Чизе сохта нашуд.
cli-error-store-runtime = Система имкони истифодаи шабакаро надод. Барномаҳои дигарро баста, фармонро такрор кунед.
cli-error-store-address = Ин суроғаи анбор нест. s3://bucket/prefix, file:///folder ё номи ҷузвдонро нависед.
cli-error-store-http = Ин суроға бе TLS аст: дар роҳ дигарон дархостҳоро хонда метавонанд. https истифода баред ё, агар роҳ аз они шумо бошад, --allow-http илова кунед.
cli-error-store-credentials = Барои анбор маълумоти воридшавӣ нест. Дар муҳит AWS_ACCESS_KEY_ID ва AWS_SECRET_ACCESS_KEY диҳед.
cli-error-store-not-found = Дар анбор он ҷо чизе нест ({ $reason }). Суроға, bucket ва каналро санҷед.
cli-error-store-denied = Анбор бо ин маълумот роҳ намедиҳад ({ $reason }). Қиматҳои AWS_ дар муҳит ва ҳуқуқҳои bucket-ро санҷед.
cli-error-store = Анбор ҷавоби лозимиро надод ({ $reason }). Алоқаро санҷида, ҳамон фармонро такрор кунед: он аз ҷои истодааш идома медиҳад.
cli-error-store-latest = Он чи анбор бастаи навтарин меномад, чизи лозимӣ нест. Чизе гирифта ё тағйир дода нашуд. Пеш аз идома ба packs/CHANNEL/latest дар анбор нигаред.
cli-error-store-altered = Файли анбор он нест, ки эълон шуда буд: онро дар он ҷо ё дар роҳ тағйир додаанд. Чизе гирифта нашуд. Ба нигоҳдорандагони анбор гӯед.
cli-error-store-number = Рақами { $ours } -и ин баста пас аз { $newest }, навтарин дар анбор, омада наметавонад ({ $reason }). Чизе тағйир наёфт. Дар pack.csv version-ро як адад зиёд карда, аз нав ҷамъ ва имзо кунед.
cli-error-store-busy = Дигарон ҳам дар ҳамин вақт нашр мекунанд. Як дақиқа интизор шавед ва фармонро такрор кунед.
cli-error-note = Ин ёддошти пурраи телефон нест ё дар роҳ тағйир ёфтааст. Чизе навишта нашуд. Онро чун матн аз нав пурсед.
cli-error-note-unknown = Дар ин баста барои { $org } сатри амалкунанда бо { $key } нест. Чизе навишта нашуд. Шояд он аллакай тағйир ёфтааст: ба contacts.csv нигаред.
cli-error-note-known = Ин ёддошт пештар гирифта шуда буд: он дар { $path } аст. Чизе навишта нашуд.

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

## Conversations and kept offers

cli-chat-changes = Аввал чӣ гуфтанд, акнун чӣ
cli-chat-asks = { $name } чӣ мехоҳад
cli-chat-messages = Паёмҳои аломатдор
cli-check-registers = Феҳристҳо чӣ мегӯянд
cli-check-clears = Шубҳаро чӣ бартараф мекунад
cli-check-to-send = Ҳамон саволҳо ба забони матн, барои фиристодан
cli-check-call = Пеш аз гирифтани чипта занг занед
cli-offer-saved = Бо рақами { $id } нигоҳ дошта шуд. Баъд: `hamroh offer compare { $id }`.
cli-offer-none = Пешниҳоди нигоҳдошта нест. `hamroh check ФАЙЛ --save` нигоҳ медорад.
cli-offer-added = Акнун гуфтанд, он вақт нагуфта буданд
cli-offer-silent = Он вақт ваъда доданд, акнун хомӯшанд
