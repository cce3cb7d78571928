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
advert-pattern-bring-others = Мехоҳанд, ки дигаронро низ биёред. Ба воситаи як кас дигаронро ҷалб мекунанд.
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
advert-pattern-changed-terms = Ҳоло на ҳамон чизе мегӯянд, ки аввал ваъда доданд. Одамро ҳамин тавр қадам ба қадам мебаранд.
advert-pattern-watch-list = Тамоси ин ҷо дар рӯйхати назорат аст.
advert-pattern-package-abroad = Роҳ ва чизҳои зиёди дигарро медиҳанд, музд зиёд аст, аз шумо чизе талаб намекунанд: пурсед, ки чаро одамро аз ин қадар дур меҷӯянд.
advert-pattern-signs-together = Якчанд аломате, ки дар чунин пешниҳодҳо бисёр дида мешавад, якбора ҳаст. Ҳар кадом танҳо безарар буда метавонад, якҷоя бошад сабаб аст, ки истед ва пурсед.

## What could not be judged

advert-not-judged-script-thai = Матни тайӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-burmese = Матни бирмагӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-khmer = Матни кхмерӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-chinese = Матни чинӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-script-arabic = Матн бо хати арабӣ ҳаст, мо ба он баҳо дода наметавонем.
advert-not-judged-links = Пайвандҳоро накушодем.
advert-not-judged-images = Мо суратҳоро намебинем. Навиштаи онҳоро ворид кунед.
advert-not-judged-registry = Тамосҳои дигар дар рӯйхатҳои мо нестанд. Ин дар бораи онҳо на нек мегӯяд, на бад.
advert-not-judged-quoted = Пешниҳод дар нохунак аст, бинобар ин матнро нақл дар бораи он донистем. Агар онро ба шумо фиристода бошанд, худи пешниҳодро бе суханҳои гирдаш санҷед.
advert-not-judged-media = Суратҳо, паёмҳои овозӣ ва файлҳоро надидем: { $count }.
advert-not-judged-left-out = Паёмҳои миёнаи мукотиба, ки монда шуданд: { $count }.

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

## What an offer promises

advert-term-place = Ҷои кор
advert-term-work = Кор
advert-term-employer = Корфармо
advert-term-visa = Раводид
advert-term-way = Харҷи роҳ
advert-term-contract = Шартнома
advert-term-pay = Музд
advert-compare-nothing = Дар ин матн чизе нест, ки бо ваъда муқоиса шавад: на ҷой, на кор, на ширкат, на раводид, на музд, на шартнома.
advert-compare-same = Он чи ин ҷо гуфта шуд, ба ваъда мувофиқ аст.
advert-compare-changed = Чизе на он тавр аст, ки ваъда доданд. То дар ёд доред, ба журнал нависед.

## What is left of the pay

advert-cost-left = Ҳар моҳ мемонад: { $amount }.
advert-cost-nothing-left = Ҳар моҳ чизе намемонад: харҷ аз музд кам нест.
advert-cost-never = Бо чунин музд қарз ҳеҷ гоҳ тамом намешавад.
advert-cost-months = Қарз баъди ин қадар моҳ тамом мешавад: { $months }. Ҳамагӣ баргардонида мешавад: { $amount }.
advert-cost-long = То қарз ҳаст, аз ҷои бад рафтан душвор аст. Пурсед, ки агар равед, қарз чӣ мешавад.
advert-cost-fair = Корфармои боинсоф пули чипта, раводид ва ҳуҷҷатҳоро худаш медиҳад.
advert-cost-rates = Асъори дигар бо қурби тахминӣ ҳисоб шуд.

## What would clear a doubt

advert-clear-who-keeps-passport = Шиноснома назди худатон мемонад; онро танҳо сарҳадбон ва консулгарӣ мегиранд ва дарҳол бармегардонанд.
advert-clear-leave-freely = Дар шартнома навишта шудааст: берун мебароед, телефон назди шумост, бе пул рафта метавонед.
advert-clear-visa-type = Пеш аз парвоз дар шиноснома раводиди корӣ ҳаст ва сафорати он кишвар тасдиқ мекунад.
advert-clear-route = То ҷои кор худатон ё бо шахсе меравед, ки ном ва ширкаташро санҷидаед.
advert-clear-army-contract = Дар шартнома корфармои ғайриҳарбӣ ва ҷои дур аз фронт навишта шудааст, артиш нест.
advert-clear-who-pays = Чипта, раводид ва ҳуҷҷатҳоро корфармо медиҳад ва дар шартнома навишта шудааст, ки аз музд гирифта намешавад.
advert-clear-contract-before = Шартнома ба забони шумо бо суроға, музд ва соатҳо, пеш аз рафтан аз ҳарду тараф имзо шудааст.
advert-clear-address = Суроғаи пурра, ки дар харита ҳаст, ва ширкате, ки онҷо мешиносанд.
advert-clear-return-ticket = Чиптаи бозгашт ба номи шумо ё пули он дар дасти худатон.
advert-clear-duties = Вазифаҳо дар шартнома навишта шудаанд, ширкат бо рақами расмиаш ҷавоб медиҳад.
advert-clear-pay-how = Музд бо пул, ба ҳисоби худатон ё ба даст, аз ширкати шартнома.
advert-clear-licence = Иҷозатномае, ки имрӯз дар феҳристи давлатӣ ҳаст, бо ҳамон телефон. Худатон санҷед.
advert-clear-talk-to-worker = Суҳбати озоди видеоӣ бо коргаре, ки шумо интихоб кардед, на онҳо.
advert-clear-employer = Ширкат бо рақами бақайдгирӣ; ба рақами феҳристи расмӣ занг мезанед ва онҳо аз ин кор хабар доранд.

## Registers and watch list

advert-register-listed = { $name }: ин тамос дар феҳрист ҳаст ({ $source }, { $date }). Онро ҳар кас гуфта метавонад: худатон занг зада пурсед.
advert-register-suspended = { $name }: аз рӯи феҳрист ҳоло кор карда наметавонад ({ $source }, { $date }). Аз идораи феҳрист пурсед.
advert-register-other-details = { $name } ном бурда шудааст, аммо ягон тамоси ин ҷо ба феҳрист мувофиқ нест ({ $source }, { $date }). Ба рақами феҳрист занг занед.
advert-register-watched = Тамоси ин ҷо дар рӯйхати назорат аст: { $name } ({ $source }, { $date }).
