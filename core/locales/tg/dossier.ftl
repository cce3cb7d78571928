# review: needed
# Ариза барои муайян кардани қурбонии савдои одамон.

dossier-title = Ариза барои муайян кардани қурбонии савдои одамон
dossier-made = Дар { $date } бо барномаи Hamroh аз навиштаҳои ҳамин шахс тартиб дода шуд.
dossier-not-finding = Ин сухани худи шахс аст. Ин на қарори идора ва на хулосаи коршинос аст.
dossier-unread = Ин ҷумлаҳоро ҳанӯз соҳибзабон нахондааст. Агар нофаҳмо бошад, тавассути тарҷумон пурсед.
dossier-name = Ном
dossier-citizen = Шаҳрвандӣ
dossier-speaks = Бо кадом забон гап мезанад
dossier-language-en = англисӣ
dossier-language-ru = русӣ
dossier-language-uz = ӯзбекӣ
dossier-language-kk = қазоқӣ
dossier-language-ky = қирғизӣ
dossier-language-tg = тоҷикӣ
dossier-language-az = озарбойҷонӣ

dossier-ask-title = Чӣ мепурсам
dossier-ask-screening = Хоҳиш мекунам санҷед, ки оё ман қурбонии савдои одамон ҳастам.
dossier-ask-consulate = Имкон диҳед, ки бо консулгарии худ гап занам.
dossier-ask-interpreter = Тарҷумон даъват кунед. Забон: { $language }.
dossier-ask-not-punish = Барои коре, ки маро маҷбур карданд, ҷазо надиҳед.
dossier-ask-not-tell = Ба онҳое, ки маро нигоҳ доштанд, нагӯед, ки ман дар куҷоям.

dossier-elements-title = Бо ман чӣ шуд
dossier-elements = Савдои одамон амалест, ки бо воситаҳои муайян ба мақсади истисмор содир мешавад (Протоколи СММ, соли 2000, моддаи 3). Шахс қайд кардааст:
dossier-act = Амал: чӣ карданд
dossier-means = Восита: чӣ тавр
dossier-purpose = Мақсад: барои чӣ
dossier-none = Дар ин ҷо чизе қайд нашудааст. Ин маънои онро надорад, ки чунин набуд.

dossier-point-offered = Маро бо таклифи кор ҷалб карданд.
dossier-point-brought = Ба он ҷо маро дигарон бурданд ё фиристоданд.
dossier-point-border = Маро аз сарҳад бе хабари ман ё бе ҳуҷҷат гузарониданд.
dossier-point-handed = Маро ба дигарон супориданд ё фурӯхтанд.
dossier-point-kept = Маро дар ҷое нигоҳ доштанд, ки аз он рафта намешуд.
dossier-point-deceived = Дар бораи кор, маош ё ҷой фиреб доданд.
dossier-point-papers = Шиноснома ё дигар ҳуҷҷатҳоямро гирифтанд.
dossier-point-phone = Телефонамро гирифтанд ё месанҷиданд; бо касе озод гап зада наметавонистам.
dossier-point-guarded = Маро посбонӣ мекарданд ё қулф мекарданд.
dossier-point-beaten = Маро заданд ё ба тарзи дигар азоб доданд.
dossier-point-threatened = Ба ман ё оилаам таҳдид карданд.
dossier-point-debt = Гуфтанд, ки қарздорам ё барои рафтан бояд пул диҳам.
dossier-point-helpless = Забон намедонистам, пул ва пуштибон надоштам, аз ин истифода бурданд.
dossier-point-minor = Он вақт 18-сола нашуда будам. Он гоҳ исботи восита лозим нест.
dossier-point-forced-work = Маро хилофи хоҳишам кор фармуданд.
dossier-point-scam = Маҷбур карданд, ки одамонро бо телефон ё интернет фиреб диҳам.
dossier-point-crime = Ба корҳои дигаре, ки қонун манъ кардааст, маҷбур карданд.
dossier-point-unpaid = Музд надоданд ё аз ваъда хеле кам доданд.
dossier-point-hours = Хеле тӯлонӣ, бе дамгирӣ ё бемор кор кардам.
dossier-point-sexual = Аз ман истифодаи ҷинсӣ бурданд ё ба ин маҷбур карданд.
dossier-point-war = Ба ҷанг рафтан ё барои он имзо кардан маҷбур карданд.
dossier-point-begging = Ба гадоӣ маҷбур карданд.

dossier-notes-title = Чӣ навишта шудааст
dossier-notes-words = Сухани худи шахс, бе тарҷума. Вақт аз рӯи соати телефон, UTC.
dossier-note = Навиштаи { $number }
dossier-incident = Ҳодиса
dossier-promise = Ваъда пеш аз сафар
dossier-deviation = Фарқ аз ваъда
dossier-correction = Навиштаи { $number }-ро ислоҳ мекунад
dossier-correction-other = Ислоҳи навиштаи пештара
dossier-call = Занги кӯмак
dossier-position = Координатаҳо
dossier-position-age = Телефон координатаҳоро { $seconds } сония пеш аз навишта муайян кардааст.
dossier-position-simulated = Телефон мегӯяд, ки ин макон сунъӣ дода шудааст. Он метавонад нодуруст бошад.
dossier-time-unknown = вақт номаълум
dossier-fact-time = Вақт
dossier-fact-place = Ҷой
dossier-fact-people = Одамон
dossier-fact-words = Суханҳои дақиқ
dossier-fact-harm = Чӣ карданд
dossier-fact-papers = Ҳуҷҷат ва чизҳои гирифташуда
dossier-fact-money = Пул ва қарз
dossier-story = Бо сухани худ
dossier-file = Файл (SHA-256)

dossier-check-title = Инро чӣ тавр санҷидан мумкин
dossier-check = Ҳар навишта рамз дорад. Бо файли bundle.zip-и журнал барномаи Hamroh ё verify.py нишон медиҳад, ки навиштаҳо аз он вақт тағйир ёфтаанд ё не. Рост будани онҳоро нишон дода наметавонад. Рамзи тамоми журнал ҳангоми тартиб додан: { $code }
dossier-check-damaged = Журнали телефон вайрон шудааст, ин навиштаҳоро бо он муқоиса кардан мумкин нест.
