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
cli-not-sent = Эч нерсе жөнөтүлгөн жок: бул программада тармак жок. Текстти телефондон тамгама-тамга жөнөтүңүз.
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
