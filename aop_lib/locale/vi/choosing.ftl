# Bài 06: mục tiêu năm, kết quả và yếu tố tác động, ít nhưng đúng trọng tâm.
choosing-needs-numbers = Kế hoạch của bạn chưa có KPI nào ở cấp công ty nên chưa có danh sách để chọn. Hãy ghi vài con số mà mọi người đề xuất vào sheet KPI của kế hoạch, rồi quay lại.

choosing-sheet = Sắp đến bốn giờ mười. Bạn gửi { $most } chỉ số nào?
    .tick = Danh sách trên bàn bạn:
    .more = Đã đánh dấu { $count }; bảng cần { $most }.
    .fewer = Đã đánh dấu { $count }, mà bảng chỉ nhận { $most }. Hãy bỏ bớt.
    .telling = { $count ->
        [0] Trong { $all } chỉ số bạn gửi, không chỉ số nào cho biết gì về “{ $goal }”.
        [one] Trong { $all } chỉ số bạn gửi, có một chỉ số cho biết về “{ $goal }”.
       *[other] Trong { $all } chỉ số bạn gửi, có { $count } chỉ số cho biết về “{ $goal }”.
    }
    .paid = Nếu chia đều trọng số, như mọi bảng làm trong mười phút, { $points } trên 100 điểm sẽ trả cho những con số không cho biết gì về mục tiêu nào.
    .none-paid = Không điểm nào trả cho sự bận rộn. Tám bước sau đây giúp bạn nói được vì sao, và mỗi chỉ số nên có trọng số bao nhiêu.
    .number = Bạn gửi
    .tells = Cho biết gì về “{ $goal }”

choosing-aim = “{ $goal }”: trước khi có KPI, phải nói rõ điều gì?
    .result = Năm nay phải đạt kết quả nào?
    .strong = Tăng trưởng mạnh ở mọi kênh
    .optimise = Tối ưu vận hành và củng cố vị thế thị trường
    .priority = Điều ưu tiên
    .limit = Điều đánh đổi, hoặc chưa làm
    .own = hoặc viết theo lời của bạn
    .result-short = kết quả
    .priority-short = điều ưu tiên
    .limit-short = giới hạn không được vượt
    .open = Còn phải trả lời: { $names }.
    .done = Cả ba câu đã có trả lời. Từ đây, KPI nào cũng có chỗ để soi chiếu.
    .same = Cả ba câu đã có trả lời, và ưu tiên đúng như kế hoạch. Từ đây, KPI nào cũng có chỗ để soi chiếu.
    .other = Cả ba câu đã có trả lời. Trong kế hoạch, mục tiêu này dựa vào ưu tiên “{ $priority }”; đổi ưu tiên thì tiền và người cũng chuyển sang chỗ khác.
    .vague = Hãy thử viết một KPI từ cụm từ này. Đếm cái gì, đến đâu, bao giờ xong: mỗi phòng ban có thể trả lời theo cách lợi cho mình. Thứ còn lại để liệt kê là việc mọi người làm mỗi ngày. Vì vậy cụm từ này không được ghi vào kế hoạch.

choosing-kinds = Mỗi con số thuộc tầng nào?
    .outcome = kết quả
    .driver = yếu tố tác động
    .neither = không thuộc tầng nào
    .first = Hãy xếp ít nhất một con số.
    .same = { $count ->
        [one] Bạn và kế hoạch giống nhau ở 1 trên { $all } con số.
       *[other] Bạn và kế hoạch giống nhau ở { $count } trên { $all } con số.
    }
    .left = Chưa xếp: { $count }.
    .number = Con số
    .own = Bạn
    .plan = Kế hoạch
    .why = Vì sao

choosing-few = Giữ lại những con số nào, và khi một con số xấu đi, bạn sẽ làm gì khác?
    .decision = quyết định mà nó giúp đưa ra
    .first = Hãy đánh dấu những con số ở lại. Với mục tiêu số 1: một hoặc hai kết quả và hai đến bốn yếu tố tác động.
    .counted = Với “{ $goal }”, bảng KPI công ty đang có { $outcomes } KPI kết quả (1–2 là đủ) và { $drivers } KPI yếu tố tác động (2–4 là đủ).
    .lost = Không đưa vào, vì ở bước 2 bạn xếp là không thuộc tầng nào: { $names }.
    .no-decision = chưa có quyết định
    .number = KPI
    .kind = Loại
    .helps = Giúp quyết định

choosing-rules =
    .none = Các quy tắc của bước này không phát hiện gì.
    .open = Bước này còn phát hiện
