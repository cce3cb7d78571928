# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = До следующей попытки подождите { $seconds } с.
cli-error-cannot-read = Не удаётся прочитать { $path } ({ $reason }). Проверьте имя или укажите другой файл.
cli-error-output = Не удалось записать ответ ({ $reason }). Освободите место или выберите другой файл и повторите команду.
cli-error-passphrases-differ = Введённые фразы не совпали, ничего не создано. Повторите команду и введите одну и ту же фразу дважды.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE не читается как текст. Задайте её в UTF-8 или уберите и введите фразу с клавиатуры.
cli-error-no-terminal = Нет терминала, чтобы спросить фразу. Запустите команду в терминале или задайте HAMROH_PASSPHRASE.
cli-error-input-endless = Для одного объявления текст слишком велик. Оставьте только само объявление, а для многих используйте --batch.
cli-error-not-plain-text = Это не простой текст: в файле есть нулевые байты, как в документах, картинках и UTF-16. Скопируйте слова объявления в обычный текстовый файл UTF-8.
cli-error-not-utf8 = Текст не в UTF-8. Сохраните его как текст UTF-8 или вставьте через стандартный ввод.
cli-error-demo-verdict = Один шаг показа дал не тот результат. Сообщите об этой сборке: её проверке нельзя доверять.

# Questions on the terminal.
cli-ask-passphrase = Секретная фраза (не видна при вводе):
cli-ask-new-passphrase = Новая секретная фраза, от шести слов (не видна при вводе):
cli-ask-passphrase-again = Ещё раз:

# Who can help, search.
cli-review-needed = Эти слова ещё не проверил носитель языка.
cli-first-call = Сначала позвоните: { $number } — { $title }. Дальше по списку.
cli-basis = Основание: { $basis }
cli-say = Скажите ({ $language }): { $say }
cli-show = Покажите тому, кто рядом ({ $language }): { $say }
cli-meaning = Это значит: { $meaning }
cli-short-code = { $code } (только в сетях { $country })
cli-place = Где: { $place }
cli-reading = Читать вслух: { $reading }
cli-tried-nothing = О номерах ничего не записано.
cli-arrive-nothing = Новой карточки нет: страна та же, что в прошлый раз, или ваша собственная.
cli-by-heart = Выучите наизусть:
cli-card-written = Карточка записана: { $file }. Напечатайте её на двух сторонах листа A6; храните отдельно от телефона и паспорта.
cli-search-nothing = По запросу «{ $text }» ничего нет. Попробуйте меньше букв, другое написание или цифры номера.
cli-search-help = Кто может помочь там: hamroh help-me --in { $country } --citizen ..
cli-kind-country = страна
cli-kind-place = место
cli-kind-org = организация

# The advert check.
cli-check-text = Текст, признаки отмечены
cli-check-findings = Что найдено
cli-check-patterns = Что это вместе
cli-check-contacts = Контакты в тексте
cli-check-questions = Спросите до подписи, оплаты и выезда
cli-check-not-judged = О чём судить нельзя
cli-batch-line = строка { $line }: { $reason }
cli-batch-broken = это не объект JSON с id и text ({ $reason }); исправьте строку и отправьте её снова

# The journal.
cli-acknowledged = Записано на диск: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Уже было на диске: { $kind }, { $at }, id { $id }.
cli-anchor = Код-якорь: { $anchor }  Передайте его тому, кому доверяете: по нему видно любое изменение задним числом.
cli-journal-made = Журнал { $fingerprint } создан. Восстановить фразу не может никто: без неё журнал можно писать и проверять, но не читать.
cli-journal-exported = Пакет лежит в { $file }. Получатель проверит его командой `hamroh verify`.
cli-refers-to = к записи { $id }
cli-message = SMS ({ $septets } из 160 знаков, номер { $reference }):
cli-message-preview = SMS, каким оно ушло бы сейчас; номер и код добавит журнал. Ничего не записано и не отправлено:
cli-not-sent = Ничего не отправлено: эта программа не отправляет сообщений. Отправьте текст с телефона буква в букву.
cli-nothing-left = Ничего не ушло: сообщать никому не нужно.
cli-verify-disclosed = Раскрытые записи
cli-list-damaged = Одна из записей повреждена и не показана. Проверьте: hamroh journal verify

