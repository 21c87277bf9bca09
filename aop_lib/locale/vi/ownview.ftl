# Bài 11: kế hoạch của chính bạn cho thấy gì, và mang kế hoạch về. Tên các bước là tiêu đề trong bài, đúng từng chữ.
ownview-step-direction = Định hướng trước tiên
ownview-step-choices = Ưu tiên điều gì, việc gì để sau
ownview-step-people = Những ai có mặt trong kế hoạch
ownview-step-base = Năm trước qua vài con số
ownview-step-goals = Thành phần 1: mục tiêu
ownview-step-months = Cả năm theo từng tháng
ownview-step-budget = Thành phần 2: ngân sách
ownview-step-actions = Thành phần 3: kế hoạch hành động
ownview-step-resources = Thành phần 4: nguồn lực
ownview-step-roles = Ai cầm lái, ai quyết định cuối cùng
ownview-step-risks = Thành phần 5: rủi ro
ownview-step-ranges = Bạn chắc đến đâu?
ownview-step-scenarios = Ba năm khác
ownview-step-kpis = Thành phần 6: KPI và theo dõi
ownview-step-rhythm = Nhịp của cả năm
ownview-step-questions = 24 câu hỏi
ownview-step-whole = Toàn bộ kế hoạch
ownview-step-home = Mang về

ownview-again = Đọc lại kế hoạch
ownview-missing = Phần này cần một điều mà kế hoạch chưa có. Hãy điền trước: { $step }.

ownview-where =
    .begin = Chưa có gì được ghi. Hãy bắt đầu ở đây, chỉ mất năm phút: { $step }.
    .next = Làm tiếp ở đây: { $step }.
    .home = Bước nào cũng đã có nội dung và không còn gì nặng phải sửa: { $step }.
    .step = bước
    .holds = kế hoạch đang có
    .open = cần sửa
    .empty = còn trống
    .optional = còn trống; kế hoạch nhỏ chưa cần cũng được
    .found = { $count } phát hiện
    .file = Kế hoạch của bạn: { $file }
ownview-holds =
    .last-year = { $count } trên { $all } chỉ số đã có số năm trước hoặc công thức
    .budget = { $count } dòng, tổng { $total }
    .ticks = đã trả lời { $count } trên { $all } câu

ownview-look-where = Bạn đã làm đến đâu
ownview-look-implied = Các mục tiêu của bạn khi gộp lại
ownview-look-conflict = Các mục tiêu của bạn có loại trừ nhau không?
ownview-look-roles_table = Việc chung rồi sẽ ra sao
ownview-look-chances = Trong 100 năm, bạn đạt mục tiêu mấy năm?
    .button = Tôi đoán rồi: đếm đi
ownview-look-chances_tornado = Yếu tố nào quyết định?
    .button = Xem các yếu tố
ownview-look-scenario_years = Năm nào thì mục tiêu nào còn đứng vững?
ownview-look-kpi_set = Bộ KPI của bạn
ownview-look-rhythm = Các buổi rà soát trong năm
ownview-look-checklist = Câu trả lời của bạn và điều kế hoạch cho thấy
ownview-look-findings = Các quy tắc thấy gì trong kế hoạch của bạn
ownview-look-page = Kế hoạch của bạn trên một trang

ownview-implied =
    .conflict = Các mục tiêu của bạn không thể cùng đạt, nên chưa có bức tranh chung để vẽ. Phần tiếp theo gọi tên những mục tiêu loại trừ nhau.
    .left-out = Chưa tính được, vì thiếu chỉ số, con số hoặc giá trị năm trước: { $goals }.
    .not-covered = Chưa tính ra, vì công thức còn quá nhiều phần để trống: { $names }.
