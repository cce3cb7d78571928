# review: needed

## Levels

advert-level-danger = Хатарнок
advert-level-warning = Огоҳӣ
advert-level-ask-first = Аввал пурсед
advert-level-too-little = Матн хеле кам
advert-level-no-known-signs = Аломатҳои маълум нест

## What to do at each level

advert-level-danger-what-now = Ин ба пешниҳодҳое монанд аст, ки одамонро ба меҳнати маҷбурӣ бурданд. Ба роҳ набароед, ҳуҷҷат ва пул нафиристед. Матнро ба шахси боварибахш нишон диҳед ё ба телефони боварӣ занг занед.
advert-level-warning-what-now = Дар ин ҷо чанд аломати нақшаи маълум ҷамъ шудааст. То ба саволҳои поён ҷавоб нагиред, пул надиҳед, шиносномаро надиҳед, рӯзи сафарро таъин накунед.
advert-level-ask-first-what-now = Баъзе аломатҳо ҳаст. Дар пешниҳодҳои ростқавл ҳам чунин мешавад. Саволҳои поёнро диҳед ва ҷавобҳоро худатон санҷед.
advert-level-too-little-what-now = Ба чунин матни кӯтоҳ баҳо додан мумкин нест. Эълонро пурра ё мукотибаро гузоред.
advert-level-no-known-signs-what-now = Аломатҳои ба мо маълум ёфт нашуд. Ин маънои ростқавл будани пешниҳодро надорад. Пеш аз розӣ шудан савол диҳед.

## Kinds of text

advert-genre-offer = Пешниҳоди кор
advert-genre-caution = Огоҳӣ ё хабар дар бораи чунин пешниҳодҳо
advert-genre-story = Нақли касе
advert-genre-chat = Мукотиба
advert-genre-other = Матни дигар

## Weight of a sign

advert-strength-strong = Аломати қавӣ
advert-strength-medium = Аломати миёна
advert-strength-weak = Аломати суст

## Always shown

advert-nothing-is-safe = Ҳеҷ санҷиш пешниҳодро бехатар гуфта наметавонад. Фиребгарон калимаҳояшонро дигар мекунанд.

## Named patterns

advert-pattern-package-asia-no-experience = Роҳ пардохт шудааст, таҷриба намепурсанд, кор дар Осиёи Ҷанубу Шарқӣ: марказҳои қаллобӣ одамонро чунин ҷамъ мекунанд.
advert-pattern-package-asia = Роҳ ва хобгоҳ пардохт шудааст, маош баланд, Осиёи Ҷанубу Шарқӣ, аз шумо чизе талаб намекунанд.
advert-pattern-friend-vouches = Корро шинос таъриф мекунад. Маҳбусонро маҷбур мекарданд, ки чунин нависанд.
advert-pattern-known-compound-area = Ин ҷо бо ҳудудҳои пӯшида маълум аст, ки одамонро нигоҳ медоранд.
advert-pattern-screen-work-asia = Чат, чопи матн ё занг дар Осиёи Ҷанубу Шарқӣ бо шарти осон: доми маъмулии марказҳои қаллобӣ.
advert-pattern-screen-work-abroad = Кори пеши экран дар хориҷа: бисёр медиҳанд, кам мепурсанд.
advert-pattern-high-pay-low-demands = Маош баланд, талаб кам, ҷой ё худи кор номаълум.
advert-pattern-package-unclear-work = Роҳ пардохт шудааст, вале чӣ кор ва дар куҷо буданаш гуфта нашудааст.
advert-pattern-models-abroad = Кори модел ё хостес дар хориҷа бо роҳи пардохташуда: аксар ниқоб аст.
advert-pattern-tourist-entry-for-work = Мехоҳанд, ки ҳамчун турист дароед ва кор кунед. Бе раводиди корӣ дар он ҷо ҳуқуқ надоред.
advert-pattern-driver-and-border = Ронанда пешвоз мегирад ва роҳ аз сарҳад мегузарад: одамонро чунин бурдаанд.
advert-pattern-papers-kept = Мехоҳанд, ки шиносномаро супоред. Ҳеҷ кас ҳақ надорад онро нигоҳ дорад.
advert-pattern-penalty-for-leaving = Барои рафтан бояд пардохт кунед. Ин аломати меҳнати маҷбурӣ аст.
advert-pattern-debt-for-the-trip = Харҷи роҳ ба қарзе табдил меёбад, ки бо кор адо мешавад.
advert-pattern-tell-nobody = Мехоҳанд, ки ба касе нагӯед. Ин шуморо аз кумак ҷудо мекунад.
advert-pattern-coached-answers = Меомӯзонанд, ки дар сарҳад чӣ гӯед, ё мегӯянд ба сафорат ва полис наравед.
advert-pattern-closed-place = Телефонро мегиранд ё берун намегузоранд: ҷойи пӯшида.
advert-pattern-crime-by-proxy = Корти шумо ё худи шумо барои кори бегона лозимед. Полис шуморо меҷӯяд, на онҳоро.
advert-pattern-fee-first = Пеш аз кор пул мехоҳанд. Корфармои ростқавл аз коргар пул намегирад.
advert-pattern-papers-before-contract = Пеш аз шартнома шиноснома мехоҳанд.
advert-pattern-front-line = Кор метавонад ба ҷанг барад: қарордоди ҳарбӣ, пул барои имзо, ба ивазаш шаҳрвандӣ.

## What could not be judged

advert-not-judged-script-thai = Матни тайӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-burmese = Матни бирмагӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-khmer = Матни кхмерӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-chinese = Матни чинӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-arabic = Матн бо хати арабӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-links = Пайвандҳоро накушодем.
advert-not-judged-images = Мо суратҳоро намебинем. Навиштаи онҳоро ворид кунед.
advert-not-judged-registry = Тамосҳоро бо рӯйхатҳои расмӣ муқоиса накардем.

## Questions to the recruiter

advert-question-who-keeps-passport = Ҳангоми кор шиносномаам дар дасти кӣ мемонад? Дар худам мемонад?
advert-question-leave-freely = Оё ҳар рӯз бе ҳеҷ пардохт рафта метавонам? Берун баромадан ва телефон мумкин аст?
advert-question-visa-type = Бо кадом раводид меравам ва иҷозати корро пеш аз сафар кӣ мегирад?
advert-question-route = Аз фурудгоҳ то ҷойи кор маҳз чӣ тавр мерасам ва кӣ пешвоз мегирад?
advert-question-army-contract = Оё бо артиш ё сохтори муҳофизатӣ қарордод ҳаст ва маҳз дар куҷо кор мекунам?
advert-question-who-pays = Пули чипта ва раводидро кӣ медиҳад ва аз маош чизе нигоҳ медоранд?
advert-question-contract-before = Оё пеш аз сафар шартномаи имзошударо ба забони худам гирифта метавонам?
advert-question-address = Суроғаи пурраи ҷойи кор ва хобгоҳ кадом аст?
advert-question-return-ticket = Оё чиптаи бозгашт ба номи ман ҳаст?
advert-question-duties = Тамоми рӯз маҳз чӣ кор мекунам ва барои кӣ?
advert-question-pay-how = Маошро чӣ тавр, бо кадом асъор ва кадом ширкат медиҳад?
advert-question-licence = Рақами иҷозатномаи агентӣ кадом аст ва онро дар куҷо месанҷам?
advert-question-talk-to-worker = Оё бо касе, ки ҳоло дар он ҷо кор мекунад, тавассути видео гап зада метавонам?
advert-question-employer = Номи пурра ва рақами бақайдгирии корфармо кадом аст?
