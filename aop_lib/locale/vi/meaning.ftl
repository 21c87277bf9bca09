# Từ mang nhiều nghĩa, số đọc từ nhiều hệ thống, phương án đặt cạnh kế hoạch.

# Định nghĩa viết thành lời. from: lead đến bước đó trong tháng; to: đến nay đã tới bước đó;
# in: những gì được đếm trong tháng.
meaning-created =
    .from = nhận được
    .to = nhận được
    .in = lead nhận được
meaning-qualified =
    .from = được xác định đủ điều kiện
    .to = đủ điều kiện
    .in = lead được xác định đủ điều kiện
meaning-offered =
    .from = được báo giá
    .to = được báo giá
    .in = lead được báo giá
meaning-contracted =
    .from = ký hợp đồng
    .to = ký hợp đồng
    .in = hợp đồng ký
meaning-delivered =
    .from = giao xong
    .to = giao xong
    .in = hợp đồng giao xong
meaning-paid =
    .from = đã trả tiền
    .to = trả tiền
    .in = hợp đồng thu được tiền

meaning-words =
    .rate = Trong số lead { $from } trong tháng, tỷ lệ đến nay đã { $to }
    .number = Số { $in } trong tháng
    .value = Giá trị các { $in } trong tháng
    .profit = Giá trị trừ giá vốn của các { $in } trong tháng
    .in-unit = { $what }, { $unit }
    .growth = Thay đổi so với tháng trước: { $what }
    .new_customers = chỉ khách mới
    .returning_customers = chỉ khách cũ
    .not_cancelled = không kể lead đã hủy
    .channel = chỉ kênh “{ $channel }”
    .day = Ngày của “{ $milestone }”
    .nothing = Chưa nói muốn hiểu thế nào

meaning-reason =
    .nothing = không có gì để đếm
    .words = mới nói bằng lời, chưa đếm được
    .both = vừa nói một con số vừa nói một cột mốc
    .to_stage = thiếu bước cần đếm
    .from_stage = thiếu bước bắt đầu đếm
    .backwards = hai bước bị đảo ngược
    .contradicts = vừa khách mới vừa khách cũ thì không còn ai
    .channel = không lead nào thuộc kênh này
    .amounts = chưa có số tiền nào
    .milestone = cột mốc chưa có ngày
    .none = chưa có lead để đếm
    .empty = trong tháng không có lead nào
    .before = tháng trước bằng không

meaning-definitions =
    .worth = “{ $term }” { $month }: { $low } hay { $high }? Lệch nhau { $gap }
    .money = “{ $term }” { $month }: { $low } hay { $high }? Lệch nhau { $gap }
    .number = “{ $term }” { $month }: { $low } hay { $high }, tùy hỏi ai
    .days = “{ $term }” là { $low } hay { $high }? Cách nhau { $days } ngày
    .equal = “{ $term }” { $month }: đếm những thứ khác nhau, chỉ tình cờ cùng ra { $low }
    .words = “{ $term }” đang chỉ { $count } điều khác nhau
    .alike = “{ $term }” { $month }: mọi người đếm như nhau, { $low }
    .same = “{ $term }” với ai cũng là một nghĩa
    .one = “{ $term }” { $month }: { $low }, theo định nghĩa duy nhất tính ra được
    .one-open = “{ $term }” mới có một định nghĩa tính ra được
    .unclear = Chưa ai định nghĩa “{ $term }” đủ rõ để tính ra được
    .agreed = Cùng những lead đó, đếm theo một định nghĩa.
    .worked-out = Cùng những lead đó, mỗi phòng đếm theo định nghĩa của mình. Nếu lấy tỷ lệ cao hơn để hứa cho tháng sau: { $leads } lead × ({ $high } − { $low }) × { $contract } một hợp đồng = { $gap }.
    .counted = Cùng những lead đó, mỗi phòng đếm theo định nghĩa của mình.
    .dated = Cùng một từ, mỗi phòng nghĩ tới một ngày.
    .of = { $hits } trong { $base } lead
    .leads = { $base } lead
    .unpriced = { $hits } trong { $base } lead có số tiền
    .points = { $points } điểm phần trăm
    .difference = chênh { $amount }
    .row = { $name }: { $words }: { $label }.

meaning-month = { $month }/{ $year }

meaning-readings =
    .title = “{ $measure }” { $month }: { $low } hay { $high }? Lệch nhau { $gap }
    .figure = Cùng một chỉ số, cùng một tháng, đọc từ hệ thống của từng phòng. Kế hoạch đang ghi { $figure }.
    .no-figure = Cùng một chỉ số, cùng một tháng, đọc từ hệ thống của từng phòng. Kế hoạch chưa có số của tháng này.
    .read = { $department } đọc
    .plan = kế hoạch

meaning-board =
    .priorities = Ưu tiên theo thứ tự
    .tradeoffs = Đánh đổi đã chấp nhận
    .not-doing = Chấp nhận chưa làm trong năm
    .money = Tiền
    .no-priorities = chưa có ưu tiên nào
    .no-tradeoffs = chưa có đánh đổi nào
    .no-not-doing = chưa nêu việc nào
    .exchange = { $gain }, đổi lại: { $price }
    .choice = Kế hoạch
    .helps = giúp
    .harms = đi ngược
    .covered = đi ngược, trong đánh đổi đã chấp nhận
    .nothing = –
    .does = đi ngược
    .under = dựa vào đây
    .cost = Chi phí
    .room = Chi phí (ngân sách còn dư: { $room })
    .within = { $cost }
    .over = { $cost }, vượt mức còn dư { $over }
    .gives-up = Phải từ bỏ
    .better = phù hợp hơn

meaning-verdict =
    .excluded = “{ $better }” phù hợp với kế hoạch hơn: “{ $worse }” đi ngược điều đã chấp nhận chưa làm trong năm, “{ $on }”.
    .both = Không phương án nào phù hợp với kế hoạch: cả hai đều đi ngược một điều đã chấp nhận chưa làm trong năm.
    .first = “{ $better }” phù hợp với kế hoạch hơn: hai phương án bắt đầu khác nhau ở ưu tiên số { $rank }, “{ $on }”.
    .unranked = “{ $better }” phù hợp với kế hoạch hơn: hai phương án bắt đầu khác nhau ở “{ $on }”.
    .money = “{ $better }” phù hợp với kế hoạch hơn: xét theo ưu tiên thì hai bên như nhau, nhưng “{ $worse }” vượt ngân sách còn dư nhiều hơn { $over }.
    .silent = Kế hoạch chưa giúp chọn được giữa “{ $better }” và “{ $worse }”: không có gì trong đó nghiêng về bên nào.
    .level = Kế hoạch chưa giúp chọn được giữa “{ $better }” và “{ $worse }”: mỗi bên giúp một ưu tiên, mà kế hoạch chưa nói ưu tiên nào đứng trước.
