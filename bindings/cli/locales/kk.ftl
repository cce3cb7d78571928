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
cli-not-sent = Ештеңе жіберілген жоқ: бұл бағдарлама хабар жібермейді. Мәтінді телефоннан әріптеп жіберіңіз.
cli-nothing-left = Ештеңе кеткен жоқ: ешкімге хабарлаудың қажеті жоқ.
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
cli-pack-key-made = Құпия кілт { $file } ішінде, сөйлеммен құлыпталған. Көшірмесін қағазда немесе басқа дискіде сақтаңыз: оны ешкім қалпына келтіре алмайды. Басқаларға «key» деп басталатын жолды беріңіз.
cli-pack-manifest = Қол қойылатын мәтін, әріптеп
cli-pack-manifest-sum = Бұл мәтіннің SHA-256: { $sha256 }
cli-pack-file-sum = Файлдың SHA-256: { $sha256 }
cli-pack-built = { $file } жасалды (SHA-256 { $sha256 }). Оған әлі ешкім қол қойған жоқ. Әр қол қоюшы оны өз жолдар көшірмесінен жинап, мәтін хешін салыстырады.
cli-pack-number = Жинақ { $number }, арна { $channel }, жасалған күні { $issued }, қайта қарау күні { $review }.
cli-pack-believed = Дәл осы байттарға қажетті кілттердің жеткіліктісі қол қойған.
cli-pack-under = Кілттер: арна { $channel }, тізім { $version }, дәуір { $epoch }.
cli-pack-signed = Қол қойғандар: { $names }.
cli-pack-signed-none = Қолы есептелетіндердің ешқайсысы қол қойған жоқ.
cli-pack-signed-strange = Есептелмейтін қолдар: { $ids }.
cli-pack-signed-enough = Қолдар жеткілікті.
cli-pack-signed-missing = Жетпейтін қолдар: { $count }. Қол қоя алады: { $names }.
cli-pack-signing = Қол қоюшы: { $holder } ({ $id }). Сөйлем — жоғарыдағының бәріне келісіміңіз.
cli-pack-root-own = Осы тізімнің кілттерімен
cli-pack-root-before = Алдыңғы тізімнің кілттерімен
cli-pack-diff = { $old } → { $new }
cli-pack-diff-number = Нөмір өспеген: мұндай жинақты бірде-бір телефон алмайды. Жинамас бұрын pack.csv ішінде version мәнін арттырыңыз.
cli-pack-diff-none = Бірде-бір нөмір мен мекенжай өзгермейді.
cli-pack-diff-org = Ұйым
cli-pack-diff-old = Ескі
cli-pack-diff-new = Жаңа
cli-pack-diff-evidence = Кімнің сөзі
cli-pack-diff-vanishes = ЖОҒАЛАДЫ: dead күйлі жол ретінде қалдырыңыз
cli-pack-diff-one-source = БІР ДЕРЕККӨЗ: екіншісін табыңыз
cli-pack-diff-orgs-added = Жаңа ұйымдар
cli-pack-diff-orgs-removed = Кететін ұйымдар
cli-pack-diff-coverage-added = Жаңа: кім кімге қызмет етеді
cli-pack-diff-coverage-removed = Кетеді: кім кімге қызмет еткен
cli-pack-diff-share = Өзгеретін немесе кететін нөмірлер: { $before } ішінен { $changed } ({ $percent } %).
cli-pack-diff-asks = Бұл бірден сонша көп, сондықтан әр телефон алдымен иесінен сұрайды.
cli-pack-diff-flagged = Қараңыз: { $count } тек бір дереккөзден.
cli-pack-diff-faults = Қателер: { $count } қайтып келуіне жол бермейтін жолсыз жоғалады.
cli-pack-published = { $number } жинағы жарияланды: { $place }
cli-pack-published-before = { $number } жинағы онсыз да ең жаңасы, ештеңе өзгертілген жоқ: { $place }
cli-pack-fetched = { $number } жинағы { $file } ішінде. Қол қойғандар: { $names }.
cli-pack-note-row = Ұсынылған жолдар: адам тексеріп, contacts.csv ішіне көшіреді
cli-pack-note-appended = Тексеру үшін { $file } ішіне жазылды. contacts.csv өзгертілген жоқ.

