# Báo cáo: những gì đứng cạnh các bảng và hình.
report-title = Kế hoạch AOP
report-what = Kế hoạch AOP { $year }: báo cáo
report-date = Báo cáo ngày { $date }
report-illustrative = Số liệu minh họa
report-foot = Bộ bài học AOP lập báo cáo này từ tệp kế hoạch. Mọi điều nêu ở đây đều có trong tệp đó hoặc được tính từ tệp đó.
report-headline-findings =
    { $count ->
        [0] Các quy tắc không thấy gì cần sửa trong kế hoạch này.
       *[other] Các quy tắc thấy { $count } điều cần sửa trong kế hoạch này.
    }
report-number-findings =
    { $count ->
        [0] phát hiện, không có phát hiện nghiêm trọng
       *[other] phát hiện, { $count } nghiêm trọng
    }
report-number-checklist = câu đạt trong danh mục kiểm tra KPI
report-number-points = điểm trên bảng điểm KPI
report-number-landing = { $name }: điểm rơi cuối năm so với chỉ tiêu
report-decide =
    .what = Cần quyết định
    .because = Vì
    .who = Ai
report-decide-nothing = Số liệu đến nay chưa đòi hỏi quyết định nào trong tháng này.
report-decide-kpi = { $name } đang ở { $value }; chỉ tiêu { $target }
report-decide-kpi-path = { $name }: { $value } sau { $months } tháng, kế hoạch { $path }; chỉ tiêu cả năm { $target }
report-decide-risk = Dấu hiệu của rủi ro “{ $name }” đã xuất hiện: { $measure } { $value } ({ $month })
report-decide-landing = Tìm cách bù cho “{ $goal }”, hoặc nói ngay điều gì phải nhường
report-not-shown = Không vẽ được phần này cho kế hoạch này. Các phần khác vẫn đầy đủ.
report-no-goals = Kế hoạch này chưa có mục tiêu nào gắn với chỉ số và chỉ tiêu, nên chưa tính được gì.
report-no-findings = Các quy tắc không thấy gì cần sửa.
report-not-asked = Chưa phòng ban nào trả lời. “aop ask” tạo cho mỗi phòng một tệp Excel; “aop merge” gộp các câu trả lời vào kế hoạch.
report-no-kpis = Kế hoạch này chưa có KPI cấp công ty.
report-no-landing = Cần bốn tháng thực tế của năm nay và đủ mười hai tháng năm trước thì mới nói được điểm rơi cuối năm.
report-landing =
    .measure = Chỉ số
    .total = Dự báo cả năm
    .range = Khoảng 80%
    .target = Kế hoạch cả năm
    .gap = Chênh lệch
report-landing-trial = Thử trên những tháng đã biết, các khoảng này đúng { $share } số lần.
report-landing-points = { $points } điểm phần trăm
report-landing-last = { $name }: hành động chỉ còn kịp đến { $month }. Bắt đầu muộn hơn thì dù các tháng làm hết khả năng cũng không tới chỉ tiêu.
report-landing-late = { $name }: dù các tháng còn lại làm hết khả năng cũng không tới chỉ tiêu nữa.
report-no-kpi-set = Kế hoạch này chưa có KPI.
report-kpis-levels = Ô có hai số: KPI cấp công ty + KPI phòng ban và cá nhân.
report-kpis-goal = Mục tiêu
report-kpis-no-goal = Không phục vụ mục tiêu nào
report-kpis-unsorted = chưa phân loại
report-kpis-weight = { $name } { $weight }
report-kpis-weights = Trọng số ở cấp công ty: { $listed }.
report-kpis-no-weights = Ở cấp công ty chưa KPI nào có trọng số.
report-evidence =
    .item = Mục
    .shown = Điều kế hoạch cho thấy
