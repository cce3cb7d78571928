# review: needed
# Кӣ кӯмак карда метавонад: номи ташкилотҳо
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: намояндагии кишвари шумо

directory-org-type-mission = намояндагӣ
directory-org-type-embassy = сафорат
directory-org-type-consulate-general = генералконсулгарӣ
directory-org-type-consulate = консулгарӣ
directory-org-type-honorary-consulate = консулгарии фахрӣ
directory-org-type-ministry = вазорат
directory-org-type-foreign-ministry = Вазорати корҳои хориҷӣ
directory-org-type-agency = агентии давлатӣ
directory-org-type-migration-agency = агентии муҳоҷират
directory-org-type-migration-agency-office = шуъбаи агентии муҳоҷират
directory-org-type-labour-ministry-office = шуъбаи вазорати меҳнат
directory-org-type-hotline = телефони кӯмак
directory-org-type-trafficking-line = телефони боварӣ бар зидди савдои одамон
directory-org-type-social-assistance-line = телефони кӯмаки иҷтимоӣ, барои ҷабрдидагони савдои одамон низ
directory-org-type-women-line = телефони кӯмак ба занон
directory-org-type-child-line = телефони кӯмак ба кӯдакон
directory-org-type-labour-line = телефон оид ба масъалаҳои меҳнат
directory-org-type-immigration-line = телефони хадамоти муҳоҷират
directory-org-type-foreigners-line = телефон барои хориҷиён
directory-org-type-government-line = телефони маълумотии ҳукумат
directory-org-type-ambulance = ёрии таъҷилӣ
directory-org-type-fire-service = хадамоти оташнишонӣ
directory-org-type-police = полис
directory-org-type-police-emergency = полис
directory-org-type-tourist-police = полиси сайёҳӣ
directory-org-type-trafficking-police = полис, шуъбаи зидди савдои одамон
directory-org-type-ngo = ташкилоти кӯмак
directory-org-type-anti-trafficking-ngo = ташкилоти зидди савдои одамон
directory-org-type-human-rights-ngo = ташкилоти ҳуқуқи инсон
directory-org-type-women-ngo = ташкилоти кӯмак ба занон
directory-org-type-iom = Созмони байналмилалии муҳоҷират
directory-org-type-iom-office = Созмони байналмилалии муҳоҷират
directory-org-type-border-post = гузаргоҳи сарҳадӣ

# Санаҳо ва рӯйхатҳо
directory-month = { $month ->
    [1] январ
    [2] феврал
    [3] март
    [4] апрел
    [5] май
    [6] июн
    [7] июл
    [8] август
    [9] сентябр
    [10] октябр
    [11] ноябр
   *[12] декабр
}
directory-month-of = { $month ->
    [1] январ
    [2] феврал
    [3] март
    [4] апрел
    [5] май
    [6] июн
    [7] июл
    [8] август
    [9] сентябр
    [10] октябр
    [11] ноябр
   *[12] декабр
}
directory-date-month = { $month }и { $year }
directory-date-day = { $day } { $month }и { $year }
directory-km = { $km } км
directory-join = { $first } ва { $last }

# Шумо дар куҷоед
directory-summary-border = Дар наздикӣ сарҳад ҳаст ({ $countries }), то он аз { $km } км камтар. Дар кадом тараф буданатонро намедонем.
directory-summary-disagree = Шумо номбар кардед: { $named }. Аз рӯи координатаҳо: { $found }. Барои ҳарду нишон дода шудааст.
directory-summary-at-home = Шумо дар кишвари худ ҳастед. Ба куҷо занг задан мумкин аст, дар поён.
directory-summary-own = Дар ин ҷо намояндагии кишвари шумо ҳаст. Аввал ба он ҷо занг занед.
directory-summary-own-no-number = Дар ин ҷо намояндагии кишвари шумо ҳаст, вале рақамашро намедонем. Ба рақами навбатии рӯйхат занг занед.
directory-summary-own-elsewhere = То ҷое ки медонем, сафорати кишвари шумо дар ин ҷо нест. Барои ин кишвар намояндагӣ дар кишвари дигар масъул аст.
directory-summary-own-precedent = Намедонем, ки барои ин кишвар кадом намояндагӣ масъул аст. Вале намояндагии кишвари шумо дар наздикӣ пештар ба одамони ин ҷо кӯмак кардааст: ба он ҷо занг занед.
directory-summary-third = Дар ин ҷо намояндагии кишвари шумо ҳаст ё не, намедонем. Намояндагиҳои кишварҳои дигар метавонанд кӯмак кунанд, онҳо дар поён аввал меоянд.
directory-summary-third-none = Дар ин ҷо намояндагии кишвари шумо нест. Намояндагиҳои кишварҳои дигар метавонанд кӯмак кунанд, онҳо дар поён аввал меоянд.
directory-summary-not-known = Намедонем, ки барои ин ҷо кадом намояндагии кишвари шумо масъул аст. Ба куҷо ба ҳар ҳол занг задан мумкин аст, дар поён.
directory-summary-none = Дар ин ҷо намояндагии кишвари шумо нест. Ба куҷо ба ҳар ҳол занг задан мумкин аст, дар поён.
directory-summary-nowhere = Намедонем, ки шумо дар кадом кишваред. Кишварро гӯед; ба ватан аз ҳар ҷо занг задан мумкин аст.
directory-place-border = назди сарҳад ({ $countries })

