# Страница report.html в выгруженном бандле: для чиновников, юристов, родных.

report-title = Отчёт из журнала Hamroh
report-journal = Журнал { $id }
report-unread = Носитель языка ещё не читал предложения этой страницы.
report-warning-title = Сначала прочтите это
report-warning = Эта страница пришла вместе с записями, поэтому сама по себе она ничего не доказывает: отправитель мог изменить и её, и проверку ниже. Проверьте bundle.zip своей копией приложения Hamroh или программой verify.py от того, кому доверяете, и сверьте код из 26 знаков, полученный другим путём, например в SMS.
report-story = Ниже то, что записал человек. Можно проверить, что записи не менялись; с какого времени, покажет только код, который пришёл к вам другим путём. Без него, а также после последнего подходящего кода, владелец ключей мог записать всё это когда угодно. Правда ли это, проверить нельзя.

report-check-title = Проверить файл
report-check-how = Выберите файл bundle.zip, в котором была эта страница. С этого устройства ничего не уходит.
report-check-file = Файл
report-check-codes = Коды или целые SMS, полученные другим путём, каждый с новой строки (можно оставить пустым)
report-check-run = Проверить
report-check-busy = Проверяем…
report-check-noscript = Скрипты здесь выключены, и эта страница ничего проверить не может. Возьмите приложение Hamroh или verify.py.
report-check-no-crypto = Этот браузер не умеет проверять подписи Ed25519. Ничего не проверено. Возьмите приложение Hamroh, verify.py с Python 3.8 или новее либо более новый браузер.
report-check-bad-code = В строке { $line } нет кода из 26 знаков, или в SMS есть описка. Ничего не проверено.
report-check-too-large = Файл больше 256 МиБ: это не бандл. Ничего не проверено.
report-check-unreadable = Файл не удалось прочитать. Ничего не проверено.
report-check-integrity = Не изменено?
report-check-complete = Всё на месте?
report-check-intact = Да: показанные записи стоят в этом журнале в этом порядке и такими, какими были подписаны. Когда это было, покажет только код со стороны.
report-check-itself = Само по себе да. См. следующую строку.
report-check-not-reached = Не смотрели: проверка закончилась на ошибке выше.
report-check-times = Когда?
report-check-unproven = Не доказано
report-check-records = Записи, какими их содержит проверенный файл
report-check-machine = Ответ для программ (JSON)

report-phone-title = Что нашёл сам телефон, когда делал этот файл
report-phone-note = Здесь телефон отправителя говорит о себе: это сведения, а не доказательство.

report-map-title = Где
report-map-note = Набросок: очертания упрощены, местами на несколько сотен метров. Очертания: © участники OpenStreetMap, ODbL.
report-place = Место { $number }: { $degrees }
report-radius = в пределах { $metres } м
report-age = определено { $seconds } с назад
report-simulated = подставное, как говорит телефон

report-pairs-title = Обещания и то, что вышло
report-promised = Обещали
report-reality = Вышло
report-no-deviation = Ни одна запись здесь не говорит, что вышло иначе.

report-timeline-title = Что записано
report-timeline-note = По порядку. Время по часам телефона, UTC.
report-drill = УЧЕБНАЯ ЗАПИСЬ. Не доказательство.
report-facts = Факты
report-narrative = Своими словами
report-files = Файлы
report-file-bytes = { $bytes } байт
report-file-missing = В бандле нет: повреждён на телефоне.
report-corrects = Исправляет:
report-corrected = Исправлено позже:
report-belongs = Относится к:
report-not-shown = запись, которая здесь не показана
report-unknown-time = время неизвестно
report-log-title = Что приложение записало само

report-codes-title = Коды сообщений
report-codes-note = Сообщение, ушедшее с одной из этих записей, кончается её кодом. Ищите его в SMS, которое получили сами: код, списанный с этой страницы, ничего не доказывает.
