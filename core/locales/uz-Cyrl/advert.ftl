# review: needed

## Levels

advert-level-danger = Хавфли
advert-level-warning = Огоҳлантириш
advert-level-ask-first = Аввал сўранг
advert-level-too-little = Матн жуда кам
advert-level-no-known-signs = Маълум белгилар йўқ

## What to do at each level

advert-level-danger-what-now = Бу одамлар мажбурий меҳнатга тушиб қолган таклифларга ўхшайди. Йўлга чиқманг, ҳужжат ва пул юборманг. Матнни ишонган одамингизга кўрсатинг ёки ишонч телефонига қўнғироқ қилинг.
advert-level-warning-what-now = Бу ерда маълум схеманинг бир нечта белгиси бор. Қуйидаги саволларга жавоб олмагунча пул тўламанг, паспортни берманг, жўнаш кунини белгиламанг.
advert-level-ask-first-what-now = Айрим белгилар бор. Ҳалол таклифларда ҳам шундай бўлади. Қуйидаги саволларни беринг ва жавобларни ўзингиз текширинг.
advert-level-too-little-what-now = Бундай қисқа матнга баҳо бериб бўлмайди. Эълонни тўлиқ ёки ёзишмани қўйинг.
advert-level-no-known-signs-what-now = Биз биладиган белгилар топилмади. Бу таклиф ҳалол дегани эмас. Рози бўлишдан олдин савол беринг.

## Kinds of text

advert-genre-offer = Иш таклифи
advert-genre-caution = Бундай таклифлар ҳақида огоҳлантириш ёки хабар
advert-genre-story = Кимнингдир ҳикояси
advert-genre-chat = Суҳбат
advert-genre-other = Бошқа матн

## Weight of a sign

advert-strength-strong = Кучли белги
advert-strength-medium = Ўртача белги
advert-strength-weak = Кучсиз белги

## Always shown

advert-nothing-is-safe = Ҳеч бир текширув таклифни хавфсиз деб айта олмайди. Алдовчилар сўзларини ўзгартиради.

## Named patterns

advert-pattern-package-asia-no-experience = Йўл тўланган, тажриба сўралмайди, иш Жануби-Шарқий Осиёда: фирибгарлик марказлари одамни шундай йиғади.
advert-pattern-package-asia = Йўл ва турар жой тўланган, маош катта, Жануби-Шарқий Осиё, сиздан эса ҳеч нарса талаб қилинмайди.
advert-pattern-friend-vouches = Ишни таниш одам мақтайди. Ушлаб турилганларни шундай ёзишга мажбурлашган.
advert-pattern-bring-others = Сиздан бошқаларни ҳам олиб келиш сўралмоқда. Бировлар орқали кейингилари жалб қилинади.
advert-pattern-known-compound-area = Бу жой одамлар ушлаб туриладиган ёпиқ ҳудудлари билан танилган.
advert-pattern-screen-work-asia = Жануби-Шарқий Осиёда чат, матн териш ёки қўнғироқ иши, шарти осон: фирибгарлик марказларининг одатдаги хўраги.
advert-pattern-screen-work-abroad = Чет элда экран олдидаги иш: кўп тўланади, кам талаб қилинади.
advert-pattern-high-pay-low-demands = Маош катта, талаб кам, жойи ёки ишнинг ўзи аниқ эмас.
advert-pattern-package-unclear-work = Йўл тўланган, лекин нима иш ва қаерда экани айтилмаган.
advert-pattern-models-abroad = Чет элда модел ёки хостес иши, йўл тўланган: кўпинча ниқоб.
advert-pattern-tourist-entry-for-work = Турист бўлиб кириб ишлаш сўралмоқда. Иш визасисиз у ерда ҳуқуқингиз бўлмайди.
advert-pattern-driver-and-border = Ҳайдовчи кутиб олади ва йўл чегара орқали ўтади: одамларни шундай олиб кетишган.
advert-pattern-papers-kept = Паспортни топшириш сўралмоқда. Уни ҳеч ким сиздан олиб қўйиши мумкин эмас.
advert-pattern-penalty-for-leaving = Кетиш учун тўлаш керак бўлади. Бу мажбурий меҳнат белгиси.
advert-pattern-debt-for-the-trip = Йўл харажати ишлаб узиладиган қарзга айланади.
advert-pattern-tell-nobody = Ҳеч кимга айтмаслик сўралмоқда. Бу сизни ёрдамдан узиб қўяди.
advert-pattern-coached-answers = Чегарада нима дейиш ўргатилади ёки элчихона ва полицияга борманг дейилади.
advert-pattern-closed-place = Телефон олинади ёки ташқарига чиқарилмайди: ёпиқ жой.
advert-pattern-crime-by-proxy = Картангиз ёки қўлингиз бошқаларнинг ишига керак. Полиция уларни эмас, сизни қидиради.
advert-pattern-fee-first = Ишдан олдин тўлаш сўралмоқда. Ҳалол ёлловчи ишчидан пул олмайди.
advert-pattern-papers-before-contract = Шартномадан олдин паспорт сўралмоқда.
advert-pattern-front-line = Иш урушга олиб бориши мумкин: ҳарбий шартнома, имзо учун пул, эвазига фуқаролик.
advert-pattern-changed-terms = Энди аввал ваъда қилинганидан бошқа гап айтиляпти. Одамни шундай қадам-бақадам эргаштиришади.
advert-pattern-watch-list = Бу ердаги алоқа кузатув рўйхатида.
advert-pattern-package-abroad = Йўл ва бошқа кўп нарсани тўлашади, маош катта, сиздан ҳеч нарса талаб қилинмайди: нега одамни шунча узоқдан излашаётганини сўранг.
advert-pattern-signs-together = Бундай таклифларда тез-тез учрайдиган бир неча белги бирдан бор. Ҳар бири алоҳида зарарсиз бўлиши мумкин, биргаликда эса тўхтаб сўраш учун сабаб.

