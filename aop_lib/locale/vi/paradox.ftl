# Đạt KPI nhưng không đạt mục tiêu.

### The world of the simulator

paradox-mt = Kênh hiện đại (MT)
paradox-gt = Kênh truyền thống (GT)
paradox-trade = Trade marketing
paradox-ops = Vận hành

paradox-act-mt-lead = Kế hoạch chung với trụ sở các chuỗi
paradox-act-mt-turn = Bán hàng tại kệ, từng cửa hàng một
paradox-act-mt-own = Tìm chuỗi mới
paradox-act-mt-busy = Viếng thăm cửa hàng và báo cáo
paradox-act-gt-lead = Tăng đơn hàng ở điểm bán đang phục vụ
paradox-act-gt-turn = Đủ danh mục ở điểm bán trọng điểm
paradox-act-gt-own = Mở điểm bán mới
paradox-act-gt-busy = Viếng thăm theo tuyến và báo cáo
paradox-act-trade-lead = Khuyến mãi thỏa thuận với trụ sở chuỗi
paradox-act-trade-turn = Trưng bày và dùng thử tại cửa hàng
paradox-act-trade-own = Độ phủ của thương hiệu
paradox-act-trade-busy = Nhiều chương trình nhỏ
paradox-act-ops-lead = Giao đủ vào kho tổng của chuỗi
paradox-act-ops-turn = Giao đủ đến từng cửa hàng
paradox-act-ops-own = Ghép đầy xe
paradox-act-ops-busy = Quy trình và biểu mẫu

paradox-kpi-mt-result = Doanh thu MT tăng thêm
paradox-kpi-mt-lead = Doanh số theo kế hoạch chung
paradox-kpi-mt-turn = Doanh số trên mỗi cửa hàng MT
paradox-kpi-mt-visits = Số cuộc viếng thăm cửa hàng MT
paradox-kpi-mt-local = Số hợp đồng với chuỗi mới
paradox-kpi-mt-support = Số chuỗi mới đã tiếp cận
paradox-kpi-mt-duty = Báo cáo đúng hạn
paradox-kpi-gt-result = Doanh thu GT tăng thêm
paradox-kpi-gt-lead = Giá trị đơn hàng mỗi điểm bán
paradox-kpi-gt-turn = Danh mục bán được ở điểm trọng điểm
paradox-kpi-gt-visits = Số cuộc viếng thăm theo tuyến
paradox-kpi-gt-local = Số điểm bán mở mới
paradox-kpi-gt-support = Số điểm bán mới đã tiếp cận
paradox-kpi-gt-duty = Báo cáo tuyến đúng hạn
paradox-kpi-trade-result = ROI của trade marketing
paradox-kpi-trade-lead = Doanh số khuyến mãi đã thỏa thuận
paradox-kpi-trade-turn = Doanh số tại điểm trưng bày
paradox-kpi-trade-visits = Số chương trình đã chạy
paradox-kpi-trade-local = Độ phủ của thương hiệu
paradox-kpi-trade-support = Số người theo dõi mới
paradox-kpi-trade-duty = Báo cáo chương trình đúng hạn
paradox-kpi-ops-result = Đơn hàng MT giao đủ
paradox-kpi-ops-lead = Giao đủ vào kho tổng
paradox-kpi-ops-turn = Giao đủ đến cửa hàng
paradox-kpi-ops-visits = Số quy trình đã thực hiện
paradox-kpi-ops-local = Tỷ lệ đầy xe
paradox-kpi-ops-support = Số chuyến ghép
paradox-kpi-ops-duty = Biểu mẫu nộp đúng hạn

paradox-cause-activity-kpis = KPI đo hoạt động, không đo mục tiêu
    .short = KPI đo hoạt động
paradox-cause-no-cascade = KPI phòng ban không gắn với mục tiêu cấp công ty
    .short = Không gắn mục tiêu
paradox-cause-wrong-weights = Trọng số không phản ánh ưu tiên
    .short = Trọng số sai
