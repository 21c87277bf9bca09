# Bài 03: thiết kế alignment.
design-step-1 = 1. Mục tiêu chung
design-step-2 = 2. Ưu tiên và đánh đổi
design-step-3 = 3. Nguồn lực và giới hạn
design-step-4 = 4. KPI chung
design-step-5 = 5. Vai trò và trách nhiệm
design-step-6 = 6. Nhịp chung
design-step-7 = 7. AOP làm điểm tham chiếu (quyết định của bạn)
design-steps = Lúc đầu các quy tắc thấy gì, và bây giờ thấy gì.
    .past = Các quyết định có trước khi bạn bắt đầu vẫn nằm trong nhật ký như cũ, với { $count } phát hiện.
    .button = Đếm các phát hiện
    .step = Bước
    .before = lúc đầu còn mở
    .now = bây giờ còn mở
    .total = Cả bảy bước

design-sign =
    .passed = Đã có dấu hiệu.
    .open = Chưa có dấu hiệu. Còn mở: { $count }.
    .found = Quy tắc nhìn thấy
    .settled = Đã xong: { $count }
design-sign-1 = Dấu hiệu: hỏi ba phòng ban năm nay công ty ưu tiên gì nhất, câu trả lời gần như giống nhau.
design-sign-2 = Dấu hiệu: khi tranh luận giữa hai phương án, không ai hỏi “ai đúng” mà hỏi phương án nào hợp với ưu tiên hơn.
design-sign-3 = Dấu hiệu: không ai nói “tưởng là có”, mà nói “với nguồn lực hiện có, mình làm được tới đây”.
design-sign-4 = Dấu hiệu: phòng ban hỏi phần việc của mình ảnh hưởng thế nào đến KPI chung, chứ không chỉ hỏi KPI của phòng mình.
design-sign-5 = Dấu hiệu: có vấn đề là biết ngay cần gọi ai.
design-sign-6 = Dấu hiệu: vấn đề được phát hiện sớm, không đợi đến lúc “vỡ”.
design-sign-7 = Dấu hiệu: quyết định nhanh hơn, ít tranh cãi hơn và được chấp nhận, vì có chung một điểm tham chiếu.

design-nothing-open = Các quy tắc về alignment không thấy gì cần sửa trong kế hoạch này, nên không có giờ họp nào phải dùng. Hãy đọc tiếp và theo dõi trên tình huống mẫu.
design-hour = Bạn có một giờ với tất cả trưởng phòng. Bạn dùng giờ đó vào việc gì?
    .budget = Rà ngân sách từng dòng một.
    .system = Chọn một CRM dùng chung cho các phòng.
    .meetings = Thống nhất họp hằng tuần.
    .order = Chốt điều gì đứng đầu, chấp nhận gì để có điều đó, và việc gì chưa làm.
    .use = Dùng giờ đó để
    .touches = Số phát hiện chạm tới
    .of = { $count } trên { $all }
design-hour-budget = Ngân sách là xương sống, nhưng các dòng ngân sách chỉ chốt được mỗi phòng trông vào bao nhiêu. Khi hai dòng va nhau thì ai đi trước, ngân sách không nói.
design-hour-system = Một hệ thống chung chấm dứt chuyện hai con số. Nó không nói con số đó để làm gì.
design-hour-meetings = Họp mà chưa có thứ tự ưu tiên chung thì chỉ là nơi đọc to bốn bản kế hoạch.
design-hour-order = Cách này chạm được nhiều nhất, và phần còn lại của buổi họp có chỗ để dựa. Những gì chưa chạm tới cần các bước khác.

design-words = Đến cuối năm, câu nào có thể chấm đạt hay không đạt mà không phải cãi nhau?
    .grow = Tăng trưởng mạnh mẽ và bền vững.
    .best = Trở thành lựa chọn số một của các mẹ trong vùng.
    .exact = Doanh thu gói chăm sóc tăng 35% so với năm trước, trước mọi việc khác.
    .expand = Tối ưu vận hành và mở rộng thị phần.
    .grow-reply = Phòng Kinh doanh hiểu là doanh thu, phòng Marketing hiểu là lead và độ phủ, phòng Tài chính hiểu là tăng mà giữ được chi phí. Cả ba đều có thể báo cáo thành công, còn công ty vẫn có thể trượt.
    .best-reply = Một hình ảnh đẹp. Nhưng đến cuối năm không ai nói được đã đạt hay chưa, nên ai cũng nói là đạt.
    .exact-reply = Câu này nói rõ tăng cái gì, theo hướng nào, đến đâu và đứng thứ mấy. Hỏi ba phòng ban là biết ngay có ai hiểu khác không.
    .expand-reply = Hai mong muốn kéo về hai phía: tối ưu là chi ít đi, mở rộng là chi nhiều lên. Câu này không nói bên nào nhường.

