# Biểu đồ và bảng: working.
working-none = –
