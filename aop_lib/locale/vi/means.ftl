# Biểu đồ và bảng: các phòng ban trông vào bao nhiêu, KPI chung, việc dài hạn.

means-assumed =
    .short = { $count ->
        [1] “{ $name }”: các phòng ban cộng lại tính dùng vượt mức đang có { $excess }
       *[other] Có { $count } chỗ các phòng ban cộng lại tính dùng nhiều hơn mức đang có; lệch nhất là “{ $name }”
    }
    .enough = Thứ gì các phòng ban trông vào cũng đủ
    .unknown = Các phòng ban trông vào những thứ mà kế hoạch chưa nêu có bao nhiêu
    .nothing = Chưa phòng ban nào nói mình trông vào bao nhiêu
    .subtitle = Phần từng phòng ban tính dùng, cộng lại, so với mức đang có (vạch đen).
    .there = đang có { $amount }
    .there-extra = đang có { $amount }, kể cả { $extra } được phép bổ sung
    .unstated = kế hoạch chưa nêu đang có bao nhiêu
    .beyond = cộng lại { $total }: vượt { $excess }
    .beyond-share = cộng lại { $total }: vượt { $excess } ({ $share })
    .exact = cộng lại { $total }: vừa đúng mức đang có
    .left = cộng lại { $total }: còn { $left }
    .together = cộng lại { $total }
    .unit = { $unit }, { $period }
    .year = cả năm
    .quarter = mỗi quý
    .month = mỗi tháng
    .row = { $name } ({ $unit }): { $there }; { $together }. { $who }.

means-unit =
    .share = tỷ trọng
    .people = người
    .person-months = tháng công
    .hours = giờ
    .days = ngày
    .points = điểm

means-shared =
    .department = phòng ban
    .none = Kế hoạch chưa có KPI chung: phòng nào cũng có thể đạt mà công ty vẫn không đạt
    .all-clear = Phòng ban nào cũng biết phần mình trong từng KPI chung mà mình tác động
    .unclear = Chưa nói rõ việc của phòng ban tác động đến KPI chung thế nào: { $count ->
        [1] 1 chỗ
       *[other] { $count } chỗ
    }
    .alone = “{ $kpi }” chỉ chung trên danh nghĩa: một mình { $department } tác động đến nó
    .nobody = “{ $kpi }” chỉ chung trên danh nghĩa: chưa ghi phòng ban nào tác động đến nó
    .answers = chịu trách nhiệm chính
    .not-said = có tác động, chưa nói thế nào
    .apart = không tác động đến KPI nào
    .through = { $kpi }:

means-horizon =
    .initiative = có kết quả sau năm nay
    .order = thứ tự
    .budget = tiền riêng
    .people = người làm
    .milestones = cột mốc quá hạn
    .place = { $order } trên { $count }
    .last = { $order } trên { $count }: sẽ bị bỏ trước tiên
    .no-order = chưa có
    .yes = có
    .no = chưa có
    .overdue = { $names }
    .on-time = không
    .not-known = chưa có số liệu tháng nào
    .none = Kế hoạch chưa đánh dấu sáng kiến nào có kết quả sau năm nay
    .bare = { $count ->
        [1] Có một sáng kiến dài hạn chưa có tiền riêng hoặc chưa có người làm
       *[other] Có { $count } sáng kiến dài hạn chưa có tiền riêng hoặc chưa có người làm
    }
    .put-off = Việc dài hạn đang bị lùi: { $late } trong { $due } cột mốc đã quá hạn, còn việc trong năm không cột mốc nào quá hạn
    .kept = Việc dài hạn có tiền riêng và có người làm
    .note = Cột mốc đã đến hạn, tính đến hết ngày { $date }, mà chưa xong: dài hạn { $late } trên { $due }, việc trong năm { $short_late } trên { $short_due }.
