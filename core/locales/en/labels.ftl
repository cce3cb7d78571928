# Names of things that lists show: how a contact is reached, what kind a record is, where a message is on its way.

channel-phone = phone
channel-sms = SMS
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-email = e-mail
channel-web = web
channel-link = link

record-install = new journal
record-incident = incident
record-check-in = check-in
record-sos = SOS
record-attempt = delivery attempt
record-anchor = anchor handed over
record-unlock = opened for reading
record-export = export
record-recovered = recovered
record-clock-step = clock moved
record-gap = check-in missing
record-correction = correction
record-promise = promise
record-deviation = deviation
record-drill = drill
record-settings = setting
record-erase = erased

message-sos = SOS
message-ok = check-in
message-test = drill
message-cancel = SOS called off

delivery-by-hand = cannot be dialled: send the message by hand
delivery-queued = written down, not sent
delivery-leased = taken by the sender
delivery-handed = given to the phone, not confirmed
delivery-accepted = taken by the network
delivery-delivered = on the other phone
delivery-acknowledged = answered by a person
delivery-failed = did not go out
delivery-unknown = unknown whether it went out
delivery-expired = too late to send
delivery-cancelled = taken back

erase-remains-messages = Messages that were sent: they stay in the phone's list of messages, with the network, and with those who got them.
erase-remains-exports = Copies that you made or that others have.
erase-remains-app = The app itself, and that it was installed: the store's history shows it.
erase-remains-chip = Traces in the memory chip that a laboratory may find; without the keys they cannot be read.
