# review: needed
# İnsan alveri qurbanının müəyyən edilməsi üçün ərizə.

dossier-title = İnsan alveri qurbanının müəyyən edilməsi üçün ərizə
dossier-made = { $date } tarixində Hamroh tətbiqində bu şəxsin qeydlərindən tərtib edilib.
dossier-not-finding = Bu, şəxsin öz sözləridir. Nə orqanın qərarı, nə də ekspert rəyidir.
dossier-unread = Bu cümlələri hələ dil daşıyıcısı oxumayıb. Aydın olmayan varsa, tərcüməçi vasitəsilə soruşun.
dossier-name = Ad
dossier-citizen = Vətəndaşlıq
dossier-speaks = Danışdığı dil
dossier-language-en = ingilis dili
dossier-language-ru = rus dili
dossier-language-uz = özbək dili
dossier-language-kk = qazax dili
dossier-language-ky = qırğız dili
dossier-language-tg = tacik dili
dossier-language-az = Azərbaycan dili

dossier-ask-title = Nə xahiş edirəm
dossier-ask-screening = Xahiş edirəm, insan alverinin qurbanı ola biləcəyimi yoxlayın.
dossier-ask-consulate = Konsulluğumla danışmağıma imkan verin.
dossier-ask-interpreter = Tərcüməçi çağırın. Dil: { $language }.
dossier-ask-not-punish = Məcbur edildiyim işlərə görə məni cəzalandırmayın.
dossier-ask-not-tell = Məni saxlayanlara harada olduğumu deməyin.

dossier-elements-title = Başıma nə gəldi
dossier-elements = İnsan alveri müəyyən vasitələrlə, istismar məqsədilə edilən hərəkətdir (BMT-nin 2000-ci il Protokolu, maddə 3). Şəxsin qeyd etdikləri:
dossier-act = Hərəkət: nə etdilər
dossier-means = Vasitə: necə
dossier-purpose = Məqsəd: nə üçün
dossier-none = Burada heç nə qeyd olunmayıb. Bu, olmayıb demək deyil.

dossier-point-offered = Məni iş təklifi ilə cəlb etdilər.
dossier-point-brought = Oraya məni başqaları apardı və ya göndərdi.
dossier-point-border = Məni sərhəddən xəbərim olmadan və ya sənədsiz keçirdilər.
dossier-point-handed = Məni başqalarına verdilər və ya satdılar.
dossier-point-kept = Məni çıxa bilmədiyim yerdə saxladılar.
dossier-point-deceived = İş, maaş və ya yer barədə aldatdılar.
dossier-point-papers = Pasportumu və ya başqa sənədlərimi aldılar.
dossier-point-phone = Telefonumu aldılar və ya yoxladılar; heç kimlə sərbəst danışa bilmədim.
dossier-point-guarded = Məni gözətçi altında və ya qıfıllı saxladılar.
dossier-point-beaten = Məni döydülər və ya başqa cür əziyyət verdilər.
dossier-point-threatened = Məni və ya ailəmi hədələdilər.
dossier-point-debt = Borcun var və ya getmək üçün pul ver dedilər.
dossier-point-helpless = Dil bilmirdim, pulum və güvəndiyim adam yox idi, bundan istifadə etdilər.
dossier-point-minor = O vaxt 18 yaşım tamam olmamışdı. Onda vasitəni sübut etmək lazım deyil.
dossier-point-forced-work = Məni istəyimin əleyhinə işlətdilər.
dossier-point-scam = İnsanları telefonla və ya internetdə aldatmağa məcbur etdilər.
dossier-point-crime = Qanunun qadağan etdiyi başqa işlərə məcbur etdilər.
dossier-point-unpaid = Pul vermədilər və ya vəd ediləndən çox az verdilər.
dossier-point-hours = Çox uzun müddət, dincəlmədən və ya xəstə halda işlədim.
dossier-point-sexual = Məni cinsi istismar etdilər və ya buna məcbur etdilər.
dossier-point-war = Müharibəyə getməyə və ya bunun üçün imzaya məcbur etdilər.
dossier-point-begging = Dilənməyə məcbur etdilər.

dossier-notes-title = Nə yazılıb
dossier-notes-words = Şəxsin öz sözləri, tərcüməsiz. Vaxt telefonun saatı ilə, UTC.
dossier-note = Qeyd { $number }
dossier-incident = Hadisə
dossier-promise = Səfərdən əvvəlki vəd
dossier-deviation = Vəddən fərqi
dossier-correction = { $number } nömrəli qeydi düzəldir
dossier-correction-other = Əvvəlki qeydə düzəliş
dossier-call = Kömək çağırışı
dossier-position = Koordinatlar
dossier-position-age = Telefon koordinatları qeyddən { $seconds } saniyə əvvəl müəyyən edib.
dossier-position-simulated = Telefon bildirir ki, mövqe süni verilib. O, səhv ola bilər.
dossier-time-unknown = vaxtı məlum deyil
dossier-fact-time = Vaxt
dossier-fact-place = Yer
dossier-fact-people = İnsanlar
dossier-fact-words = Dəqiq sözlər
dossier-fact-harm = Nə etdilər
dossier-fact-papers = Alınan sənəd və əşyalar
dossier-fact-money = Pul və borclar
dossier-story = Öz sözləri ilə
dossier-file = Fayl (SHA-256)

dossier-check-title = Bunu necə yoxlamaq olar
dossier-check = Hər qeydin kodu var. Jurnalın bundle.zip faylı ilə Hamroh tətbiqi və ya verify.py qeydlərin o vaxtdan dəyişib-dəyişmədiyini göstərir. Doğru olub-olmadığını göstərə bilməz. Tərtib edilən andakı bütün jurnalın kodu: { $code }
dossier-check-damaged = Telefondakı jurnal zədələnib, bu qeydləri onunla tutuşdurmaq olmur.
