# review: needed
# Саҳифаи report.html.

report-title = Ҳисобот аз журнали Hamroh
report-journal = Журнали { $id }
report-unread = Ҷумлаҳои ин саҳифаро соҳибзабон ҳанӯз нахондааст.
report-warning-title = Аввал инро хонед
report-warning = Ин саҳифа ҳамроҳи сабтҳо омадааст, аз ин рӯ худаш чизеро исбот намекунад: фиристанда метавонад ҳам онро ва ҳам санҷиши поёнро тағйир дода бошад. Файли bundle.zip-ро бо барномаи Hamroh-и худатон ё бо verify.py аз шахси боваринок санҷед ва рамзи 26-аломатаро, ки бо роҳи дигар, масалан дар SMS гирифтаед, муқоиса кунед.
report-story = Дар поён он чи шахс навиштааст. Санҷидан мумкин аст, ки он тағйир наёфтааст; аз кадом вақт, танҳо рамзе нишон медиҳад, ки бо роҳи дигар ба шумо омадааст. Бе он, ва баъди рамзи охирини мувофиқ, соҳиби калидҳо ҳамаи инро дар ҳар вақт навишта метавонист. Рост будани онро санҷидан мумкин нест.

report-check-title = Санҷидани файл
report-check-how = Файли bundle.zip-ро, ки ин саҳифа дар он омадааст, интихоб кунед. Аз ин дастгоҳ чизе берун намеравад.
report-check-file = Файл
report-check-codes = Рамзҳо ё SMS-ҳои пурра, ки бо роҳи дигар гирифтаед, ҳар яке дар сатри алоҳида (холӣ монданаш мумкин)
report-check-run = Санҷидан
report-check-busy = Санҷида мешавад…
report-check-noscript = Дар ин ҷо скриптҳо хомӯшанд, саҳифа чизеро санҷида наметавонад. Барномаи Hamroh ё verify.py-ро истифода баред.
report-check-no-crypto = Ин браузер имзоҳои Ed25519-ро санҷида наметавонад. Чизе санҷида нашуд. Барномаи Hamroh, verify.py бо Python 3.8 ё навтар ё браузери навтарро истифода баред.
report-check-bad-code = Дар сатри { $line } рамзи 26-аломата нест ё дар SMS хато ҳаст. Чизе санҷида нашуд.
report-check-too-large = Файл аз 256 МиБ калонтар аст: чунин бандл намешавад. Чизе санҷида нашуд.
report-check-unreadable = Файлро хондан нашуд. Чизе санҷида нашуд.
report-check-integrity = Тағйир наёфтааст?
report-check-complete = Пурра аст?
report-check-intact = Ҳа: сабтҳои нишондодашуда дар ин журнал, бо ҳамин тартиб ва чунон ки имзо шуданд, ҳастанд. Ин кай буд, танҳо рамзи аз берун гирифташуда нишон медиҳад.
report-check-itself = Дар худаш ҳа. Ба сатри оянда нигаред.
report-check-not-reached = Нигоҳ карда нашуд: санҷиш дар хатои боло қатъ шуд.
report-check-times = Кай?
report-check-unproven = Исбот нашудааст
report-check-records = Сабтҳо, чунон ки дар файли санҷидашуда ҳастанд
report-check-machine = Ҷавоб барои барномаҳо (JSON)

report-phone-title = Ҳангоми сохтани ин файл худи телефон чӣ ёфт
report-phone-note = Дар ин ҷо телефони фиристанда дар бораи худ мегӯяд: ин маълумот аст, на далел.

report-map-title = Дар куҷо
report-map-note = Нақша: сарҳадҳо содда карда шудаанд, дар баъзе ҷойҳо чандсад метр фарқ ҳаст. Сарҳадҳо: © иштирокчиёни OpenStreetMap, ODbL.
report-place = Ҷойи { $number }: { $degrees }
report-radius = дар доираи { $metres } м
report-age = { $seconds } с пеш муайян шудааст
report-simulated = ба гуфтаи телефон, ҷойи сохта

report-pairs-title = Ваъдаҳо ва он чи шуд
report-promised = Ваъда шуда буд
report-reality = Дар амал
report-no-deviation = Ягон сабт дар ин ҷо намегӯяд, ки тарзи дигар шуд.

report-timeline-title = Чӣ навишта шудааст
report-timeline-note = Бо тартиб. Вақт аз рӯи соати худи телефон, UTC.
report-drill = МАШҚ. Далел нест.
report-facts = Фактҳо
report-narrative = Бо суханони худ
report-files = Файлҳо
report-file-bytes = { $bytes } байт
report-file-missing = Дар бандл нест: дар телефон вайрон шудааст.
report-corrects = Ислоҳ мекунад:
report-corrected = Баъдтар ислоҳ шуд:
report-belongs = Тааллуқ дорад ба:
report-not-shown = сабте, ки дар ин ҷо нишон дода нашудааст
report-unknown-time = вақт номаълум
report-log-title = Он чи барнома худаш навиштааст

report-codes-title = Рамзҳои паёмҳо
report-codes-note = Паёме, ки бо яке аз ин сабтҳо рафтааст, бо рамзи он тамом мешавад. Онро дар SMS-е, ки худатон гирифтаед, ҷӯед: рамзе, ки аз ин саҳифа нусха шудааст, чизеро исбот намекунад.
