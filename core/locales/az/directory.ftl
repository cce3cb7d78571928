# review: needed
# Kim kömək edə bilər: təşkilatların adları
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: ölkənizin nümayəndəliyi

directory-org-type-mission = nümayəndəlik
directory-org-type-embassy = səfirlik
directory-org-type-consulate-general = baş konsulluq
directory-org-type-consulate = konsulluq
directory-org-type-honorary-consulate = fəxri konsulluq
directory-org-type-ministry = nazirlik
directory-org-type-foreign-ministry = Xarici İşlər Nazirliyi
directory-org-type-agency = dövlət agentliyi
directory-org-type-migration-agency = miqrasiya agentliyi
directory-org-type-migration-agency-office = miqrasiya agentliyinin şöbəsi
directory-org-type-labour-ministry-office = əmək nazirliyinin şöbəsi
directory-org-type-hotline = yardım telefonu
directory-org-type-trafficking-line = insan alverinə qarşı qaynar xətt
directory-org-type-social-assistance-line = sosial yardım xətti, insan alveri qurbanları üçün də
directory-org-type-women-line = qadınlara yardım telefonu
directory-org-type-child-line = uşaqlara yardım telefonu
directory-org-type-labour-line = əmək məsələləri üzrə telefon
directory-org-type-immigration-line = miqrasiya xidmətinin telefonu
directory-org-type-foreigners-line = əcnəbilər üçün telefon
directory-org-type-government-line = hökumətin məlumat telefonu
directory-org-type-ambulance = təcili yardım
directory-org-type-fire-service = yanğınsöndürmə xidməti
directory-org-type-police = polis
directory-org-type-police-emergency = polis
directory-org-type-tourist-police = turizm polisi
directory-org-type-trafficking-police = polis, insan alverinə qarşı şöbə
directory-org-type-ngo = yardım təşkilatı
directory-org-type-anti-trafficking-ngo = insan alverinə qarşı təşkilat
directory-org-type-human-rights-ngo = insan hüquqları təşkilatı
directory-org-type-women-ngo = qadınlara yardım təşkilatı
directory-org-type-iom = Beynəlxalq Miqrasiya Təşkilatı
directory-org-type-iom-office = Beynəlxalq Miqrasiya Təşkilatı
directory-org-type-border-post = sərhəd məntəqəsi

# Tarixlər və siyahılar
directory-month = { $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avqust
    [9] sentyabr
    [10] oktyabr
    [11] noyabr
   *[12] dekabr
}
directory-month-of = { $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avqust
    [9] sentyabr
    [10] oktyabr
    [11] noyabr
   *[12] dekabr
}
directory-date-month = { $month } { $year }
directory-date-day = { $day } { $month } { $year }
directory-km = { $km } km
directory-join = { $first } və { $last }

# Siz haradasınız
directory-summary-border = Yaxınlıqda sərhəd var ({ $countries }), ora { $km } km-dən azdır. Hansı tərəfdə olduğunuzu bilmirik.
directory-summary-disagree = Siz adını çəkdiniz: { $named }. Koordinatlara görə: { $found }. Hər ikisi göstərilib.
directory-summary-at-home = Siz öz ölkənizdəsiniz. Hara zəng etmək olar, aşağıda göstərilib.
directory-summary-own = Burada ölkənizin nümayəndəliyi var. Əvvəl ora zəng edin.
directory-summary-own-no-number = Burada ölkənizin nümayəndəliyi var, amma nömrəsini bilmirik. Siyahıdakı növbəti nömrəyə zəng edin.
directory-summary-own-elsewhere = Bildiyimizə görə, burada ölkənizin səfirliyi yoxdur. Bu ölkəyə başqa ölkədəki nümayəndəlik baxır.
directory-summary-own-precedent = Bu ölkəyə hansı nümayəndəliyin baxdığını bilmirik. Amma ölkənizin yaxındakı nümayəndəliyi əvvəllər buradakılara kömək edib: ora zəng edin.
directory-summary-third = Burada ölkənizin nümayəndəliyi olub-olmadığını bilmirik. Başqa ölkələrin nümayəndəlikləri kömək edə bilər, onlar aşağıda birincidir.
directory-summary-third-none = Burada ölkənizin nümayəndəliyi yoxdur. Başqa ölkələrin nümayəndəlikləri kömək edə bilər, onlar aşağıda birincidir.
directory-summary-not-known = Bu yerə ölkənizin hansı nümayəndəliyinin baxdığını bilmirik. Yenə də hara zəng etmək olar, aşağıda göstərilib.
directory-summary-none = Burada ölkənizin nümayəndəliyi yoxdur. Yenə də hara zəng etmək olar, aşağıda göstərilib.
directory-summary-nowhere = Hansı ölkədə olduğunuzu bilmirik. Ölkəni deyin; vətənə istənilən yerdən zəng etmək olar.
directory-place-border = sərhəd yaxınlığında ({ $countries })