ownview-conflict =
    .none =
        { $count ->
            [1] Chỉ có một mục tiêu tính được, và không có gì cản nó.
           *[other] Cả { $count } mục tiêu có thể cùng đạt. Khả năng đạt là bao nhiêu thì chưa nói được.
        }
    .cannot = Những mục tiêu này không thể cùng đạt: { $goals }.
    .smallest = Cách nhường ít nhất: { $moves }. Mọi thứ khác giữ nguyên.
    .move = “{ $goal }” từ { $asked } thành { $keeps }
    .given = Chúng va nhau chỉ vì bạn coi điều này là cố định: { $names }. Nới khoảng rộng hơn cũng là một lối ra, nếu bạn bảo vệ được con số đó.
    .ways = Hoặc chỉ một mục tiêu nhường
    .goal = mục tiêu
    .asked = đang đòi
    .alone = sẽ phải là

ownview-chances =
    .no-goals = Chưa mục tiêu nào tính ra được từ các yếu tố; công thức của chỉ số là sợi dây nối chúng lại.
    .not-tied = Không khoảng nào chạm đến những mục tiêu này nên chưa nói được gì: { $goals }.
    .of-goal = “{ $goal }”: { $said }
    .counted = Đã thử 10.000 năm, lấy ngẫu nhiên trong các khoảng bạn ghi. Kết quả chỉ tốt bằng chính các khoảng đó.

ownview-findings =
    .none = Các quy tắc không thấy gì cần sửa trong kế hoạch này. Điều đó hiếm khi xảy ra; hãy xem kế hoạch đã đủ chưa.
    .critical = { $count } phát hiện nghiêm trọng: để vậy thì kế hoạch không thể đi tới mục tiêu.
    .fine = Không có gì nghiêm trọng. Những điều còn lại làm một phần kế hoạch hỏng khi đem dùng, hoặc sửa đi thì đọc rõ hơn.

ownview-home-go = Báo cáo, bảng điểm KPI và lịch từ kế hoạch của bạn
    .button = Làm ngay
ownview-home =
    .begun = Đã bắt đầu. Mất chừng nửa phút.
    .under-way =
        { $count ->
            [0] Đang làm: đọc kế hoạch.
           *[other] Đang làm: xong { $count } phần.
        }
    .done = Đã xong.
    .open = Mọi thứ nằm trong thư mục { $folder }. Hãy mở thư mục đó và xem báo cáo trước.
    .late = Đã dừng sau { $minutes } phút vì máy làm chưa xong. Hãy đóng bớt chương trình khác rồi bấm lần nữa. Kế hoạch của bạn vẫn nguyên vẹn.
    .failed = Chương trình kết thúc mà không có báo cáo. Nó cho biết:
    .not-started = Máy này không khởi động được chương trình. Hệ thống cho biết:
    .no-file = Chưa ghi được tệp kế hoạch. Nếu tệp đang mở trong Excel, hãy đóng lại rồi bấm lần nữa.
    .by-hand = Trang này không tự khởi động chương trình được. Kế hoạch của bạn nằm ở { $file }. Hãy chép tệp sang máy đã cài bộ học liệu rồi gõ một lệnh:
ownview-home-unread = Kế hoạch còn { $count } ô chưa đọc được. Hãy sửa rồi bấm lần nữa.
    .where = ở đâu
    .found = đang ghi gì
    .mend = cách sửa
ownview-home-table =
    .what = tệp
    .use = dùng để
    .where = nằm ở
ownview-home-file =
    .report = Báo cáo
    .scorecard = Bảng điểm KPI
    .calendar = Lịch
ownview-home-use =
    .report = Đọc, in hoặc gửi: kế hoạch trên một trang, một trang cho ban lãnh đạo và mỗi phòng ban một trang, những gì quy tắc phát hiện. Mở bằng trình duyệt nào cũng được.
    .scorecard = Điền mỗi tháng: các KPI với trọng số và điểm, trong Excel.
    .calendar = Nhập vào Outlook, Google Calendar hoặc DingTalk: các buổi rà soát, cột mốc, có nhắc trước một ngày.
