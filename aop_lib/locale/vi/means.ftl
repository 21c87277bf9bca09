# Biểu đồ và bảng: means.
means-none = –