# Nə üçün siyahıdadır
directory-why-own-resident = Bu, ölkənizin nümayəndəliyidir. Harada: { $country }.
directory-why-own-accredited = Bu, ölkənizin başqa ölkədəki nümayəndəliyidir. O, bu ölkəyə də baxır: { $country }.
directory-why-own-honorary = Bu, ölkənizin fəxri konsuludur. Harada: { $country }.
directory-why-own-labour-office = Bu, ölkənizin əmək miqrantları üçün şöbəsidir, konsulluq deyil. Harada: { $country }.
directory-why-no-own-mission = Burada ölkənizin nümayəndəliyi yoxdur ({ $country }).
directory-why-no-own-mission-found = Burada ölkənizin səfirliyi və ya konsulluğu olub-olmadığını bilmirik ({ $country }).
directory-why-not-known = Bu ölkəyə hansı nümayəndəliyinizin baxdığını bilmirik: { $country }.
directory-why-not-known-dated = Bu ölkəyə hansı nümayəndəliyinizin baxdığını bilmirik: { $country }. Son dəfə axtarılıb: { $date }.
directory-why-treaty = Bu, sizin nümayəndəliyiniz deyil. Müqaviləyə görə o, ölkənizin vətəndaşları üçün də iş görə bilər. Harada: { $country }.
directory-why-agreed-partner = Bu, sizin nümayəndəliyiniz deyil. O, ölkənizin vətəndaşlarına kömək etməyə razılaşıb. Harada: { $country }.
directory-why-precedent = Bu, sizin nümayəndəliyiniz deyil. O, əvvəllər ölkənizin vətəndaşlarına kömək edib ({ $date }), amma borclu deyil. Harada: { $country }.
directory-why-precedent-own = Ölkənizin bu nümayəndəliyi orada əvvəllər kömək edib ({ $country }, { $date }). O ölkəyə baxıb-baxmadığı məlum deyil.
directory-why-treaty-unchecked = Bu sizin ölkənizin nümayəndəliyi deyil. Müqavilə ({ $date }) var: ona əsasən o, ölkənizin vətəndaşları üçün də fəaliyyət göstərə bilər. Harada: { $country }.
directory-why-local = Bu, yerli yardımdır ({ $country }).
directory-why-own-elsewhere = Bu, ölkənizin başqa ölkədəki nümayəndəliyidir, nömrəsi bizə məlum olanların ən yaxınlarından. Onun bu yer üçün cavabdeh olub-olmadığı məlum deyil; kimin cavabdeh olduğunu soruşun. Olduğunuz yer: { $country }.
directory-why-home = Bu, ölkənizin öz qurumudur.
directory-why-home-anywhere = Bu, ölkənizin öz qurumudur. Ora istənilən ölkədən zəng etmək olar.

