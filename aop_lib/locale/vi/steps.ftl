# Lesson 06: eight steps.
steps-1 = 1. Mục tiêu năm
steps-2 = 2. Kết quả và yếu tố tác động chính
steps-3 = 3. Nhân – quả
steps-4 = 4. Ít nhưng đúng trọng tâm
steps-5 = 5. Trọng số
steps-6 = 6. Thang đo
steps-7 = 7. Công ty, phòng ban, cá nhân
steps-8 = 8. Nhịp theo dõi

steps-built = Lúc đầu các quy tắc phát hiện gì, và bây giờ còn gì.
    .button = Đếm các phát hiện
    .step = Bước
    .before = phát hiện lúc đầu
    .now = phát hiện bây giờ
    .total = Cả tám bước
    .open = Còn phải xử lý
    .none = Các quy tắc của tám bước không còn phát hiện gì.
    .more = và { $count } điều nữa
