# review: needed
# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = telefon
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = e-poçt
channel-web = sayt
channel-link = keçid

record-install = yeni jurnal
record-incident = hadisə
record-check-in = «yaxşıyam» işarəsi
record-sos = SOS
record-attempt = göndərmə cəhdi
record-anchor = lövbər verildi
record-unlock = oxumaq üçün açıldı
record-export = ixrac
record-recovered = bərpa edildi
record-clock-step = saat dəyişdi
record-gap = işarə gəlmədi
record-correction = düzəliş
record-promise = vəd
record-deviation = vəddən fərq
record-drill = məşq
record-settings = ayar
record-erase = silindi

message-sos = SOS
message-ok = «yaxşıyam» işarəsi
message-test = məşq
message-cancel = SOS ləğv edildi

delivery-by-hand = yığmaq olmur: mesajı əllə göndərin
delivery-queued = yazıldı, göndərilmədi
delivery-leased = göndərişə götürüldü
delivery-handed = telefona verildi, təsdiqlənməyib
delivery-accepted = şəbəkə qəbul etdi
delivery-delivered = o biri telefona çatdı
delivery-acknowledged = insan cavab verdi
delivery-failed = getmədi
delivery-unknown = getdiyi bilinmir
delivery-expired = göndərmək gecdir
delivery-cancelled = geri götürüldü

erase-remains-messages = Göndərilmiş mesajlar: onlar telefonun mesaj siyahısında, operatorda və alanlarda qalır.
erase-remains-exports = Sizin çıxardığınız və ya başqalarında olan surətlər.
erase-remains-app = Tətbiqin özü və onun quraşdırıldığı: bu, tətbiq mağazasının tarixçəsində görünür.
erase-remains-chip = Yaddaş mikrosxemindəki izlər, onları laboratoriya tapa bilər; açarlar olmadan oxumaq olmur.