# Чаро дар рӯйхат аст
directory-why-own-resident = Ин намояндагии кишвари шумо аст. Дар куҷо: { $country }.
directory-why-own-accredited = Ин намояндагии кишвари шумо дар кишвари дигар аст. Он барои ин кишвар низ масъул аст: { $country }.
directory-why-own-honorary = Ин консули фахрии кишвари шумо аст. Дар куҷо: { $country }.
directory-why-own-labour-office = Ин шуъбаи кишвари шумо барои муҳоҷирони меҳнатӣ аст, консулгарӣ нест. Дар куҷо: { $country }.
directory-why-no-own-mission = Дар ин ҷо намояндагии кишвари шумо нест ({ $country }).
directory-why-no-own-mission-found = Дар ин ҷо сафорат ё консулгарии кишвари шумо ҳаст ё не, намедонем ({ $country }).
directory-why-not-known = Намедонем, ки барои ин кишвар кадом намояндагии шумо масъул аст: { $country }.
directory-why-not-known-dated = Намедонем, ки барои ин кишвар кадом намояндагии шумо масъул аст: { $country }. Бори охир ҷустуҷӯ шуд: { $date }.
directory-why-treaty = Ин намояндагии шумо нест. Тибқи шартнома он барои шаҳрвандони кишвари шумо низ амал карда метавонад. Дар куҷо: { $country }.
directory-why-agreed-partner = Ин намояндагии шумо нест. Он розӣ шудааст, ки ба шаҳрвандони кишвари шумо кӯмак кунад. Дар куҷо: { $country }.
directory-why-precedent = Ин намояндагии шумо нест. Он пештар ба шаҳрвандони кишвари шумо кӯмак кардааст ({ $date }), вале вазифадор нест. Дар куҷо: { $country }.
directory-why-precedent-own = Ин намояндагии кишвари шумо пештар дар он ҷо кӯмак кардааст ({ $country }, { $date }). Масъул будани он барои ин кишвар маълум нест.
directory-why-treaty-unchecked = Ин намояндагии кишвари шумо нест. Шартнома ({ $date }) ҳаст: мувофиқи он вай метавонад барои шаҳрвандони кишвари шумо низ амал кунад. Дар куҷо: { $country }.
directory-why-local = Ин кӯмак дар худи ҷой аст ({ $country }).
directory-why-own-elsewhere = Ин намояндагии кишвари шумо дар кишвари дигар аст, яке аз наздиктаринҳо, ки рақамашро медонем. Оё он барои ин ҷо ҷавобгар аст, маълум нест; пурсед, ки кӣ ҷавобгар аст. Ҷои шумо: { $country }.
directory-why-home = Ин муассисаи кишвари шумо дар ватан аст.
directory-why-home-anywhere = Ин муассисаи кишвари шумо дар ватан аст. Аз ҳар кишвар ба он занг задан мумкин аст.

