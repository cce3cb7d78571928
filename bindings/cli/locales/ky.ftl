# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Кийинки аракетке чейин { $seconds } секунд күтүңүз.
cli-error-cannot-read = { $path } окулган жок ({ $reason }). Атын текшериңиз же башка файл бериңиз.
cli-error-output = Жооп жазылган жок ({ $reason }). Орун бошотуңуз же башка жер тандап, буйрукту кайталаңыз.
cli-error-passphrases-differ = Эки жашыруун сүйлөм бирдей эмес, эч нерсе түзүлгөн жок. Буйрукту кайталап, бир сөздөрдү эки жолу жазыңыз.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE текст катары окулган жок. Аны UTF-8 түрүндө бериңиз же алып салып, сүйлөмдү териңиз.
cli-error-no-terminal = Жашыруун сүйлөмдү сурай турган терминал жок. Буйрукту терминалда иштетиңиз же HAMROH_PASSPHRASE бериңиз.
cli-error-input-endless = Текст бир жарыя үчүн өтө узун. Жарыянын өзүн гана калтырыңыз, көбү үчүн --batch колдонуңуз.
cli-error-not-plain-text = Бул жөнөкөй текст эмес: файлда документ, сүрөт жана UTF-16 сыяктуу нөл байттар бар. Жарыянын сөздөрүн жөнөкөй UTF-8 текст файлына көчүрүңүз.
cli-error-not-utf8 = Текст UTF-8 эмес. Аны UTF-8 текст кылып сактаңыз же стандарттык кирүүгө коюңуз.
cli-error-demo-verdict = Көрсөтүүнүн бир кадамы күткөндөй чыккан жок. Бул жыйнак тууралуу кабарлаңыз: анын текшерүүсүнө ишенүүгө болбойт.

# Questions on the terminal.
cli-ask-passphrase = Жашыруун сүйлөм (көрүнбөйт):
cli-ask-new-passphrase = Жаңы жашыруун сүйлөм, алты сөз же андан көп (көрүнбөйт):
cli-ask-passphrase-again = Дагы бир жолу:

# Who can help, search.
cli-review-needed = Бул сөздөрдү эне тилинде сүйлөгөн киши али текшере элек.
cli-first-call = Адегенде чалыңыз: { $number } — { $title }. Андан ары тизме боюнча.
cli-basis = Негизи: { $basis }
cli-say = Айтыңыз ({ $language }): { $say }
cli-show = Жаныңыздагы адамга көрсөтүңүз ({ $language }): { $say }
cli-meaning = Мааниси: { $meaning }
cli-short-code = { $code } ({ $country } тармактарында гана)
cli-place = Кайда: { $place }
cli-reading = Үн чыгарып окуңуз: { $reading }
cli-tried-nothing = Номерлер жөнүндө эч нерсе жазылган эмес.
cli-arrive-nothing = Жаңы карточка жок: өлкө мурунку жолкудай же өзүңүздүкү.
cli-by-heart = Жаттап алыңыз:
cli-card-written = Карточка жазылды: { $file }. Аны A6 кагаздын эки бетине басып чыгарыңыз; телефон менен паспорттон бөлөк сактаңыз.
cli-search-nothing = «{ $text }» боюнча эч нерсе табылган жок. Азыраак тамга, башка жазуу же номердин сандары менен аракет кылыңыз.
cli-search-help = Ал жакта ким жардам бере алат: hamroh help-me --in { $country } --citizen ..
cli-kind-country = өлкө
cli-kind-place = жер
cli-kind-org = уюм

# The advert check.
cli-check-text = Текст, белгилери көрсөтүлгөн
cli-check-findings = Эмне табылды
cli-check-patterns = Чогуу алганда бул эмне
cli-check-contacts = Тексттеги байланыштар
cli-check-questions = Кол коюу, төлөө жана жолго чыгуу алдында сураңыз
cli-check-not-judged = Эмнени баалоо мүмкүн болгон жок
cli-batch-line = { $line }-сап: { $reason }
cli-batch-broken = бул id жана text бар JSON объекти эмес ({ $reason }); сапты оңдоп, кайра жөнөтүңүз

