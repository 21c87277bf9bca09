# Cây yếu tố tác động: hình vẽ, đòn bẩy mạnh nhất, cầu chênh lệch từ kế hoạch đến thực tế, giá, lượng và cơ cấu.

tree-picture =
    .plan = Mỗi ô: con số cả năm nếu như vậy; dòng dưới là kế hoạch khi có khác. Tiền tính bằng { $unit }.
    .last-year = Mỗi ô: con số cả năm nếu như vậy; dòng dưới là năm trước khi có khác. Tiền tính bằng { $unit }.
    .base = Mỗi ô: con số cả năm nếu như vậy; dòng dưới là năm trước khi có khác. Tiền tính bằng { $unit }.
    .planned = kế hoạch { $value }
    .last = năm trước { $value }
    .goal = mục tiêu { $value }

tree-goal =
    .level = { $name } đạt { $now }: vừa đúng mục tiêu
    .short = { $name } đạt { $now }, thiếu { $gap } so với mục tiêu
    .above = { $name } đạt { $now }, vượt mục tiêu { $gap }

tree-plan =
    .level = { $name } giữ ở mức { $now }
    .short = { $name } giảm còn { $now }, ít hơn { $gap }
    .above = { $name } tăng lên { $now }, nhiều hơn { $gap }

tree-points = { $value } điểm %
tree-months = { $first } đến { $last }
tree-guess = bạn đoán

tree-unit =
    .share = tỷ trọng; từng bước tính bằng điểm %
    .own = theo đơn vị của chỉ số

tree-source =
    .plan = kế hoạch năm nay
    .last-year = năm trước
    .base = năm trước

tree-basis =
    .assumption = giả định của kế hoạch
    .history = theo các tháng đã qua
    .usual = quy ước của khóa học

tree-lever =
    .title = “{ $lever }” là đòn bẩy mạnh nhất: làm { $name } thay đổi tới { $swing }
    .steepest = Cùng tăng 1% thì “{ $other }” mang về nhiều hơn mọi yếu tố khác, nhưng nó ít khi thay đổi được nhiều. Phải xét cả hai điều cùng lúc.
    .subtitle = { $name } khi lần lượt từng yếu tố ở mức thấp (nhạt) và mức cao (đậm), các yếu tố khác giữ nguyên. Vạch đen: { $base }, { $source }.
    .range = { $low } đến { $high }
    .slope = thêm 1%: { $change }

tree-gap =
    .short = { $name }, { $months }: chậm hơn kế hoạch { $gap }. Riêng “{ $driver }” làm mất { $cost }
    .above = { $name }, { $months }: vượt kế hoạch { $gap }, dù “{ $driver }” làm mất { $cost }
    .level = { $name }, { $months }: đúng kế hoạch, dù “{ $driver }” làm mất { $cost }
    .short-alone = { $name }, { $months }: chậm hơn kế hoạch { $gap }
    .above-alone = { $name }, { $months }: vượt kế hoạch { $gap }, không yếu tố nào chậm lại
    .level-alone = { $name }, { $months }: đúng kế hoạch ở từng yếu tố
    .subtitle = Từ kế hoạch đến thực tế, theo từng yếu tố ({ $unit }). Các thanh cộng lại vừa khớp. Trục không bắt đầu từ 0.
    .plan = Kế hoạch
    .actual = Thực tế
    .rest = Phần các yếu tố này chưa giải thích

tree-mix =
    .up = { $name } tăng { $gap } so với cùng các tháng năm trước: lượng { $volume }, cơ cấu { $mix }, giá { $price }
    .down = { $name } giảm { $gap } so với cùng các tháng năm trước: lượng { $volume }, cơ cấu { $mix }, giá { $price }
    .subtitle = Đơn vị đếm: { $units }. Giá: mức một đơn vị mang về. Tính bằng { $unit }; trục không bắt đầu từ 0.
    .months = { $months }/{ $year }
    .volume = Tác động lượng
    .mix = Tác động cơ cấu
    .price = Tác động giá
    .volume-is = nhiều hay ít đơn vị hơn
    .mix-is = nhiều hay ít những đơn vị mang về nhiều
    .price-is = mức một đơn vị mang về
    .line = Nhóm
    .units = Số lượng
    .each = Mỗi đơn vị mang về
    .all = Cộng lại
    .together = Tất cả

