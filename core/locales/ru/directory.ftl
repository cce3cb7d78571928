# Кто может помочь: названия организаций
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: представительство вашей страны

directory-org-type-mission = представительство
directory-org-type-embassy = посольство
directory-org-type-consulate-general = генеральное консульство
directory-org-type-consulate = консульство
directory-org-type-honorary-consulate = почётное консульство
directory-org-type-ministry = министерство
directory-org-type-foreign-ministry = министерство иностранных дел
directory-org-type-agency = государственное агентство
directory-org-type-migration-agency = агентство по миграции
directory-org-type-migration-agency-office = отделение агентства по миграции
directory-org-type-labour-ministry-office = отделение министерства труда
directory-org-type-hotline = телефон помощи
directory-org-type-trafficking-line = линия против торговли людьми
directory-org-type-social-assistance-line = линия социальной помощи, в том числе жертвам торговли людьми
directory-org-type-women-line = телефон помощи женщинам
directory-org-type-child-line = телефон помощи детям
directory-org-type-labour-line = линия по вопросам труда
directory-org-type-immigration-line = линия миграционной службы
directory-org-type-foreigners-line = линия для иностранцев
directory-org-type-government-line = справочная линия правительства
directory-org-type-ambulance = скорая помощь
directory-org-type-fire-service = пожарная служба
directory-org-type-police = полиция
directory-org-type-police-emergency = полиция
directory-org-type-tourist-police = туристическая полиция
directory-org-type-trafficking-police = полиция, отдел по борьбе с торговлей людьми
directory-org-type-ngo = организация помощи
directory-org-type-anti-trafficking-ngo = организация против торговли людьми
directory-org-type-human-rights-ngo = правозащитная организация
directory-org-type-women-ngo = организация помощи женщинам
directory-org-type-iom = Международная организация по миграции
directory-org-type-iom-office = Международная организация по миграции
directory-org-type-border-post = пограничный пункт

# Даты и перечни
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
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
directory-date-month = { $month } { $year }
directory-date-day = { $day } { $month } { $year }
directory-km = { $km } км
directory-join = { $first } и { $last }

# Где вы находитесь
directory-summary-border = Рядом граница ({ $countries }), до неё не больше { $km } км. На какой вы стороне, мы не знаем.
directory-summary-disagree = Вы назвали: { $named }. По координатам это { $found }. Показываем для обеих стран.
directory-summary-at-home = Вы у себя в стране. Ниже указано, куда здесь можно позвонить.
directory-summary-own = Здесь есть представительство вашей страны. Звоните сначала туда.
directory-summary-own-no-number = Представительство вашей страны здесь есть, но номера мы не знаем. Звоните по следующему номеру в списке.
directory-summary-own-elsewhere = Посольства вашей страны здесь, насколько мы знаем, нет. За эту страну отвечает представительство в другой стране.
directory-summary-own-precedent = Какое представительство отвечает за эту страну, мы не знаем. Но представительство вашей страны рядом уже помогало оттуда: звоните туда.
directory-summary-third = Есть ли здесь представительство вашей страны, мы не знаем. Могут помочь представительства других стран, они ниже первыми.
directory-summary-third-none = Представительства вашей страны здесь нет. Могут помочь представительства других стран, они ниже первыми.
directory-summary-not-known = Мы не знаем, какое представительство вашей страны отвечает за это место. Ниже указано, куда всё же можно позвонить.
directory-summary-none = Представительства вашей страны здесь нет. Ниже указано, куда всё же можно позвонить.
directory-summary-nowhere = Мы не знаем, в какой вы стране. Скажите страну; домой можно позвонить отовсюду.
directory-place-border = у границы ({ $countries })

