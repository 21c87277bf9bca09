# Thước đo alignment: ai xếp gì ở đâu, đã thay đổi ra sao, và điều đó nghĩa là gì.

meter-agreement =
    .differ = { $first } và { $second } khác nhau nhiều nhất: “{ $option }” đứng thứ { $a } với bên này, thứ { $b } với bên kia
    .near = Các phòng ban xếp gần giống nhau; “{ $option }” đứng thứ { $a } với { $first }, thứ { $b } với { $second }
    .alike = Cả { $count } phòng ban xếp các ưu tiên giống nhau
    .neutral = { $departments } phòng ban đã xếp thứ tự { $options } ưu tiên
    .subtitle = Từ trên xuống: với ai, điều gì đứng trước. Con số là vị trí của ưu tiên trong kế hoạch. Đường nằm ngang: xếp giống nhau.
    .mean = Từ trên xuống: với ai, điều gì đứng trước. Con số là vị trí trung bình, vì kế hoạch chưa có thứ tự. Đường nằm ngang: xếp giống nhau.
    .plan = Kế hoạch
    .together = Trung bình

meter-pair =
    .differ = { $first } và { $second }: “{ $option }” đứng thứ { $a } với { $first }, thứ { $b } với { $second }.
    .alike = { $first } và { $second } xếp giống nhau.

meter-first =
    .all = Cả { $asked } phòng ban đều đặt “{ $option }” lên đầu.
    .most = Trong { $asked } phòng ban, { $named } phòng ban đặt “{ $option }” lên đầu.
    .split = { $asked } phòng ban, { $different } câu trả lời về điều được ưu tiên nhất.

meter-chance =
    .rarely = Nếu các phòng ban trả lời ngẫu nhiên, 100 lần chưa tới 1 lần giống nhau đến mức này.
    .often = Nếu các phòng ban trả lời ngẫu nhiên, cứ 100 lần thì có { $cases } lần giống nhau đến mức này hoặc hơn.
    .nearly = Nếu các phòng ban trả lời ngẫu nhiên, gần như lần nào cũng giống nhau đến mức này hoặc hơn.

meter-change =
    .all = Nay cả { $asked } phòng ban đều đặt “{ $option }” lên đầu; trước đó { $before }/{ $asked } phòng ban cùng ý
    .more = Nay { $after }/{ $asked } phòng ban đặt “{ $option }” lên đầu; trước đó { $before }/{ $asked } phòng ban cùng ý
    .split = Nay { $after }/{ $asked } phòng ban cùng ý về ưu tiên cao nhất; trước đó { $before }/{ $asked }
    .fewer = Chỉ còn { $after }/{ $asked } phòng ban cùng ý về ưu tiên cao nhất; trước đó { $before }/{ $asked }
    .same = Vẫn như trước, { $after }/{ $asked } phòng ban cùng ý về ưu tiên cao nhất
    .subtitle = Vòng tròn rỗng: trước. Chấm đặc: sau. Mỗi đường đi từ khác nhau hết mức đến giống hệt nhau. Vạch ngắn: mức trung bình nếu trả lời ngẫu nhiên.
    .apart = khác xa nhau
    .alike = giống hệt nhau
    .order = Thứ tự tất cả ưu tiên (tương quan thứ hạng ρ)
    .first = Số phòng ban nêu cùng một ưu tiên số 1
    .top = { $k } ưu tiên đầu của kế hoạch nằm trong { $k } ưu tiên đầu của họ
    .of = { $part }/{ $all }
    .to = { $before } → { $after }

meter-table =
    .nobody = Chưa phòng ban nào được hỏi.
    .asked = đã hỏi gì
    .figure = con số
    .meaning = nghĩa là gì
    .first = Ưu tiên số 1
    .order = Thứ tự tất cả ưu tiên
    .scale = Con số là tương quan thứ hạng ρ, trung bình của các cặp: 1 là mọi nơi cùng một thứ tự, 0 là mức trung bình nếu trả lời ngẫu nhiên.
    .pair = Cặp khác nhau nhiều nhất
    .recall = { $k } ưu tiên đầu của kế hoạch
    .recall-all = Phòng ban nào cũng đặt chúng lên đầu.
    .recall-lacking = “{ $option }” không nằm trong { $k } ưu tiên đầu của { $who }.
    .tradeoff = Đánh đổi đã chấp nhận
    .answers = { $count } câu trả lời
    .not-doing = Việc chưa làm trong năm
    .split = { $count ->
        [0] giống nhau
       *[other] { $count } việc chưa rõ
    }
    .left-out = “{ $choice }”: { $who } có nêu, { $others } không nêu.
    .left-alike = Mọi phòng ban cùng chấp nhận chưa làm những việc như nhau.
    .of = { $part }/{ $all }
    .silent = Chưa trả lời: { $listed }.
    .statistics = Dành cho người quen thống kê
    .w = Hệ số Kendall W là { $w }, nhưng trả lời ngẫu nhiên cũng đã đạt trung bình { $chance }; hãy đọc ρ, đừng đọc W.
