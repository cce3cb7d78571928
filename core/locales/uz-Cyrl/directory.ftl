# review: needed
# Ким ёрдам бериши мумкин: ташкилот номлари
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: мамлакатингиз ваколатхонаси

directory-org-type-mission = ваколатхона
directory-org-type-embassy = элчихона
directory-org-type-consulate-general = бош консуллик
directory-org-type-consulate = консуллик
directory-org-type-honorary-consulate = фахрий консуллик
directory-org-type-ministry = вазирлик
directory-org-type-foreign-ministry = Ташқи ишлар вазирлиги
directory-org-type-agency = давлат агентлиги
directory-org-type-migration-agency = миграция агентлиги
directory-org-type-migration-agency-office = миграция агентлиги бўлими
directory-org-type-labour-ministry-office = меҳнат вазирлиги бўлими
directory-org-type-hotline = ёрдам телефони
directory-org-type-trafficking-line = одам савдосига қарши ишонч телефони
directory-org-type-social-assistance-line = ижтимоий ёрдам телефони, одам савдоси жабрланувчилари учун ҳам
directory-org-type-women-line = аёлларга ёрдам телефони
directory-org-type-child-line = болаларга ёрдам телефони
directory-org-type-labour-line = меҳнат масалалари телефони
directory-org-type-immigration-line = миграция хизмати телефони
directory-org-type-foreigners-line = чет элликлар учун телефон
directory-org-type-government-line = ҳукумат маълумот телефони
directory-org-type-ambulance = тез ёрдам
directory-org-type-fire-service = ўт ўчириш хизмати
directory-org-type-police = полиция
directory-org-type-police-emergency = полиция
directory-org-type-tourist-police = туристик полиция
directory-org-type-trafficking-police = полиция, одам савдосига қарши бўлим
directory-org-type-ngo = ёрдам ташкилоти
directory-org-type-anti-trafficking-ngo = одам савдосига қарши ташкилот
directory-org-type-human-rights-ngo = инсон ҳуқуқлари ташкилоти
directory-org-type-women-ngo = аёлларга ёрдам ташкилоти
directory-org-type-iom = Халқаро миграция ташкилоти
directory-org-type-iom-office = Халқаро миграция ташкилоти
directory-org-type-border-post = чегара пости

# Саналар ва рўйхатлар
directory-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
directory-month-of = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
directory-date-month = { $year }-йил { $month }
directory-date-day = { $year }-йил { $day }-{ $month }
directory-km = { $km } км
directory-join = { $first } ва { $last }

# Сиз қаердасиз
directory-summary-border = Яқинда чегара бор ({ $countries }), унга { $km } км дан кам. Қайси томонда эканингизни билмаймиз.
directory-summary-disagree = Сиз айтган мамлакат: { $named }. Координаталар бўйича: { $found }. Иккаласи ҳам кўрсатилган.
directory-summary-at-home = Сиз ўз мамлакатингиздасиз. Қуйида қаерга қўнғироқ қилиш мумкинлиги кўрсатилган.
directory-summary-own = Бу ерда мамлакатингиз ваколатхонаси бор. Аввал ўша ерга қўнғироқ қилинг.
directory-summary-own-no-number = Бу ерда мамлакатингиз ваколатхонаси бор, лекин рақамини билмаймиз. Рўйхатдаги кейинги рақамга қўнғироқ қилинг.
directory-summary-own-elsewhere = Биз билишимизча, бу ерда мамлакатингиз элчихонаси йўқ. Бу мамлакат учун бошқа мамлакатдаги ваколатхона жавоб беради.
directory-summary-own-precedent = Бу мамлакат учун қайси ваколатхона жавоб беришини билмаймиз. Лекин мамлакатингизнинг яқиндаги ваколатхонаси аввал бу ердагиларга ёрдам берган: ўша ерга қўнғироқ қилинг.
directory-summary-third = Бу ерда мамлакатингиз ваколатхонаси бор-йўқлигини билмаймиз. Бошқа давлатларнинг ваколатхоналари ёрдам бериши мумкин, улар қуйида биринчи.
directory-summary-third-none = Бу ерда мамлакатингиз ваколатхонаси йўқ. Бошқа давлатларнинг ваколатхоналари ёрдам бериши мумкин, улар қуйида биринчи.
directory-summary-not-known = Бу ер учун мамлакатингизнинг қайси ваколатхонаси жавоб беришини билмаймиз. Шундай бўлса ҳам қаерга қўнғироқ қилиш мумкинлиги қуйида.
directory-summary-none = Бу ерда мамлакатингиз ваколатхонаси йўқ. Шундай бўлса ҳам қаерга қўнғироқ қилиш мумкинлиги қуйида.
directory-summary-nowhere = Қайси мамлакатда эканингизни билмаймиз. Мамлакатни айтинг; уйга исталган жойдан қўнғироқ қилиш мумкин.
directory-place-border = чегара яқинида ({ $countries })