### Câu hỏi của bài 06

tree-form =
    .tree = Kéo một yếu tố xuống mức thấp nhất. Sau đó tìm một đường trở lại mục tiêu mà bạn dám bảo vệ trước những người phải thực hiện.
    .tree-last = Kéo các yếu tố từ mức của năm trước. Tìm một đường tới mục tiêu mà bạn dám bảo vệ trước những người phải thực hiện.
    .tree-text = Mỗi thanh trượt là một yếu tố, tính bằng phần trăm so với kế hoạch; hai đầu thanh là mức xa nhất nó có thể thay đổi trong thực tế năm nay.
    .tree-text-last = Mỗi thanh trượt là một yếu tố, tính bằng phần trăm so với năm trước; hai đầu thanh là mức xa nhất nó có thể thay đổi trong thực tế năm nay.
    .reset = Các yếu tố đang ở mức ban đầu. Hãy kéo thử một yếu tố.
    .easy = Chưa có gì trục trặc cả. Hãy kéo một yếu tố xuống trước.
    .on-goal = Mục tiêu đạt được. Ai phải làm cho điều đó thành sự thật, và KPI của họ có nói vậy không?
    .no-value = Với các mức này sẽ có phép chia cho 0. Hãy kéo một yếu tố trở lại.
    .need = Cứ để vậy thì không đạt mục tiêu. Yếu tố nào khác gánh được phần thiếu, và ai làm nó thay đổi?
    .lever = Trong năm nay mỗi yếu tố chỉ thay đổi được đến một mức. Yếu tố nào làm { $name } thay đổi nhiều nhất?
    .lever-no-room = Trong các tháng đã có số, yếu tố nào cũng giữ nguyên một nhịp, nên chưa đọc được biên độ và chưa thể nói yếu tố nào mạnh nhất.
    .lever-first = Hãy chọn trước. Sau đó hình sẽ cho thấy từng yếu tố trong phạm vi thực tế của nó.
    .right = Đúng là yếu tố đó.
    .lever-wrong = Đó là “{ $lever }”: từ mức thấp đến mức cao làm thay đổi { $swing }, còn “{ $guess }” là { $own }.
    .broke = { $name } chậm hơn kế hoạch { $gap } ({ $months }). Yếu tố nào làm mất nhiều nhất?
    .broke-any = So thực tế với kế hoạch ({ $months }): yếu tố nào kéo { $name } xuống nhiều nhất?
    .broke-first = Hãy chọn trước. Sau đó phần chênh lệch sẽ hiện ra theo từng yếu tố.
    .broke-right = Đúng là yếu tố đó: nó làm mất { $cost }.
    .broke-wrong = “{ $driver }” làm mất nhiều nhất: { $cost }. “{ $guess }”: { $own }.
    .broke-none = Không yếu tố nào chậm hơn kế hoạch của nó.
    .watched = Ai theo dõi { $kpis } sẽ thấy điều đó từng tháng.
    .unwatched = Không KPI nào của kế hoạch đo yếu tố này, nên không ai buộc phải nhận ra.
    .habit = Trong các KPI theo thói quen, không KPI nào đo yếu tố này.

tree-needs-formula = Kế hoạch chưa có công thức kèm số liệu cho biết mục tiêu được tạo ra từ gì. Hãy ghi công thức cho chỉ số của mục tiêu, ví dụ số đơn hàng × giá trị trung bình mỗi đơn, và số liệu năm trước của các yếu tố.
tree-needs-actual = Muốn biết chênh lệch giữa kế hoạch và thực tế theo từng yếu tố thì cần số liệu tháng của cả hai, cho cả các yếu tố.
tree-needs-lines = Muốn tách tác động giá, lượng và cơ cấu thì cần các kênh hay sản phẩm đếm cùng một đơn vị, có số liệu tháng của năm nay và năm trước.
