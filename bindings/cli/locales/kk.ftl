# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Келесі әрекетке дейін { $seconds } секунд күтіңіз.
cli-error-cannot-read = { $path } оқылмады ({ $reason }). Атауын тексеріңіз немесе басқа файл беріңіз.
cli-error-output = Жауап жазылмады ({ $reason }). Орын босатыңыз немесе басқа жер таңдап, пәрменді қайталаңыз.
cli-error-passphrases-differ = Екі құпия сөйлем бірдей емес, ештеңе жасалмады. Пәрменді қайталап, бір сөздерді екі рет жазыңыз.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE мәтін ретінде оқылмады. Оны UTF-8 түрінде беріңіз немесе алып тастап, сөйлемді теріңіз.
cli-error-no-terminal = Құпия сөйлемді сұрайтын терминал жоқ. Пәрменді терминалда іске қосыңыз немесе HAMROH_PASSPHRASE беріңіз.
cli-error-input-endless = Мәтін бір хабарландыру үшін тым ұзын. Тек хабарландырудың өзін қалдырыңыз, көбі үшін --batch қолданыңыз.
cli-error-not-plain-text = Бұл қарапайым мәтін емес: файлда құжат, сурет және UTF-16 сияқты нөл байттар бар. Хабарландыру сөздерін қарапайым UTF-8 мәтін файлына көшіріңіз.
cli-error-not-utf8 = Мәтін UTF-8 емес. Оны UTF-8 мәтін ретінде сақтаңыз немесе стандартты кіріске қойыңыз.
cli-error-demo-verdict = Көрсетілімнің бір қадамы күткендей шықпады. Бұл жинақ туралы хабарлаңыз: оның тексеруіне сенуге болмайды.

# Questions on the terminal.
cli-ask-passphrase = Құпия сөйлем (көрінбейді):
cli-ask-new-passphrase = Жаңа құпия сөйлем, алты сөз немесе көбірек (көрінбейді):
cli-ask-passphrase-again = Тағы бір рет:

# Who can help, search.
cli-review-needed = Бұл сөздерді ана тілінде сөйлейтін адам әлі тексерген жоқ.
cli-first-call = Алдымен қоңырау шалыңыз: { $number } — { $title }. Әрі қарай тізім бойынша.
cli-basis = Негізі: { $basis }
cli-say = Айтыңыз ({ $language }): { $say }
cli-show = Жаныңыздағы адамға көрсетіңіз ({ $language }): { $say }
cli-meaning = Мағынасы: { $meaning }
cli-short-code = { $code } (тек { $country } желілерінде)
cli-place = Қайда: { $place }
cli-reading = Дауыстап оқыңыз: { $reading }
cli-tried-nothing = Нөмірлер туралы ештеңе жазылмаған.
cli-arrive-nothing = Жаңа карточка жоқ: ел өткен жолғы немесе өзіңіздікі.
cli-by-heart = Жаттап алыңыз:
cli-card-written = Карточка жазылды: { $file }. Оны A6 қағаздың екі бетіне басып шығарыңыз; телефон мен паспорттан бөлек сақтаңыз.
cli-search-nothing = «{ $text }» бойынша ештеңе табылмады. Аз әріппен, басқаша жазып немесе нөмір цифрларымен көріңіз.
cli-search-help = Онда кім көмектесе алады: hamroh help-me --in { $country } --citizen ..
cli-kind-country = ел
cli-kind-place = жер
cli-kind-org = ұйым

# The advert check.
cli-check-text = Мәтін, белгілері көрсетілген
cli-check-findings = Не табылды
cli-check-patterns = Бірге алғанда бұл не
cli-check-contacts = Мәтіндегі байланыстар
cli-check-questions = Қол қою, төлеу және жолға шығу алдында сұраңыз
cli-check-not-judged = Нені бағалау мүмкін болмады
cli-batch-line = { $line }-жол: { $reason }
cli-batch-broken = бұл id және text бар JSON нысаны емес ({ $reason }); жолды түзетіп, қайта жіберіңіз