paradox-cause-not-updated = KPI không được cập nhật khi bối cảnh thay đổi
    .short = Không cập nhật

### What cannot be simulated, and what can but should be known

paradox-cannot-empty = { $department }: bảng chưa có KPI nào. Hãy cho ít nhất một KPI một trọng số.
paradox-cannot-many = { $department }: { $number } KPI trên một bảng. Không ai theo được nhiều như vậy; chỉ giữ tối đa { $most }.
paradox-cannot-unknown = { $department }: “{ $kpi }” không phải KPI của phòng ban này. Hãy chọn KPI của chính phòng ban.
paradox-cannot-twice = { $department }: “{ $kpi }” có hai dòng trong bảng. Hãy giữ một dòng và dồn trọng số vào dòng đó.
paradox-cannot-number = { $department }: trọng số hoặc một mốc trên thang đo của “{ $kpi }” không phải là số. Hãy ghi một con số.
paradox-cannot-negative = { $department }: “{ $kpi }” có trọng số { $number }. Trọng số phải từ 0 trở lên.
paradox-cannot-zero-weights = { $department }: mọi trọng số đều bằng 0. Không KPI nào mang lại điểm nên bảng không chỉ hướng nào cả. Hãy cho các trọng số cộng lại bằng 100.
paradox-cannot-sum = { $department }: các trọng số cộng lại bằng { $number }. Tổng phải bằng 100.
paradox-cannot-order = { $department }: các mốc trên thang đo của “{ $kpi }” không tăng dần. Ngưỡng tối thiểu phải thấp hơn chỉ tiêu, chỉ tiêu phải thấp hơn mức vượt trội.
paradox-note-equal = Các trọng số bằng nhau. Bảng nói rằng việc gì cũng quan trọng như nhau, nên nhân viên chọn việc dễ nhất.
paradox-note-one = Một KPI mang toàn bộ trọng số. Nhân viên dồn hết sức vào đó; những gì nó không đo thì bị bỏ lại.
paradox-note-zero = Một KPI có trọng số 0 vẫn nằm trong bảng nhưng không mang lại điểm. Nhân viên làm như nó không có ở đó.

### Charts

paradox-lights = { $month ->
        [0] Đèn KPI khi năm chưa bắt đầu
       *[other] Đến hết { $when }, { $green } trên { $all } KPI đạt chỉ tiêu
    }
    .subtitle = Từng KPI vào cuối mỗi tháng, tính trên các tháng đã qua, ở mức giữa của mọi năm mô phỏng. 100 là mức kế hoạch yêu cầu.
    .met = đạt chỉ tiêu
    .open = dưới chỉ tiêu
    .told = { $kpi }: { $count ->
       *[other] đạt chỉ tiêu { $count } trên { $months } tháng.
    }
paradox-paths = { $state ->
        [reached] Doanh thu tăng { $growth }: đạt mục tiêu { $goal }
        [missed] Doanh thu tăng { $growth }: không đạt mục tiêu { $goal }
        [begin] Năm chưa bắt đầu
       *[so-far] Đến hết { $when }, doanh thu tăng { $growth } so với năm trước; mục tiêu là { $goal }
    }
    .subtitle = Mức tăng doanh thu lũy kế so với năm trước; đường: mức giữa của mọi năm mô phỏng; dải: 80% số năm
    .axis = mức tăng lũy kế
    .goal = Mục tiêu { $goal }
    .told = { $name }: { $values }.
paradox-shares = Từ { $right } xuống { $wrong }: “{ $largest }” lấy đi nhiều nhất
    .subtitle = Mức tăng doanh thu so với năm trước, tính bằng điểm phần trăm; phần mỗi nguyên nhân lấy đi, trung bình trên mọi thứ tự các nguyên nhân có thể xuất hiện
    .axis = mức tăng doanh thu so với năm trước
    .right = Không nguyên nhân nào
    .wrong = Đủ bốn nguyên nhân
    .guess = bạn đoán
    .goal = Mục tiêu { $goal }
    .points = −{ $value } điểm
    .told = { $name }: { $value }.
