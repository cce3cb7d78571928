# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = телефон
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = эл. пошта
channel-web = сайт
channel-link = сілтеме

record-install = жаңа журнал
record-incident = оқиға
record-check-in = «жақсымын» белгісі
record-sos = SOS
record-attempt = жіберу әрекеті
record-anchor = зәкір берілді
record-unlock = оқу үшін ашылды
record-export = экспорт
record-recovered = қалпына келтірілді
record-clock-step = сағат жылжыды
record-gap = белгі келмеді
record-correction = түзету
record-promise = уәде
record-deviation = уәдеден айырма
record-drill = жаттығу
record-settings = баптау
record-erase = өшірілді

message-sos = SOS
message-ok = «жақсымын» белгісі
message-test = жаттығу
message-cancel = SOS күші жойылды

delivery-by-hand = теруге келмейді: хабарламаны қолмен жіберіңіз
delivery-queued = жазылды, жіберілмеді
delivery-leased = жіберуге алынды
delivery-handed = телефонға берілді, расталмаған
delivery-accepted = желі қабылдады
delivery-delivered = басқа телефонға жетті
delivery-acknowledged = адам жауап берді
delivery-failed = кетпеді
delivery-unknown = кеткені белгісіз
delivery-expired = жіберуге кеш
delivery-cancelled = қайтарып алынды

erase-remains-messages = Жіберілген хабарлар: олар телефонның хабарлар тізімінде, операторда және алған адамдарда қалады.
erase-remains-exports = Сіз жасаған немесе басқаларда бар көшірмелер.
erase-remains-app = Қолданбаның өзі және оның орнатылғаны: бұл қолданбалар дүкенінің тарихында көрінеді.
erase-remains-chip = Жад микросхемасындағы іздер, оларды зертхана табуы мүмкін; кілттерсіз оларды оқу мүмкін емес.