## What could not be judged

advert-not-judged-script-thai = Тай тилидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-burmese = Бирма тилидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-khmer = Кхмер тилидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-chinese = Хитой тилидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-arabic = Араб ёзувидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-lao = Лаос ёзувидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-korean = Корейс ёзувидаги матн бор, биз уни баҳолай олмаймиз.
advert-not-judged-script-other = Биз ўқимайдиган ҳарфлардаги матн бор. Уни баҳоламадик.
advert-not-judged-links = Ҳаволаларни очмадик.
advert-not-judged-images = Расмларни кўрмаймиз. Улардаги ёзувни киритинг.
advert-not-judged-registry = Юқорида айтилмаган алоқалар { $date } ҳолатига кўра рўйхатларимизда йўқ. Бу улар ҳақида яхши ҳам, ёмон ҳам демайди.
advert-not-judged-quoted = Таклиф қўштирноқ ичида турибди, шунинг учун матнни у ҳақидаги гап деб олдик. Агар уни сизга юборган бўлсалар, таклифнинг ўзини, атрофидаги сўзларсиз текширинг.
advert-not-judged-told = Бу ердаги баъзи сўзлар бундай таклифлардан огоҳлантиради ёки улар ҳақида гапиради, шунинг учун хавф ҳақида айтмадик. Агар буни сизга таклиф сифатида юборган бўлсалар, белгилаган жойларимизга қаранг.
advert-not-judged-media = Расмлар, овозли хабарлар ва файлларни кўрмадик: { $count }.
advert-not-judged-left-out = Ёзишманинг ўртасидан қолдирилган хабарлар: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = Ишлаётганимда паспортим кимда туради? Ўзимда қоладими?
advert-question-leave-freely = Исталган куни ҳеч нарса тўламай кетсам бўладими? Ташқарига чиқиш ва телефон мумкинми?
advert-question-visa-type = Қайси виза билан бораман ва ишлаш рухсатини жўнашдан олдин ким олади?
advert-question-route = Аэропортдан иш жойигача айнан қандай бораман ва ким кутиб олади?
advert-question-army-contract = Армия ёки қўриқлаш ташкилоти билан шартнома борми ва айнан қаерда ишлайман?
advert-question-who-pays = Чипта ва визага ким тўлайди, маошдан бирор нарса ушланадими?
advert-question-contract-before = Жўнашдан олдин ўз тилимда имзоланган шартнома олсам бўладими?
advert-question-address = Иш жойи ва турар жойнинг тўлиқ манзили қандай?
advert-question-return-ticket = Менинг номимга қайтиш чиптаси борми?
advert-question-duties = Кун бўйи айнан нима қиламан ва ким учун?
advert-question-pay-how = Маошни қандай, қайси валютада ва қайси компания тўлайди?
advert-question-licence = Агентликнинг лицензия рақами қандай ва уни қаерда текшираман?
advert-question-talk-to-worker = Ҳозир ўша ерда ишлаётган одам билан видео орқали гаплашсам бўладими?
advert-question-employer = Иш берувчининг тўлиқ номи ва рўйхат рақами қандай?