# Ба чӣ асос ёфтааст
directory-basis-rescue-2025 = Дар апрели 2025 дипломатҳои Қазоқистон ва Ӯзбекистон аз Мянма ба воситаи Мэсот ҳашт шаҳрванди Қирғизистон, чор шаҳрванди Қазоқистон ва ду шаҳрванди Ӯзбекистонро баргардонданд.
directory-basis-charter-2020 = Дар апрели 2020 парвози чартерии Қазоқистон 32 шаҳрванди Қирғизистонро аз Таиланд, Индонезия ва Ветнам бурд.
directory-basis-rescue-2025-and-charter-2020 = Дар апрели 2025 дипломатҳои Қазоқистон ва Ӯзбекистон аз Мянма ба воситаи Мэсот ҳашт шаҳрванди Қирғизистон, чор шаҳрванди Қазоқистон ва ду шаҳрванди Ӯзбекистонро баргардонданд. Дар апрели 2020 парвози чартерии Қазоқистон 32 шаҳрванди Қирғизистонро аз Таиланд, Индонезия ва Ветнам бурд.
directory-basis-agreement-1993 = Созишномаи Россия ва Қирғизистон аз 7 июни 1993 дар бораи намояндагии дипломатӣ ва консулӣ дар кишварҳои сеюм.
directory-basis-southern-provinces = Танҳо барои 14 музофоти ҷанубӣ масъул аст.
directory-basis-not-a-consulate = Ин шуъба барои муҳоҷирони меҳнатӣ аст, консулгарӣ нест.
directory-basis-searched = Дар манбаъҳои кушода ҷустуҷӯ кардем.

# Чӣ маълум нест
directory-missing = Рақам маълум нест; бори охир ҷустуҷӯ шуд: { $date }.
directory-missing-undated = Рақам маълум нест.
directory-missing-known = Он чи маълум аст: { $known }.

# Пеш аз занг задан
directory-caution-honorary = Консули фахрӣ ваколати кам дорад ва аксар вақт ҳуҷҷат дода наметавонад. Пурсед, ки кӣ метавонад.
directory-caution-treaty = Имрӯз амал кардани шартномаро тафтиш карда натавонистем. Ҳангоми занг номи онро гӯед.
directory-caution-not-obliged = Онҳо вазифадор нестанд, ки кӯмак кунанд. Гӯед, ки ба одамони кишвари шумо пештар кӯмак кардаанд.
directory-caution-doubtful-police = Дар баъзе ҷойҳои ин кишвар полис метавонад онҳоеро, ки шуморо нигоҳ медоранд, шиносад. Фақат ба полис занг назанед: аввал ба каси дигар низ хабар диҳед.
directory-caution-hours = Вақти корӣ тасдиқ нашудааст. Агар ҷавоб надиҳанд, пагоҳӣ боз занг занед, ҳоло ба рақами навбатӣ занг занед.

# Тамос
directory-status-confirmed = Хабари расмӣ ё ду манбаъ ({ $date }); бо занг санҷида нашудааст
directory-status-listed = Як манбаъ ({ $date })
directory-status-old = Манбаи кӯҳна ({ $date })
directory-status-old-undated = Манбаи бе сана
directory-warning-old = Шояд рақам иваз шуда бошад. Шояд ҳанӯз кор кунад.
directory-warning-short-code = Танҳо дар шабакаҳои ин кишвар кор мекунад: { $country }.
directory-warning-domestic = Танҳо дар дохили кишвар кор мекунад.
directory-warning-old-mobile = Рақами мобилии соли 2015: шояд шахси бегона ҷавоб диҳад. Аввал пурсед, ки ба куҷо занг задед, ва нагӯед, ки дар куҷоед.
directory-warning-for-its-own-citizens = Ин хат барои шаҳрвандони ҳамин кишвар аст; ба хориҷиён шояд кӯмак накунанд.
directory-warning-event-line = Рақам барои як ҳодиса дода шуда буд; ҳоло шояд ҷавоб надиҳанд.
directory-warning-temporary-line = Шояд ин телефони муваққатӣ бошад.
directory-warning-may-have-moved = Муассиса шояд ба ҷои дигар кӯчида бошад.
directory-warning-extension = Рақами дохилиро пурсед.
directory-warning-extension-number = Рақами дохилиро пурсед: { $number }.
directory-warning-other-network = Дар шабакаи кишвари ҳамсоя ин рақам хизмати дигар аст.