# Packs.
cli-pack-faults = Ошибки
cli-pack-warnings = Предупреждения
cli-pack-place = Где
cli-pack-column = Столбец
cli-pack-fault = Что не так
cli-pack-remedy = Что сделать
cli-pack-rows = Строк: { $counts }
cli-pack-good = Пакет данных в порядке.
cli-pack-bad = Пакет данных отклонён: исправьте ошибки выше и проверьте снова.
cli-pack-key-made = Секретный ключ лежит в { $file }, закрыт фразой. Храните копию на бумаге или другом диске: восстановить его не может никто. Другим дайте строку, которая начинается с «key».
cli-pack-manifest = Что подписывается, буква в букву
cli-pack-manifest-sum = SHA-256 этого текста: { $sha256 }
cli-pack-file-sum = SHA-256 файла: { $sha256 }
cli-pack-built = { $file } создан (SHA-256 { $sha256 }). Его ещё никто не подписал. Каждый подписывающий собирает его из своей копии строк и сравнивает хеш текста.
cli-pack-number = Пакет { $number }, канал { $channel }, составлен { $issued }, дата пересмотра { $review }.
cli-pack-believed = Ровно эти байты подписало достаточно нужных ключей.
cli-pack-under = Ключи: канал { $channel }, список { $version }, эпоха { $epoch }.
cli-pack-signed = Подписали: { $names }.
cli-pack-signed-none = Никто из тех, чья подпись засчитывается, не подписал.
cli-pack-signed-strange = Подписи, которые не засчитываются: { $ids }.
cli-pack-signed-enough = Подписей достаточно.
cli-pack-signed-missing = Не хватает подписей: { $count }. Могут подписать: { $names }.
cli-pack-signing = Подписывает { $holder } ({ $id }). Фраза — ваше «да» всему, что выше.
cli-pack-root-own = Ключами этого списка
cli-pack-root-before = Ключами предыдущего списка
cli-pack-diff = От { $old } к { $new }
cli-pack-diff-number = Номер не вырос: такой пакет не возьмёт ни один телефон. Увеличьте version в pack.csv до сборки.
cli-pack-diff-none = Ни один номер и адрес не меняется.
cli-pack-diff-org = Организация
cli-pack-diff-old = Было
cli-pack-diff-new = Стало
cli-pack-diff-evidence = Чьи это сведения
cli-pack-diff-vanishes = ПРОПАДАЕТ: оставьте строку со статусом dead
cli-pack-diff-one-source = ОДИН ИСТОЧНИК: найдите второй
cli-pack-diff-orgs-added = Новые организации
cli-pack-diff-orgs-removed = Исчезающие организации
cli-pack-diff-coverage-added = Новое: кто кому помогает
cli-pack-diff-coverage-removed = Уходит: кто кому помогал
cli-pack-diff-share = Номеров меняется или уходит: { $changed } из { $before } ({ $percent } %).
cli-pack-diff-asks = Это так много сразу, что каждый телефон сначала спросит владельца.
cli-pack-diff-flagged = Посмотреть: { $count } только из одного источника.
cli-pack-diff-faults = Ошибки: { $count } пропадает без строки, которая не даст им вернуться.
cli-pack-published = Пакет { $number } опубликован: { $place }
cli-pack-published-before = Пакет { $number } уже новейший, ничего не изменено: { $place }
cli-pack-fetched = Пакет { $number } лежит в { $file }. Подписали: { $names }.
cli-pack-note-row = Предлагаемые строки: их проверяет человек и переносит в contacts.csv
cli-pack-note-appended = Записано для проверки в { $file }. contacts.csv не тронут.

