# review: needed

## Levels

advert-level-danger = Қауіпті
advert-level-warning = Ескерту
advert-level-ask-first = Алдымен сұраңыз
advert-level-too-little = Мәтін тым аз
advert-level-no-known-signs = Белгілі белгілер жоқ

## What to do at each level

advert-level-danger-what-now = Бұл адамдар мәжбүрлі еңбекке түскен ұсыныстарға ұқсайды. Жолға шықпаңыз, құжат пен ақша жібермеңіз. Мәтінді сенетін адамыңызға көрсетіңіз немесе сенім телефонына қоңырау шалыңыз.
advert-level-warning-what-now = Мұнда белгілі схеманың бірнеше белгісі бар. Төмендегі сұрақтарға жауап алмайынша төлемеңіз, төлқұжатты бермеңіз, жолға шығатын күнді белгілемеңіз.
advert-level-ask-first-what-now = Кейбір белгілер бар. Адал ұсыныстарда да осылай болады. Төмендегі сұрақтарды қойып, жауаптарын өзіңіз тексеріңіз.
advert-level-too-little-what-now = Мұндай қысқа мәтінге баға беру мүмкін емес. Хабарландыруды толық немесе хат алмасуды қойыңыз.
advert-level-no-known-signs-what-now = Біз білетін белгілер табылмады. Бұл ұсыныс адал деген сөз емес. Келіспес бұрын сұраңыз.

## Kinds of text

advert-genre-offer = Жұмыс ұсынысы
advert-genre-caution = Мұндай ұсыныстар туралы ескерту немесе жаңалық
advert-genre-story = Біреудің әңгімесі
advert-genre-chat = Хат алмасу
advert-genre-other = Басқа мәтін

## Weight of a sign

advert-strength-strong = Күшті белгі
advert-strength-medium = Орташа белгі
advert-strength-weak = Әлсіз белгі

## Always shown

advert-nothing-is-safe = Ешбір тексеру ұсынысты қауіпсіз дей алмайды. Алаяқтар сөздерін өзгертеді.

## Named patterns

advert-pattern-package-asia-no-experience = Жол төленген, тәжірибе сұралмайды, жұмыс Оңтүстік-Шығыс Азияда: алаяқтық орталықтар адамды осылай жинайды.
advert-pattern-package-asia = Жол мен тұру төленген, жалақы жоғары, Оңтүстік-Шығыс Азия, ал сізден ештеңе талап етілмейді.
advert-pattern-friend-vouches = Жұмысты таныс мақтайды. Ұсталған адамдарды осылай жазуға мәжбүрлеген.
advert-pattern-bring-others = Басқаларды ертіп әкелу сұралады. Біреу арқылы келесілер тартылады.
advert-pattern-known-compound-area = Бұл жер адамдар ұсталатын жабық аумақтарымен белгілі.
advert-pattern-screen-work-asia = Оңтүстік-Шығыс Азияда чат, мәтін теру немесе қоңырау жұмысы, талабы жеңіл: алаяқтық орталықтардың үйреншікті жемі.
advert-pattern-screen-work-abroad = Шетелде экран алдындағы жұмыс: көп төлейді, аз сұрайды.
advert-pattern-high-pay-low-demands = Жалақы жоғары, талап аз, орны немесе жұмыстың өзі белгісіз.
advert-pattern-package-unclear-work = Жол төленген, бірақ не істейтіні және қайда екені айтылмаған.
advert-pattern-models-abroad = Шетелде модель немесе хостес жұмысы, жол төленген: көбіне бүркеме.
advert-pattern-tourist-entry-for-work = Турист болып кіріп, жұмыс істеу сұралады. Жұмыс визасынсыз ол жерде құқығыңыз болмайды.
advert-pattern-driver-and-border = Жүргізуші күтіп алады, жол шекара арқылы өтеді: адамдарды осылай әкеткен.
advert-pattern-papers-kept = Төлқұжатты тапсыру сұралады. Ешкімнің оны алып қоюға құқығы жоқ.
advert-pattern-penalty-for-leaving = Кету үшін төлеу керек болады. Бұл мәжбүрлі еңбек белгісі.
advert-pattern-debt-for-the-trip = Жол шығыны өтеп шығатын қарызға айналады.
advert-pattern-tell-nobody = Ешкімге айтпау сұралады. Бұл сізді көмектен ажыратады.
advert-pattern-coached-answers = Шекарада не айту керегін үйретеді немесе елшілік пен полицияға бармаңыз дейді.
advert-pattern-closed-place = Телефон алынады немесе сыртқа шығармайды: жабық жер.
advert-pattern-crime-by-proxy = Картаңыз немесе қолыңыз бөтен іске керек. Полиция оларды емес, сізді іздейді.
advert-pattern-fee-first = Жұмыстан бұрын төлеу сұралады. Адал жалдаушы жұмысшыдан ақша алмайды.
advert-pattern-papers-before-contract = Келісімшартқа дейін төлқұжат сұралады.
advert-pattern-front-line = Жұмыс соғысқа апаруы мүмкін: әскери келісімшарт, қол қойғаны үшін ақша, орнына азаматтық.
advert-pattern-changed-terms = Енді алғашқы уәдеден басқа айтылып жатыр. Адамды осылай біртіндеп ертіп әкетеді.
advert-pattern-watch-list = Мұндағы байланыс бақылау тізімінде.
advert-pattern-package-abroad = Жол мен басқа да көп нәрсені төлейді, жалақы көп, сізден ештеңе талап етілмейді: неге адамды сонша алыстан іздейтінін сұраңыз.
advert-pattern-signs-together = Мұндай ұсыныстарда жиі кездесетін бірнеше белгі қатар тұр. Әрқайсысы жеке зиянсыз болуы мүмкін, бірге тұрғанда тоқтап сұрауға себеп.

