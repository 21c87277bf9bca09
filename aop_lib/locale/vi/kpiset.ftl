# Trọng số, thang đo, phân bổ KPI, nhịp theo dõi.
kpiset-cascade =
    .none = Chưa có KPI nào
    .company-only = { $count ->
       *[other] Cả { $count } KPI dừng lại ở cấp công ty: chưa phòng ban hay cá nhân nào có KPI
    }
    .whole = { $count ->
       *[other] Cả { $count } KPI ở cấp phòng ban và cá nhân đều nói được mình đóng góp thế nào
    }
    .silent = { $silent } trong { $count } KPI ở cấp phòng ban và cá nhân không nói được mình đóng góp thế nào{ $alone ->
        [0] {""}
       *[other] ; { $alone } KPI công ty không có phòng ban nào gánh
    }
    .alone = { $alone } KPI công ty không có phòng ban nào gánh
    .company = công ty
    .department = phòng ban
    .person = cá nhân
    .loose = Không gắn với KPI nào của công ty, nên không ai nói được đóng góp vào đâu:
    .nobodys = Chưa của ai
    .goal = Cho mục tiêu: { $goals }
    .under = Thuộc KPI: { $kpi }
    .weight = trọng số { $weight }
    .no-parent = Phía trên không có KPI nào của công ty.
    .no-words = Chưa nói mình đóng góp thế nào.
    .no-department-kpi = Phía trên không có KPI nào của phòng ban.
    .no-role = Kế hoạch chưa ghi vai trò của người này.
    .nobody-carries = Không phòng ban nào gánh KPI này.
    .answers = { $who } chịu trách nhiệm, nhưng chưa có KPI riêng.
    .through = Được gánh qua KPI bên dưới.

kpiset-weights =
    .none = Chưa KPI nào có trọng số
    .equal = Trọng số chia đều: bảng này nói rằng không việc nào quan trọng hơn
    .against = Trọng số kéo ngược thứ tự mục tiêu
    .neglected = Mục tiêu số một cần “{ $name }”, nhưng KPI này nhẹ hơn mức chia đều
    .favoured = “{ $name }” được nhiều hơn tầm quan trọng của mục tiêu mà nó phục vụ
    .fits = Trọng số đi theo thứ tự mục tiêu
    .correlation = Trọng số và tầm quan trọng của mục tiêu: tương quan thứ hạng { $value } (1 là theo đúng kế hoạch, −1 là ngược lại).
    .no-correlation = Quá ít KPI của các mục tiêu đã xếp hạng để tính tương quan thứ hạng.
    .concentration = Mức tập trung { $concentration }; chia đều cho { $count } KPI là { $equal }.
    .equal-line = chia đều { $weight }
    .row = { $name }: { $shown }, { $serves }.
    .goal = mục tiêu số { $rank }
    .no-goal = không cho mục tiêu nào
    .activity = hoạt động
    .compliance = tuân thủ
    .word-neglected = bị xem nhẹ
    .word-favoured = được ưu ái

kpiset-staff =
    .title = Người làm theo bảng này sẽ làm gì
    .place = TT
    .kpi = KPI
    .share = trên tổng điểm
    .does = điều sẽ xảy ra
    .first = Những giờ đầu tuần dành cho KPI này.
    .then = Được để ý khi các KPI nặng hơn đã yên tâm.
    .last = Đợi đến khi xong mọi việc khác.
    .same = KPI nào cũng được điểm như nhau: mọi người bắt đầu từ việc dễ nhất.
    .neglected = Quan trọng mà nhẹ: bị xem nhẹ, kéo theo mục tiêu số một.
    .favoured-activity = Làm trước vì dễ và được điểm. Có gì thay đổi hay không là chuyện khác.
    .favoured-compliance = Việc tuân thủ mà nhiều điểm: hồ sơ rất đẹp, chỗ khác thiếu giờ.
    .favoured-goal = Phục vụ mục tiêu kém quan trọng hơn mà được nhiều điểm: nguồn lực dồn về đây.
    .favoured-nothing = Không phục vụ mục tiêu nào mà được nhiều điểm: nguồn lực dồn về đây.

kpiset-scale =
    .subtitle = Điểm trên 100, theo quãng đường từ điểm xuất phát (0%) đến chỉ tiêu (100%). Bên dưới: cách làm có lợi nhất cho người nếu cứ làm như thường sẽ dừng ở mức đó.
    .none = “{ $name }” chưa có thang đo vẽ được
    .free = “{ $name }” xanh mà không cần làm gì: đã ở mức chỉ tiêu rồi
    .both = “{ $name }” chấm kiểu được ăn cả, ngã về không: còn xa thì buông, đến nơi thì dừng
    .all-or-nothing = “{ $name }” chấm kiểu được ăn cả, ngã về không: hụt chỉ tiêu là không được gì
    .steps = “{ $name }” chấm theo bậc: giữa hai bậc, cố thêm không được gì
    .just-enough = “{ $name }” khuyến khích làm vừa đủ: vượt chỉ tiêu không được thêm gì
    .reach-on = “{ $name }” ghi nhận mỗi bước tiến, cả trước và sau chỉ tiêu
    .zone-below = không đạt
    .zone-meets = đạt
    .zone-exceeds = vượt
    .points = { $points }
    .stands = xuất phát
    .threshold = ngưỡng tối thiểu
    .target = chỉ tiêu
    .stretch = mức vượt trội
    .lands = Người nếu cứ làm như thường sẽ dừng ở
    .push = cố thêm đến { $chosen }: +{ $gain } điểm
    .stay = dừng tại đó: { $points } điểm
    .put-off = giữ lại kết quả, chỉ còn { $chosen }
    .told-push = Người sẽ dừng ở { $usual } cố thêm đến { $chosen } và được thêm { $gain } điểm.
    .told-stay = Người sẽ dừng ở { $usual } ở yên đó với { $points } điểm.
    .told-put-off = Người sẽ dừng ở { $usual } giữ lại kết quả cho năm sau, chỉ còn { $chosen }.

