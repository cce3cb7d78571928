# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = телефон
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = эл. почта
channel-web = сайт
channel-link = шилтеме

record-install = жаңы журнал
record-incident = окуя
record-check-in = «жакшымын» белгиси
record-sos = SOS
record-attempt = жөнөтүү аракети
record-anchor = анкер берилди
record-unlock = окуу үчүн ачылды
record-export = экспорт
record-recovered = калыбына келтирилди
record-clock-step = саат жылды
record-gap = белги келген жок
record-correction = оңдоо
record-promise = убада
record-deviation = убададан айырма
record-drill = машыгуу
record-settings = жөндөө
record-erase = өчүрүлдү

message-sos = SOS
message-ok = «жакшымын» белгиси
message-test = машыгуу
message-cancel = SOS жокко чыгарылды

delivery-by-hand = терүүгө болбойт: билдирүүнү кол менен жөнөтүңүз
delivery-queued = жазылды, жөнөтүлгөн жок
delivery-leased = жөнөтүүгө алынды
delivery-handed = телефонго берилди, ырастала элек
delivery-accepted = тармак кабыл алды
delivery-delivered = башка телефонго жетти
delivery-acknowledged = киши жооп берди
delivery-failed = кеткен жок
delivery-unknown = кеткени белгисиз
delivery-expired = жөнөтүүгө кеч
delivery-cancelled = кайтарып алынды

erase-remains-messages = Жөнөтүлгөн кабарлар: алар телефондун кабарлар тизмесинде, оператордо жана алгандарда калат.
erase-remains-exports = Сиз жасаган же башкаларда бар көчүрмөлөр.
erase-remains-app = Колдонмонун өзү жана анын орнотулганы: бул колдонмолор дүкөнүнүн тарыхында көрүнөт.
erase-remains-chip = Эстутум микросхемасындагы издер, аларды лаборатория табышы мүмкүн; ачкычтарсыз аларды окууга болбойт.
