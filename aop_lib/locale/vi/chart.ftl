# Lời trên biểu đồ: tiêu đề có con số, đơn vị, mô tả thay hình.

chart-implied =
    .falls = { $name } phải giảm { $change } nếu { $count ->
        [1] đạt mục tiêu
        [2] cả hai mục tiêu cùng đạt
        [3] cả ba mục tiêu cùng đạt
       *[other] cả { $count } mục tiêu cùng đạt
    }
    .grows = { $name } phải tăng { $change } thì { $count ->
        [1] mới đạt mục tiêu
        [2] cả hai mục tiêu mới cùng đạt
        [3] cả ba mục tiêu mới cùng đạt
       *[other] cả { $count } mục tiêu mới cùng đạt
    }
    .open = Các mục tiêu chưa ràng buộc chỉ số nào
    .conflict = { $count ->
        [1] Mục tiêu về { $goals } không thể đạt
       *[other] Các mục tiêu về { $goals } không thể cùng đạt
    }
    .conflict-given = { $count ->
        [1] Mục tiêu về { $goals } không thể đạt khi vẫn giữ giả định về { $given }
       *[other] Các mục tiêu về { $goals } không thể cùng đạt khi vẫn giữ giả định về { $given }
    }
    .conflict-note = Những chỉ tiêu gần nhất có thể cùng đạt. Thanh nhạt: mức đề ra. Thanh đậm: mức có thể đạt.
    .between = { $low } đến { $high }
    .subtitle = Thanh nhạt: năm { $last }. Thanh đậm: mức các mục tiêu năm { $year } cùng đòi hỏi. Bên phải: thay đổi. Đơn vị: { $unit }.
    .row = { $name }: năm trước { $base }, năm nay { $now } ({ $growth }).
    .guess = Bạn đoán: { $change }
    .gives = { $asked } → { $reach }
    .keeps = { $asked }, giữ được
    .part = phần đạt được so với mức đề ra

chart-budget =
    .within = Ngân sách cả năm là { $total }, trong giới hạn { $limit }
    .over = Ngân sách cả năm là { $total }, vượt giới hạn { $limit }
    .total = Ngân sách cả năm là { $total }; kế hoạch chưa nêu giới hạn
    .subtitle = Ngân sách năm { $year } theo tháng và nhóm, { $unit }. Bên dưới: từng dòng so với mức trần tháng (vạch đen).
    .row = { $group }: { $total }, chiếm { $share } ngân sách.
    .ceiling = trần { $amount } một tháng
    .year = cả năm { $amount }

chart-ceiling =
    .within = { $name }: chi { $spend }, còn { $gap } nữa mới tới mức trần
    .over = { $name }: chi { $spend }, quá mức trần, nhiều hơn { $gap }
    .mark = mức trần { $amount }

chart-landing =
    .short = { $name } đang hướng tới { $total } cả năm, thiếu { $gap } so với chỉ tiêu ({ $share })
    .above = { $name } đang hướng tới { $total } cả năm, vượt chỉ tiêu { $gap } ({ $share })
    .under = { $name } đang hướng tới { $total } cả năm, thấp hơn kế hoạch { $gap } ({ $share })
    .over = { $name } đang hướng tới { $total } cả năm, vượt kế hoạch { $gap } ({ $share })
    .level = { $name } đang hướng tới { $total } cả năm, đúng bằng chỉ tiêu
    .lands = { $name } đang hướng tới { $total } cả năm
    .early = { $name }: chưa đủ số tháng thực tế để dự báo điểm rơi cuối năm
    .subtitle = { $name } cộng dồn trong năm, { $unit }. Nét liền: { $months } tháng thực tế. Nét chấm: kế hoạch. Nét đứt: dự báo.
    .target = chỉ tiêu
    .plan = kế hoạch
    .forecast = dự báo cả năm
    .band = khoảng 80%: { $low } – { $high }

chart-kpi =
    .threshold = ngưỡng tối thiểu
    .target = chỉ tiêu
    .stretch = mức vượt trội
    .below = dưới ngưỡng
    .near = qua ngưỡng, chưa tới chỉ tiêu
    .meets = đạt chỉ tiêu
    .exceeds = vượt trội
    .above = vượt chỉ tiêu
    .held = giữ được { $held } trong { $months } tháng
    .missing = chưa có số
    .short = { $count } trong { $total } KPI chưa tới chỉ tiêu; bảng điểm đang ở mức { $points } trên 100 điểm
    .all-short = Cả { $total } KPI đều chưa tới chỉ tiêu; bảng điểm đang ở mức { $points } trên 100 điểm
    .reached = Cả { $total } KPI đều đạt chỉ tiêu; bảng điểm đang ở mức { $points } trên 100 điểm
    .nothing = Chưa KPI nào có số
    .planned = kế hoạch { $months } tháng: { $value }
    .subtitle = Mỗi KPI trên thang đo của mình, số liệu đến { $month }, đặt theo mức đạt so với kế hoạch cùng kỳ. Vạch đen: chỉ tiêu.
    .subtitle-year = Mỗi KPI trên thang đo của mình. Vạch đen: chỉ tiêu.
    .row = { $name }: { $value }, chỉ tiêu { $target } ({ $band }).

chart-cover =
    .short = “{ $name }” đang cần tới { $share } mức hiện có{ $count ->
        [1] {""}
       *[other] ; { $count } nguồn lực bị thiếu
    }
    .enough = Nguồn lực nào cũng đủ cho kế hoạch hành động; căng nhất là “{ $name }”, dùng { $share }
    .unknown = Kế hoạch chưa nêu nguồn lực nào có bao nhiêu
    .axis = mức cần so với mức hiện có
    .subtitle = Mức cần của mọi sáng kiến (mỗi đoạn là một sáng kiến, ghi bằng mã) so với mức hiện có (vạch đen).
    .of = { $needed } trên { $available }

chart-component =
    .goals = Mục tiêu kinh doanh
    .budget = Ngân sách
    .actions = Kế hoạch hành động
    .resources = Nguồn lực
    .risks = Rủi ro
    .kpis = KPI và theo dõi

chart-state =
    .none = chưa có
    .partly = có một phần
    .clear = rõ ràng
    .open = chưa trả lời

chart-components =
    .clear = Số thành phần đã rõ ràng: { $count } trong 6
    .differ = Bạn và các quy tắc thấy khác nhau ở { $count } trong 6 thành phần
    .agree = Bạn và các quy tắc thấy 6 thành phần giống nhau
    .subtitle = Sáu thành phần của một AOP tối thiểu.
    .yours = Bạn đánh giá
    .found = Các quy tắc thấy

chart-season =
    .title = { $name } tháng cao nhất ({ $high }) gấp { $ratio } lần tháng thấp nhất ({ $low })
    .subtitle = Số thực tế năm { $year } theo tháng, { $unit }.
    .tet = Tết