kpiset-calendar =
    .none = Chưa có KPI nào để xem
    .late = { $count } trong { $all } KPI không đến được tay người có quyền quyết định ít nhất mỗi quý
    .in-time = KPI nào cũng đến tay người có quyền quyết định ít nhất { $times } lần mỗi năm
    .legend = Chấm: có người quyết định. Hình thoi: buổi rà soát còn ghi rõ được phép thay đổi gì. Vòng tròn: không ai quyết định.
    .decides = Quyết định: { $name }
    .nobody = Không ai quyết định
    .reads = Xem: { $kpis }
    .all = tất cả KPI
    .no-day = Chưa có nhịp
    .lost = Không buổi nào xem
    .row = { $name }: { $days } ngày mỗi năm. { $decides }. Xem: { $kpis }.
    .own-weekly = Mỗi tuần
    .own-monthly = Mỗi tháng
    .own-quarterly = Mỗi quý
    .own-yearly = Mỗi năm một lần

kpiset-control =
    .to-hundred = Đưa về 100
    .sum-whole = Tổng { $total }
    .sum-less = Tổng { $total }: còn { $left } để chia
    .sum-more = Tổng { $total }: thừa { $left }
    .pays-all = Được ăn cả, ngã về không: đạt chỉ tiêu được trọn điểm, hụt thì không có điểm
    .pays-steps = Theo bậc: mỗi mức trong ba mức được một số điểm cố định
    .pays-capped = Tăng dần từ ngưỡng tối thiểu đến chỉ tiêu, vượt chỉ tiêu không thêm gì
    .pays-line = Tăng dần từ ngưỡng tối thiểu, qua chỉ tiêu, đến mức vượt trội
    .threshold = Ngưỡng tối thiểu
    .target = Chỉ tiêu
    .stretch = Mức vượt trội

kpiset-open =
    .none = Các quy tắc của bước này không phát hiện gì.
    .title = { $count ->
       *[other] Các quy tắc của bước này phát hiện { $count } điều
    }
    .more = và { $count } điều nữa

kpiset-needs-kpis = Kế hoạch chưa có KPI nào. Bước 2 và bước 4 sẽ đưa KPI vào.
kpiset-needs-way = Thang đo cần một quãng đường: chưa KPI công ty nào có chỉ tiêu hoặc lộ trình theo tháng khác với mức đang có.
kpiset-needs-departments = Trong kế hoạch này chưa phòng ban hay cá nhân nào có KPI.

kpiset-step5 = Hãy đặt trọng số. Gõ số hoặc kéo thanh trượt; tổng là 100.
    .from = Trọng số áp dụng từ
    .open = Chưa KPI nào có trọng số. Hãy bắt đầu từ KPI bạn sẽ giữ nếu chỉ được giữ một.
    .no-goal = Mỗi KPI phục vụ mục tiêu nào? Bước 2 trả lời câu này; chưa có thì không ai biết trọng số có theo kế hoạch hay không.

kpiset-step6 = Hãy vẽ thang đo cho một KPI.
    .kpi = KPI
    .open = Điểm được tính thế nào? Chọn một trong bốn cách, rồi kéo ba mức.
    .order = Ngưỡng tối thiểu, chỉ tiêu và mức vượt trội phải nối tiếp nhau. Khi chưa như vậy, kế hoạch giữ thang đo cũ.
    .short = Chỉ tiêu là { $target }, còn kế hoạch cần { $needs }. Ai đạt chỉ tiêu này là đạt KPI, còn mục tiêu thì hụt.
    .gone = KPI này không còn trong bộ KPI.

kpiset-step7 = Mỗi KPI gắn với KPI nào phía trên, và đóng góp thế nào?
    .department = Phòng ban
    .nobody = chưa của ai
    .kpi = KPI
    .parent = gắn với
    .how = đóng góp thế nào
    .hint = Kết quả của tôi làm KPI phía trên thay đổi vì …
    .of = { $kpi } ({ $owner })
    .drop = không ai nói được: bỏ

kpiset-step8 = Ai xem KPI nào, vào lúc nào?
    .cadence = bao lâu một lần
    .reviewer = ai xem và quyết định
    .sheet = Mọi KPI của { $department }
    .nobody = Mọi KPI chưa có người phụ trách
    .changes = Khi bối cảnh thay đổi, buổi rà soát được đổi những gì?
    .changes-hint = Ví dụ: chỉ tiêu và trọng số, khi một chuỗi đổi điều khoản hoặc hết quý lệch lộ trình 5%

kpiset-rhythm =
    .review = Rà soát KPI