paradox-effort = { $state ->
        [apart] Cách được nhiều điểm nhất mang lại cho công ty { $points }; có cách khác mang lại { $company }
       *[plain] Thời gian dồn vào đâu
    }
    .subtitle = { $department }: phần thời gian trong tháng dành cho từng hoạt động
    .subtitle-right = { $department }: phần thời gian trong tháng dành cho từng hoạt động; bên phải: điểm nhận được · phần thêm vào mức tăng của công ty
    .told = { $name }: { $parts }.

### effort

paradox-effort-ask = Bạn phụ trách kênh MT. Bạn chia thời gian trong tháng thế nào?
    .text = Năm nay công ty muốn doanh thu tăng 20%, phần lớn phải đến từ MT. Đây là bảng KPI của bạn. Hãy kéo các thanh trượt cho đến khi bạn vừa ý với điểm của mình; các mức bạn đặt được quy thành phần của cả tháng.
    .reveal = Xem công ty nhận được gì
    .kpi = KPI
    .weight = trọng số
    .value = với cách chia này, so với kế hoạch
    .earned = điểm
    .total = Điểm của bạn (100 = mọi KPI đều đạt chỉ tiêu)
    .even = Mọi thanh trượt đang ở 0. Thời gian vẫn trôi: tháng được chia đều.
    .yours = Cách chia của bạn
    .best = Được nhiều điểm nhất
    .company = Có lợi nhất cho công ty
    .after = Cách chia được nhiều điểm nhất nhận { $points } điểm và thêm { $little } vào mức tăng của công ty. Cách chia có lợi nhất cho công ty thêm { $much } và nhận { $none } điểm. Không ai ở đây làm việc kém: bảng KPI trả điểm cho việc khác.
    .yours-said = Cách chia của bạn nhận { $points } điểm và thêm { $brings }.

### year

paradox-year-ask = Chạy cả năm với bộ KPI theo thói quen
    .text = Bốn phòng ban, mỗi phòng ban bốn KPI, trong bảng có đủ bốn nguyên nhân. Mỗi tháng, từng phòng ban chia thời gian sao cho bảng của mình được nhiều điểm nhất. Hãy nói trước bạn chờ đợi điều gì, rồi cho các tháng trôi qua.
    .guess = Đến cuối năm gần như mọi KPI sẽ xanh. Còn mục tiêu tăng trưởng 20%?
    .reached = Đạt
    .close = Hụt một chút
    .missed = Hụt xa
    .month = Số tháng đã chạy
    .months = { $count ->
       *[other] { $count } tháng
    }
    .first = Trước hết hãy nói bạn chờ đợi gì ở mục tiêu.
    .end = Đến cuối năm, { $green } số KPI xanh và doanh thu tăng { $growth }. Mục tiêu là { $goal }; công ty dừng lại ở mức thấp hơn doanh thu cần có { $miss }. Cả { $draws } năm mô phỏng, dù gặp may cũng không năm nào khác đi.
    .end-some = Đến cuối năm, { $green } số KPI xanh và doanh thu tăng { $growth }. Mục tiêu là { $goal }; công ty dừng lại ở mức thấp hơn doanh thu cần có { $miss }. Mục tiêu đạt được trong { $reached } của { $draws } năm mô phỏng.
    .begin = Năm chưa bắt đầu. Hãy kéo thanh trượt để các tháng trôi qua.
    .open = Kéo thanh trượt đến 12 để thấy cuối năm.

### switches

