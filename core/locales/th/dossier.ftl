# review: needed
# เอกสารสำหรับการคัดแยกผู้เสียหายจากการค้ามนุษย์

dossier-title = คำให้ข้อมูลเพื่อการคัดแยกผู้เสียหาย
dossier-made = จัดทำเมื่อ { $date } ด้วยแอป Hamroh จากบันทึกที่บุคคลนี้เขียนไว้
dossier-not-finding = ข้อความนี้เป็นคำบอกเล่าของบุคคลนี้เอง ไม่ใช่ผลการวินิจฉัยของหน่วยงานใด และไม่ใช่ความเห็นของผู้เชี่ยวชาญ
dossier-unread = ยังไม่มีเจ้าของภาษาตรวจข้อความเหล่านี้ หากมีข้อความใดไม่ชัดเจน โปรดถามผ่านล่าม
dossier-name = ชื่อ
dossier-citizen = สัญชาติ
dossier-speaks = ภาษาที่พูด
dossier-language-en = ภาษาอังกฤษ
dossier-language-ru = ภาษารัสเซีย
dossier-language-uz = ภาษาอุซเบก
dossier-language-kk = ภาษาคาซัค
dossier-language-ky = ภาษาคีร์กีซ
dossier-language-tg = ภาษาทาจิก
dossier-language-az = ภาษาอาเซอร์ไบจาน

dossier-ask-title = สิ่งที่ขอ
dossier-ask-screening = ขอให้คัดแยกว่าฉันอาจเป็นผู้เสียหายจากการค้ามนุษย์
dossier-ask-consulate = ขอพูดกับสถานกงสุลของฉัน
dossier-ask-interpreter = ขอล่าม ภาษา: { $language }
dossier-ask-not-punish = ขออย่าลงโทษฉันในสิ่งที่ฉันถูกบังคับให้ทำ
dossier-ask-not-tell = ขออย่าบอกผู้ที่กักขังฉันว่าฉันอยู่ที่ไหน

dossier-elements-title = สิ่งที่เกิดขึ้นกับฉัน
dossier-elements = การค้ามนุษย์ หมายถึง การกระทำ ด้วยวิธีการบางอย่าง เพื่อวัตถุประสงค์ในการแสวงหาประโยชน์ (พิธีสารสหประชาชาติ ค.ศ. 2000 ข้อ 3) บุคคลนี้ทำเครื่องหมายไว้ดังนี้:
dossier-act = การกระทำ: ทำอะไร
dossier-means = วิธีการ: ทำอย่างไร
dossier-purpose = วัตถุประสงค์: เพื่ออะไร
dossier-none = ไม่มีการทำเครื่องหมายในส่วนนี้ ซึ่งไม่ได้หมายความว่าไม่ได้เกิดขึ้น

dossier-point-offered = ฉันถูกชักชวนด้วยข้อเสนองาน
dossier-point-brought = ผู้อื่นพาฉันไปยังสถานที่นั้น หรือจัดให้มีคนขับรถพาไป
dossier-point-border = ฉันถูกพาข้ามพรมแดนโดยไม่รู้ตัว หรือโดยไม่มีเอกสาร
dossier-point-handed = ฉันถูกส่งต่อหรือถูกขายให้ผู้อื่น
dossier-point-kept = ฉันถูกกักไว้ในสถานที่ที่ออกไปไม่ได้
dossier-point-deceived = ฉันถูกหลอกเรื่องงาน ค่าจ้าง หรือสถานที่
dossier-point-papers = หนังสือเดินทางหรือเอกสารอื่นของฉันถูกยึด
dossier-point-phone = โทรศัพท์ของฉันถูกยึดหรือถูกตรวจดู ฉันพูดกับใครอย่างอิสระไม่ได้
dossier-point-guarded = ฉันถูกเฝ้าหรือถูกขัง
dossier-point-beaten = ฉันถูกทุบตีหรือถูกทำร้ายด้วยวิธีอื่น
dossier-point-threatened = ฉันหรือครอบครัวถูกข่มขู่
dossier-point-debt = พวกเขาบอกว่าฉันเป็นหนี้ หรือต้องจ่ายเงินจึงจะออกไปได้
dossier-point-helpless = ฉันไม่รู้ภาษา ไม่มีเงิน และไม่มีใครให้พึ่งพา และพวกเขาฉวยโอกาสนั้น
dossier-point-minor = ขณะนั้นฉันอายุต่ำกว่า 18 ปี ในกรณีนี้ไม่ต้องพิสูจน์วิธีการ
dossier-point-forced-work = ฉันถูกบังคับให้ทำงานโดยไม่สมัครใจ
dossier-point-scam = ฉันถูกบังคับให้หลอกลวงผู้คนทางโทรศัพท์หรืออินเทอร์เน็ต
dossier-point-crime = ฉันถูกบังคับให้ทำสิ่งอื่นที่ผิดกฎหมาย
dossier-point-unpaid = ฉันไม่ได้รับค่าจ้าง หรือได้น้อยกว่าที่สัญญาไว้มาก
dossier-point-hours = ฉันต้องทำงานยาวนานมาก ไม่ได้พัก หรือต้องทำงานแม้ป่วย
dossier-point-sexual = ฉันถูกแสวงหาประโยชน์ทางเพศ หรือถูกบังคับให้ค้าประเวณี
dossier-point-war = ฉันถูกบังคับให้ไปรบ หรือให้ลงชื่อเพื่อไปรบ
dossier-point-begging = ฉันถูกบังคับให้ขอทาน

dossier-notes-title = สิ่งที่บันทึกไว้
dossier-notes-words = ถ้อยคำของบุคคลนี้เอง ไม่ได้แปล เวลาเป็นไปตามนาฬิกาของโทรศัพท์ (UTC)
dossier-note = บันทึก { $number }
dossier-incident = เหตุการณ์
dossier-promise = คำสัญญาก่อนเดินทาง
dossier-deviation = ไม่ตรงกับคำสัญญา
dossier-correction = แก้ไขบันทึก { $number }
dossier-correction-other = การแก้ไขบันทึกก่อนหน้า
dossier-call = การขอความช่วยเหลือ
dossier-position = พิกัด
dossier-position-age = โทรศัพท์ระบุพิกัดนี้ได้ { $seconds } วินาทีก่อนบันทึก
dossier-position-simulated = โทรศัพท์ระบุว่าตำแหน่งนี้เป็นตำแหน่งจำลอง อาจไม่ถูกต้อง
dossier-time-unknown = ไม่ทราบเวลา
dossier-fact-time = เวลา
dossier-fact-place = สถานที่
dossier-fact-people = บุคคล
dossier-fact-words = คำพูดที่แน่ชัด
dossier-fact-harm = สิ่งที่ถูกกระทำ
dossier-fact-papers = เอกสารและสิ่งของที่ถูกยึด
dossier-fact-money = เงินและหนี้
dossier-story = คำบอกเล่า
dossier-file = ไฟล์ (SHA-256)

dossier-check-title = วิธีตรวจสอบ
dossier-check = แต่ละบันทึกมีรหัส เมื่อมีไฟล์ bundle.zip ของบันทึกนี้ แอป Hamroh หรือ verify.py จะแสดงได้ว่าบันทึกไม่ถูกเปลี่ยนแปลงหลังจากนั้นหรือไม่ แต่แสดงไม่ได้ว่าเป็นความจริงหรือไม่ รหัสของบันทึกทั้งหมดขณะจัดทำ: { $code }
dossier-check-damaged = บันทึกในโทรศัพท์เสียหาย จึงตรวจสอบข้อความเหล่านี้กับบันทึกไม่ได้