# The journal.
cli-acknowledged = Дискіге жазылды: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Дискіде бұрыннан бар: { $kind }, { $at }, id { $id }.
cli-anchor = Зәкір коды: { $anchor }  Оны сенімді адамға беріңіз: сол арқылы кейінгі өзгеріс байқалады.
cli-journal-made = { $fingerprint } журналы жасалды. Құпия сөйлемді ешкім қалпына келтіре алмайды: онсыз журналға жазуға және тексеруге болады, оқуға болмайды.
cli-journal-exported = Жинақ { $file } ішінде. Алған адам оны `hamroh verify` арқылы тексереді.
cli-refers-to = { $id } жазбасына
cli-message = SMS (160 таңбаның { $septets }, нөмірі { $reference }):
cli-message-preview = SMS қазір осылай кетер еді; нөмірі мен кодын журнал қосады. Ештеңе жазылмады және жіберілмеді:
cli-not-sent = Ештеңе жіберілген жоқ: бұл бағдарламада желі жоқ. Мәтінді телефоннан әріптеп жіберіңіз.
cli-verify-disclosed = Ашылған жазбалар
cli-list-damaged = Бір жазба бүлінген, ол көрсетілмеді. Тексеріңіз: hamroh journal verify

# Packs.
cli-pack-faults = Қателер
cli-pack-warnings = Ескертулер
cli-pack-place = Орны
cli-pack-column = Баған
cli-pack-fault = Не дұрыс емес
cli-pack-remedy = Не істеу керек
cli-pack-rows = Жолдар: { $counts }
cli-pack-good = Деректер жинағы дұрыс.
cli-pack-bad = Деректер жинағы қабылданбады: жоғарыдағы қателерді түзетіп, қайта тексеріңіз.

# The demo.
cli-demo-title = Hamroh: 2025 жылғы сәуір оқиғасы басынан аяғына дейін
cli-demo-intro = Қырғызстанның сегіз, Қазақстанның төрт және Өзбекстанның екі азаматы желідегі хабарландыруларға жауап берді; оларды шекарадан Мьянмаға өткізіп, алаяқтық орталықтарында жұмыс істеуге мәжбүрледі. Төмендегінің бәрі қазір, осы компьютерде, желісіз есептелді.
cli-demo-offer = 1. Хабарландыру: мұнда не дұрыс емес?
cli-demo-russian = Орысша:
cli-demo-uzbek = Өзбекше:
cli-demo-who = 2. «Мен Қырғызстан азаматымын, Мэсот маңындамын»: кім көмектесе алады?
cli-demo-more = ... және тағы { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Көмекке шақыру, құлыпталған журналға жазылды
cli-demo-proof = 4. Айлар өткен соң: мұны дәлелдеуге бола ма?
cli-demo-changed = 5. Біреу бір байтты өзгертеді
cli-demo-note = Паспорттарымызды алып қойды. Біз он төрт адамбыз, өзеннің арғы бетіндегі үйдеміз.
cli-demo-promise = Уәде: Бангкоктегі кеңсе, айына 2500 доллар, билет тегін.
cli-demo-written = Дискіде мөрленген, тек құпия сөйлеммен оқылады: «{ $note }»
cli-demo-anchor = Зәкір коды { $anchor } хабармен бірге кетеді: телефон жоғалса да дәлел қалады.
cli-demo-verified = Журнал экспортталды; тексеру оны SMS-тегі зәкірмен салыстырады:
cli-demo-verified-changed = Жазбаның бір әрпі енді басқа, файлдың бақылау қосындысы келтірілген. Тағы тексеру:
cli-demo-limits = Ненің қолынан келмейді: бұл жедел қызмет емес, ешкімнің көмегін уәде етпейді, хабарландыруды қауіпсіз демейді, айтылғанның шын екенін де, соңғы берілген зәкірден кейін ештеңе кесілмегенін де дәлелдемейді.
cli-demo-next = Енді байқап көріңіз:
