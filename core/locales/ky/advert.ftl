# review: needed

## Levels

advert-level-danger = Кооптуу
advert-level-warning = Эскертүү
advert-level-ask-first = Адегенде сураңыз
advert-level-too-little = Текст өтө аз
advert-level-no-known-signs = Белгилүү белгилер жок

## What to do at each level

advert-level-danger-what-now = Бул адамдар мажбурлап иштетүүгө кабылган сунуштарга окшош. Жолго чыкпаңыз, документ жана акча жөнөтпөңүз. Текстти ишенген адамыңызга көрсөтүңүз же ишеним телефонуна чалыңыз.
advert-level-warning-what-now = Бул жерде белгилүү схеманын бир нече белгиси бар. Төмөнкү суроолорго жооп алмайынча төлөбөңүз, паспортту бербеңиз, жолго чыга турган күндү белгилебеңиз.
advert-level-ask-first-what-now = Айрым белгилер бар. Чынчыл сунуштарда да ушундай болот. Төмөнкү суроолорду берип, жоопторун өзүңүз текшериңиз.
advert-level-too-little-what-now = Мындай кыска текстке баа берүү мүмкүн эмес. Жарыяны толук же кат алышууну коюңуз.
advert-level-no-known-signs-what-now = Биз билген белгилер табылган жок. Бул сунуш чынчыл дегенди билдирбейт. Макул болордон мурун сураңыз.

## Kinds of text

advert-genre-offer = Жумуш сунушу
advert-genre-caution = Мындай сунуштар жөнүндө эскертүү же кабар
advert-genre-story = Кимдир бирөөнүн окуясы
advert-genre-chat = Кат алышуу
advert-genre-other = Башка текст

## Weight of a sign

advert-strength-strong = Күчтүү белги
advert-strength-medium = Орточо белги
advert-strength-weak = Алсыз белги

## Always shown

advert-nothing-is-safe = Эч бир текшерүү сунушту коопсуз дей албайт. Алдамчылар сөздөрүн өзгөртөт.

## Named patterns

advert-pattern-package-asia-no-experience = Жол төлөнгөн, тажрыйба суралбайт, жумуш Түштүк-Чыгыш Азияда: алдамчылык борборлор адамды ушинтип чогултат.
advert-pattern-package-asia = Жол жана турак жай төлөнгөн, айлык жогору, Түштүк-Чыгыш Азия, сизден эч нерсе талап кылынбайт.
advert-pattern-friend-vouches = Жумушту тааныш мактайт. Кармалган адамдарды ушундай жазууга мажбурлашкан.
advert-pattern-bring-others = Башкаларды ээрчитип келүү суралат. Бирөө аркылуу кийинкилери тартылат.
advert-pattern-known-compound-area = Бул жер адамдар кармалган жабык аймактары менен белгилүү.
advert-pattern-screen-work-asia = Түштүк-Чыгыш Азияда чат, текст терүү же чалуу жумушу, шарты жеңил: алдамчылык борборлордун көнүмүш жеми.
advert-pattern-screen-work-abroad = Чет өлкөдө экран алдындагы жумуш: көп төлөйт, аз сурайт.
advert-pattern-high-pay-low-demands = Айлык жогору, талап аз, жери же жумуштун өзү белгисиз.
advert-pattern-package-unclear-work = Жол төлөнгөн, бирок эмне иш жана кайда экени айтылган эмес.
advert-pattern-models-abroad = Чет өлкөдө модель же хостес жумушу, жол төлөнгөн: көбүнчө жамынуу.
advert-pattern-tourist-entry-for-work = Турист болуп кирип, иштөө суралат. Жумуш визасы жок ал жерде укугуңуз болбойт.
advert-pattern-driver-and-border = Айдоочу тосуп алат, жол чек ара аркылуу өтөт: адамдарды ушинтип алып кетишкен.
advert-pattern-papers-kept = Паспортту тапшыруу суралат. Аны алып коюуга эч кимдин укугу жок.
advert-pattern-penalty-for-leaving = Кетүү үчүн төлөө керек болот. Бул мажбурлап иштетүүнүн белгиси.
advert-pattern-debt-for-the-trip = Жол чыгымы иштеп кутула турган карызга айланат.
advert-pattern-tell-nobody = Эч кимге айтпоо суралат. Бул сизди жардамдан ажыратат.
advert-pattern-coached-answers = Чек арада эмне деш керектигин үйрөтөт же элчиликке жана милицияга барбаңыз дейт.
advert-pattern-closed-place = Телефон алынат же сыртка чыгарбайт: жабык жер.
advert-pattern-crime-by-proxy = Картаңыз же колуңуз бөтөн ишке керек. Милиция аларды эмес, сизди издейт.
advert-pattern-fee-first = Жумуштан мурун төлөө суралат. Чынчыл жалдоочу жумушчудан акча албайт.
advert-pattern-papers-before-contract = Келишимге чейин паспорт суралат.
advert-pattern-front-line = Жумуш согушка алып барышы мүмкүн: аскердик келишим, кол койгону үчүн акча, ордуна жарандык.
advert-pattern-changed-terms = Эми башында убада кылынгандан башкасы айтылып жатат. Адамды ушинтип кадам сайын ээрчитип кетишет.
advert-pattern-watch-list = Бул жердеги байланыш байкоо тизмесинде.
advert-pattern-package-abroad = Жолду жана башка көп нерсени төлөшөт, айлык көп, сизден эч нерсе талап кылынбайт: эмне үчүн кишини мынча алыстан издешерин сураңыз.
advert-pattern-signs-together = Мындай сунуштарда көп кездешкен бир нече белги чогуу турат. Ар бири өзүнчө зыянсыз болушу мүмкүн, чогуу болсо токтоп, сурап көрүүгө себеп.

