# Заявление для опознания жертвы торговли людьми: для чиновника, на его языке, ниже на языке человека.

dossier-title = Заявление для опознания жертвы торговли людьми
dossier-made = Составлено { $date } в приложении Hamroh из записей этого человека.
dossier-not-finding = Это слова самого человека. Это не решение ведомства и не заключение эксперта.
dossier-unread = Носитель языка эти предложения ещё не читал. Если что-то неясно, спросите через переводчика.
dossier-name = Имя
dossier-citizen = Гражданство
dossier-speaks = Говорит на языке
dossier-language-en = английский
dossier-language-ru = русский
dossier-language-uz = узбекский
dossier-language-kk = казахский
dossier-language-ky = кыргызский
dossier-language-tg = таджикский
dossier-language-az = азербайджанский

dossier-ask-title = О чём я прошу
dossier-ask-screening = Прошу проверить, не жертва ли я торговли людьми.
dossier-ask-consulate = Прошу дать мне поговорить с моим консульством.
dossier-ask-interpreter = Прошу переводчика. Язык: { $language }.
dossier-ask-not-punish = Прошу не наказывать меня за то, к чему меня принуждали.
dossier-ask-not-tell = Прошу не говорить тем, кто меня держал, где я.

dossier-elements-title = Что со мной было
dossier-elements = Торговля людьми — это действие, совершённое определёнными средствами с целью эксплуатации (Протокол ООН 2000 года, статья 3). Человек отметил:
dossier-act = Действие: что сделали
dossier-means = Средство: как
dossier-purpose = Цель: для чего
dossier-none = Здесь ничего не отмечено. Это не значит, что этого не было.

dossier-point-offered = Меня завербовали, предложив работу.
dossier-point-brought = До места меня везли или отправили другие люди.
dossier-point-border = Меня перевезли через границу без моего ведома или без документов.
dossier-point-handed = Меня передали или продали другим людям.
dossier-point-kept = Меня держали в месте, откуда нельзя было уйти.
dossier-point-deceived = Меня обманули насчёт работы, оплаты или места.
dossier-point-papers = У меня забрали паспорт или другие документы.
dossier-point-phone = Телефон забрали или проверяли; я не мог(ла) свободно ни с кем говорить.
dossier-point-guarded = Меня охраняли или запирали.
dossier-point-beaten = Меня били или мучили иначе.
dossier-point-threatened = Угрожали мне или моей семье.
dossier-point-debt = Говорили, что я должен (должна) деньги или должен (должна) заплатить, чтобы уйти.
dossier-point-helpless = Я не знал(а) языка, не было денег и к кому обратиться, и этим пользовались.
dossier-point-minor = Мне не было 18 лет. Тогда средства доказывать не нужно.
dossier-point-forced-work = Меня заставляли работать против воли.
dossier-point-scam = Меня заставляли обманывать людей по телефону или в интернете.
dossier-point-crime = Меня заставляли делать другое, что запрещено законом.
dossier-point-unpaid = Мне не платили или платили намного меньше обещанного.
dossier-point-hours = Приходилось работать очень долго, без отдыха или больным (больной).
dossier-point-sexual = Меня использовали сексуально или заставляли этим торговать.
dossier-point-war = Меня заставляли идти на войну или подписать для этого бумаги.
dossier-point-begging = Меня заставляли просить милостыню.

dossier-notes-title = Что записано
dossier-notes-words = Слова самого человека, без перевода. Время по часам телефона, UTC.
dossier-note = Запись { $number }
dossier-incident = Случилось
dossier-promise = Обещали до поездки
dossier-deviation = Не так, как обещали
dossier-correction = Исправляет запись { $number }
dossier-correction-other = Исправление более ранней записи
dossier-call = Зов о помощи
dossier-position = Координаты
dossier-time-unknown = время неизвестно
dossier-fact-time = Когда
dossier-fact-place = Место
dossier-fact-people = Люди
dossier-fact-words = Точные слова
dossier-fact-harm = Что сделали
dossier-fact-papers = Забрали документы и вещи
dossier-fact-money = Деньги и долги
dossier-story = Своими словами
dossier-file = Файл (SHA-256)

dossier-check-title = Как это проверить
dossier-check = У каждой записи есть код. По файлу журнала bundle.zip приложение Hamroh или verify.py покажет, не изменились ли записи с тех пор. Правда ли это, оно показать не может. Код всего журнала на момент составления: { $code }
dossier-check-damaged = Журнал на телефоне повреждён, сверить с ним эти записи нельзя.
