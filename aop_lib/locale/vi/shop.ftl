# Một năm của BabyCare House: trò chơi của bài 10 và phần nhìn lại.

shop-name-reflex = Theo phản xạ
shop-name-mine = Năm của bạn
shop-name-plan = Theo kế hoạch
shop-name-path = Lộ trình của kế hoạch

shop-group-staples = Tã và sữa
shop-group-postnatal = Hàng cho mẹ sau sinh
shop-group-rest = Các nhóm còn lại
shop-buy-staples = Nhập tã và sữa
shop-buy-postnatal = Nhập hàng cho mẹ sau sinh
shop-buy-rest = Nhập các nhóm còn lại
shop-promotion-none = Không khuyến mãi
shop-promotion-sets = Combo cho mẹ sau sinh, rẻ hơn mua lẻ 5%
shop-promotion-discount = Giảm 15% toàn bộ
shop-goal-G1 = Doanh thu
shop-goal-G2 = Tỷ trọng doanh thu online
shop-goal-G3 = Biên lợi nhuận gộp
shop-points = { $points } điểm

### Before the game

shop-first = { $state ->
    [owes] Đến { $month }, tiền mặt là { $lowest }: phải vay ngân hàng
   *[keeps] Lúc thấp nhất, { $month }, trong két còn { $lowest }
  }
    .ask = Tuần thứ hai của tháng 1. Bạn đặt bao nhiêu?
    .stock = Hàng trên kệ vào đầu mỗi tháng
    .after = Sức mua đúng như dự kiến, không có may rủi; các mặt hàng khác bán bao nhiêu nhập lại bấy nhiêu. Cơn sốt kéo dài hai tháng. Hàng một tháng sau mới về, tiền thì đã chi, và tháng 2 còn phải trả thưởng Tết.

shop-reflex = Cửa hàng tự chạy: từng tháng quyết định ra sao
    .month = Số tháng đã qua
    .months = { $count } tháng
    .begin = Hãy kéo thanh trượt. Ở đây không ai lập kế hoạch: quyết định nào cũng chạy theo con số của tháng trước.
    .title = Cửa hàng đã quyết định gì và cuối tháng còn bao nhiêu tiền ({ $unit })
    .when = tháng
    .goods = nhập hàng
    .marketing = marketing online
    .came-up = việc phát sinh và cách xử lý
    .cash = tiền mặt cuối tháng
    .online = Doanh thu online đến hết { $when }: { $share } so với lộ trình của kế hoạch
shop-reflex-bought = { $state ->
    [cut] muốn nhập { $wanted }, chỉ đủ tiền trả { $bought }
    [much] nhập { $bought }, bán { $sold }; dồn nhiều nhất vào: { $group }
   *[again] nhập { $bought }, bán { $sold }
  }
shop-reflex-spent = { $state ->
    [cut] cắt còn { $now } vì đắt
    [poured] tăng lên { $now } vì online có tín hiệu
   *[kept] { $now }, như tháng trước
  }

shop-brief = Những gì kế hoạch đã chốt trước khi năm bắt đầu
    .what = phần
    .says = nội dung
    .goals = Mục tiêu
    .priorities = Thứ tự ưu tiên
    .not = Năm nay chưa làm
    .trades = Đánh đổi đã chấp nhận
    .trade = { $gained }, đổi lại: { $given }
    .budget = Ngân sách
    .ceilings = Cả năm { $total }. Mỗi tháng tối đa { $core } cho nhóm sản phẩm chủ lực, { $rest } cho các nhóm còn lại, { $marketing } cho marketing online
    .risk = Rủi ro: { $name }
    .answer = Dấu hiệu: { $sign }. Cách ứng phó: { $answer }

### The game

shop-code = Bạn chơi năm nào?
    .code = Mã của năm: ai gõ cùng một mã thì chơi cùng một năm. Mỗi nhóm có thể thêm một chữ cái riêng, ví dụ 2026 A.
    .pace = Nhịp chơi
    .months = Mười hai tháng, khoảng 60 phút
    .quarters = Bốn quý, khoảng 25 phút; số tiền là của một tháng trung bình trong quý
    .told = { $pace ->
        [quarters] Bạn đang chơi năm “{ $code }” theo bốn quý.
       *[months] Bạn đang chơi năm “{ $code }” theo mười hai tháng.
      } Gõ mã khác là mở một năm khác; năm đang chơi dở vẫn còn nguyên.

