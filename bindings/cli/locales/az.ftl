# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Növbəti cəhddən əvvəl { $seconds } saniyə gözləyin.
cli-error-cannot-read = { $path } oxunmadı ({ $reason }). Adını yoxlayın və ya başqa fayl verin.
cli-error-output = Cavab yazılmadı ({ $reason }). Yer boşaldın və ya başqa yer seçib əmri təkrarlayın.
cli-error-passphrases-differ = İki məxfi ifadə fərqlidir, heç nə yaradılmadı. Əmri təkrarlayın və eyni sözləri iki dəfə yazın.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE mətn kimi oxunmadı. Onu UTF-8 ilə verin və ya silib ifadəni yazın.
cli-error-no-terminal = Məxfi ifadəni soruşmaq üçün terminal yoxdur. Əmri terminalda işə salın və ya HAMROH_PASSPHRASE verin.
cli-error-input-endless = Mətn bir elan üçün çox uzundur. Yalnız elanın özünü saxlayın, çoxu üçün --batch işlədin.
cli-error-not-plain-text = Bu sadə mətn deyil: faylda sənəd, şəkil və UTF-16 kimi sıfır baytlar var. Elanın sözlərini sadə UTF-8 mətn faylına köçürün.
cli-error-not-utf8 = Mətn UTF-8 deyil. Onu UTF-8 mətn kimi saxlayın və ya standart girişə yapışdırın.
cli-error-demo-verdict = Nümayişin bir addımı lazım olan kimi çıxmadı. Bu yığma barədə xəbər verin: onun yoxlamasına etibar etmək olmaz.

# Questions on the terminal.
cli-ask-passphrase = Məxfi ifadə (görünmür):
cli-ask-new-passphrase = Yeni məxfi ifadə, altı söz və ya daha çox (görünmür):
cli-ask-passphrase-again = Bir daha:

# Who can help, search.
cli-review-needed = Bu sözləri ana dilində danışan hələ yoxlamayıb.
cli-first-call = Əvvəl zəng edin: { $number } — { $title }. Sonra siyahı üzrə.
cli-basis = Əsas: { $basis }
cli-say = Deyin ({ $language }): { $say }
cli-show = Yanınızdakı adama göstərin ({ $language }): { $say }
cli-meaning = Mənası: { $meaning }
cli-short-code = { $code } (yalnız { $country } şəbəkələrində)
cli-place = Harada: { $place }
cli-reading = Ucadan oxuyun: { $reading }
cli-tried-nothing = Nömrələr haqqında heç nə yazılmayıb.
cli-arrive-nothing = Yeni vərəqə yoxdur: ölkə keçən dəfəki və ya öz ölkənizdir.
cli-by-heart = Əzbərləyin:
cli-card-written = Kart yazıldı: { $file }. Onu A6 kağızın iki üzünə çap edin; telefon və pasportdan ayrı saxlayın.
cli-search-nothing = «{ $text }» üzrə heç nə tapılmadı. Daha az hərf, başqa yazılış və ya nömrənin rəqəmlərini yoxlayın.
cli-search-help = Orada kim kömək edə bilər: hamroh help-me --in { $country } --citizen ..
cli-kind-country = ölkə
cli-kind-place = yer
cli-kind-org = təşkilat

# The advert check.
cli-check-text = Mətn, əlamətlər işarələnib
cli-check-findings = Nə tapıldı
cli-check-patterns = Birlikdə bu nədir
cli-check-contacts = Mətndəki əlaqələr
cli-check-questions = İmzalamadan, ödəmədən və yola çıxmadan əvvəl soruşun
cli-check-not-judged = Nəyi qiymətləndirmək olmadı
cli-batch-line = { $line }-ci sətir: { $reason }
cli-batch-broken = bu id və text olan JSON obyekti deyil ({ $reason }); sətri düzəldib yenidən göndərin

