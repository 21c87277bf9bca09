# Biểu đồ và bảng về vai trò, nhịp làm việc và quyết định; lỗi trong bộ thẻ tình huống.

working-roles =
    .none = Chưa việc phối hợp nào được phân vai
    .clear = Cả { $all } việc phối hợp đều rõ vai trò
    .failing = { $count } trong { $all } việc phối hợp sẽ bị làm trùng, bỏ sót hoặc chờ nhau
    .work = việc phối hợp
    .lead = người chủ trì
    .partners = bên phối hợp
    .decider = quyết định cuối cùng
    .informed = được cập nhật
    .happens = điều sẽ xảy ra
    .fine = đã rõ vai trò
    .whom = Cần gọi ai? Cả phòng ban chủ trì, chưa có một người cụ thể.
    .done-twice = Làm trùng:
    .dropped = Bỏ sót:
    .waiting = Chờ nhau:
    .nobody = chưa ghi tên ai.
    .no-lead = không ai chủ trì.
    .two-leads = nhiều hơn một người chủ trì.
    .no-decider = không ai có quyền quyết định cuối cùng.
    .two-deciders = nhiều hơn một người có quyền quyết định cuối cùng.
    .no-partner = không ai của { $names } được giao phối hợp.
    .only-informed = { $names } có phần việc nhưng chỉ được cập nhật.

working-calendar =
    .early = “{ $name }” phải chốt { $days } ngày trước khi có đầu vào
    .in-time = Quyết định nào cũng có sau đầu vào mà nó cần
    .shows = { $cycles ->
        [0] Khi nào mọi phòng ban cùng ngồi lại
       *[other] Khi nào { $cycles } chu kỳ chốt kế hoạch, và cho kỳ nào
    }
    .legend-cycles = Hình thoi: ngày chốt; đường nối dẫn tới kỳ được quyết định (thanh nhạt).
    .legend-early = Màu cam: chốt trước khi có đầu vào, và số ngày cho tới khi đầu vào được chốt (vòng tròn).
    .legend-reviews = Chấm tròn: buổi rà soát đủ mặt các phòng ban.
    .days = { $days } ngày trước khi có đầu vào
    .common = Rà soát chung
    .none = kế hoạch chưa nói khi nào chốt
    .row = { $department }, { $cycle }: { $days }.
    .row-none = { $department }, { $cycle }: chưa có ngày{ $days }.
    .early-row = { $cycle } chốt ngày { $on }; đầu vào là { $input } tới ngày { $input_on } mới chốt, muộn { $days } ngày.

working-agenda =
    .no-review = Chưa có buổi rà soát nào đủ mặt các phòng ban. Bốn câu hỏi của buổi đó là:
    .question = câu hỏi
    .look = nhìn vào đâu trong kế hoạch này
    .goals = Mục tiêu và ưu tiên có thay đổi không?
    .resources = Nguồn lực có bị lệch so với kế hoạch không?
    .shared-kpis = KPI chung đang đi tới đâu?
    .bottlenecks = Những điểm nghẽn liên phòng ban đang nằm ở đâu?
    .not-asked = chưa có trong chương trình
    .no-goals = kế hoạch chưa nêu ưu tiên nào
    .no-resources = kế hoạch chưa nêu giới hạn nào
    .no-shared-kpis = kế hoạch chưa có KPI chung
    .no-bottlenecks = kế hoạch chưa nêu điểm nghẽn nào
    .limit-year = { $name }: { $amount }
    .limit-quarter = { $name }: { $amount } mỗi quý
    .limit-month = { $name }: { $amount } mỗi tháng
    .kpi = { $name }: đến nay { $now }, chỉ tiêu { $target }
    .kpi-target = { $name }: chỉ tiêu { $target }
    .day = ngày { $day }
    .leads = { $name } chủ trì
    .decides = { $name } quyết định

working-log =
    .none = Nhật ký quyết định còn trống
    .full = { $all ->
        [1] Quyết định này trả lời đủ ba câu hỏi
       *[other] Cả { $all } quyết định đều trả lời đủ ba câu hỏi
    }
    .left = { $count } trong { $all } quyết định còn bỏ ngỏ câu hỏi
    .event = việc phát sinh
    .answer = quyết định
    .questions = ba câu hỏi
    .open = chưa nói
    .serves = Phục vụ mục tiêu và ưu tiên:
    .serves-open = chưa nói
    .trades = Đánh đổi:
    .trades-open = chưa nói
    .decides = Ai quyết định, theo gì:
    .decides-open = chưa nói rõ ai hoặc theo nguyên tắc nào
    .free = không tốn tiền
    .cost = tốn { $amount }
    .choice = “{ $name }”
    .against = Tốn tiền mà không phục vụ ưu tiên nào.
    .disputed = Sau đó bị tranh cãi.

working-debrief =
    .title = Nhìn lại { $count } quyết định trong nhật ký
    .none = Nhật ký còn trống: chưa có quyết định nào được soi chiếu với kế hoạch
    .what = nội dung
    .value = đến nay
    .note = cụ thể
    .resting = Dựa vào một lựa chọn của kế hoạch
    .of = { $count } trong { $all }
    .against = Tốn tiền mà không phục vụ ưu tiên nào
    .left = Còn bỏ ngỏ một trong ba câu hỏi
    .cost = Tổng chi phí
    .room = ngân sách còn dư { $amount }
    .days = Thời gian từ lúc phát sinh đến khi quyết định
    .mean = trung bình { $days } ngày
    .slowest = lâu nhất: { $days } ngày, “{ $name }”
    .disputed = Bị tranh cãi sau đó
    .event = “{ $name }”
    .more = ; và { $count } quyết định khác

working-deck =
    .card = thẻ { $name }
    .option = phương án { $name }
    .field = { $name }
    .yaml = { $found ->
        [none] không đọc được tệp dưới dạng YAML.
       *[line] không đọc được tệp dưới dạng YAML; xem dòng { $found }.
    }
    .plan = không có tệp kế hoạch đọc được ở bên cạnh ({ $found }).
    .missing = còn thiếu.
    .unknown-field = thẻ không có trường này ({ $found }).
    .value = không nhận giá trị { $found }.
    .kind = không nhận giá trị { $found }; chỉ nhận { $known }.
    .empty = đang để trống.
    .few-options = mỗi thẻ cần ít nhất hai phương án.
    .duplicate = mã { $found } xuất hiện hai lần trong bộ thẻ.
    .reflex = { $found } không phải phương án nào của thẻ ({ $known }).
    .unknown-choice = kế hoạch không có lựa chọn { $found }; ở đây có thể là { $known }.
    .wrong-kind = { $found } là lựa chọn thuộc loại khác; ở đây có thể là { $known }.