shop-year = Điều hành cửa hàng
    .month = { $first }: bạn quyết định gì?
    .quarter = Từ { $first } đến { $last }: bạn quyết định gì?
    .over = Đã chốt tháng 12. Năm đã kết thúc.
    .over-next = Phần nhìn lại bên dưới đọc chính năm này. Muốn chơi năm khác, hãy đổi mã ở trên.
    .close-month = Chốt { $first }
    .close-quarter = Chốt từ { $first } đến { $last }
    .event = { $when }: { $name }.
    .nothing = Không có việc gì bất thường.
    .again = Chơi lại năm này từ đầu
    .sure = Chắc chắn chơi lại? Năm đã chơi vẫn được giữ
    .marketing = Marketing online
    .promotion = Khuyến mãi
    .why = Một dòng: vì sao?
    .why-example = Ví dụ: hàng đủ bán sáu tuần, cần giữ tiền mặt để trả thưởng Tết
    .answer-first = Hãy trả lời việc phát sinh trước.
    .why-first = Hãy viết một dòng lý do trước. Bạn sẽ đọc lại dòng này khi nhìn lại cả năm.
    .begin = Hàng đặt bây giờ tháng sau mới về và được trả tiền vào cuối tháng này. Ngân hàng cho vay tối đa { $credit }; đơn hàng vượt quá mức đó không đặt được. Ở đây kế hoạch không điền sẵn gì: các thanh trượt đứng ở mức của tháng trước.

shop-preview = Mỗi tháng với mức đặt này: nhóm chủ lực { $core } (ngân sách { $core_plan }, tối đa { $core_most }); các nhóm còn lại { $rest } (ngân sách { $rest_plan }, tối đa { $rest_most }); marketing { $marketing } (ngân sách { $marketing_plan }, tối đa { $marketing_most }). Đơn vị: { $unit }.
    .over = Mức này vượt trần ngân sách. Trò chơi vẫn cho đặt; còn kế hoạch gọi đó là giới hạn ra quyết định.

shop-figures =
    .title = Các con số ({ $unit })
    .what = chỉ số
    .plan = kế hoạch tháng trước
    .plan-now = kế hoạch tháng này
    .online = Doanh thu online
    .store = Doanh thu cửa hàng
    .margin = Biên lợi nhuận gộp
    .ratio = Chi phí marketing trên doanh thu
shop-goods =
    .title = Hàng theo giá vốn ({ $unit }). Tiền mặt hiện có: { $cash }. Kho chứa được { $room }; ngân hàng cho vay tối đa { $credit }.
    .group = nhóm hàng
    .sold = bán tháng trước
    .stock = đang có trên kệ
    .months = đủ bán mấy tháng
    .all = Toàn bộ hàng

shop-online = { $state ->
    [over] Doanh thu online cả năm: { $share } so với lộ trình của kế hoạch
   *[so-far] Doanh thu online đến hết { $when }: { $share } so với lộ trình của kế hoạch
  }
    .subtitle = Doanh thu online theo tháng, đơn vị: { $unit }. Số minh họa.
shop-counted = { $name } { $count }
shop-cash-one = { $count ->
    [0] Chưa tháng nào kết thúc với nợ ngân hàng
   *[other] { $count } tháng kết thúc với nợ ngân hàng
  }
shop-cash = Số tháng kết thúc với nợ ngân hàng: { $listed }
    .subtitle = Đơn vị: { $unit }; ngân hàng cho vay tối đa { $credit }. Số minh họa.
    .limit = dưới đường này là tiền vay ngân hàng
shop-stock-one = { $count ->
    [0] Đến nay kho luôn đủ chỗ
   *[other] { $count } tháng kho không đủ chỗ
  }
shop-stock = Số tháng hàng nhiều hơn sức chứa của kho: { $listed }
    .subtitle = Theo giá vốn, đơn vị: { $unit }. Số minh họa.
    .limit = kho chứa được { $room }

### The debrief

shop-three = Ba năm với cùng may rủi
    .button = Xem ba năm
    .unplayed = { $count ->
        [0] Bạn chưa chơi
       *[other] Bạn đã chốt { $count } tháng
      }; năm của bạn sẽ có trong bảng khi tháng 12 được chốt.
shop-lines =
    .title = Cùng việc phát sinh, cùng khách hàng, chỉ khác quyết định (tiền: { $unit })
    .what = chỉ số
    .asked = kế hoạch yêu cầu
    .result = Kết quả sau mọi chi phí
    .lowest = Tiền mặt cuối tháng, mức thấp nhất
    .owing = Số tháng kết thúc với nợ ngân hàng
    .unpaid = Số tháng có đơn hàng không đủ tiền đặt
    .sold-out = Số tháng thiếu hàng quá 5%
    .overfull = Số tháng kho không đủ chỗ
shop-breaks =
    .title = Tồn kho hoặc dòng tiền gãy ở đâu ({ $unit })
    .none = Trong các năm này, tồn kho và dòng tiền không gãy lần nào.
    .month = tháng
    .sold-out = lỡ { $amount } sức mua vì hết hàng
    .overfull = thừa { $amount } tiền hàng so với kho
    .owing = nợ { $amount }
    .unpaid = { $amount } đơn hàng không đặt được