## What could not be judged

advert-not-judged-script-thai = Тай тилиндеги текст бар, биз аны баалай албайбыз.
advert-not-judged-script-burmese = Бирма тилиндеги текст бар, биз аны баалай албайбыз.
advert-not-judged-script-khmer = Кхмер тилиндеги текст бар, биз аны баалай албайбыз.
advert-not-judged-script-chinese = Кытай тилиндеги текст бар, биз аны баалай албайбыз.
advert-not-judged-script-arabic = Араб жазуусундагы текст бар, биз аны баалай албайбыз.
advert-not-judged-links = Шилтемелерди ачкан жокпуз.
advert-not-judged-images = Сүрөттөрдү көрбөйбүз. Алардагы жазууну териңиз.
advert-not-judged-registry = Башка байланыштар биздин тизмелерде жок. Бул алар жөнүндө жакшы да, жаман да дебейт.
advert-not-judged-quoted = Сунуш тырмакчанын ичинде турат, ошондуктан текстти ал жөнүндө сөз деп алдык. Эгер аны сизге жиберишкен болсо, сунуштун өзүн, тегерегиндеги сөздөрсүз текшериңиз.
advert-not-judged-media = Сүрөттөрдү, үн билдирүүлөрдү жана файлдарды караган жокпуз: { $count }.
advert-not-judged-left-out = Жазышуунун ортосунан калтырылган билдирүүлөр: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = Иштеп жүргөндө паспортум кимде болот? Өзүмдө калабы?
advert-question-leave-freely = Каалаган күнү эч нерсе төлөбөй кете аламбы? Сыртка чыгууга жана телефонго болобу?
advert-question-visa-type = Кайсы виза менен барам жана жумуш уруксатын кетерден мурун ким алат?
advert-question-route = Аэропорттон жумуш ордуна так кантип барам жана ким тосуп алат?
advert-question-army-contract = Армия же кайтаруу түзүмү менен келишим барбы, так кайда иштейм?
advert-question-who-pays = Билет менен визага ким төлөйт, айлыктан бир нерсе кармалабы?
advert-question-contract-before = Кетерден мурун өз тилимде кол коюлган келишим ала аламбы?
advert-question-address = Жумуш ордунун жана турак жайдын толук дареги кандай?
advert-question-return-ticket = Менин атыма кайтуу билети барбы?
advert-question-duties = Күнү бою так эмне кылам жана ким үчүн?
advert-question-pay-how = Айлыкты кантип, кайсы валюта менен жана кайсы компания төлөйт?
advert-question-licence = Агенттиктин лицензия номери кандай, аны кайдан текшерем?
advert-question-talk-to-worker = Азыр ошол жерде иштеген адам менен видео аркылуу сүйлөшсөм болобу?
advert-question-employer = Жумуш берүүчүнүн толук аталышы жана каттоо номери кандай?