# Nəyə əsaslanır
directory-basis-rescue-2025 = 2025-ci ilin aprelində Qazaxıstan və Özbəkistan diplomatları Myanmadan Mae Sot vasitəsilə Qırğızıstanın səkkiz, Qazaxıstanın dörd və Özbəkistanın iki vətəndaşını geri qaytardılar.
directory-basis-charter-2020 = 2020-ci ilin aprelində Qazaxıstanın çarter reysi Qırğızıstanın 32 vətəndaşını Tailand, İndoneziya və Vyetnamdan apardı.
directory-basis-rescue-2025-and-charter-2020 = 2025-ci ilin aprelində Qazaxıstan və Özbəkistan diplomatları Myanmadan Mae Sot vasitəsilə Qırğızıstanın səkkiz, Qazaxıstanın dörd və Özbəkistanın iki vətəndaşını geri qaytardılar. 2020-ci ilin aprelində Qazaxıstanın çarter reysi Qırğızıstanın 32 vətəndaşını Tailand, İndoneziya və Vyetnamdan apardı.
directory-basis-agreement-1993 = Rusiya ilə Qırğızıstanın üçüncü ölkələrdə diplomatik və konsulluq təmsilçiliyi haqqında 7 iyun 1993-cü il tarixli sazişi.
directory-basis-southern-provinces = Yalnız 14 cənub əyalətinə baxır.
directory-basis-not-a-consulate = Bu, əmək miqrantları üçün şöbədir, konsulluq deyil.
directory-basis-searched = Açıq mənbələrdə axtardıq.

# Nə məlum deyil
directory-missing = Nömrə məlum deyil; son dəfə axtarılıb: { $date }.
directory-missing-undated = Nömrə məlum deyil.
directory-missing-known = Məlum olan: { $known }.

# Zəng etməzdən əvvəl
directory-caution-honorary = Fəxri konsulun səlahiyyəti azdır, çox vaxt sənəd verə bilmir. Kimin verə bildiyini soruşun.
directory-caution-treaty = Müqavilənin bu gün qüvvədə olduğunu yoxlaya bilmədik. Zəng edəndə onun adını çəkin.
directory-caution-not-obliged = Onlar kömək etməyə borclu deyil. Ölkənizdən olanlara əvvəllər kömək edildiyini deyin.
directory-caution-doubtful-police = Bu ölkənin bəzi yerlərində polis sizi saxlayanları tanıya bilər. Təkcə polisə zəng etməyin: əvvəl daha kiməsə xəbər verin.
directory-caution-hours = İş saatları təsdiqlənməyib. Cavab verməsələr, səhər yenə zəng edin, indi isə növbəti nömrəyə zəng edin.

# Əlaqə
directory-status-confirmed = Rəsmi məlumat və ya iki mənbə ({ $date }); zənglə yoxlanmayıb
directory-status-listed = Bir mənbə ({ $date })
directory-status-old = Köhnə mənbə ({ $date })
directory-status-old-undated = Tarixi olmayan mənbə
directory-warning-old = Nömrə dəyişmiş ola bilər. Bəlkə hələ işləyir.
directory-warning-short-code = Yalnız bu ölkənin şəbəkələrində işləyir: { $country }.
directory-warning-domestic = Yalnız ölkə daxilində işləyir.
directory-warning-old-mobile = 2015-ci ilin mobil nömrəsi: yad adam cavab verə bilər. Əvvəl hara düşdüyünüzü soruşun, harada olduğunuzu deməyin.
directory-warning-for-its-own-citizens = Bu xətt həmin ölkənin vətəndaşları üçündür; əcnəbilərə kömək etməyə bilərlər.
directory-warning-event-line = Nömrə bir hadisə üçün verilmişdi; indi cavab verməyə bilərlər.
directory-warning-temporary-line = Bu, müvəqqəti telefon ola bilər.
directory-warning-may-have-moved = İdarə köçmüş ola bilər.
directory-warning-extension = Daxili nömrəni soruşun.
directory-warning-extension-number = Daxili nömrəni soruşun: { $number }.
directory-warning-other-network = Qonşu ölkənin şəbəkəsində bu nömrə başqa xidmətindir.

