# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = телефон
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = э-почта
channel-web = сайт
channel-link = ҳавола

record-install = янги журнал
record-incident = ҳодиса
record-check-in = «яхшиман» белгиси
record-sos = SOS
record-attempt = юбориш уриниши
record-anchor = лангар берилди
record-unlock = ўқиш учун очилди
record-export = экспорт
record-recovered = тикланди
record-clock-step = соат сурилди
record-gap = белги келмади
record-correction = тузатиш
record-promise = ваъда
record-deviation = ваъдадан фарқ
record-drill = машқ
record-settings = созлама
record-erase = ўчирилди

message-sos = SOS
message-ok = «яхшиман» белгиси
message-test = машқ
message-cancel = SOS бекор қилинди

delivery-by-hand = териб бўлмайди: хабарни қўлда юборинг
delivery-queued = ёзилди, юборилмади
delivery-leased = юборишга олинди
delivery-handed = телефонга берилди, тасдиқланмаган
delivery-accepted = тармоқ қабул қилди
delivery-delivered = бошқа телефонга етди
delivery-acknowledged = одам жавоб берди
delivery-failed = кетмади
delivery-unknown = кетгани номаълум
delivery-expired = юборишга кеч
delivery-cancelled = қайтариб олинди

erase-remains-messages = Юборилган хабарлар: улар телефоннинг хабарлар рўйхатида, операторда ва олганларда қолади.
erase-remains-exports = Сиз олган ёки бошқаларда бор нусхалар.
erase-remains-app = Илованинг ўзи ва унинг ўрнатилгани: бу иловалар дўкони тарихида кўринади.
erase-remains-chip = Хотира микросхемасидаги излар, уларни лаборатория топиши мумкин; калитларсиз уларни ўқиб бўлмайди.
