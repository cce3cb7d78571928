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
                        org = "example",
                    )
                ),
            notices = listOf("Данные могут устареть."),
            reviewNeeded = false,
            firstCall = NextCall("example", "Консульство", way.key, way.display, way.target, ""),
        )

    val marked =
        Marked(
            "Теперь позвоните туда.",
            NextCall("other", "Другое консульство", "+99920000001", "+999 2 000 0001", "+99920000001", "Может ответить посторонний."),
        )

    val memories = listOf(MarkedNumber("+99920000000", "+999 2 000 0000: не ответили"))

    val arrival =
        ArrivalCard(
            country = "TH",
            title = "Таиланд: что знать сейчас",
            lines = listOf("Ваш телефон видит сеть Таиланда."),
            numbers = listOf(CardNumber("Консульство", "+999 2 000 0000", "+99920000000", "")),
            warnings = emptyList(),
            reviewNeeded = false,
        )

    val guide =
        Guide("lost", "Паспорт потерян", "Сначала полиция.", listOf(GuideSection("Шаги", listOf("Первый шаг."))), listOf("Пример, 2026"), false)

    val paper = PaperCard("<!doctype html><title>x</title>", arrival.numbers)

    val packState = PackState(stale = false, received = false, text = "Данные от 2026-01-01.", reviewNeeded = false)

    val packReview =
        PackReview(
            text = "Данные от 2026-02-01.",
            signers = listOf("A", "B"),
            mustAccept = false,
            changes = listOf(PackChange("Консульство", "телефон", "+999 2 000 0000", "+999 2 000 0001", "Пример (2026)")),
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

    val change = OfferChange("Место работы", "в Стамбуле", 1, "в Мьянме", 4, "Место стало другим.")

    val chat =
        ChatReport(
            level = OfferLevel.WARNING,
            levelText = offer.levelText,
            whatNow = offer.whatNow,
            format = ChatFormat.WHATS_APP,
            speakers = listOf(Speaker("Азиз", 3, offers = true, asks = listOf("Документы забирают")), Speaker("Нур", 1, offers = false, asks = emptyList())),
            changes = listOf(change),
            messages = listOf(ChatMessage(1, "Азиз", "12.03.2025 14:22", "Паспорт отдайте мне.", offer.findings)),
            patterns = emptyList(),
            notJudged = emptyList(),
            contacts = offer.contacts,
            questions = offer.questions,
            questionsToSend = offer.questions,
            clears = listOf("Назовут фирму, и она есть в реестре."),
            registers = emptyList(),
            reviewNeeded = false,
        )

    val saved =
        SavedOffer(
            id = "0123456789abcdef",
            title = "Работа в Стамбуле",
            text = "Работа в Стамбуле, 1000 долларов в месяц.",
            saved = "2026-11-23T06:40:00Z",
            level = OfferLevel.ASK_FIRST,
            levelText = "Сначала спросите",
            terms = listOf(OfferTerm("Место работы", "в Стамбуле")),
            record = "",
        )

    val comparison =
        OfferComparison(
            changes = listOf(change.copy(beforeMessage = null, afterMessage = null)),
            added = listOf(OfferTerm("Виза", "по туристической")),
            silent = listOf(OfferTerm("Плата", "1000 долларов")),
            text = "Что-то не так, как обещали.",
            reviewNeeded = false,
        )

    val costQuestion =
        CostQuestion(Sum(1000, "USD"), Sum(300, ""), Sum(0, ""), Sum(200, "USD"), Sum(2000, "USD"), interestPermille = 0)

    val cost = CostAnswer(500, 4, listOf("Остаётся в месяц: 500 USD."), reviewNeeded = false)

    val preview = SosPreview("SOS. KG. Time 06:40 UTC 23 Nov. Do not call back.", 49)

    val prepared =
        PreparedSos(
            sms = preview.sms,
            reference = "K7Q2",
            rows = listOf(LedgerRow(1, "+99920000000", preview.sms, DeliveryState.QUEUED, "записано, не отправлено")),
        )

    /** The message after an event that could follow. */
    fun row(id: Long, step: DeliveryStep): LedgerRow {
        val state =
            when (step) {
                DeliveryStep.LEASE -> DeliveryState.LEASED
                DeliveryStep.HAND -> DeliveryState.HANDED
                DeliveryStep.ACCEPT -> DeliveryState.ACCEPTED
                DeliveryStep.DELIVER -> DeliveryState.DELIVERED
                DeliveryStep.ACKNOWLEDGE -> DeliveryState.ACKNOWLEDGED
                DeliveryStep.FAIL -> DeliveryState.FAILED
                DeliveryStep.RETRY -> DeliveryState.QUEUED
                DeliveryStep.CANCEL -> DeliveryState.CANCELLED
            }
        return prepared.rows.first().copy(id = id, state = state)
    }

    val phrases = PhraseMeaning.values().map { TripPhrase("Тётя Лола спрашивает, где ${it.name}.", it) }

    val draft =
        TripDraft(
            name = "Айбек",
            citizen = "KG",
            work = "официант",
            place = "Бангкок",
            country = "TH",
            contacts = listOf(TripContact("Апа", "+99920000000")),
        )

    val trip =
        Trip(
            draft = draft,
            revision = 1,
            agreed = emptyList(),
            due = "2026-11-24T06:40:00Z",
            dueInMs = 86_400_000,
            remindInMs = 82_800_000,
            missed = false,
            text = "Следующая отметка: 24 ноября.",
            toDo = listOf("Передайте план тем, кто дома."),
        )

    val entered =
        EnteredMessage(
            text = "OK",
            entered = "2026-11-23T06:40:00Z",
            kind = null,
            soundness = null,
            word = WordCheck.NOT_AGREED,
            phrase = null,
            meaning = listOf("Ничего из плана."),
            place = null,
            anchor = "",
            repeated = false,
        )

    val followed =
        FollowedTrip(
            id = "0011223344556677",
            plan = draft,
            revision = 1,
            newer = false,
            state = FollowState.WAITING,
            stateText = "Айбек: следующая отметка 24 ноября.",
            advice = listOf("Вводите каждое сообщение."),
            due = "2026-11-24T06:40:00Z",
            alarmInMs = 86_400_000,
            clockText = "",
            messages = emptyList(),
            reviewNeeded = false,
        )

    val letter =
        ConsularRequest(
            title = "Консульство",
            ways = listOf(way),
            why = "Уже помогало.",
            text = "Просим помочь.",
            textLanguage = "ru",
            meaning = "",
            advice = listOf("Потом позвоните туда."),
        )

    val lockedJournal = JournalState(exists = true, unlocked = false, fingerprint = "0123456789ab")

    val noJournal = JournalState(exists = false, unlocked = false, fingerprint = "")

    val factPrompts = listOf(FactPrompt("time", "Когда", "Когда это было?"), FactPrompt("people", "Кто", "Как их зовут?"))

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
