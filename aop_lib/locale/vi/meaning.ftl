# Biểu đồ và bảng: meaning.
meaning-none = –