# The journal.
cli-acknowledged = Дискке жазылды: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Дискте мурунтан бар: { $kind }, { $at }, id { $id }.
cli-anchor = Анкер коду: { $anchor }  Аны ишенимдүү кишиге бериңиз: ал аркылуу кийинки өзгөрүүлөр байкалат.
cli-journal-made = { $fingerprint } журналы түзүлдү. Жашыруун сүйлөмдү эч ким калыбына келтире албайт: ансыз журналга жазууга жана текшерүүгө болот, окууга болбойт.
cli-journal-exported = Топтом { $file } ичинде. Алган киши аны `hamroh verify` менен текшерет.
cli-refers-to = { $id } жазуусуна
cli-message = SMS (160 белгинин { $septets }, номери { $reference }):
cli-message-preview = SMS азыр ушундай кетмек; номер менен кодду журнал кошот. Эч нерсе жазылган да, жөнөтүлгөн да жок:
cli-not-sent = Эч нерсе жөнөтүлгөн жок: бул программа билдирүү жөнөтпөйт. Текстти телефондон тамгама-тамга жөнөтүңүз.
cli-nothing-left = Эч нерсе кеткен жок: эч кимге билдирүүнүн кереги жок.
cli-verify-disclosed = Ачылган жазуулар
cli-list-damaged = Бир жазуу бузулган, ал көрсөтүлгөн жок. Текшериңиз: hamroh journal verify

# Packs.
cli-pack-faults = Каталар
cli-pack-warnings = Эскертүүлөр
cli-pack-place = Орду
cli-pack-column = Тилке
cli-pack-fault = Эмне туура эмес
cli-pack-remedy = Эмне кылуу керек
cli-pack-rows = Саптар: { $counts }
cli-pack-good = Маалымат топтому туура.
cli-pack-bad = Маалымат топтому кабыл алынган жок: жогорудагы каталарды оңдоп, кайра текшериңиз.
cli-pack-key-made = Жашыруун ачкыч { $file } ичинде, сүйлөм менен кулпуланган. Көчүрмөсүн кагазда же башка дискте сактаңыз: аны эч ким калыбына келтире албайт. Башкаларга «key» деп башталган сапты бериңиз.
cli-pack-manifest = Кол коюлуучу текст, тамгама-тамга
cli-pack-manifest-sum = Бул тексттин SHA-256: { $sha256 }
cli-pack-file-sum = Файлдын SHA-256: { $sha256 }
cli-pack-built = { $file } түзүлдү (SHA-256 { $sha256 }). Ага азырынча эч ким кол койгон жок. Ар бир кол коюучу аны өз саптар көчүрмөсүнөн чогултуп, тексттин хешин салыштырат.
cli-pack-number = Топтом { $number }, канал { $channel }, түзүлгөн күнү { $issued }, кайра кароо күнү { $review }.
cli-pack-believed = Дал ушул байттарга керектүү ачкычтардын жетиштүүсү кол койгон.
cli-pack-under = Ачкычтар: канал { $channel }, тизме { $version }, доор { $epoch }.
cli-pack-signed = Кол койгондор: { $names }.
cli-pack-signed-none = Колу эсептелгендердин эч кимиси кол койгон жок.
cli-pack-signed-strange = Эсептелбеген колдор: { $ids }.
cli-pack-signed-enough = Колдор жетиштүү.
cli-pack-signed-missing = Жетпеген колдор: { $count }. Кол кое алат: { $names }.
cli-pack-signing = Кол коюучу: { $holder } ({ $id }). Сүйлөм — жогорудагынын баарына макулдугуңуз.
cli-pack-root-own = Ушул тизменин ачкычтары менен
cli-pack-root-before = Мурунку тизменин ачкычтары менен
cli-pack-diff = { $old } → { $new }
cli-pack-diff-number = Номер өскөн жок: мындай топтомду бир дагы телефон албайт. Чогултуудан мурун pack.csv ичинде version маанисин көбөйтүңүз.
cli-pack-diff-none = Бир дагы номер жана дарек өзгөрбөйт.
cli-pack-diff-org = Уюм
cli-pack-diff-old = Эски
cli-pack-diff-new = Жаңы
cli-pack-diff-evidence = Кимдин сөзү
cli-pack-diff-vanishes = ЖОГОЛОТ: dead абалындагы сап кылып калтырыңыз
cli-pack-diff-one-source = БИР БУЛАК: экинчисин табыңыз
cli-pack-diff-orgs-added = Жаңы уюмдар
cli-pack-diff-orgs-removed = Кетүүчү уюмдар
cli-pack-diff-coverage-added = Жаңы: ким кимге кызмат кылат
cli-pack-diff-coverage-removed = Кетет: ким кимге кызмат кылган
cli-pack-diff-share = Өзгөрүүчү же кетүүчү номерлер: { $before } ичинен { $changed } ({ $percent } %).
cli-pack-diff-asks = Бул бир эле учурда ушунча көп болгондуктан, ар бир телефон адегенде ээсинен сурайт.
cli-pack-diff-flagged = Караңыз: { $count } бир гана булактан.
cli-pack-diff-faults = Каталар: { $count } кайтып келүүсүнө жол бербей турган сапсыз жоголот.
cli-pack-published = { $number } топтому жарыяланды: { $place }
cli-pack-published-before = { $number } топтому мурунтан эле эң жаңысы, эч нерсе өзгөртүлгөн жок: { $place }
cli-pack-fetched = { $number } топтому { $file } ичинде. Кол койгондор: { $names }.
cli-pack-note-row = Сунушталган саптар: адам текшерип, contacts.csv ичине көчүрөт
cli-pack-note-appended = Текшерүү үчүн { $file } ичине жазылды. contacts.csv өзгөртүлгөн жок.