# Нега рўйхатда
directory-why-own-resident = Бу мамлакатингиз ваколатхонаси. Қаерда: { $country }.
directory-why-own-accredited = Бу мамлакатингизнинг бошқа мамлакатдаги ваколатхонаси. У бу мамлакат учун ҳам жавоб беради: { $country }.
directory-why-own-honorary = Бу мамлакатингизнинг фахрий консули. Қаерда: { $country }.
directory-why-own-labour-office = Бу мамлакатингизнинг меҳнат мигрантлари учун бўлими, консуллик эмас. Қаерда: { $country }.
directory-why-no-own-mission = Бу ерда мамлакатингиз ваколатхонаси йўқ ({ $country }).
directory-why-no-own-mission-found = Бу ерда мамлакатингиз элчихонаси ёки консуллиги бор-йўқлигини билмаймиз ({ $country }).
directory-why-not-known = Бу мамлакат учун қайси ваколатхонангиз жавоб беришини билмаймиз: { $country }.
directory-why-not-known-dated = Бу мамлакат учун қайси ваколатхонангиз жавоб беришини билмаймиз: { $country }. Охирги марта қидирилган: { $date }.
directory-why-treaty = Бу сизнинг ваколатхонангиз эмас. Шартномага кўра у мамлакатингиз фуқаролари учун ҳам иш олиб бориши мумкин. Қаерда: { $country }.
directory-why-agreed-partner = Бу сизнинг ваколатхонангиз эмас. У мамлакатингиз фуқароларига ёрдам беришга рози бўлган. Қаерда: { $country }.
directory-why-precedent = Бу сизнинг ваколатхонангиз эмас. У аввал мамлакатингиз фуқароларига ёрдам берган ({ $date }), лекин мажбур эмас. Қаерда: { $country }.
directory-why-precedent-own = Мамлакатингизнинг бу ваколатхонаси у ерда аввал ёрдам берган ({ $country }, { $date }). Бу мамлакат учун жавоб бериши маълум эмас.
directory-why-treaty-unchecked = Бу сизнинг мамлакатингиз ваколатхонаси эмас. Шартнома ({ $date }) бор: унга кўра у сизнинг мамлакатингиз фуқаролари учун ҳам иш кўриши мумкин. Қаерда: { $country }.
directory-why-local = Бу шу ердаги ёрдам ({ $country }).
directory-why-own-elsewhere = Бу сизнинг мамлакатингизнинг бошқа мамлакатдаги ваколатхонаси, рақами бизга маълум бўлганларнинг энг яқинларидан. У бу жой учун жавоб берадими, маълум эмас; ким жавоб беришини сўранг. Сиз турган жой: { $country }.
directory-why-home = Бу мамлакатингизнинг ўзидаги идора.
directory-why-home-anywhere = Бу мамлакатингизнинг ўзидаги идора. Унга исталган мамлакатдан қўнғироқ қилиш мумкин.