# The journal.
cli-acknowledged = Diskə yazıldı: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Artıq diskdə idi: { $kind }, { $at }, id { $id }.
cli-anchor = Lövbər kodu: { $anchor }  Onu etibar etdiyiniz adama verin: onunla sonrakı dəyişikliklər görünür.
cli-journal-made = { $fingerprint } jurnalı yaradıldı. Məxfi ifadəni heç kim bərpa edə bilməz: onsuz jurnala yazmaq və onu yoxlamaq olar, oxumaq olmaz.
cli-journal-exported = Paket { $file } içindədir. Alan onu `hamroh verify` ilə yoxlayır.
cli-refers-to = { $id } qeydinə
cli-message = SMS (160 işarədən { $septets }, nömrə { $reference }):
cli-message-preview = SMS indi belə gedərdi; nömrəni və kodu jurnal əlavə edir. Heç nə yazılmadı və göndərilmədi:
cli-not-sent = Heç nə göndərilmədi: bu proqramda şəbəkə yoxdur. Mətni telefondan hərfbəhərf göndərin.
cli-verify-disclosed = Açıqlanan qeydlər
cli-list-damaged = Bir qeyd zədələnib və göstərilmədi. Yoxlayın: hamroh journal verify

# Packs.
cli-pack-faults = Xətalar
cli-pack-warnings = Xəbərdarlıqlar
cli-pack-place = Yeri
cli-pack-column = Sütun
cli-pack-fault = Nə səhvdir
cli-pack-remedy = Nə etməli
cli-pack-rows = Sətirlər: { $counts }
cli-pack-good = Məlumat paketi qaydasındadır.
cli-pack-bad = Məlumat paketi rədd edildi: yuxarıdakı xətaları düzəldib yenidən yoxlayın.

# The demo.
cli-demo-title = Hamroh: 2025-ci ilin aprel hadisəsi əvvəldən sona
cli-demo-intro = Qırğızıstanın səkkiz, Qazaxıstanın dörd və Özbəkistanın iki vətəndaşı internetdəki elanlara cavab verdi; onları sərhəddən Myanmaya apardılar və fırıldaq mərkəzlərində işləməyə məcbur etdilər. Aşağıdakıların hamısı indi, bu kompüterdə, şəbəkəsiz hesablandı.
cli-demo-offer = 1. Elan: burada nə səhvdir?
cli-demo-russian = Rusca:
cli-demo-uzbek = Özbəkcə:
cli-demo-who = 2. «Mən Qırğızıstan vətəndaşıyam, Mae Sot yaxınlığındayam»: kim kömək edə bilər?
cli-demo-more = ... və daha { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Kömək çağırışı, kilidli jurnala yazıldı
cli-demo-proof = 4. Aylar sonra: bunu sübut etmək olarmı?
cli-demo-changed = 5. Kimsə bir baytı dəyişir
cli-demo-note = Pasportlarımızı aldılar. On dörd nəfərik, çayın arxasındakı evdəyik.
cli-demo-promise = Vəd: Banqkokda ofis, ayda 2500 dollar, bilet pulsuz.
cli-demo-written = Diskdə möhürlənib, yalnız məxfi ifadə ilə oxunur: «{ $note }»
cli-demo-anchor = Lövbər kodu { $anchor } mesajla birlikdə gedir: telefon itsə də sübut qalır.
cli-demo-verified = Jurnal ixrac edildi; yoxlama onu SMS-dəki lövbərlə tutuşdurur:
cli-demo-verified-changed = Qeydin bir hərfi indi başqadır, faylın yoxlama cəmi uyğunlaşdırılıb. Yenə yoxlama:
cli-demo-limits = Nəyi bacarmır: bu təcili xidmət deyil, heç kimin köməyini vəd etmir, elanı təhlükəsiz adlandırmır, deyilənin doğruluğunu və son verilmiş lövbərdən sonra heç nə kəsilmədiyini sübut etmir.
cli-demo-next = Sonra yoxlayın:
