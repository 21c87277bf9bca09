# Những từ dùng ở mọi nơi.
word-thousand = nghìn
word-million = triệu
word-billion = tỷ
word-unit-people = người
word-unit-person-months = tháng công
word-unit-hours = giờ
word-unit-days = ngày
