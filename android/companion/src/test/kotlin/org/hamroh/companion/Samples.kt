package org.hamroh.companion

/** What [FakeCompanion] answers when nothing else is scripted: small, complete, and of no country's real data. */
object Samples {
    val choices =
        Choices(
            citizenships = listOf(Country("KG", "Кыргызстан"), Country("UZ", "Узбекистан")),
            countries = listOf(Country("MM", "Мьянма"), Country("TH", "Таиланд")),
        )

    val way =
        ContactWay(
            way = Way.PHONE,
            label = "телефон",
            display = "+999 2 000 0000",
            target = "+99920000000",
            statusText = "Один источник, 2026-01-01.",
            doubtful = false,
            warning = null,
            hours = null,
            source = "example",
        )

    val chain =
        Chain(
            summary = "Вашего консульства здесь нет.",
            steps =
                listOf(
                    Step(
                        order = 1,
                        title = "Консульство",
                        where = "Город, 40 km",
                        why = "Уже помогало.",
                        basis = "Сообщение (2025-04)",
                        ways = listOf(way),
                        missing = null,
                        card = Card("Помогите, пожалуйста.", "ru", "Жардам бериңизчи."),
                        sayOnPhone = "",
                        cautions = listOf("Помогать не обязаны."),
                        own = false,
                    )
                ),
            notices = listOf("Данные могут устареть."),
            reviewNeeded = false,
        )

    val hits = listOf(Hit(HitKind.COUNTRY, "TH", "Таиланд", "Таиланд", "TH", emptyList()))

    val offer =
        OfferReport(
            level = OfferLevel.WARNING,
            levelText = "Похоже на известную схему.",
            whatNow = "Не платите и не отдавайте паспорт.",
            patterns = emptyList(),
            findings = listOf(Finding(0, 7, "Паспорт", "Документы забирают", "Так удерживают людей.", strong = true)),
            contacts = listOf(FoundContact("Telegram", "@example")),
            questions = listOf("Кто работодатель?"),
            notJudged = emptyList(),
            reviewNeeded = false,
        )

    val preview = SosPreview("SOS. KG. Time 06:40 UTC 23 Nov. Do not call back.", 49)

    val prepared =
        PreparedSos(
            sms = preview.sms,
            reference = "K7Q2",
            rows = listOf(LedgerRow(1, "+99920000000", preview.sms, DeliveryState.QUEUED, "записано, не отправлено")),
        )

    val lockedJournal = JournalState(exists = true, unlocked = false, fingerprint = "0123456789ab")

    val noJournal = JournalState(exists = false, unlocked = false, fingerprint = "")

    val entries =
        Entries(
            entries = listOf(Entry("00112233445566778899aabbccddeeff", "случай", "2026-11-23T06:40:00Z", "Паспорт забрали.", null)),
            damaged = false,
        )

    /** The secret opened nothing. */
    fun wrongSecret(waitSeconds: Int = 0) =
        CompanionFailure("error_secret", "wrong-secret", "Этот секрет ничего не открывает.", waitSeconds)

    /** The native library is not there; the core has no words then. */
    fun noLibrary() = CompanionFailure("error_library", "UnsatisfiedLinkError")
}