# Почему кто-то стоит в списке
directory-why-own-resident = Это представительство вашей страны. Где: { $country }.
directory-why-own-accredited = Это представительство вашей страны в другой стране. Оно отвечает и за эту: { $country }.
directory-why-own-honorary = Это почётный консул вашей страны. Где: { $country }.
directory-why-own-labour-office = Это отделение вашей страны для трудовых мигрантов, не консульство. Где: { $country }.
directory-why-no-own-mission = Представительства вашей страны здесь нет ({ $country }).
directory-why-no-own-mission-found = О посольстве или консульстве вашей страны здесь мы не знаем ({ $country }).
directory-why-not-known = Мы не знаем, какое представительство вашей страны отвечает за эту страну: { $country }.
directory-why-not-known-dated = Мы не знаем, какое представительство вашей страны отвечает за эту страну: { $country }. Искали последний раз: { $date }.
directory-why-treaty = Это не ваше представительство. По договору оно может действовать и для граждан вашей страны. Где: { $country }.
directory-why-agreed-partner = Это не ваше представительство. Оно согласилось помогать гражданам вашей страны. Где: { $country }.
directory-why-precedent = Это не ваше представительство. Оно уже помогало гражданам вашей страны ({ $date }), но не обязано. Где: { $country }.
directory-why-precedent-own = Это представительство вашей страны уже помогало людям там ({ $country }, { $date }). Отвечает ли оно за эту страну, неизвестно.
directory-why-treaty-unchecked = Это не ваше представительство. Есть договор ({ $date }), по которому оно, возможно, действует и для граждан вашей страны. Где: { $country }.
directory-why-local = Это помощь на месте ({ $country }).
directory-why-own-elsewhere = Это представительство вашей страны в другой стране, одно из ближайших, номер которого мы знаем. Отвечает ли оно за это место, неизвестно; спросите, кто отвечает. Где вы: { $country }.
directory-why-home = Это ведомство вашей страны на родине.
directory-why-home-anywhere = Это ведомство вашей страны на родине. Позвонить туда можно из любой страны.

# На чём это основано
directory-basis-rescue-2025 = В апреле 2025 года дипломаты Казахстана и Узбекистана вернули из Мьянмы через Мэсот восемь граждан Кыргызстана, четырёх граждан Казахстана и двух граждан Узбекистана.
directory-basis-charter-2020 = В апреле 2020 года чартерный рейс Казахстана вывез 32 граждан Кыргызстана из Таиланда, Индонезии и Вьетнама.
directory-basis-rescue-2025-and-charter-2020 = В апреле 2025 года дипломаты Казахстана и Узбекистана вернули из Мьянмы через Мэсот восемь граждан Кыргызстана, четырёх граждан Казахстана и двух граждан Узбекистана. В апреле 2020 года чартерный рейс Казахстана вывез 32 граждан Кыргызстана из Таиланда, Индонезии и Вьетнама.
directory-basis-agreement-1993 = Соглашение России и Кыргызстана от 7 июня 1993 года о дипломатическом и консульском представительстве в третьих странах.
directory-basis-southern-provinces = Отвечает только за 14 южных провинций.
directory-basis-not-a-consulate = Это отделение для трудовых мигрантов, не консульство.
directory-basis-searched = Искали в открытых источниках.

# Что неизвестно
directory-missing = Номер неизвестен; в последний раз искали { $date }.
directory-missing-undated = Номер неизвестен.
directory-missing-known = Что известно: { $known }.

# Прежде чем звонить
directory-caution-honorary = У почётного консула мало полномочий, документы он часто выдать не может. Спросите, кто может.
directory-caution-treaty = Мы не смогли проверить, действует ли договор сегодня. Назовите его, когда позвоните.
directory-caution-not-obliged = Они не обязаны помогать. Скажите, что людям из вашей страны уже помогали.
directory-caution-doubtful-police = В некоторых местах этой страны полиция может знать тех, кто вас удерживает. Не звоните только в полицию: сначала сообщите кому-то ещё.
directory-caution-hours = Часы работы не подтверждены. Если не отвечают, позвоните утром ещё раз, а пока звоните по следующему номеру.