## What could not be judged

advert-not-judged-script-thai = Тай тіліндегі мәтін бар, біз оны бағалай алмаймыз.
advert-not-judged-script-burmese = Бирма тіліндегі мәтін бар, біз оны бағалай алмаймыз.
advert-not-judged-script-khmer = Кхмер тіліндегі мәтін бар, біз оны бағалай алмаймыз.
advert-not-judged-script-chinese = Қытай тіліндегі мәтін бар, біз оны бағалай алмаймыз.
advert-not-judged-script-arabic = Араб жазуындағы мәтін бар, біз оны бағалай алмаймыз.
advert-not-judged-links = Сілтемелерді ашқан жоқпыз.
advert-not-judged-images = Суреттерді көрмейміз. Ондағы жазуды теріңіз.
advert-not-judged-registry = Басқа байланыстар біздің тізімдерде жоқ. Бұл олар туралы жақсы да, жаман да демейді.
advert-not-judged-quoted = Ұсыныс тырнақша ішінде тұр, сондықтан мәтінді ол туралы әңгіме деп алдық. Егер оны сізге жіберген болса, ұсыныстың өзін, айналасындағы сөздерсіз тексеріңіз.
advert-not-judged-media = Суреттерді, дауыстық хабарларды және файлдарды қарамадық: { $count }.
advert-not-judged-left-out = Жазысудың ортасынан қалдырылған хабарлар: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = Жұмыс істегенде төлқұжатым кімде болады? Өзімде қала ма?
advert-question-leave-freely = Кез келген күні ештеңе төлемей кете аламын ба? Сыртқа шығуға және телефонға бола ма?
advert-question-visa-type = Қай визамен барамын және жұмыс рұқсатын кетер алдында кім алады?
advert-question-route = Әуежайдан жұмыс орнына дәл қалай жетемін және кім күтіп алады?
advert-question-army-contract = Армиямен немесе күзет құрылымымен келісімшарт бар ма, дәл қайда жұмыс істеймін?
advert-question-who-pays = Билет пен визаға кім төлейді, жалақыдан бірдеңе ұстала ма?
advert-question-contract-before = Кетер алдында өз тілімде қол қойылған келісімшарт ала аламын ба?
advert-question-address = Жұмыс орны мен тұратын жердің толық мекенжайы қандай?
advert-question-return-ticket = Менің атыма қайту билеті бар ма?
advert-question-duties = Күні бойы дәл не істеймін және кім үшін?
advert-question-pay-how = Жалақыны қалай, қай валютамен және қай компания төлейді?
advert-question-licence = Агенттіктің лицензия нөмірі қандай, оны қайда тексеремін?
advert-question-talk-to-worker = Қазір сонда жұмыс істейтін адаммен бейне арқылы сөйлесе аламын ба?
advert-question-employer = Жұмыс берушінің толық атауы мен тіркеу нөмірі қандай?

