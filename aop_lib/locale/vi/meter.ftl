# Biểu đồ và bảng: meter.
meter-none = –
