# review: needed
# Одам савдоси қурбонини аниқлаш учун баённома.

dossier-title = Одам савдоси қурбонини аниқлаш учун ариза
dossier-made = { $date } куни Hamroh иловасида шу одамнинг ёзувларидан тузилди.
dossier-not-finding = Бу одамнинг ўз сўзлари. Бу идора қарори ҳам, эксперт хулосаси ҳам эмас.
dossier-unread = Бу гапларни ҳали тил эгаси ўқимаган. Тушунарсиз бўлса, таржимон орқали сўранг.
dossier-name = Исм
dossier-citizen = Фуқаролиги
dossier-speaks = Қайси тилда гаплашади
dossier-language-en = инглиз тили
dossier-language-ru = рус тили
dossier-language-uz = ўзбек тили
dossier-language-kk = қозоқ тили
dossier-language-ky = қирғиз тили
dossier-language-tg = тожик тили
dossier-language-az = озарбайжон тили

dossier-ask-title = Нима сўрайман
dossier-ask-screening = Мени одам савдоси қурбони бўлиши мумкин деб текширишингизни сўрайман.
dossier-ask-consulate = Консуллигим билан гаплашишга рухсат беринг.
dossier-ask-interpreter = Таржимон чақиринг. Тил: { $language }.
dossier-ask-not-punish = Мени мажбурлаб қилдирилган ишлар учун жазоламанг.
dossier-ask-not-tell = Мени ушлаб турганларга қаердалигимни айтманг.

dossier-elements-title = Менга нима бўлди
dossier-elements = Одам савдоси — бу маълум воситалар билан, эксплуатация мақсадида қилинган ҳаракат (БМТнинг 2000 йилги Протоколи, 3-модда). Одам белгилаган:
dossier-act = Ҳаракат: нима қилишди
dossier-means = Восита: қандай
dossier-purpose = Мақсад: нима учун
dossier-none = Бу ерда ҳеч нарса белгиланмаган. Бу бўлмаган дегани эмас.

dossier-point-offered = Мени иш таклиф қилиб ёллашди.
dossier-point-brought = У ерга мени бошқалар олиб борди ёки жўнатди.
dossier-point-border = Мени чегарадан билдирмай ёки ҳужжатсиз ўтказишди.
dossier-point-handed = Мени бошқаларга топширишди ёки сотишди.
dossier-point-kept = Мени чиқиб кетиб бўлмайдиган жойда ушлаб туришди.
dossier-point-deceived = Иш, маош ёки жой ҳақида алдашди.
dossier-point-papers = Паспортим ёки бошқа ҳужжатларимни олиб қўйишди.
dossier-point-phone = Телефонимни олиб қўйишди ёки текширишди; ҳеч ким билан эркин гаплаша олмадим.
dossier-point-guarded = Мени қўриқлашди ёки қамаб қўйишди.
dossier-point-beaten = Мени уришди ёки бошқача қийнашди.
dossier-point-threatened = Менга ёки оиламга таҳдид қилишди.
dossier-point-debt = Қарзинг бор ёки кетиш учун пул тўлайсан дейишди.
dossier-point-helpless = Тил билмасдим, пулим ва суянадиган одамим йўқ эди, бундан фойдаланишди.
dossier-point-minor = 18 ёшга тўлмаган эдим. Унда воситани исботлаш шарт эмас.
dossier-point-forced-work = Мени хоҳишимга қарши ишлатишди.
dossier-point-scam = Одамларни телефонда ёки интернетда алдашга мажбурлашди.
dossier-point-crime = Қонун тақиқлаган бошқа ишларга мажбурлашди.
dossier-point-unpaid = Ҳақ тўлашмади ёки ваъдадан анча кам тўлашди.
dossier-point-hours = Жуда узоқ, дамсиз ёки касал ҳолда ишлашга тўғри келди.
dossier-point-sexual = Мендан жинсий фойдаланишди ёки шу билан пул топишга мажбурлашди.
dossier-point-war = Урушга боришга ёки шунга имзо қўйишга мажбурлашди.
dossier-point-begging = Тиланчилик қилишга мажбурлашди.

dossier-notes-title = Нима ёзилган
dossier-notes-words = Одамнинг ўз сўзлари, таржимасиз. Вақт телефон соати бўйича, UTC.
dossier-note = { $number }-ёзув
dossier-incident = Воқеа
dossier-promise = Сафардан олдинги ваъда
dossier-deviation = Ваъдадан фарқи
dossier-correction = { $number }-ёзувни тузатади
dossier-correction-other = Олдинги ёзувга тузатиш
dossier-call = Ёрдам сўраш
dossier-position = Координаталар
dossier-position-age = Телефон координаталарни ёзувдан { $seconds } сония олдин аниқлаган.
dossier-position-simulated = Телефон жойлашув сунъий берилганини айтмоқда. У нотўғри бўлиши мумкин.
dossier-time-unknown = вақти номаълум
dossier-fact-time = Вақти
dossier-fact-place = Жойи
dossier-fact-people = Одамлар
dossier-fact-words = Аниқ сўзлар
dossier-fact-harm = Нима қилишди
dossier-fact-papers = Олиб қўйилган ҳужжат ва нарсалар
dossier-fact-money = Пул ва қарзлар
dossier-story = Ўз сўзлари билан
dossier-file = Файл (SHA-256)

dossier-check-title = Буни қандай текшириш мумкин
dossier-check = Ҳар бир ёзувнинг коди бор. Журналнинг bundle.zip файли билан Hamroh иловаси ёки verify.py ёзувлар ўшандан бери ўзгарганми, кўрсатади. Рост-ёлғонини кўрсата олмайди. Тузилган пайтдаги бутун журнал коди: { $code }
dossier-check-damaged = Телефондаги журнал шикастланган, бу ёзувларни у билан солиштириб бўлмайди.