# Нимага асосланган
directory-basis-rescue-2025 = 2025-йил апрелда Қозоғистон ва Ўзбекистон дипломатлари Мьянмадан Мэсот орқали саккиз нафар Қирғизистон, тўрт нафар Қозоғистон ва икки нафар Ўзбекистон фуқаросини қайтариб олиб келди.
directory-basis-charter-2020 = 2020-йил апрелда Қозоғистоннинг чартер рейси 32 нафар Қирғизистон фуқаросини Таиланд, Индонезия ва Вьетнамдан олиб чиқди.
directory-basis-rescue-2025-and-charter-2020 = 2025-йил апрелда Қозоғистон ва Ўзбекистон дипломатлари Мьянмадан Мэсот орқали саккиз нафар Қирғизистон, тўрт нафар Қозоғистон ва икки нафар Ўзбекистон фуқаросини қайтариб олиб келди. 2020-йил апрелда Қозоғистоннинг чартер рейси 32 нафар Қирғизистон фуқаросини Таиланд, Индонезия ва Вьетнамдан олиб чиқди.
directory-basis-agreement-1993 = Россия ва Қирғизистоннинг учинчи давлатлардаги дипломатик ва консуллик вакиллиги ҳақидаги 1993-йил 7-июнь битими.
directory-basis-southern-provinces = Фақат 14 та жанубий вилоят учун жавоб беради.
directory-basis-not-a-consulate = Бу меҳнат мигрантлари учун бўлим, консуллик эмас.
directory-basis-searched = Очиқ манбалардан қидирдик.

# Нима маълум эмас
directory-missing = Рақам маълум эмас; охирги марта қидирилган: { $date }.
directory-missing-undated = Рақам маълум эмас.
directory-missing-known = Маълум бўлгани: { $known }.

# Қўнғироқдан олдин
directory-caution-honorary = Фахрий консулнинг ваколати кам, кўпинча ҳужжат бера олмайди. Ким бера олишини сўранг.
directory-caution-treaty = Шартнома бугун амал қилишини текшира олмадик. Қўнғироқ қилганда уни айтинг.
directory-caution-not-obliged = Улар ёрдам беришга мажбур эмас. Мамлакатингиздан бўлганларга аввал ёрдам берилганини айтинг.
directory-caution-doubtful-police = Бу мамлакатнинг айрим жойларида полиция сизни ушлаб турганларни таниши мумкин. Фақат полицияга қўнғироқ қилманг: аввал яна кимгадир хабар беринг.
directory-caution-hours = Иш вақти тасдиқланмаган. Жавоб бўлмаса, эрталаб яна қўнғироқ қилинг, ҳозир эса кейинги рақамга.

# Алоқа
directory-status-confirmed = Расмий хабар ёки иккита манба ({ $date }); қўнғироқ қилиб текширилмаган
directory-status-listed = Битта манба ({ $date })
directory-status-old = Эски манба ({ $date })
directory-status-old-undated = Санаси йўқ манба
directory-warning-old = Рақам ўзгарган бўлиши мумкин. Балки ҳали ишлаётгандир.
directory-warning-short-code = Фақат шу мамлакат тармоқларида ишлайди: { $country }.
directory-warning-domestic = Фақат мамлакат ичида ишлайди.
directory-warning-old-mobile = 2015-йилги мобил рақам: бегона одам жавоб бериши мумкин. Аввал қаерга тушганингизни сўранг, қаерда эканингизни айтманг.
directory-warning-for-its-own-citizens = Бу телефон шу мамлакат фуқаролари учун; чет элликларга ёрдам бермасликлари мумкин.
directory-warning-event-line = Рақам битта воқеа учун берилган эди; ҳозир жавоб бермасликлари мумкин.
directory-warning-temporary-line = Бу вақтинчалик телефон бўлиши мумкин.
directory-warning-may-have-moved = Идора бошқа жойга кўчган бўлиши мумкин.
directory-warning-extension = Ички рақамга улашни сўранг.
directory-warning-extension-number = Ички рақамга улашни сўранг: { $number }.
directory-warning-other-network = Қўшни мамлакат тармоғида бу рақам бошқа хизматники.