## What an offer promises

advert-term-place = Жұмыс орны
advert-term-work = Жұмыс
advert-term-employer = Жұмыс беруші
advert-term-visa = Виза
advert-term-way = Жол ақысы
advert-term-contract = Келісімшарт
advert-term-pay = Жалақы
advert-compare-nothing = Бұл мәтінде уәдемен салыстыратын ештеңе жоқ: орын да, жұмыс та, фирма да, виза да, жалақы да, келісімшарт та айтылмаған.
advert-compare-same = Мұнда айтылғаны уәдеге сай келеді.
advert-compare-changed = Бірдеңе уәде етілгендей емес. Есіңізде тұрғанда журналға жазыңыз.

## What is left of the pay

advert-cost-left = Ай сайын қалады: { $amount }.
advert-cost-nothing-left = Ай сайын ештеңе қалмайды: шығын жалақыдан кем емес.
advert-cost-never = Мұндай жалақымен қарыз ешқашан бітпейді.
advert-cost-months = Қарыз сонша айдан кейін бітеді: { $months }. Барлығы қайтарылады: { $amount }.
advert-cost-long = Қарыз тұрғанда жаман жерден кету қиын. Кетсеңіз, қарыз не болатынын сұраңыз.
advert-cost-fair = Адал жұмыс беруші билетті, визаны және рәсімдеуді өзі төлейді.
advert-cost-rates = Басқа валюталар шамамен алынған бағаммен есептелді.

## What would clear a doubt

advert-clear-who-keeps-passport = Төлқұжат өзіңізде қалады; оны тек шекарашы мен консулдық алады да, бірден қайтарады.
advert-clear-leave-freely = Келісімшартта жазылған: сыртқа шығасыз, телефон өзіңізде, ақы төлемей кетесіз.
advert-clear-visa-type = Ұшар алдында төлқұжатта жұмыс визасы бар, сол елдің елшілігі растайды.
advert-clear-route = Жұмыс орнына өзіңіз не аты мен фирмасын тексерген адаммен барасыз.
advert-clear-army-contract = Келісімшартта азаматтық жұмыс беруші мен майданнан алыс орын жазылған, әскер жоқ.
advert-clear-who-pays = Билетті, визаны, рәсімдеуді жұмыс беруші төлейді, келісімшартта жалақыдан ұсталмайды деп жазылған.
advert-clear-contract-before = Өз тіліңіздегі, мекенжайы, жалақысы, сағаты бар келісімшартқа кетер алдында екі жақ қол қойған.
advert-clear-address = Картада бар толық мекенжай және ол жақта танымал фирма.
advert-clear-return-ticket = Сіздің атыңызға қайту билеті не оған ақша өз қолыңызда.
advert-clear-duties = Міндеттер келісімшартта жазылған, фирма ресми нөмірінде жауап береді.
advert-clear-pay-how = Жалақы ақшамен, өз шотыңызға не қолыңызға, келісімшарттағы фирмадан.
advert-clear-licence = Лицензия бүгін мемлекеттік тізілімде бар, телефоны да сол. Өзіңіз тексеріңіз.
advert-clear-talk-to-worker = Олар емес, сіз таңдаған жұмысшымен бейне арқылы еркін сөйлесу.
advert-clear-employer = Тіркеу нөмірі бар фирма; ресми тізілімдегі нөмірге қоңырау шаласыз, олар бұл жұмысты біледі.

## Registers and watch list

advert-register-listed = { $name }: бұл байланыс тізілімде бар ({ $source }, { $date }). Оны кез келген адам айта алады: өзіңіз қоңырау шалып сұраңыз.
advert-register-suspended = { $name }: тізілім бойынша қазір жұмыс істей алмайды ({ $source }, { $date }). Тізілімді жүргізетін мекемеден сұраңыз.
advert-register-other-details = { $name } аталған, бірақ мұндағы байланыстардың ешқайсысы тізілімдегіге сай емес ({ $source }, { $date }). Тізілімдегі нөмірге қоңырау шалыңыз.
advert-register-watched = Мұндағы байланыс бақылау тізімінде: { $name } ({ $source }, { $date }).