design-goal = Viết lại mục tiêu sao cho có thể chấm đạt hay không đạt.
    .goal = Đang ghi là: { $goal }
    .measure = Tăng trưởng cái gì
    .kind = Theo hướng nào
    .target = Đến đâu
    .open = Hãy điền đủ ba ô. Mục tiêu thiếu một phần thì mỗi phòng hiểu một kiểu.
    .level = Nếu đặt theo mức, hãy chọn chỉ số là tỷ trọng. Nếu là tiền, hãy chọn tăng theo phần trăm.
    .grow = Mục tiêu bây giờ là: { $measure } tăng { $target } so với năm trước.
    .reach = Mục tiêu bây giờ là: { $measure } đạt { $target }.
    .at-least = Mục tiêu bây giờ là: { $measure } từ { $target } trở lên.
    .at-most = Mục tiêu bây giờ là: { $measure } không quá { $target }.
    .holds = Mục tiêu này đi được cùng các mục tiêu khác. Bên dưới là những gì chúng cùng đòi hỏi.
    .conflict = Mục tiêu này không thể đạt cùng các mục tiêu khác. Hãy sửa trước khi phòng ban nào lập kế hoạch theo nó.
    .name-grow = { $measure } tăng { $target }
    .name-reach = { $measure } đạt { $target }
    .name-at-least = { $measure } từ { $target } trở lên
    .name-at-most = { $measure } không quá { $target }
design-needs-goals = Kế hoạch chưa có mục tiêu hoặc chưa có chỉ số, nên chưa có gì để làm rõ.

design-order = Xếp thứ tự các ưu tiên, rồi viết ra cái giá của thứ tự đó.
    .gain = Một đánh đổi: muốn có thêm điều gì
    .gain-example = Ví dụ: gói chăm sóc tăng nhanh hơn
    .exchange = và chấp nhận điều gì để có nó
    .exchange-example = Ví dụ: chi phí bán hàng lên tới 8% doanh thu
    .not-doing = Một việc chấp nhận chưa làm
    .not-doing-example = Ví dụ: năm nay không mở cửa hàng thứ năm
design-needs-priorities = Kế hoạch có chưa tới hai ưu tiên, nên chưa có gì để xếp thứ tự.
design-needs-options = Kế hoạch chưa có hai phương án nào cho cùng một câu hỏi.
design-options =
    .same = Bảng cũng chọn như bạn, và cho biết vì sao.
    .other = Bảng chọn phương án kia. Hãy xem nó ngã ngũ ở dòng nào.
    .silent = Bảng không chọn được: ở mọi ưu tiên, hai phương án ngang nhau. Đó là chỗ trống của kế hoạch, không phải lỗi của phương án.

design-again = Ba tuần sau, bạn hỏi lại các phòng ban, từng phòng một.
    .button = Nghe câu trả lời
    .own = Phòng ban của công ty bạn thì bạn phải tự hỏi: “aop ask” tạo cho mỗi phòng một tệp Excel, “aop merge” gộp các câu trả lời lại.

design-shares = Có những thứ đã hứa nhiều hơn một lần. Hãy chốt mỗi phòng được trông vào bao nhiêu.
    .line = { $subject }: { $department }
design-needs-assumptions = Trong kế hoạch này không có gì bị tính quá số đang có.

design-shared = Chọn một kết quả mà không phòng ban nào tự đạt được, và nói rõ mỗi phòng tác động vào đó bằng cách nào.
    .kpi = KPI chung
    .moved-by = Ai cùng tạo ra
    .own = Qua KPI riêng nào
    .how = Góp phần gì
    .customers = đưa khách hàng đến
    .margin = giữ giá và biên
    .goods = giữ đủ hàng để bán
    .cost = giữ chi phí trong giới hạn
    .loyalty = làm khách quay lại
    .open = Hãy chọn KPI trước.
    .alone = Chỉ đánh dấu một phòng thì đó là KPI riêng của phòng ấy. Hãy đánh dấu mọi phòng cùng tạo ra nó.
