# Phân loại con số để chọn KPI.
sorter-needed = Đang chiếm { $share } doanh thu, { $focus } phải tăng { $needed } để cả công ty tăng { $growth }
    .subtitle = Mức { $focus } phải tăng nếu { $rest } tăng { $steady }, theo tỷ trọng của { $focus } năm trước
    .axis = Tỷ trọng của { $focus } trong tổng năm trước
    .total = { $total }: { $growth }
    .needed = cần: { $value }
    .guess = bạn đoán: { $value }
    .alt = Tỷ trọng của { $focus } càng nhỏ thì càng phải tăng nhiều: { $high } khi tỷ trọng là { $first }, { $needed } khi là { $share }, { $growth } khi chiếm tất cả.

sorter-trial =
    .holds = { $name }: làm nhiều hơn thì kết quả nhiều hơn
    .breaks-at-leads = { $name }: mối liên hệ đứt ngay ở mắt xích đầu
    .breaks-at-result = { $name }: mối liên hệ đứt trước khi đến kết quả
    .no-link = { $name }: làm nhiều hơn mà kết quả không nhiều hơn
    .too-few = { $name }: quá ít nơi để phân biệt với ngẫu nhiên
    .subtitle = Mức thay đổi so với kỳ trước. Mỗi chấm là một nơi: { $raised } nơi được tăng (chấm đặc), { $left } nơi giữ nguyên (chấm rỗng); vạch là trung bình
    .activity = Hoạt động
    .leads = Bước trung gian
    .result = Kết quả
    .raised = được tăng
    .left = giữ nguyên
    .apart = cách nhau { $points } điểm
    .chance = ngẫu nhiên cũng được như vậy: { $share }
    .done = đã tăng đúng như dự định

sorter-kind =
    .none = chưa nói được
sorter-verdict =
    .keep = giữ
    .remove = bỏ
    .duty = nghĩa vụ
sorter-because =
    .measures-goal = Nó đo đúng điều mục tiêu nói tới: “{ $goal }”.
    .makes-goal = Nó là một phần tạo ra “{ $goal }”.
    .drives = Kế hoạch nói rõ nó tác động tới “{ $moves }”, qua đó tới “{ $goal }”.
    .drives-nothing = Kế hoạch nói rõ nó tác động tới “{ $moves }”, nhưng từ đó chưa dẫn tới mục tiêu nào.
    .tried = Thử nghiệm cho thấy làm nhiều hơn thì kết quả nhiều hơn.
    .guards = Đây là việc bắt buộc phải đúng. Nó không cho biết mục tiêu còn gần hay xa.
    .repeats = “{ $like }” đã đo đúng con số này.
    .activity = Nó đếm việc đã làm. Làm nhiều hơn có thể khiến mục tiêu gần hơn hoặc không; chưa có gì chứng minh.
    .disproved = Đã thử: làm nhiều hơn không mang về kết quả nhiều hơn.
    .unknown = Không chỗ nào trong kế hoạch nói nó cho biết gì về “{ $goal }”.
    .unknown-nothing = Không chỗ nào trong kế hoạch nói nó dành cho mục tiêu nào.
sorter-table =
    .number = Con số
    .verdict = Phép thử bỏ đi
    .kind = Loại
    .said = Bạn
    .why = Vì sao

sorter-removal = Bảng KPI { $month }: { $met } trên { $all } dòng đạt. Giữ hay bỏ, xét từng dòng.
    .line = { $name }: { $value } ({ $met ->
        [yes] đạt
       *[no] chưa đạt
    }, kế hoạch { $planned })
    .open = Đã xét { $count } trên { $all } dòng. Xét hết mới thấy kết quả của phép thử.
    .kept = Bạn giữ { $kept } dòng, bỏ { $lost } dòng.
    .told = { $count ->
        [0] Những dòng bạn giữ không cho biết gì về “{ $goal }”.
        [one] Trong những dòng bạn giữ, có một dòng cho biết đôi điều về “{ $goal }”.
       *[other] Trong những dòng bạn giữ, có { $count } dòng cho biết đôi điều về “{ $goal }”.
    }
    .lost = { $count ->
        [0] Bỏ { $lost } dòng kia đi, bạn vẫn biết về “{ $goal }” y như cũ.
        [one] Bỏ những dòng kia đi, bạn biết ít hơn về “{ $goal }”: một dòng trong đó có nói tới nó.
       *[other] Bỏ những dòng kia đi, bạn biết ít hơn về “{ $goal }”: { $count } dòng trong đó có nói tới nó.
    }
    .behind = Và điều này thì không dòng nào nói: { $measure } đến hết { $month } mới được { $value }, chậm { $gap } so với kế hoạch { $planned }.
    .ahead = { $measure } đến hết { $month } được { $value }, vượt { $gap } so với kế hoạch { $planned }.

sorter-sort = Mỗi con số dưới đây thuộc loại nào?
    .first = Hãy xếp ít nhất một con số; chỗ nào kế hoạch xếp khác bạn sẽ có lý do.
    .same = { $count ->
        [one] Bạn và kế hoạch giống nhau ở 1 trên { $all } con số.
       *[other] Bạn và kế hoạch giống nhau ở { $count } trên { $all } con số.
    }
    .number = Con số
    .own = Bạn
    .plan = Kế hoạch
    .why = Vì sao

