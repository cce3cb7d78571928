# review: needed
# report.html səhifəsi.

report-title = Hamroh jurnalından hesabat
report-journal = Jurnal { $id }
report-unread = Bu səhifənin cümlələrini ana dili daşıyıcısı hələ oxumayıb.
report-warning-title = Əvvəlcə bunu oxuyun
report-warning = Bu səhifə qeydlərlə birlikdə gəlib, ona görə öz-özlüyündə heç nə sübut etmir: göndərən onu da, aşağıdakı yoxlamanı da dəyişə bilərdi. bundle.zip faylını özünüzdəki Hamroh tətbiqi ilə və ya inandığınız adamdan alınan verify.py ilə yoxlayın və başqa yolla, məsələn SMS-lə aldığınız 26 işarəli kodu tutuşdurun.
report-story = Aşağıda insanın yazdıqlarıdır. Dəyişmədiyini yoxlamaq olar; nə vaxtdan bəri olduğunu yalnız sizə başqa yolla gələn kod göstərir. Kodsuz hamısını, kodla isə uyğun gələn son koddan sonrakı qeydləri açarların sahibi istənilən vaxt yaza bilərdi. Doğru olduğunu yoxlamaq olmaz.

report-check-title = Faylı yoxlamaq
report-check-how = Bu səhifənin içində gəldiyi bundle.zip faylını seçin. Bu cihazdan heç nə çıxmır.
report-check-file = Fayl
report-check-codes = Başqa yolla aldığınız kodlar və ya bütöv SMS-lər, hər biri yeni sətirdə (boş qala bilər)
report-check-run = Yoxla
report-check-busy = Yoxlanılır…
report-check-noscript = Burada skriptlər söndürülüb, səhifə heç nəyi yoxlaya bilmir. Hamroh tətbiqindən və ya verify.py-dan istifadə edin.
report-check-no-crypto = Bu brauzer Ed25519 imzalarını yoxlaya bilmir. Heç nə yoxlanılmadı. Hamroh tətbiqindən, Python 3.8 və ya daha yenisi ilə verify.py-dan və ya daha yeni brauzerdən istifadə edin.
report-check-bad-code = { $line }-ci sətirdə 26 işarəli kod yoxdur və ya SMS-də səhv var. Heç nə yoxlanılmadı.
report-check-too-large = Fayl 256 MiB-dan böyükdür: belə bandl olmur. Heç nə yoxlanılmadı.
report-check-unreadable = Faylı oxumaq olmadı. Heç nə yoxlanılmadı.
report-check-integrity = Dəyişməyib?
report-check-complete = Tamdır?
report-check-intact = Bəli: göstərilən qeydlər bu jurnalda, bu ardıcıllıqla və imzalandığı kimi durur. Bunun nə vaxt olduğunu yalnız kənardan alınan kod göstərir.
report-check-itself = Öz daxilində bəli. Növbəti sətrə baxın.
report-check-not-reached = Baxılmadı: yoxlama yuxarıdakı xətada bitdi.
report-check-times = Nə vaxt?
report-check-unproven = Sübut olunmayıb
report-check-records = Yoxlanılan fayldakı qeydlər
report-check-machine = Proqramlar üçün cavab (JSON)

report-phone-title = Bunu hazırlayanda telefonun özü nə tapdı
report-phone-note = Burada göndərənin telefonu özü haqqında danışır: bu məlumatdır, sübut deyil.

report-map-title = Harada
report-map-note = Eskiz: sərhədlər sadələşdirilib, yer-yer bir neçə yüz metr fərq var. Sərhədlər: © OpenStreetMap iştirakçıları, ODbL.
report-place = Yer { $number }: { $degrees }
report-radius = { $metres } m ətrafında
report-age = { $seconds } s əvvəl müəyyən edilib
report-simulated = telefonun dediyinə görə, saxta yer

report-pairs-title = Vədlər və əslində olan
report-promised = Vəd edilib
report-reality = Əslində
report-no-deviation = Buradakı heç bir qeyd başqa cür olduğunu demir.

report-timeline-title = Nə yazılıb
report-timeline-note = Ardıcıllıqla. Vaxt telefonun öz saatına görə, UTC.
report-drill = MƏŞQ. Sübut deyil.
report-facts = Faktlar
report-narrative = Öz sözləri ilə
report-files = Fayllar
report-file-bytes = { $bytes } bayt
report-file-missing = Bandlda yoxdur: telefonda zədələnib.
report-corrects = Düzəldir:
report-corrected = Sonra düzəldilib:
report-belongs = Aiddir:
report-not-shown = burada göstərilməyən qeyd
report-unknown-time = vaxtı məlum deyil
report-log-title = Tətbiqin özünün yazdıqları

report-codes-title = Mesajların kodları
report-codes-note = Bu qeydlərdən biri ilə gedən mesaj onun kodu ilə bitir. Onu özünüz aldığınız SMS-də axtarın: bu səhifədən köçürülən kod heç nə sübut etmir.
