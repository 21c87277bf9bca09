# Những câu mọi bài học đều dùng.
lesson-plan = Bài học này dùng kế hoạch của { $company }, năm { $year }.
lesson-plan-illustrative = Bài học này dùng kế hoạch của { $company }, năm { $year }. Các số tiền là số minh họa.
lesson-no-plan = Tệp này chưa đọc được như một kế hoạch. Hãy sửa, lưu lại rồi chạy lại bài học.
lesson-problems = Số ô trong tệp kế hoạch chưa đọc được: { $count }. Hiện ở đây: { $shown }.
lesson-not-shown = Chưa vẽ được hình này cho kế hoạch đang dùng. Phần còn lại của bài học vẫn chạy.
lesson-unknown-question = Bài học này không có câu hỏi “{ $id }”. Các câu hỏi của bài: { $known }.
lesson-unknown-view = Bài học này không có phần “{ $id }”. Các phần của bài: { $known }.

# Sáu thành phần, mỗi thành phần một câu hỏi.
lesson-components = Sáu thành phần
    .goals = 1. Mục tiêu: năm nay muốn đạt điều gì?
    .budget = 2. Ngân sách: được chi bao nhiêu?
    .actions = 3. Kế hoạch hành động: sẽ làm những việc lớn nào?
    .resources = 4. Nguồn lực: ai làm, và bằng năng lực nào?
    .risks = 5. Rủi ro: điều gì có thể trục trặc, và ta ứng phó thế nào?
    .kpis = 6. KPI và theo dõi: dựa vào đâu để biết?
lesson-choose-first = Hãy chọn trước; hình sẽ hiện ra sau.
lesson-my-six = Ở công ty bạn hôm nay, từng thành phần đã được viết ra và thống nhất rõ đến đâu?

# Bài 01.
lesson-reflex = Từ tháng này quảng cáo đắt thêm 30%. Bạn nói gì với đội ngũ?
    .cut = Cắt: chỉ chi một nửa cho quảng cáo đến khi giá xuống.
    .keep = Giữ: chi như cũ và chấp nhận ít lượt xem hơn.
    .shift = Chuyển: giữ nguyên tổng tiền, dành một phần cho khách đã từng mua và cho gian hàng trên sàn.
    .cut-short = Cắt
    .keep-short = Giữ
    .shift-short = Chuyển
lesson-stock = Mỗi tháng, bao nhiêu phần ngân sách nhập hàng dành cho nhóm bán chạy?
    .share = Phần ngân sách
lesson-proposal = Hôm nay đối thủ tung khuyến mãi. Đội ngũ của bạn đã soạn sẵn một chương trình y hệt. Bạn trả lời sao?
    .yes = Đồng ý: chạy từ ngày mai.
    .no = Không: ta không chạy theo.
    .ask = Khoan đã: hỏi ba điều trước.
lesson-focus = Năm nay của bạn nhằm vào điều gì?
    .sentence = Trọng tâm năm nay của chúng tôi, trong một câu:
    .example = Ví dụ: ưu tiên doanh thu online, không mở thêm cửa hàng
    .do = năm nay làm
    .not = chấp nhận chưa làm
    .online = Phát triển kênh online
    .margin = Nâng biên lợi nhuận gộp
    .range = Thêm nhóm hàng mới
    .cash = Giữ nhiều tiền mặt, ít tồn kho
    .store = Mở thêm cửa hàng hoặc chi nhánh
    .people = Tuyển thêm người

# Bài 04.
lesson-guess = { $name } năm { $year } sẽ thay đổi bao nhiêu so với { $last }, nếu đạt đúng các mục tiêu?
    .slider = Tôi đoán
    .show = Xem các mục tiêu kéo theo điều gì
lesson-goals = Kéo các mục tiêu và đọc hệ quả khi chúng đi cùng nhau.
    .grow = { $name }: mức tăng so với năm trước
    .reach = { $name }: mức cần đạt
    .at-least = { $name }: tối thiểu
    .at-most = { $name }: tối đa
lesson-ceiling = { $name }, { $month }: bạn cho chi bao nhiêu?
    .slider = Tháng này
lesson-risk = Bạn chỉ chuẩn bị kỹ được cho một rủi ro. Rủi ro nào, và với phương án nào?
    .which = Rủi ro tác động mạnh nhất:
    .size = Mức độ khi xảy ra
    .answer = Phương án có sẵn:
    .budget = Điều chỉnh ngân sách
    .margin = Ưu tiên nhóm hàng có biên lợi nhuận gộp cao hơn
    .none = Chưa có gì; đến lúc đó mới quyết
lesson-six-states = Bạn sắp ký duyệt kế hoạch này. Từng thành phần rõ đến đâu?