sorter-needs-parts = Phần này cần một mục tiêu tăng trưởng trên tổng của hai phần, có số năm trước của cả hai.
sorter-guess = { $total } cần tăng { $growth }. Năm trước { $focus } chiếm { $share }. Nếu { $rest } tăng { $steady } thì { $focus } phải tăng bao nhiêu?
    .slider = { $focus } phải tăng
    .show = Xem cần bao nhiêu
    .hidden = Bạn đoán { $focus } tăng { $guess }. Khi đã chắc, hãy bấm nút.
    .told = Cần { $needed }. Bạn đoán { $guess }, lệch { $away } điểm. Nếu { $focus } tăng { $guess } và { $rest } tăng { $steady } thì { $total } tăng { $whole }.

sorter-calls = “Số cuộc gọi mỗi ngày” có được làm KPI không? Hãy nhìn các chấm và quyết định cho từng công ty.
    .firm = { $firm }: có được làm KPI không?
    .yes = Được, ở đây thì được.
    .no = Không, ở đây nó vẫn là hoạt động.
    .activity = Cuộc gọi
    .leads = Khách tiềm năng
    .result = Doanh thu
    .right = { $name }: bằng chứng cũng nói như bạn.
    .wrong = { $name }: bằng chứng nói khác.
    .holds = Nơi nào gọi nhiều hơn thì khách hàng tiềm năng tăng, và doanh thu tăng hơn nơi khác { $points } điểm. Trong mọi cách chọn các khu vực được tăng từ { $places } khu vực, chỉ { $share } cho ra mức chênh lớn như vậy. Ở đây số cuộc gọi được làm KPI, kèm thử nghiệm này bên cạnh.
    .breaks-at-leads = Gọi nhiều hơn mà khách hàng tiềm năng không tăng theo: chỉ riêng ngẫu nhiên cũng cho ra như vậy trong { $leads } trường hợp. Doanh thu hai nhóm chênh nhau { $points } điểm. Ở đây số cuộc gọi vẫn là hoạt động.
    .breaks-at-result = Gọi nhiều hơn thì khách hàng tiềm năng tăng, nhưng doanh thu không tăng theo ({ $points } điểm). Ở đây số cuộc gọi vẫn là hoạt động, cho đến khi biết chuyện gì xảy ra với số khách đó.
    .no-link = Gọi nhiều hơn mà doanh thu không tăng theo ({ $points } điểm). Ở đây số cuộc gọi vẫn là hoạt động.
    .too-few = { $places } khu vực là quá ít để phân biệt với ngẫu nhiên. Ở đây chưa chứng minh được gì.

sorter-own = KPI của bạn qua phép thử bỏ đi.
    .pick = Dòng tôi sẽ gạch đi:
    .picked = “{ $name }”: { $verdict }. { $why }
    .count = { $count ->
        [0] Cả { $all } KPI của kế hoạch đều qua được phép thử bỏ đi.
        [one] 1 trên { $all } KPI không qua được phép thử bỏ đi.
       *[other] { $count } trên { $all } KPI không qua được phép thử bỏ đi.
    }

sorter-sets =
    .habit = KPI theo thói quen: tính mọi cấp, { $met } trên { $all } dòng đạt trong { $month }. Bảng KPI công ty:
    .right = KPI lập từ kế hoạch: tính mọi cấp, { $met } trên { $all } dòng đạt trong { $month }. Bảng KPI công ty:
    .number = KPI
    .value = đến nay
    .planned = kế hoạch
    .state = tình trạng
    .tells = cho biết điều gì
    .unit = Số tiền tính bằng { $unit }.
    .open-all = Không dòng nào cho biết gì về “{ $goal }”. Chưa trả lời được: mục tiêu đang gần hay xa, ai tạo ra nó, phải làm gì ở đâu.
    .open-some = { $count ->
        [one] 1 trên { $all } dòng
       *[other] { $count } trên { $all } dòng
    } cho biết về “{ $goal }”. Chưa trả lời được: vì sao một dòng bị chậm. Bảng KPI của các phòng ban trả lời tiếp câu đó.

sorter-questions =
    .aop = Ba câu hỏi AOP trả lời
    .aop-says = Kế hoạch nói gì
    .kpi = Ba điều KPI cho biết
    .kpi-says = Hiện giờ cho biết gì
    .question = Câu hỏi
    .result = Trong năm muốn đạt kết quả gì?
    .focus = Mục tiêu nào là trọng tâm, mục tiêu nào hỗ trợ?
    .focus-is = Trọng tâm: { $name }
    .support = Hỗ trợ: { $name }
    .resources = Nguồn lực dồn vào đâu, và đánh đổi điều gì?
    .money = Ngân sách: { $name }, { $amount }
    .traded = Đánh đổi: { $exchange }
    .not-done = Chấp nhận chưa làm: { $name }
    .nearer = Đang tiến gần mục tiêu hay lệch hướng?
    .nearer-behind = { $name } chậm { $gap } so với lộ trình tính đến hết { $month }.
    .nearer-ahead = { $name } vượt { $gap } so với lộ trình tính đến hết { $month }.
    .nearer-on = { $name } đúng lộ trình tính đến hết { $month }.
    .who = Ai đang tạo ra kết quả, điểm nghẽn nằm ở đâu?
    .driver-behind = { $name }: chậm { $gap }
    .driver-ahead = { $name }: vượt { $gap }
    .driver-on = { $name }: đúng lộ trình
    .strongest = Tốt nhất: { $line }
    .bottleneck = Điểm nghẽn: { $line }
    .where = Cần điều chỉnh ở đâu trước khi quá muộn?
    .decision = { $name }: { $decision }
    .none-behind = Không KPI nào dùng để ra quyết định đang chậm so với lộ trình.
    .open = Kế hoạch chưa nói.
    .no-path = Chưa biết được: chưa KPI nào có số kế hoạch theo tháng để so với số thực tế.