# Packs: errors.
cli-error-cannot-write = Не удаётся записать { $path } ({ $reason }). Выберите существующую папку, в которую можно писать.
cli-error-not-such-a-file = { $path } — файл не того вида. Проверьте имя.
cli-error-root-unreadable = { $path } — не список ключей, или он изменён. Попросите его снова.
cli-error-key-unreadable = { $path } — не файл ключа, или он обрезан либо изменён. Возьмите отложенную копию.
cli-error-holder = Имя держателя — одна строка, не больше 60 обычных знаков. Укажите другое --holder.
cli-error-weak-passphrase = Эта фраза слишком коротка для ключа, которым подписывают номера для других. Выберите шесть слов или больше; ключ не создан.
cli-error-key-passphrase = Эта фраза не открывает файл ключа. Ничего не подписано. Проверьте её и повторите.
cli-error-key-not-listed = Ключ { $id } не из тех, кому можно это подписывать. Ничего не подписано. Возьмите другой ключ или укажите список ключей через --root.
cli-error-texts-differ = { $path } даёт другой текст для подписи, поэтому ничего не подписано. Только здесь: { $ours }. Только там: { $theirs }. Соберите оба из одних и тех же строк и сравните снова.
cli-error-pack-for-others = В pack.csv канал { $pack_channel }, эпоха { $pack_epoch }; ключи подписывают канал { $channel }, эпоху { $epoch }. Исправьте pack.csv или укажите другие ключи через --root и --roots.
cli-error-root-unsound = Так список ключей не составить: нужно не меньше разных ключей, чем должно подписать, не больше 16, и канал из строчных латинских букв, цифр и дефисов. Ничего не создано.
cli-error-store-runtime = Система не дала средств для работы с сетью. Закройте другие программы и повторите команду.
cli-error-store-address = Это не адрес хранилища. Напишите s3://bucket/prefix, file:///folder или имя папки.
cli-error-store-http = Этот адрес без TLS: по пути запросы могут прочесть другие. Используйте https или добавьте --allow-http, если путь ваш.
cli-error-store-credentials = Нет учётных данных для хранилища. Задайте AWS_ACCESS_KEY_ID и AWS_SECRET_ACCESS_KEY в окружении.
cli-error-store-not-found = В хранилище там ничего нет ({ $reason }). Проверьте адрес, bucket и канал.
cli-error-store-denied = Хранилище не пускает с этими учётными данными ({ $reason }). Проверьте значения AWS_ в окружении и права на bucket.
cli-error-store = Хранилище не ответило как надо ({ $reason }). Проверьте связь и повторите ту же команду: она продолжит с места остановки.
cli-error-store-latest = То, что хранилище называет новейшим пакетом, не то, чем должно быть. Ничего не взято и не изменено. Прежде чем продолжать, посмотрите packs/CHANNEL/latest в хранилище.
cli-error-store-altered = Файл в хранилище не тот, что объявлен: его изменили там или по пути. Ничего не взято. Сообщите тем, кто ведёт хранилище.
cli-error-store-number = Номер этого пакета { $ours } не может следовать за { $newest }, новейшим в хранилище ({ $reason }). Ничего не изменено. Увеличьте version в pack.csv на один, соберите и подпишите снова.
cli-error-store-busy = Кто-то публикует одновременно. Подождите минуту и повторите команду.
cli-error-note = Это не целая заметка с телефона, или её изменили по пути. Ничего не записано. Попросите её снова, текстом.
cli-error-note-unknown = В этом пакете нет действующей строки с { $key } для { $org }. Ничего не записано. Возможно, её уже изменили: посмотрите contacts.csv.
cli-error-note-known = Эта заметка уже принята: она в { $path }. Ничего не записано.

# The demo.
cli-demo-title = Hamroh: случай апреля 2025 года от начала до конца
cli-demo-intro = Восемь граждан Кыргызстана, четверо из Казахстана и двое из Узбекистана ответили на объявления в сети; их увезли через границу в Мьянму и заставили работать в мошеннических центрах. Всё ниже вычислено сейчас, на этом компьютере, без сети.
cli-demo-offer = 1. Объявление: что с ним не так?
cli-demo-russian = По-русски:
cli-demo-uzbek = По-узбекски:
cli-demo-who = 2. «Я гражданин Кыргызстана, я возле Мэсота»: кто может помочь?
cli-demo-more = ... и ещё { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Призыв о помощи, записанный в закрытый журнал
cli-demo-proof = 4. Месяцы спустя: можно ли это доказать?
cli-demo-changed = 5. Кто-то меняет один байт
cli-demo-note = У нас забрали паспорта. Нас четырнадцать, мы в доме за рекой.
cli-demo-promise = Обещали: офис в Бангкоке, 2500 долларов в месяц, билет бесплатно.
cli-demo-written = Запечатано на диске, прочесть можно только с фразой: «{ $note }»
cli-demo-anchor = Код-якорь { $anchor } уходит вместе с сообщением: доказательство переживёт телефон.
cli-demo-verified = Журнал выгружен; проверка сверяет его с кодом-якорем из SMS:
cli-demo-verified-changed = Одна буква записи теперь другая, контрольная сумма файла подогнана. Снова проверка:
cli-demo-limits = Чего она не может: это не служба спасения, она не обещает ничьей помощи, не называет объявление безопасным и не докажет ни правдивость сказанного, ни то, что после последнего переданного кода-якоря ничего не отрезано.
cli-demo-next = Попробуйте дальше:

## Conversations and kept offers

cli-chat-changes = Что говорили сначала и что теперь
cli-chat-asks = Чего хочет { $name }
cli-chat-messages = Сообщения с признаками
cli-check-registers = Что говорят реестры
cli-check-clears = Что сняло бы сомнения
cli-check-to-send = Те же вопросы на языке текста, чтобы отправить
cli-check-call = Позвоните, прежде чем брать билет
cli-offer-saved = Сохранено под номером { $id }. Позже: `hamroh offer compare { $id }`.
cli-offer-none = Сохранённых предложений нет. Сохраняет `hamroh check ФАЙЛ --save`.
cli-offer-added = Сказано теперь, а тогда не говорили
cli-offer-silent = Обещано тогда, теперь молчат