# Контакт
directory-status-confirmed = Официальное сообщение или два источника ({ $date }); звонком не проверяли
directory-status-listed = Один источник ({ $date })
directory-status-old = Старый источник ({ $date })
directory-status-old-undated = Источник без даты
directory-warning-old = Номер мог измениться. Может быть, он ещё работает.
directory-warning-short-code = Работает только в сетях этой страны: { $country }.
directory-warning-domestic = Работает только внутри страны.
directory-warning-old-mobile = Мобильный номер 2015 года: ответить может посторонний. Сначала спросите, куда вы попали, и не называйте, где вы.
directory-warning-for-its-own-citizens = Линия создана для граждан этой страны; иностранцам могут не помочь.
directory-warning-event-line = Номер давали для одного случая; сейчас могут не ответить.
directory-warning-temporary-line = Возможно, это временный телефон.
directory-warning-may-have-moved = Учреждение могло переехать.
directory-warning-extension = Попросите добавочный номер.
directory-warning-extension-number = Попросите добавочный номер { $number }.
directory-warning-other-network = На сетях соседней страны этот номер означает другую службу.

# Для всего списка
directory-notice-no-promise = Здесь те, кто может помочь. Никто из них этого не обещал, и позвонить за вас мы не можем.
directory-notice-short-codes = Короткие номера работают только в сетях той страны, которая указана рядом.
directory-notice-short-codes-border = Короткие номера зависят от сети, а не от места: у границы посмотрите, сеть какой страны показывает телефон.
directory-notice-police-left-out = Местную полицию мы не показываем: в некоторых местах она может знать тех, кто вас удерживает, а других номеров, куда позвонить сначала, у нас там нет.
directory-notice-simulated = Телефон сообщает, что положение задано искусственно. Оно может быть неверным.
directory-notice-stale = Список составлен { $date }, срок его проверки прошёл. Номера могли измениться.
directory-notice-issued = Список составлен { $date }.

# Что сказать, когда ответят
directory-say-own = Здравствуйте. Я из вашей страны ({ $citizen }). Я сейчас здесь: { $place }. Мне нужна помощь. Запишите, пожалуйста, моё имя и номер.
directory-say-third = Здравствуйте. Моё гражданство: { $citizen }. Я сейчас здесь: { $place }. До представительства своей страны я добраться не могу. Помогите, пожалуйста, или скажите, кто может помочь.
directory-say-trafficking = Меня заставляют работать и не отпускают. Мне нужна помощь. Моё гражданство: { $citizen }. Я сейчас здесь: { $place }.
directory-say-local = Мне нужна помощь. Моё гражданство: { $citizen }. Я сейчас здесь: { $place }.
directory-say-here = Мне нужна помощь. Я сейчас здесь: { $place }.
directory-say-screening = Меня привезли сюда силой или обманом. Прошу проверить, не жертва ли я торговли людьми, и дать связаться с консульством. Моё гражданство: { $citizen }.
directory-say-home = Здравствуйте. Я из вашей страны ({ $citizen }). Я за границей, здесь: { $place }. Мне нужна помощь. Какое представительство отвечает за это место?
directory-say-at-home = Здравствуйте. Моё гражданство: { $citizen }. Мне нужна помощь. Скажите, пожалуйста, кто может мне помочь.
directory-say-interpreter = Найдите, пожалуйста, того, кто говорит по-русски.
directory-say-call = По телефону скажите по-английски: Help. Russian, please. (Хелп. Рашен, плиз.)

# На каком языке говорить
directory-language-ru = по-русски
directory-language-ky = по-кыргызски
directory-language-kk = по-казахски
directory-language-uz = по-узбекски
directory-language-tg = по-таджикски
directory-language-az = по-азербайджански
directory-language-en = по-английски
directory-language-tr = по-турецки
directory-language-th = по-тайски
directory-language-my = по-бирмански
directory-language-zh = по-китайски
directory-language-lo = по-лаосски
directory-language-km = по-кхмерски
directory-language-vi = по-вьетнамски
directory-language-ar = по-арабски
directory-language-ms = по-малайски
directory-language-id = по-индонезийски

# Почему нашлось
directory-search-why-name = это название
directory-search-why-other-name = другое название: { $text }
directory-search-why-beginning = начало названия: { $text }
directory-search-why-part = часть названия: { $text }
directory-search-why-near = похожее написание: { $text }
directory-search-why-digits = цифры номера
directory-search-why-number-end = конец номера
directory-search-why-short-code = короткий номер
directory-search-why-keyboard = другая раскладка клавиатуры; имелось в виду: { $text }
directory-search-why-described = что это и где
directory-search-why-there = находится здесь: { $text }