## What an offer promises

advert-term-place = Иш жойи
advert-term-work = Иш
advert-term-employer = Иш берувчи
advert-term-visa = Виза
advert-term-way = Йўл пули
advert-term-contract = Шартнома
advert-term-pay = Маош
advert-compare-nothing = Бу матнда ваъда билан солиштирадиган нарса йўқ: на жой, на иш, на фирма, на виза, на маош, на шартнома.
advert-compare-same = Бу ерда ваъдадан фарқ топмадик. Ҳаммасини солиштириб бўлмайди.
advert-compare-changed = Нимадир ваъда қилингандек эмас. Эсингизда турганда журналга ёзинг.

## What is left of the pay

advert-cost-left = Ҳар ой қолади: { $amount }.
advert-cost-nothing-left = Ҳар ой ҳеч нарса қолмайди: харажат маошдан кам эмас.
advert-cost-never = Бундай маош билан қарз ҳеч қачон тугамайди.
advert-cost-months = Қарз шунча ойдан кейин тугайди: { $months }. Жами қайтарилади: { $amount }.
advert-cost-long = Қарз бор экан, ёмон жойдан кетиш қийин. Кетсангиз, қарз нима бўлишини сўранг.
advert-cost-fair = Ҳалол иш берувчи чипта, виза ва расмийлаштириш пулини ўзи тўлайди.
advert-cost-rates = Бошқа валюталар тахминий курс билан ҳисобланди.

## What would clear a doubt

advert-clear-who-keeps-passport = Паспорт ўзингизда қолади; уни фақат чегарачи ва консуллик олади ва дарҳол қайтаради.
advert-clear-leave-freely = Шартномада ёзилган: ташқарига чиқасиз, телефон ўзингизда, пул тўламай кетасиз.
advert-clear-visa-type = Учишдан олдин паспортда иш визаси бор, ўша давлат элчихонаси тасдиқлайди.
advert-clear-route = Иш жойига ўзингиз ёки исми ва фирмасини текширган одамингиз билан борасиз.
advert-clear-army-contract = Шартномада оддий иш берувчи ва фронтдан узоқ жой ёзилган, армия йўқ.
advert-clear-who-pays = Чипта, виза ва расмийлаштиришни иш берувчи тўлайди, шартномада маошдан ушланмайди деб ёзилган.
advert-clear-contract-before = Ўз тилингиздаги, манзил, маош ва иш соати ёзилган шартнома кетишдан олдин икки томон имзолаган.
advert-clear-address = Харитада бор тўлиқ манзил ва у ерда танилган фирма.
advert-clear-return-ticket = Номингизга қайтиш чиптаси ёки унга пул ўз қўлингизда.
advert-clear-duties = Вазифалар шартномада ёзилган, фирма расмий рақамида жавоб беради.
advert-clear-pay-how = Маош пул билан, ўз ҳисобингизга ёки қўлингизга, шартномадаги фирмадан.
advert-clear-licence = Литсензия бугун давлат реестрида бор, телефони ҳам ўша. Ўзингиз текширинг.
advert-clear-talk-to-worker = Улар эмас, сиз танлаган ишчи билан видео орқали эркин суҳбат.
advert-clear-employer = Рўйхат рақами бор фирма; расмий реестрдаги рақамга қўнғироқ қиласиз, улар бу ишни билади.

## Registers and watch list

advert-register-listed = { $name }: бу алоқа реестрда бор ({ $source }, { $date }). Уни ҳар ким айтиши мумкин: ўзингиз қўнғироқ қилиб сўранг.
advert-register-suspended = { $name }: реестрга кўра ҳозир ишлай олмайди ({ $source }, { $date }). Реестр юритувчи идорадан сўранг.
advert-register-other-details = { $name } тилга олинган, лекин бу ердаги алоқаларнинг бирортаси реестрдагига мос эмас ({ $source }, { $date }). Реестрдаги рақамга қўнғироқ қилинг.
advert-register-watched = Бу ердаги алоқа кузатув рўйхатида: { $name } ({ $source }, { $date }).