# Packs: errors.
cli-error-cannot-write = { $path } жазылган жок ({ $reason }). Бар жана жазууга боло турган папканы тандаңыз.
cli-error-not-such-a-file = { $path } мындай түрдөгү файл эмес. Атын текшериңиз.
cli-error-root-unreadable = { $path } ачкычтар тизмеси эмес же өзгөртүлгөн. Аны кайра сураңыз.
cli-error-key-unreadable = { $path } ачкыч файлы эмес же кесилген, же өзгөртүлгөн. Сактап койгон көчүрмөнү алыңыз.
cli-error-holder = Ээсинин аты бир сап, эң көбү 60 жөнөкөй белги. Башка --holder бериңиз.
cli-error-weak-passphrase = Бул сүйлөм башкалар үчүн номерлерге кол койгон ачкычка өтө кыска. Алты сөз же көбүрөөк тандаңыз; ачкыч түзүлгөн жок.
cli-error-key-passphrase = Бул сүйлөм ачкыч файлын ачпайт. Эч нерсеге кол коюлган жок. Текшерип, кайра аракет кылыңыз.
cli-error-key-not-listed = { $id } ачкычы буга кол кое алгандардын арасында жок. Эч нерсеге кол коюлган жок. Башка ачкыч алыңыз же ачкычтар тизмесин --root менен бериңиз.
cli-error-texts-differ = { $path } кол коюуга башка текст берет, ошондуктан эч нерсеге кол коюлган жок. Ушул жерде гана: { $ours }. Ал жакта гана: { $theirs }. Экөөнү тең бир саптардан чогултуп, кайра салыштырыңыз.
cli-error-pack-for-others = pack.csv: канал { $pack_channel }, доор { $pack_epoch }; ачкычтар { $channel } каналына, { $epoch } доорго кол коёт. pack.csv оңдоңуз же --root жана --roots менен башка ачкычтарды бериңиз.
cli-error-root-unsound = Мындан ачкычтар тизмеси чыкпайт: кеминде кол коюуга тийиш болгондой ар башка ачкыч, эң көбү 16, канал кичине латын тамгаларынан, сандардан жана сызыкчалардан. Эч нерсе түзүлгөн жок.
cli-error-store-runtime = Тутум тармакты колдонууга мүмкүнчүлүк берген жок. Башка программаларды жаап, буйрукту кайталаңыз.
cli-error-store-address = Бул сактагычтын дареги эмес. s3://bucket/prefix, file:///folder же папканын атын жазыңыз.
cli-error-store-http = Бул дарек TLS жок: жолдо сурамдарды башкалар окуй алат. https колдонуңуз же жол өзүңүздүкү болсо, --allow-http кошуңуз.
cli-error-store-credentials = Сактагычка кирүү маалыматы жок. Чөйрөдө AWS_ACCESS_KEY_ID жана AWS_SECRET_ACCESS_KEY бериңиз.
cli-error-store-not-found = Сактагычта ал жерде эч нерсе жок ({ $reason }). Даректи, bucket жана каналды текшериңиз.
cli-error-store-denied = Сактагыч бул маалымат менен киргизбейт ({ $reason }). Чөйрөдөгү AWS_ маанилерин жана bucket укуктарын текшериңиз.
cli-error-store = Сактагыч керектүү жооп берген жок ({ $reason }). Байланышты текшерип, ошол эле буйрукту кайталаңыз: ал токтогон жеринен улантат.
cli-error-store-latest = Сактагыч эң жаңы деп атаган топтом болушу керек нерсе эмес. Эч нерсе алынган да, өзгөртүлгөн да жок. Улантуудан мурун сактагычтагы packs/CHANNEL/latest караңыз.
cli-error-store-altered = Сактагычтагы файл жарыяланганы эмес: ал ошол жерде же жолдо өзгөртүлгөн. Эч нерсе алынган жок. Сактагычты жүргүзгөндөргө айтыңыз.
cli-error-store-number = Бул топтомдун { $ours } номери сактагычтагы эң жаңы { $newest } номерден кийин келе албайт ({ $reason }). Эч нерсе өзгөртүлгөн жок. pack.csv ичинде version маанисин бирге көбөйтүп, кайра чогултуп, кол коюңуз.
cli-error-store-busy = Башкалар да ушул эле учурда жарыялап жатат. Бир мүнөт күтүп, буйрукту кайталаңыз.
cli-error-note = Бул телефондун толук билдирмеси эмес же жолдо өзгөртүлгөн. Эч нерсе жазылган жок. Аны текст түрүндө кайра сураңыз.
cli-error-note-unknown = Бул топтомдо { $org } үчүн { $key } менен жарактуу сап жок. Эч нерсе жазылган жок. Ал өзгөртүлгөн болушу мүмкүн: contacts.csv караңыз.
cli-error-note-known = Бул билдирме мурун алынган: ал { $path } ичинде бар. Эч нерсе жазылган жок.

