# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = телефон
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = эл. почта
channel-web = сайт
channel-link = ссылка

record-install = начало журнала
record-incident = событие
record-check-in = отметка «всё хорошо»
record-sos = SOS
record-attempt = попытка отправки
record-anchor = якорь передан
record-unlock = открыт для чтения
record-export = экспорт
record-recovered = восстановлен
record-clock-step = часы переведены
record-gap = нет отметки
record-correction = исправление
record-promise = обещание
record-deviation = отличие от обещанного
record-drill = учебная
record-settings = настройка
record-erase = стёрто

message-sos = SOS
message-ok = отметка «всё хорошо»
message-test = учебная
message-cancel = отмена SOS

delivery-by-hand = набрать нельзя: отправьте сообщение вручную
delivery-queued = записано, не отправлено
delivery-leased = взято на отправку
delivery-handed = передано телефону, не подтверждено
delivery-accepted = принято сетью
delivery-delivered = доставлено на телефон
delivery-acknowledged = ответил человек
delivery-failed = не ушло
delivery-unknown = неизвестно, ушло ли
delivery-expired = отправлять поздно
delivery-cancelled = отозвано

erase-remains-messages = Отправленные сообщения: они остаются в списке сообщений телефона, у оператора и у тех, кто их получил.
erase-remains-exports = Копии, которые вы сделали или которые есть у других.
erase-remains-app = Само приложение и то, что его устанавливали: это видно в истории магазина приложений.
erase-remains-chip = Следы в микросхеме памяти, которые может найти лаборатория; без ключей их не прочесть.
