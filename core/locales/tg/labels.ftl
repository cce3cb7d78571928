# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = телефон
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = почтаи эл.
channel-web = сомона
channel-link = пайванд

record-install = дафтари нав
record-incident = ҳодиса
record-check-in = нишони «хубам»
record-sos = SOS
record-attempt = кӯшиши фиристодан
record-anchor = лангар дода шуд
record-unlock = барои хондан кушода шуд
record-export = содирот
record-recovered = барқарор шуд
record-clock-step = соат ҷобаҷо шуд
record-gap = нишон наомад
record-correction = ислоҳ
record-promise = ваъда
record-deviation = фарқ аз ваъда
record-drill = машқ
record-settings = танзим
record-erase = пок шуд

message-sos = SOS
message-ok = нишони «хубам»
message-test = машқ
message-cancel = SOS бекор карда шуд

delivery-by-hand = чидан мумкин нест: паёмро дастӣ фиристед
delivery-queued = навишта шуд, фиристода нашуд
delivery-leased = барои фиристодан гирифта шуд
delivery-handed = ба телефон дода шуд, тасдиқ нашудааст
delivery-accepted = шабака қабул кард
delivery-delivered = ба телефони дигар расид
delivery-acknowledged = одам ҷавоб дод
delivery-failed = нарафт
delivery-unknown = рафтанаш номаълум
delivery-expired = барои фиристодан дер
delivery-cancelled = бозхонд шуд

erase-remains-messages = Паёмҳои фиристода: онҳо дар рӯйхати паёмҳои телефон, дар оператор ва дар гирандагон мемонанд.
erase-remains-exports = Нусхаҳое, ки шумо сохтаед ё дар дигарон ҳастанд.
erase-remains-app = Худи барнома ва он ки насб шуда буд: ин дар таърихи мағозаи барномаҳо дида мешавад.
erase-remains-chip = Изҳо дар микросхемаи хотира, ки озмоишгоҳ ёфта метавонад; бе калидҳо онҳоро хондан мумкин нест.