# Bütün siyahı üçün
directory-notice-no-promise = Burada kömək edə bilənlər göstərilib. Heç biri bunu vəd etməyib, sizin əvəzinizə zəng edə bilmərik.
directory-notice-short-codes = Qısa nömrələr yalnız yanında göstərilən ölkənin şəbəkələrində işləyir.
directory-notice-short-codes-border = Qısa nömrə yerdən yox, şəbəkədən asılıdır: sərhəd yaxınlığında telefonun hansı ölkənin şəbəkəsini göstərdiyinə baxın.
directory-notice-police-left-out = Yerli polisi göstərmədik: bəzi yerlərdə o, sizi saxlayanları tanıya bilər, əvvəl zəng etmək üçün isə orada başqa nömrəmiz yoxdur.
directory-notice-simulated = Telefon bildirir ki, mövqe süni verilib. O, səhv ola bilər.
directory-notice-stale = Siyahının tərtib tarixi: { $date }, yoxlama müddəti keçib. Nömrələr dəyişmiş ola bilər.
directory-notice-issued = Siyahının tərtib tarixi: { $date }.

# Cavab verəndə nə demək
directory-say-own = Salam. Mən sizin ölkədənəm ({ $citizen }). İndi buradayam: { $place }. Mənə kömək lazımdır. Zəhmət olmasa, adımı və nömrəmi yazın.
directory-say-third = Salam. Vətəndaşlığım: { $citizen }. İndi buradayam: { $place }. Öz ölkəmin nümayəndəliyinə çata bilmirəm. Zəhmət olmasa, kömək edin və ya kimin kömək edə biləcəyini deyin.
directory-say-trafficking = Məni məcburən işlədirlər və buraxmırlar. Mənə kömək lazımdır. Vətəndaşlığım: { $citizen }. İndi buradayam: { $place }.
directory-say-local = Mənə kömək lazımdır. Vətəndaşlığım: { $citizen }. İndi buradayam: { $place }.
directory-say-here = Mənə kömək lazımdır. İndi buradayam: { $place }.
directory-say-screening = Məni bura zorla və ya aldadaraq gətiriblər. Xahiş edirəm, insan alverinin qurbanı olub-olmadığımı yoxlayın və konsulluqla əlaqə saxlamağa imkan verin. Vətəndaşlığım: { $citizen }.
directory-say-home = Salam. Mən sizin ölkədənəm ({ $citizen }). Xaricdəyəm, burada: { $place }. Mənə kömək lazımdır. Bu yerə hansı nümayəndəlik baxır?
directory-say-at-home = Salam. Vətəndaşlığım: { $citizen }. Mənə kömək lazımdır. Zəhmət olmasa, kimin kömək edə biləcəyini deyin.
directory-say-interpreter = Zəhmət olmasa, rusca danışan bir nəfər tapın.
directory-say-call = Telefonda ingiliscə deyin: Help. Russian, please. (Help. Raşen, pliz.)

# Hansı dildə demək
directory-language-ru = rusca
directory-language-ky = qırğızca
directory-language-kk = qazaxca
directory-language-uz = özbəkcə
directory-language-tg = tacikcə
directory-language-az = azərbaycanca
directory-language-en = ingiliscə
directory-language-tr = türkcə
directory-language-th = tayca
directory-language-my = birmaca
directory-language-zh = çincə
directory-language-lo = laosca
directory-language-km = kxmercə
directory-language-vi = vyetnamca
directory-language-ar = ərəbcə
directory-language-ms = malayca
directory-language-id = indoneziyaca

# Niyə tapıldı
directory-search-why-name = adı budur
directory-search-why-other-name = başqa adı: { $text }
directory-search-why-beginning = adın əvvəli: { $text }
directory-search-why-part = adın bir hissəsi: { $text }
directory-search-why-near = oxşar yazılış: { $text }
directory-search-why-digits = nömrənin rəqəmləri
directory-search-why-number-end = nömrənin sonu
directory-search-why-short-code = qısa nömrə
directory-search-why-keyboard = başqa klaviatura; nəzərdə tutulan: { $text }
directory-search-why-described = bu nədir və haradadır
directory-search-why-there = burada: { $text }