# Бутун рўйхат учун
directory-notice-no-promise = Бу ерда ёрдам бериши мумкин бўлганлар кўрсатилган. Улар буни ваъда қилмаган, сиз учун қўнғироқ қила олмаймиз.
directory-notice-short-codes = Қисқа рақамлар фақат ёнида кўрсатилган мамлакат тармоқларида ишлайди.
directory-notice-short-codes-border = Қисқа рақам жойга эмас, тармоққа боғлиқ: чегара яқинида телефон қайси мамлакат тармоғини кўрсатаётганига қаранг.
directory-notice-police-left-out = Маҳаллий полицияни кўрсатмадик: айрим жойларда у сизни ушлаб турганларни таниши мумкин, аввал қўнғироқ қилиш учун эса у ерда бошқа рақамимиз йўқ.
directory-notice-simulated = Телефон жойлашув сунъий берилганини айтмоқда. У нотўғри бўлиши мумкин.
directory-notice-stale = Рўйхат тузилган сана: { $date }, текшириш муддати ўтган. Рақамлар ўзгарган бўлиши мумкин.
directory-notice-issued = Рўйхат тузилган сана: { $date }.

# Жавоб беришганда нима дейиш керак
directory-say-own = Ассалому алайкум. Мен сизнинг мамлакатингизданман ({ $citizen }). Ҳозир шу ердаман: { $place }. Менга ёрдам керак. Илтимос, исмим ва рақамимни ёзиб олинг.
directory-say-third = Ассалому алайкум. Фуқаролигим: { $citizen }. Ҳозир шу ердаман: { $place }. Ўз мамлакатим ваколатхонасига етиб бора олмаяпман. Илтимос, ёрдам беринг ёки ким ёрдам беришини айтинг.
directory-say-trafficking = Мени мажбурлаб ишлатишяпти ва қўйиб юборишмаяпти. Менга ёрдам керак. Фуқаролигим: { $citizen }. Ҳозир шу ердаман: { $place }.
directory-say-local = Менга ёрдам керак. Фуқаролигим: { $citizen }. Ҳозир шу ердаман: { $place }.
directory-say-here = Менга ёрдам керак. Ҳозир шу ердаман: { $place }.
directory-say-screening = Мени бу ерга зўрлаб ёки алдаб олиб келишган. Одам савдоси қурбони эмаслигимни текширишингизни ва консуллик билан боғланишга рухсат беришингизни сўрайман. Фуқаролигим: { $citizen }.
directory-say-home = Ассалому алайкум. Мен сизнинг мамлакатингизданман ({ $citizen }). Чет элдаман, шу ерда: { $place }. Менга ёрдам керак. Бу жой учун қайси ваколатхона жавоб беради?
directory-say-at-home = Ассалому алайкум. Фуқаролигим: { $citizen }. Менга ёрдам керак. Илтимос, ким ёрдам беришини айтинг.
directory-say-interpreter = Илтимос, рус тилида гапирадиган одамни топинг.
directory-say-call = Телефонда инглизча айтинг: Help. Russian, please. (Хелп. Рашен, плиз.)

# Қайси тилда айтиш
directory-language-ru = русча
directory-language-ky = қирғизча
directory-language-kk = қозоқча
directory-language-uz = ўзбекча
directory-language-tg = тожикча
directory-language-az = озарбайжонча
directory-language-en = инглизча
directory-language-tr = туркча
directory-language-th = тайча
directory-language-my = бирмача
directory-language-zh = хитойча
directory-language-lo = лаосча
directory-language-km = кхмерча
directory-language-vi = вьетнамча
directory-language-ar = арабча
directory-language-ms = малайча
directory-language-id = индонезча

# Нега топилди
directory-search-why-name = номи шу
directory-search-why-other-name = бошқа номи: { $text }
directory-search-why-beginning = номнинг боши: { $text }
directory-search-why-part = номнинг бир қисми: { $text }
directory-search-why-near = ёзилиши ўхшаш: { $text }
directory-search-why-digits = рақамнинг белгилари
directory-search-why-number-end = рақамнинг охири
directory-search-why-short-code = қисқа рақам
directory-search-why-keyboard = бошқа клавиатура; демоқчи бўлганингиз: { $text }
directory-search-why-described = нима экани ва қаердалиги
directory-search-why-there = шу ерда: { $text }
