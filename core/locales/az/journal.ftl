# review: needed
# What a verifier says.

verify-valid = Etibarlıdır: buradakı heç bir qeyd dəyişdirilməyib və başqa yolla alınan kod uyğun gəlir.
verify-valid-with-findings = Etibarlıdır, amma açıq məqamlar var: buradakı heç bir qeyd dəyişdirilməyib. Aşağıdakıları oxuyun.
verify-rolled-back = Kod və ya mesaj bu jurnala uyğun gəlmir: ondan sonra qeydlər kəsilib və ya əvəz edilib, yaxud o səhv yazılıb, saxtadır və ya başqa jurnalındır.
verify-invalid = Etibarsızdır: fayl zədələnib, dəyişdirilib və ya onu Hamroh yazmayıb. Orada yazılana arxalanmayın.
verify-version = Yoxlanılmadı: bunu daha yeni Hamroh yazıb. Daha yeni yoxlama proqramı götürüb bir də yoxlayın.

verify-reason-malformed = Fayl zədələnib və ya dəyişdirilib: o, tam Hamroh proqramının yazdığı kimi deyil.
verify-reason-version = Faylı daha yeni Hamroh yazıb. Özünüzdəkini yeniləyib bir də yoxlayın.
verify-reason-empty = Orada heç bir qeyd yoxdur.
verify-reason-journal = Qeydlərdən biri başqa jurnala aiddir.
verify-reason-sequence = Qeyd çatışmır, təkrarlanıb və ya yerində deyil.
verify-reason-previous = Qeyd özündən əvvəlki qeydin davamı deyil.
verify-reason-signature = İmza uyğun gəlmir: qeyd dəyişdirilib və ya onu başqası yazıb.
verify-reason-epoch = Açar bloku yoxdur və ya dəyişdirilib.
verify-reason-sealed = Kilidli qeyd imzalanmış qeydin özü deyil.
verify-reason-state = Jurnal faylı elə zədələnib ki, onu açmaq olmur. Biz ona toxunmadıq. Onu silməyin: mütəxəssis ondan qeydləri hələ çıxara bilər.
verify-reason-commit = Göstərilən mətn o vaxt yazılan mətn deyil.
verify-reason-export = Faylı bağlayan son qeyd yoxdur və ya uyğun gəlmir.
verify-reason-files = Birlikdə gələn fayl ixrac edilən faylın özü deyil.
verify-reason-anchor = Kənardan alınan lövbər kodu jurnalın heç bir vəziyyətinə uyğun deyil. Onu yenidən müqayisə edin: səhv ola və ya başqa jurnala aid ola bilər. Əgər düzgündürsə, sonu kəsilib və ya dəyişdirilib.
verify-reason-no-outside-anchor = Kənardan alınan kodla tutuşdurulmayıb: sonunun kəsilib-kəsilmədiyini heç kim bilə bilməz, açarların sahibi bunların hamısını istənilən vaxt yaza bilərdi. SMS-dəki 26 işarəni istəyin.
verify-reason-clock-step = İki qeyd arasında telefonun saatı dəyişdirilib: orada vaxt dəqiq deyil.
verify-reason-recovered = Telefon jurnal bağlanmadan sönüb. Batareya bitəndə belə olur; qeydlər qüvvədədir.
verify-reason-set-aside = Bu jurnal faylı daha açılmayan başqa jurnalın davamıdır. Əvvəlki jurnalın qeydləri burada yoxdur; onlar köhnə fayldan xilas edilmiş ola bilər.
verify-reason-drill = Onların arasında məşq qeydləri var. Məşq heç vaxt sübut deyil.
verify-reason-missing-file = Göstərilən qeydə aid fayl yoxdur. Qeyddə onun hansı fayl olduğu yazılıb; onu göndərəndən istəyin.
verify-reason-redacted = Burada ixrac olunanların hamısı göstərilmir: yolda kimsə daha az ötürüb. Göndərəndən bütün faylı istəyin.

verify-anchored = Kənardan alınan kodla tutuşdurulub: kod göndərilən ana qədər heç nə kəsilməyib.
verify-fits = Kod { $all } qeydin ilk { $number } qeydinə uyğun gəlir.
verify-behind = Onlardan sonrakı qeydlərin vaxtı barədə heç nə sübut olunmayıb.
verify-times = Telefonun öz saatına görə vaxt, UTC: əvvəli { $first }, sonu { $last }.
verify-not-proven = Sübut olunmayıb: yazılanın doğru olması, saatın düz getməsi və başqasında olan son koddan sonra heç nəyin kəsilməməsi. O koddan sonrakı qeydləri, kod tutuşdurulmayıbsa hamısını, açarların sahibi istənilən vaxt yaza bilərdi.
verify-own-copy = Bu proqramın özünüzdəki nüsxəsindən istifadə edin. Faylla birlikdə gələn yoxlama proqramı heç nə sübut etmir: onu faylı göndərən adam dəyişdirmiş ola bilər.

# Facts apart from the story: title and question of each field.
fact-time = Vaxt
fact-time-question = Bu nə vaxt oldu? Bildiyiniz qədər tarix və saat.
fact-place = Yer
fact-place-question = Bu harada oldu? Şəhər, küçə, ev və ya oradan nə göründüyü.
fact-people = Adamlar
fact-people-question = Orada kim var idi? Adlar, ləqəblər, telefonlar, necə göründükləri.
fact-words = Deyilən sözlər
fact-words-question = Nə dedilər və ya yazdılar? Yadınızda qaldığı kimi, sözbəsöz.
fact-harm = Zərər
fact-harm-question = Sizə və ya başqalarına nə etdilər? Döymə, hədə, kilidləmə, pul verməmə, məcburi işlətmə. Yalnız istədiyinizi yazın.
fact-papers = Sənədlər və əşyalar
fact-papers-question = Nəyi aldılar: pasport, telefon, başqa əşyalar? Kim aldı?
fact-money = Pul
fact-money-question = Nə ödənildi və ya nə qədər borclu olduğunuzu deyirlər? Nə qədər, kimə, necə?