design-needs-kpis = Bước này cần kế hoạch có một KPI cấp công ty và hai phòng ban.

design-roles = Với mỗi việc phối hợp: một người chủ trì, một người quyết định cuối cùng, một người bắt buộc phối hợp.
    .lead = Chủ trì
    .decider = Quyết định cuối cùng
    .partner = Bắt buộc phối hợp
design-needs-roles = Kế hoạch chưa liệt kê việc phối hợp nào.

design-rhythm = Sửa các quyết định bị chốt quá sớm, rồi đặt một nhịp chung cho tất cả.
    .early = { $cycle }: sớm { $days } ngày
    .input = đẩy sớm phần đầu vào mà nó chờ
    .later = chốt muộn hơn
    .cadence = Buổi rà soát chung, bao lâu một lần
    .day = Vào ngày
    .decider = Ai quyết định tại đó
    .asks = Lần nào cũng hỏi
    .name = Rà soát chung của các phòng ban
design-needs-departments = Bước này cần kế hoạch có hai phòng ban.

design-desk =
    .serves = Việc này có phục vụ mục tiêu và ưu tiên không?
    .yes = có
    .no = không
    .gives-up = Nếu làm thì đổi lấy gì: ngân sách, con người, thời gian?
    .gives-up-example = Ví dụ: hai tuần công của đội kho trước mùa cao điểm
    .decider = Ai quyết định?
    .principle = Theo dòng nào của kế hoạch?
    .answer = Câu trả lời của bạn
    .option = { $name } ({ $cost })
    .open = Còn phải trả lời: { $names }. Trả lời đủ rồi kế hoạch mới lên tiếng.
    .serves-short = câu hỏi đầu tiên
    .gives-up-short = đổi lấy gì
    .decider-short = ai quyết định
    .principle-short = dòng của kế hoạch
    .option-short = câu trả lời
    .reflex = Theo phản xạ, phần đông cũng làm như vậy.
    .backed = Kế hoạch ủng hộ câu trả lời của bạn.
    .other = Kế hoạch ủng hộ phương án khác. Nếu bạn vẫn giữ câu trả lời này, nhật ký cần có lý do.
    .level = Kế hoạch không phân biệt được hai phương án tốt nhất.
    .kept = Nếu theo phản xạ thì phần đông sẽ chọn cách khác.
    .room = Việc này tốn { $cost }. Ngân sách tổng của năm còn { $room }.
    .empty = Chưa có quyết định nào trong nhật ký.
    .impulse = Trong { $all } câu trả lời của bạn, { $count } câu giống phản xạ của phần đông.
    .none-yet = Chưa thẻ nào trong năm thẻ được quyết định. Hãy trả lời một thẻ ở trên rồi bấm lại.
design-no-card = Không có thẻ số { $number }.

design-home = Mang kế hoạch về, đúng như hiện tại.
    .button = Ghi ra tệp Excel
    .written = Đã ghi: { $file }
    .next = Kiểm tra như mọi kế hoạch khác: aop check "{ $file }"
    .not-written = Chưa ghi được { $file }. Nếu tệp đang mở trong Excel, hãy đóng lại rồi bấm lần nữa.

design-meaning = Mỗi từ một nghĩa, mỗi con số một nguồn: từ nay dùng cách nào?
    .term = “{ $term }” nghĩa là
    .drop = Không ai đưa từ này vào kế hoạch cho đến khi đếm được.
    .reading = { $measure } { $month } được đọc từ
design-needs-words = Trong kế hoạch này, từ nào cũng một nghĩa và con số nào cũng một nguồn.

design-silent = Ở đây kế hoạch im lặng. Mỗi phương án còn giúp cho ưu tiên nào?
    .helps = { $option }
design-needs-silence = Không có hai phương án nào khiến kế hoạch phải im lặng.

design-limits = Nói ra điều chưa ai nói.
    .there = “{ $subject }”: đang có bao nhiêu
    .keep = Để dành cho “{ $initiative }”
    .room = Ngân sách tổng của năm còn lại: { $room }.
design-needs-limits = Trong kế hoạch này không còn con số nào chưa nói ra.

design-log = Nhật ký quyết định, có cả quyết định của bạn.
    .button = Đọc nhật ký
