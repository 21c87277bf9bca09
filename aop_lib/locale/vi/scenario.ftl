# Chances of the goals, and named scenarios.
scenario-years = { $case ->
    [none] không năm nào trong 100 năm
    [few] chưa tới 1 trong 100 năm
    [one] 1 trong 100 năm
    [most] hơn 99 trong 100 năm
    [all] cả 100 trong 100 năm
   *[some] { $years } trong 100 năm
}
scenario-chances = { $count ->
    [1] “{ $goal }”: đạt { $years }
    [2] Đạt cả hai mục tiêu cùng lúc: { $years }
    [3] Đạt cả ba mục tiêu cùng lúc: { $years }
    [4] Đạt cả bốn mục tiêu cùng lúc: { $years }
   *[other] Đạt cả { $count } mục tiêu cùng lúc: { $years }
}
    .subtitle = Cột đậm: trong 100 năm có bao nhiêu năm đạt mục tiêu, nếu các yếu tố tác động diễn ra đúng theo khoảng trong kế hoạch. Bên phải: khoảng của chỉ số trong 80 trên 100 năm, và mức mục tiêu đòi hỏi{ $money ->
        [none] .
       *[other] ; tiền tính bằng { $money }.
    }
    .none = Chưa yếu tố nào có khoảng, hoặc chưa tính được mục tiêu nào, nên chưa có xác suất.
    .together = Đạt cùng lúc mọi mục tiêu
    .axis = số năm đạt trong 100 năm
    .range = { $low } đến { $high } (mục tiêu: { $level })
    .explains = hụt chủ yếu do: { $driver }
    .told = { $name }: { $years }. Trong 80 trên 100 năm, { $measure } nằm từ { $low } đến { $high }; mục tiêu là { $level }.
    .told-all = Đạt cùng lúc mọi mục tiêu: { $years }.
    .miss = Phần hụt chủ yếu đến từ { $driver }: nếu yếu tố này chắc chắn ở mức khả năng cao nhất, mức hụt bình quân giảm { $part }.
scenario-tornado = “{ $goal }” phụ thuộc nhiều nhất vào { $driver }: trong 100 năm đạt { $low } năm nếu ở mức thấp, { $high } năm nếu ở mức cao
    .same = Không yếu tố nào có khoảng làm thay đổi số năm đạt “{ $goal }”
    .none = Chưa yếu tố nào có khoảng, hoặc chưa tính được mục tiêu này.
    .subtitle = Trong 100 năm có bao nhiêu năm đạt mục tiêu khi một yếu tố ở mức thấp hoặc mức cao, các yếu tố khác để ngỏ. Nhạt: mức thấp (10 năm có một năm thấp hơn nữa). Đậm: mức cao (10 năm có một năm cao hơn nữa). Vạch đứng: để ngỏ tất cả, { $years }.
    .low = thấp { $value }: { $years } trong 100 năm
    .high = cao { $value }: { $years } trong 100 năm
    .still = Không ảnh hưởng tới mục tiêu này: { $drivers }.
    .told = { $driver }: ở mức { $from } thì đạt { $low } trong 100 năm, ở mức { $to } thì đạt { $high }.
scenario-table = { $case ->
    [no-one] Kịch bản này giữ được mọi mục tiêu
    [no-some] Cả { $count } kịch bản đều giữ được mọi mục tiêu
    [one] Kịch bản này làm hụt ít nhất một mục tiêu
    [all] Cả { $count } kịch bản đều làm hụt ít nhất một mục tiêu
   *[some] { $missing } trên { $count } kịch bản làm hụt ít nhất một mục tiêu
}
    .none = Kế hoạch chưa có kịch bản nào.
    .note = Mỗi kịch bản chỉ đổi vài yếu tố; phần còn lại đúng kế hoạch hoặc tính ra từ đó. Dưới tên chỉ số là mức mục tiêu đòi hỏi.
    .scenario = Kịch bản
    .held = Mục tiêu giữ được
    .count = { $held } trên { $count }
    .missed = hụt
    .risk = Rủi ro: { $risk }
