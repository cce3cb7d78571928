# review: needed
# What a verifier says.

verify-valid = Yaroqli: bu yerdagi hech bir yozuv oʻzgartirilmagan va boshqa yoʻl bilan olingan kod mos keladi.
verify-valid-with-findings = Yaroqli, lekin ochiq savollar bor: bu yerdagi hech bir yozuv oʻzgartirilmagan. Quyidagi izohlarni oʻqing.
verify-rolled-back = Kod yoki xabar bu jurnalga mos kelmaydi: undan keyin yozuvlar kesilgan yoki almashtirilgan, yoki u xato yozilgan, soxta yoki boshqa jurnalniki.
verify-invalid = Yaroqsiz: fayl shikastlangan, oʻzgartirilgan yoki uni Hamroh yozmagan. Unda yozilganiga tayanmang.
verify-version = Tekshirilmadi: buni yangiroq Hamroh yozgan. Yangiroq tekshiruv dasturini olib, qayta tekshiring.

verify-reason-malformed = Fayl buzilgan yoki oʻzgartirilgan: u aynan Hamroh yozadigandek emas.
verify-reason-version = Faylni yangiroq Hamroh yozgan. Oʻzingiznikini yangilab, qayta tekshiring.
verify-reason-empty = Unda birorta ham yozuv yoʻq.
verify-reason-journal = Yozuvlardan biri boshqa jurnalniki.
verify-reason-sequence = Yozuv yetishmaydi, takrorlangan yoki oʻz joyida emas.
verify-reason-previous = Yozuv oʻzidan oldingi yozuvning davomi emas.
verify-reason-signature = Imzo mos kelmaydi: yozuv oʻzgartirilgan yoki uni boshqa odam yozgan.
verify-reason-epoch = Kalitlar bloki yoʻq yoki oʻzgartirilgan.
verify-reason-sealed = Qulflangan yozuv imzolangan yozuvning oʻzi emas.
verify-reason-state = Jurnal fayli shu qadar buzilganki, uni ochib boʻlmaydi. Biz unga tegmadik. Uni oʻchirmang: mutaxassis undan yozuvlarni hali olishi mumkin.
verify-reason-commit = Koʻrsatilgan matn oʻsha paytda yozilgan matn emas.
verify-reason-export = Faylni yakunlaydigan oxirgi yozuv yoʻq yoki mos kelmaydi.
verify-reason-files = Birga kelgan fayl eksport qilingan faylning oʻzi emas.
verify-reason-anchor = Tashqaridan olingan langar kodi jurnalning hech bir holatiga mos emas. Uni yana solishtiring: unda xato boʻlishi yoki u boshqa jurnalniki boʻlishi mumkin. Agar u toʻgʻri boʻlsa, oxiri kesilgan yoki almashtirilgan.
verify-reason-no-outside-anchor = Chetdan olingan kod bilan solishtirilmadi: oxiri kesilgan-kesilmaganini hech kim bila olmaydi, kalitlar egasi bularning hammasini istagan paytda yozgan boʻlishi mumkin. SMS dagi 26 ta belgini soʻrang.
verify-reason-clock-step = Ikki yozuv orasida telefon soati oʻzgartirilgan: u yerda vaqt aniq emas.
verify-reason-recovered = Telefon jurnalni yopmasdan oʻchib qolgan. Batareya tugaganda shunday boʻladi; yozuvlar oʻz kuchida.
verify-reason-set-aside = Bu jurnal fayli boshqa ochilmay qolgan jurnalning davomi. Oldingi jurnal yozuvlari bu yerda yoʻq; ular eski fayldan saqlab qolingan boʻlishi mumkin.
verify-reason-drill = Ular orasida mashq yozuvlari bor. Mashq hech qachon dalil emas.
verify-reason-missing-file = Koʻrsatilgan yozuvga tegishli fayl yoʻq. Yozuvda qanday fayl ekani aytilgan; uni yuboruvchidan soʻrang.
verify-reason-redacted = Bu yerda eksport qilinganlarning hammasi koʻrsatilmagan: yoʻlda kimdir kamroq uzatgan. Joʻnatuvchidan butun faylni soʻrang.

verify-anchored = Chetdan olingan kod bilan solishtirildi: kod yuborilgan paytgacha hech narsa kesilmagan.
verify-fits = Kod { $all } yozuvdan dastlabki { $number } tasiga mos keladi.
verify-behind = Ulardan keyingi yozuvlarning vaqti haqida hech narsa isbotlanmagan.
verify-times = Telefonning oʻz soati boʻyicha vaqt, UTC: { $first } dan { $last } gacha.
verify-not-proven = Isbotlanmagan: yozilgani rostligi, soat toʻgʻri yurgani va boshqa odamdagi oxirgi koddan keyin hech narsa kesilmagani. Shu koddan keyingi yozuvlarni, kod solishtirilmagan boʻlsa hammasini, kalitlar egasi istagan paytda yozgan boʻlishi mumkin.
verify-own-copy = Bu dasturning oʻzingizdagi nusxasidan foydalaning. Fayl bilan birga kelgan tekshiruv dasturi hech narsani isbotlamaydi: uni faylni yuborgan odam oʻzgartirgan boʻlishi mumkin.

# Facts apart from the story: title and question of each field.
fact-time = Vaqti
fact-time-question = Bu qachon boʻldi? Bilganingizcha sana va soat.
fact-place = Joyi
fact-place-question = Bu qayerda boʻldi? Shahar, koʻcha, uy yoki u yerdan nima koʻringani.
fact-people = Odamlar
fact-people-question = U yerda kimlar bor edi? Ismlar, laqablar, telefonlar, koʻrinishi.
fact-words = Aytilgan soʻzlar
fact-words-question = Nima deyishdi yoki yozishdi? Eslaganingizcha, soʻzma-soʻz.
fact-harm = Zarar
fact-harm-question = Sizga yoki boshqalarga nima qilishdi? Urish, tahdid, qamab qoʻyish, pul bermaslik, majburlab ishlatish. Faqat xohlaganingizni yozing.
fact-papers = Hujjat va buyumlar
fact-papers-question = Nimani olib qoʻyishdi: pasport, telefon, boshqa narsalar? Kim oldi?
fact-money = Pul
fact-money-question = Nima toʻlandi yoki sizni qancha qarz deyishadi? Qancha, kimga, qanday?