## What an offer promises

advert-term-place = Жумуш орду
advert-term-work = Жумуш
advert-term-employer = Иш берүүчү
advert-term-visa = Виза
advert-term-way = Жол акысы
advert-term-contract = Келишим
advert-term-pay = Айлык
advert-compare-nothing = Бул текстте убада менен салыштыра турган эч нерсе жок: жер да, жумуш да, фирма да, виза да, айлык да, келишим да айтылган эмес.
advert-compare-same = Бул жерде айтылганы убадага дал келет.
advert-compare-changed = Бир нерсе убада кылынгандай эмес. Эсиңизде турганда журналга жазыңыз.

## What is left of the pay

advert-cost-left = Ай сайын калат: { $amount }.
advert-cost-nothing-left = Ай сайын эч нерсе калбайт: чыгым айлыктан кем эмес.
advert-cost-never = Мындай айлык менен карыз эч качан бүтпөйт.
advert-cost-months = Карыз мынча айдан кийин бүтөт: { $months }. Баары болуп кайтарылат: { $amount }.
advert-cost-long = Карыз турганда жаман жерден кетүү кыйын. Кетсеңиз, карыз эмне болорун сураңыз.
advert-cost-fair = Ак ниет иш берүүчү билетти, визаны жана тариздөөнү өзү төлөйт.
advert-cost-rates = Башка валюталар болжолдуу курс менен эсептелди.

## What would clear a doubt

advert-clear-who-keeps-passport = Паспорт өзүңүздө калат; аны чек арачы менен консулдук гана алат да, дароо кайтарат.
advert-clear-leave-freely = Келишимде жазылган: сыртка чыгасыз, телефон өзүңүздө, акы төлөбөй кетесиз.
advert-clear-visa-type = Учаардан мурун паспортто жумуш визасы бар, ошол өлкөнүн элчилиги ырастайт.
advert-clear-route = Жумуш ордуна өзүңүз же аты менен фирмасын текшерген адам менен барасыз.
advert-clear-army-contract = Келишимде жарандык иш берүүчү жана фронттон алыс жер жазылган, армия жок.
advert-clear-who-pays = Билетти, визаны, тариздөөнү иш берүүчү төлөйт, келишимде айлыктан кармалбайт деп жазылган.
advert-clear-contract-before = Өз тилиңиздеги, дареги, айлыгы, сааты жазылган келишимге кетерден мурун эки тарап кол койгон.
advert-clear-address = Картада бар толук дарек жана ал жакта таанымал фирма.
advert-clear-return-ticket = Сиздин атыңызга кайтуу билети же ага акча өз колуңузда.
advert-clear-duties = Милдеттер келишимде жазылган, фирма расмий номуринде жооп берет.
advert-clear-pay-how = Айлык акча менен, өз эсебиңизге же колуңузга, келишимдеги фирмадан.
advert-clear-licence = Лицензия бүгүн мамлекеттик реестрде бар, телефону да ошол. Өзүңүз текшериңиз.
advert-clear-talk-to-worker = Алар эмес, сиз тандаган жумушчу менен видео аркылуу эркин сүйлөшүү.
advert-clear-employer = Каттоо номери бар фирма; расмий реестрдеги номерге чаласыз, алар бул жумушту билет.

## Registers and watch list

advert-register-listed = { $name }: бул байланыш реестрде бар ({ $source }, { $date }). Аны ким болсо да айта алат: өзүңүз чалып сураңыз.
advert-register-suspended = { $name }: реестр боюнча азыр иштей албайт ({ $source }, { $date }). Реестрди жүргүзгөн мекемеден сураңыз.
advert-register-other-details = { $name } аталган, бирок бул жердеги байланыштардын бири да реестрдегиге дал келбейт ({ $source }, { $date }). Реестрдеги номерге чалыңыз.
advert-register-watched = Бул жердеги байланыш байкоо тизмесинде: { $name } ({ $source }, { $date }).