# The demo.
cli-demo-title = Hamroh: 2025-жылдын апрелиндеги окуя башынан аягына чейин
cli-demo-intro = Кыргызстандын сегиз, Казакстандын төрт жана Өзбекстандын эки жараны интернеттеги жарыяларга жооп берди; аларды чек арадан Мьянмага өткөрүп, алдамчылык борборлорунда иштөөгө мажбурлашты. Төмөнкүнүн баары азыр, ушул компьютерде, тармаксыз эсептелди.
cli-demo-offer = 1. Жарыя: мында эмне туура эмес?
cli-demo-russian = Орусча:
cli-demo-uzbek = Өзбекче:
cli-demo-who = 2. «Мен Кыргызстандын жаранымын, Мэсоттун жанындамын»: ким жардам бере алат?
cli-demo-more = ... жана дагы { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Жардамга чакыруу, кулпуланган журналга жазылды
cli-demo-proof = 4. Айлар өткөндөн кийин: муну далилдөөгө болобу?
cli-demo-changed = 5. Бирөө бир байтты өзгөртөт
cli-demo-note = Паспортторубузду алып коюшту. Биз он төрт кишибиз, дарыянын аркасындагы үйдөбүз.
cli-demo-promise = Убада: Бангкоктогу кеңсе, айына 2500 доллар, билет акысыз.
cli-demo-written = Дискте мөөрлөнгөн, жашыруун сүйлөм менен гана окулат: «{ $note }»
cli-demo-anchor = Анкер коду { $anchor } билдирүү менен кошо кетет: телефон жоголсо да далил калат.
cli-demo-verified = Журнал экспорттолду; текшерүү аны SMSтеги анкер менен салыштырат:
cli-demo-verified-changed = Жазуунун бир тамгасы эми башка, файлдын текшерүү суммасы ылайыкталган. Дагы текшерүү:
cli-demo-limits = Эмне кыла албайт: бул өзгөчө кырдаал кызматы эмес, эч кимдин жардамын убада кылбайт, жарыяны коопсуз дебейт, айтылгандын чындыгын да, акыркы берилген анкерден кийин эч нерсе кесилбегенин да далилдебейт.
cli-demo-next = Эми байкап көрүңүз:

## Conversations and kept offers

cli-chat-changes = Мурун эмне айтылды, эми эмне
cli-chat-asks = { $name } эмне сурап жатат
cli-chat-messages = Белгиси бар билдирүүлөр
cli-check-registers = Реестрлер эмне дейт
cli-check-clears = Күмөндү эмне жоёт
cli-check-to-send = Ошол суроолор тексттин тилинде, жиберүү үчүн
cli-check-call = Билет албай туруп чалыңыз
cli-offer-saved = { $id } номери менен сакталды. Кийин: `hamroh offer compare { $id }`.
cli-offer-none = Сакталган сунуш жок. `hamroh check ФАЙЛ --save` сактайт.
cli-offer-added = Эми айтылды, анда айтылган эмес
cli-offer-silent = Анда убада кылынды, эми айтылбайт