paradox-switches-ask = Gỡ từng nguyên nhân ra
    .text = Ô được đánh dấu nghĩa là bảng KPI đang có nguyên nhân đó. Con người, thị trường và may rủi giữ nguyên.
    .causes = Nguyên nhân có trong bảng
    .setting = bảng KPI
    .growth = mức tăng (mức giữa)
    .reached = tỷ lệ năm đạt mục tiêu
    .green = KPI xanh cuối năm
    .all = Đủ bốn nguyên nhân
    .yours = Như đã đánh dấu
    .none = Không nguyên nhân nào
    .green-missed = Phần lớn KPI xanh mà mục tiêu không đạt. Ai chỉ nhìn đèn sẽ thấy một năm tốt đẹp.
    .fewer = Ở đây ít KPI xanh hơn so với khi có đủ bốn nguyên nhân, nhưng công ty đi được xa hơn. Đèn đỏ chỉ nói lên điều gì đó khi KPI đo đúng mục tiêu.
    .right = Không còn nguyên nhân nào thì hơn một nửa số năm mô phỏng đạt mục tiêu. Con người vẫn là những người đó.
    .missed = Mục tiêu vẫn chưa đạt. Hãy gỡ thêm một nguyên nhân.

### guess_cause

paradox-guess-ask = Nguyên nhân nào làm công ty mất nhiều nhất?
    .text = Bảng không có nguyên nhân nào và bảng có đủ bốn nguyên nhân cách nhau { $gap } điểm tăng trưởng. Hãy chọn trước khi xem mỗi nguyên nhân chiếm bao nhiêu.
    .right = Bạn đã chỉ đúng: “{ $largest }” lấy đi { $value } trong { $gap } điểm.
    .wrong = Lựa chọn của bạn lấy đi { $mine } trong { $gap } điểm. “{ $largest }” lấy đi nhiều nhất: { $value }.
    .order = Một nguyên nhân gây thiệt hại nhiều hay ít còn tùy những nguyên nhân khác đã có mặt. Các con số là trung bình của cả 24 thứ tự mà bốn nguyên nhân có thể xuất hiện, nên cộng lại đúng bằng khoảng cách. Chúng chỉ đúng với mô phỏng này, không phải với công ty của bạn.

### shift

paradox-shift-ask = Ngày 30/6: các chuỗi đổi điều khoản
    .text = Bảng KPI đang đúng và công ty đang đi đúng hướng. Từ tháng 7, trụ sở các chuỗi lớn hầu như không thỏa thuận gì thêm; muốn bán được phải làm ở từng cửa hàng. KPI của năm vẫn đo doanh số theo kế hoạch chung. Bạn xử lý các KPI này thế nào?
    .keep = Giữ nguyên: điều đã chốt từ đầu năm có giá trị cả năm
    .lower = Giữ KPI và hạ các mốc xuống một phần năm, để vẫn có thể đạt
    .update = Thay KPI đo cách làm cũ bằng KPI đo cách làm mới
    .chosen = Lựa chọn của bạn
    .updated = Cập nhật từ tháng 7
    .kept = Giữ như đầu năm
    .keep-reply = Nhân viên vẫn làm theo bảng KPI, dù giờ làm vậy mang về rất ít. Doanh thu tăng { $growth }, { $green } số KPI xanh.
    .lower-reply = KPI xanh trở lại: { $green }. Doanh thu tăng { $growth }; hạ mốc không làm cửa hàng nào bán được nhiều hơn.
    .update-reply = Bảng KPI đổi thì công sức cũng dồn về cửa hàng. Doanh thu tăng { $growth }, { $green } số KPI xanh.
    .other = Nếu thay KPI từ tháng 7 thì mức tăng là { $growth }.
    .other-kept = Nếu giữ nguyên KPI thì mức tăng là { $growth }.
    .first-half = Sáu tháng đầu năm
    .second-half = Sáu tháng cuối năm
    .effort = Kênh MT chia thời gian thế nào

### own_design