# Барои тамоми рӯйхат
directory-notice-no-promise = Дар ин ҷо онҳое ҳастанд, ки метавонанд кӯмак кунанд. Ҳеҷ кадоме инро ваъда накардааст ва мо ба ҷои шумо занг зада наметавонем.
directory-notice-short-codes = Рақамҳои кӯтоҳ танҳо дар шабакаҳои кишваре кор мекунанд, ки дар паҳлӯяшон навишта шудааст.
directory-notice-short-codes-border = Рақами кӯтоҳ ба шабака вобаста аст, на ба ҷой: дар назди сарҳад бинед, ки телефон шабакаи кадом кишварро нишон медиҳад.
directory-notice-police-left-out = Полиси маҳаллиро нишон надодем: дар баъзе ҷойҳо он метавонад онҳоеро, ки шуморо нигоҳ медоранд, шиносад, вале рақами дигаре, ки аввал занг занед, дар он ҷо надорем.
directory-notice-simulated = Телефон мегӯяд, ки ин макон сунъӣ дода шудааст. Он метавонад нодуруст бошад.
directory-notice-stale = Рӯйхат { $date } тартиб дода шудааст, муҳлати санҷиши он гузаштааст. Рақамҳо шояд иваз шуда бошанд.
directory-notice-issued = Рӯйхат { $date } тартиб дода шудааст.

# Вақте ҷавоб медиҳанд, чӣ гуфтан лозим
directory-say-own = Салом. Ман аз кишвари шумо ҳастам ({ $citizen }). Ҳоло дар ин ҷо ҳастам: { $place }. Ба ман кӯмак лозим аст. Лутфан ном ва рақами маро нависед.
directory-say-third = Салом. Шаҳрвандии ман: { $citizen }. Ҳоло дар ин ҷо ҳастам: { $place }. Ба намояндагии кишвари худ расида наметавонам. Лутфан кӯмак кунед ё гӯед, ки кӣ кӯмак мекунад.
directory-say-trafficking = Маро маҷбуран кор мефармоянд ва рафтан намегузоранд. Ба ман кӯмак лозим аст. Шаҳрвандии ман: { $citizen }. Ҳоло дар ин ҷо ҳастам: { $place }.
directory-say-local = Ба ман кӯмак лозим аст. Шаҳрвандии ман: { $citizen }. Ҳоло дар ин ҷо ҳастам: { $place }.
directory-say-here = Ба ман кӯмак лозим аст. Ҳоло дар ин ҷо ҳастам: { $place }.
directory-say-screening = Маро ба ин ҷо бо зӯр ё фиреб оварданд. Хоҳиш мекунам санҷед, ки оё қурбонии савдои одамон ҳастам, ва имкон диҳед бо консулгарӣ тамос гирам. Шаҳрвандии ман: { $citizen }.
directory-say-home = Салом. Ман аз кишвари шумо ҳастам ({ $citizen }). Дар хориҷа ҳастам, дар ин ҷо: { $place }. Ба ман кӯмак лозим аст. Барои ин ҷо кадом намояндагӣ масъул аст?
directory-say-at-home = Салом. Шаҳрвандии ман: { $citizen }. Ба ман кӯмак лозим аст. Лутфан гӯед, ки кӣ кӯмак карда метавонад.
directory-say-interpreter = Лутфан касеро ёбед, ки бо забони русӣ гап мезанад.
directory-say-call = Дар телефон бо забони англисӣ гӯед: Help. Russian, please. (Хелп. Рашен, плиз.)

# Бо кадом забон гуфтан
directory-language-ru = бо русӣ
directory-language-ky = бо қирғизӣ
directory-language-kk = бо қазоқӣ
directory-language-uz = бо ӯзбекӣ
directory-language-tg = бо тоҷикӣ
directory-language-az = бо озарӣ
directory-language-en = бо англисӣ
directory-language-tr = бо туркӣ
directory-language-th = бо тайӣ
directory-language-my = бо бирмагӣ
directory-language-zh = бо чинӣ
directory-language-lo = бо лаосӣ
directory-language-km = бо кхмерӣ
directory-language-vi = бо ветнамӣ
directory-language-ar = бо арабӣ
directory-language-ms = бо малайӣ
directory-language-id = бо индонезӣ

# Чаро ёфт шуд
directory-search-why-name = ном ҳамин аст
directory-search-why-other-name = номи дигар: { $text }
directory-search-why-beginning = аввали ном: { $text }
directory-search-why-part = қисми ном: { $text }
directory-search-why-near = навишташ монанд: { $text }
directory-search-why-digits = рақамҳои телефон
directory-search-why-number-end = охири рақами телефон
directory-search-why-short-code = рақами кӯтоҳ
directory-search-why-keyboard = клавиатураи дигар; мақсад: { $text }
directory-search-why-described = ин чист ва дар куҷост
directory-search-why-there = дар ҳамин ҷо: { $text }
