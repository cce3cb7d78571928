# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = telefon
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = e-pochta
channel-web = sayt
channel-link = havola

record-install = yangi jurnal
record-incident = hodisa
record-check-in = «yaxshiman» belgisi
record-sos = SOS
record-attempt = yuborish urinishi
record-anchor = langar berildi
record-unlock = oʻqish uchun ochildi
record-export = eksport
record-recovered = tiklandi
record-clock-step = soat surildi
record-gap = belgi kelmadi
record-correction = tuzatish
record-promise = vaʼda
record-deviation = vaʼdadan farq
record-drill = mashq
record-settings = sozlama
record-erase = oʻchirildi

message-sos = SOS
message-ok = «yaxshiman» belgisi
message-test = mashq
message-cancel = SOS bekor qilindi

delivery-by-hand = terib boʻlmaydi: xabarni qoʻlda yuboring
delivery-queued = yozildi, yuborilmadi
delivery-leased = yuborishga olindi
delivery-handed = telefonga berildi, tasdiqlanmagan
delivery-accepted = tarmoq qabul qildi
delivery-delivered = boshqa telefonga yetdi
delivery-acknowledged = odam javob berdi
delivery-failed = ketmadi
delivery-unknown = ketgani nomaʼlum
delivery-expired = yuborishga kech
delivery-cancelled = qaytarib olindi

erase-remains-messages = Yuborilgan xabarlar: ular telefonning xabarlar roʻyxatida, operatorda va olganlarda qoladi.
erase-remains-exports = Siz olgan yoki boshqalarda bor nusxalar.
erase-remains-app = Ilovaning oʻzi va uning oʻrnatilgani: bu ilovalar doʻkoni tarixida koʻrinadi.
erase-remains-chip = Xotira mikrosxemasidagi izlar, ularni laboratoriya topishi mumkin; kalitlarsiz ularni oʻqib boʻlmaydi.