paradox-own-ask = Tự viết bảng KPI của kênh MT và xem nhân viên làm gì với nó
    .text = Ghi trọng số cho các KPI bạn muốn dùng; tổng bằng 100, để trống ô nào thì KPI đó không có trong bảng. Thang đo tính bằng phần trăm kế hoạch và dùng chung cho mọi KPI. Các phòng ban khác đã có bảng đúng.
    .weight = { $kpi }
    .scale = Thang đo (phần trăm kế hoạch)
    .threshold = Ngưỡng tối thiểu
    .target = Chỉ tiêu
    .stretch = Mức vượt trội
    .shape = Cách tính điểm
    .linear = tăng đều
    .capped = tăng đến chỉ tiêu, vượt không thêm điểm
    .step = theo bậc
    .update = Từ tháng 7, khi các chuỗi đổi điều khoản
    .update-no = bảng giữ nguyên
    .update-yes = doanh số trên mỗi cửa hàng MT thay cho doanh số theo kế hoạch chung
    .incomplete = Thang đo cần đủ ba mốc.
    .kpi = KPI
    .weight-head = trọng số
    .value = cuối năm, so với kế hoạch
    .light = đèn
    .met = đạt chỉ tiêu
    .open = dưới chỉ tiêu
    .said = Với bảng này, kênh MT được { $points } điểm và doanh thu công ty tăng { $growth }. Với bảng đúng thì mức tăng là { $right }.
    .halves = Với bảng của bạn, thời gian dồn vào đâu

### repair

paradox-repair-ask = Ngày 30/6: bạn được thay đổi ba điều
    .text = Nửa năm đầu đã trôi qua với đủ bốn nguyên nhân. Giữa năm, một công ty chỉ tiếp nhận được ít thay đổi. Hãy chọn tối đa ba thay đổi cho bảng KPI của sáu tháng cuối năm; chỉ số nào mới được đo thì bắt đầu tính từ tháng 7.
    .one = Thay đổi thứ nhất
    .two = Thay đổi thứ hai
    .three = Thay đổi thứ ba
    .option = { $department }: { $what }
    .kind = đo yếu tố tạo ra kết quả thay vì đếm việc
    .cascade = chịu trách nhiệm về kết quả công ty thay vì phần việc riêng
    .weights = dồn trọng số cho điều phục vụ mục tiêu
    .targets = nâng mọi chỉ tiêu lên một phần năm
    .button = Xem ba thay đổi tốt nhất
    .none = Không thay đổi gì: doanh thu tăng { $growth }.
    .score = Với các thay đổi của bạn, doanh thu tăng { $growth }; để nguyên thì chỉ tăng { $nothing }. Bạn giành lại được { $score } so với mức tốt nhất của ba thay đổi.
    .nothing-won = Các thay đổi của bạn không mang lại gì: doanh thu tăng { $growth }, như khi để nguyên bảng KPI ({ $nothing }). Trọng số và chỉ tiêu đặt trên con số sai chỉ đẩy mạnh hơn theo hướng sai.
    .best-said = Ba thay đổi tốt nhất: { $changes }. Nhờ đó doanh thu tăng { $best }. Nếu bảng đúng từ đầu năm thì tăng { $january }: phần mất ở nửa năm đầu không lấy lại được.
    .title = Từ tháng 7 còn giành lại được bao nhiêu
    .subtitle = Mức tăng doanh thu so với năm trước, ở mức giữa của mọi năm mô phỏng; mục tiêu là { $goal }
    .unit = mức tăng, phần trăm
    .bar-nothing = Để nguyên
    .bar-yours = Thay đổi của bạn
    .bar-best = Ba thay đổi tốt nhất
    .bar-january = Đúng từ đầu năm

### causes_on_plan

paradox-plan-cause = nguyên nhân
    .state = trong kế hoạch này
    .habit = KPI theo thói quen
    .right = bộ KPI đúng
    .found = Có:
    .silent = không thấy
    .sign = KPI xanh, mục tiêu chậm
    .title = Tìm bốn nguyên nhân trong kế hoạch
    .none = Không thấy nguyên nhân nào trong bốn nguyên nhân ở kế hoạch này, cũng không thấy dấu hiệu của nghịch lý. Những gì kế hoạch không ghi (mọi người thực sự dùng thời gian vào việc gì) thì ở đây không thấy được.
    .no-kpis = Kế hoạch chưa có KPI nên chưa có gì để tìm.
    .why = Vì sao quan trọng
    .mend = Cần làm gì