shop-each = Từng quyết định đáng giá bao nhiêu
    .button = Chơi lại từng tháng
    .unplayed = Hãy chốt ít nhất một tháng của trò chơi rồi mới chơi lại được.
    .month = tháng
    .why = điều bạn đã viết
    .worth = giá trị
    .revenue = doanh thu
    .share = tỷ trọng online, điểm
    .margin = biên, điểm
    .table = Quyết định của từng tháng so với quyết định theo kế hoạch, đã tách may rủi: kết quả và doanh thu cả năm, { $unit }
    .whole = { $state ->
        [ahead] Qua 200 năm cùng việc phát sinh nhưng khác may rủi, các quyết định của bạn mang lại nhiều hơn kế hoạch { $gap }.
       *[behind] Qua 200 năm cùng việc phát sinh nhưng khác may rủi, các quyết định của bạn mang lại ít hơn kế hoạch { $gap }.
      } Trong 100 năm như vậy, có { $better } năm bạn kết thúc tốt hơn. Cộng các tháng lại không ra con số này, vì mỗi tháng được chơi lại riêng.
shop-worth = { $state ->
    [even] Quyết định nào cũng đáng giá bằng kế hoạch hoặc hơn
   *[cost] So với kế hoạch, quyết định của { $month } mất nhiều nhất: { $worst }
  }
    .subtitle = Cột: giá trị của quyết định trong kết quả cả năm, trung bình của 200 năm cùng việc phát sinh. Vòng tròn: điều nó mang lại trong năm đã chơi. Đơn vị: { $unit }. Số minh họa.
    .luck = may rủi { $luck }
    .told = { $name }: giá trị { $mean }, trong năm này { $here }, may rủi { $luck }.

shop-asked = Ba câu hỏi nói gì
    .button = Soi câu trả lời của tôi vào kế hoạch
    .unplayed = Trong những tháng đã chốt chưa có việc gì phát sinh.
    .event = việc phát sinh và câu trả lời của bạn
    .serves = có phục vụ mục tiêu và ưu tiên?
    .trades = đánh đổi điều gì?
    .decides = ai quyết định, theo dòng nào?
    .plan = kế hoạch sẽ trả lời
    .helps = phục vụ: { $name }
    .harms = gây hại: { $name }
    .breaks = trái với: { $name }
    .neither = không giúp cũng không hại
    .by = { $who }, theo { $code }: { $name }
    .same = như bạn
    .count = { $plan } trên { $all } câu trả lời giống kế hoạch, { $reflex } câu là phản xạ.

shop-risk = Bạn xem rủi ro nào?
    .what = năm ở giữa
    .contingency = phương án dự phòng
    .nothing = không làm gì
    .reflex = phản xạ
    .title = { $draws } năm, mọi việc khác theo kế hoạch; trong ngoặc là chênh lệch so với phương án dự phòng trong cùng may rủi ({ $unit })
    .told = Dấu hiệu: { $sign }. Phương án dự phòng: { $contingency } Phản xạ trong trò chơi: { $reflex }.
    .gain = Ở năm nằm giữa, phương án dự phòng mang lại nhiều hơn so với không làm gì { $gain }.

shop-luck = May rủi có sức đến đâu?
    .button = Xem 400 năm
    .told = { $count } năm, phản xạ và kế hoạch gặp cùng may rủi: { $same ->
        [0] không có năm nào
       *[other] có { $same } năm
      } phản xạ kết thúc tốt hơn. Nếu mỗi bên gặp may rủi riêng, phản xạ thắng kế hoạch trong { $apart } số cặp. May rủi làm năm xê dịch, nhưng ở đây không đảo được kết quả.
shop-spread = Phản xạ và kế hoạch cách nhau { $gap }; may rủi xê dịch ít hơn nhiều
    .subtitle = Kết quả cả năm sau mọi chi phí, mỗi cách { $count } năm: cứ mười năm thì tám năm nằm trong thanh, vạch là năm ở giữa. Đơn vị: { $unit }. Số minh họa.
    .told = { $name }: mười năm thì tám năm nằm giữa { $low } và { $high }, năm ở giữa là { $middle }.

shop-rules = Một việc mà bạn đã thấy trước sẽ đến với công ty mình
    .sign = Dấu hiệu, có con số
    .sign-example = Ví dụ: chi phí marketing của một tháng trên 6% doanh thu
    .answer = Cách ứng phó, chốt ngay bây giờ
    .answer-example = Ví dụ: chuyển một phần ba số tiền sang khách đã mua, không cắt trước buổi rà soát
    .decider = Ai quyết định, theo dòng nào của kế hoạch
    .decider-example = Ví dụ: trưởng phòng Kinh doanh, theo ưu tiên số 1
    .open = Còn { $count } dòng để trống.
    .done = Hãy ghi ba dòng này vào trang Rủi ro trong kế hoạch của bạn: dấu hiệu, phương án dự phòng, người phụ trách.

shop-report =
    .unplayed = Hãy chơi bài 10 đến hết tháng 12, năm của bạn sẽ có trong bảng này.
