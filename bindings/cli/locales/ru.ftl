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
cli-not-sent = Ничего не отправлено: у этой программы нет сети. Отправьте текст с телефона буква в букву.
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