# Packs: errors.
cli-error-cannot-write = { $path } жазылмады ({ $reason }). Бар және жазуға болатын қалтаны таңдаңыз.
cli-error-not-such-a-file = { $path } мұндай түрдегі файл емес. Атауын тексеріңіз.
cli-error-root-unreadable = { $path } кілттер тізімі емес немесе өзгертілген. Оны қайта сұраңыз.
cli-error-key-unreadable = { $path } кілт файлы емес немесе қиылған, не өзгертілген. Сақтап қойған көшірмені алыңыз.
cli-error-holder = Иесінің аты бір жол, ең көбі 60 қарапайым таңба. Басқа --holder беріңіз.
cli-error-weak-passphrase = Бұл сөйлем басқалар үшін нөмірлерге қол қоятын кілтке тым қысқа. Алты сөз немесе одан көп таңдаңыз; кілт жасалмады.
cli-error-key-passphrase = Бұл сөйлем кілт файлын ашпайды. Ештеңеге қол қойылған жоқ. Тексеріп, қайталап көріңіз.
cli-error-key-not-listed = { $id } кілті бұған қол қоя алатындардың арасында жоқ. Ештеңеге қол қойылған жоқ. Басқа кілт алыңыз немесе кілттер тізімін --root арқылы беріңіз.
cli-error-texts-differ = { $path } қол қоюға басқа мәтін береді, сондықтан ештеңеге қол қойылған жоқ. Тек осында: { $ours }. Тек онда: { $theirs }. Екеуін де бір жолдардан жинап, қайта салыстырыңыз.
cli-error-pack-for-others = pack.csv: арна { $pack_channel }, дәуір { $pack_epoch }; кілттер { $channel } арнасына, { $epoch } дәуіріне қол қояды. pack.csv түзетіңіз немесе --root пен --roots арқылы басқа кілттер беріңіз.
cli-error-root-unsound = Бұдан кілттер тізімі шықпайды: кемінде қол қоюы керек болғанша әртүрлі кілт, ең көбі 16, ал арна кіші латын әріптерінен, цифрлардан және сызықшалардан. Ештеңе жасалмады.
cli-error-store-runtime = Жүйе желіні пайдалануға мүмкіндік бермеді. Басқа бағдарламаларды жауып, пәрменді қайталаңыз.
cli-error-store-address = Бұл қойманың мекенжайы емес. s3://bucket/prefix, file:///folder немесе қалта атын жазыңыз.
cli-error-store-http = Бұл мекенжай TLS-сіз: жолда сұрауларды басқалар оқи алады. https қолданыңыз немесе жол өзіңіздікі болса, --allow-http қосыңыз.
cli-error-store-credentials = Қоймаға кіру деректері жоқ. Ортада AWS_ACCESS_KEY_ID және AWS_SECRET_ACCESS_KEY беріңіз.
cli-error-store-not-found = Қоймада ол жерде ештеңе жоқ ({ $reason }). Мекенжайды, bucket пен арнаны тексеріңіз.
cli-error-store-denied = Қойма бұл кіру деректерімен кіргізбейді ({ $reason }). Ортадағы AWS_ мәндерін және bucket құқықтарын тексеріңіз.
cli-error-store = Қойма дұрыс жауап бермеді ({ $reason }). Байланысты тексеріп, сол пәрменді қайталаңыз: ол тоқтаған жерінен жалғасады.
cli-error-store-latest = Қойма ең жаңа деп атаған жинақ болуы керек нәрсе емес. Ештеңе алынған да, өзгертілген де жоқ. Жалғастырмас бұрын қоймадағы packs/CHANNEL/latest қараңыз.
cli-error-store-altered = Қоймадағы файл жарияланған файл емес: ол сонда немесе жолда өзгертілген. Ештеңе алынған жоқ. Қойманы жүргізетіндерге айтыңыз.
cli-error-store-number = Бұл жинақтың { $ours } нөмірі қоймадағы ең жаңа { $newest } нөмірінен кейін келе алмайды ({ $reason }). Ештеңе өзгертілген жоқ. pack.csv ішінде version мәнін бірге арттырып, қайта жинап, қол қойыңыз.
cli-error-store-busy = Басқалар да дәл қазір жариялап жатыр. Бір минут күтіп, пәрменді қайталаңыз.
cli-error-note = Бұл телефонның толық хабарламасы емес немесе жолда өзгертілген. Ештеңе жазылған жоқ. Оны мәтін түрінде қайта сұраңыз.
cli-error-note-unknown = Бұл жинақта { $org } үшін { $key } бар жарамды жол жоқ. Ештеңе жазылған жоқ. Ол өзгертілген болуы мүмкін: contacts.csv қараңыз.
cli-error-note-known = Бұл хабарлама бұрын алынған: ол { $path } ішінде бар. Ештеңе жазылған жоқ.

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

## Conversations and kept offers

cli-chat-changes = Бұрын не айтылды, енді не
cli-chat-asks = { $name } не сұрап отыр
cli-chat-messages = Белгісі бар хабарлар
cli-check-registers = Тізілімдер не дейді
cli-check-clears = Күмәнді не сейілтер еді
cli-check-to-send = Сол сұрақтар мәтін тілінде, жіберу үшін
cli-check-call = Билет алмай тұрып қоңырау шалыңыз
cli-offer-saved = { $id } нөмірімен сақталды. Кейін: `hamroh offer compare { $id }`.
cli-offer-none = Сақталған ұсыныс жоқ. `hamroh check ФАЙЛ --save` сақтайды.
cli-offer-added = Енді айтылды, бұрын айтылмаған
cli-offer-silent = Бұрын уәде етілді, енді айтылмайды
