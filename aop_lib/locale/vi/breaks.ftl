# Bài 02: alignment gãy ở đâu.
breaks-case-shown = Kế hoạch của bạn chưa có dòng nào cho phần này, nên ở đây dùng { $company }.
breaks-month = { $month }/{ $year }
breaks-choose = Hãy chọn trước; kế hoạch trả lời sau.
breaks-guess = Đoán
    .show = Xem họ báo cáo bao nhiêu
breaks-needs-rate = Ở đây không có hai phòng ban nào tính cùng một tỷ lệ theo hai cách, nên không có gì để đoán.
breaks-needs-words = Ở đây không có từ nào được tính theo nhiều cách, nên không có gì để so.
breaks-needs-views = Chưa so được câu trả lời của các phòng ban. Các quy tắc chỉ rõ cần sửa dòng nào.
breaks-needs-cycles = Ở đây không có chu kỳ nào phải chờ chu kỳ khác.
breaks-needs-readings = Ở đây không có hai hệ thống nào cho ra hai con số khác nhau.
breaks-needs-roles = Việc phối hợp nào ở đây cũng có một người chủ trì, một người quyết định và đủ bên phối hợp.
breaks-needs-horizons = Ở đây chưa có sáng kiến nào được ghi là mang lại kết quả sau năm nay.
breaks-needs-excess = Ở đây các phòng ban không trông vào nhiều hơn mức đang có.
breaks-needs-milestones = Ở đây không có cột mốc nào phải chờ cột mốc khác.

# Mở đầu: ba lần “Ủa?”.
breaks-huh = Mỗi câu “Ủa” này từ đâu ra? Hãy quyết định trước khi đọc tiếp.
    .whose = “Ủa, việc này của phòng nào?”
    .extra = “Ủa, sao lại phát sinh thêm đầu việc?”
    .agreed = “Ủa, sao không giống như lúc đã thống nhất?”
    .careless = có phòng làm ẩu
    .talk = trao đổi chưa đủ
    .plan = chính bản kế hoạch
    .open = Còn phải quyết định: { $count }.
    .said = Câu hỏi trong buổi họp
    .yours = Theo bạn là do
    .line = Dòng trong kế hoạch đã gây ra nó
    .work = { $item }. Người chủ trì theo kế hoạch: { $lead }.
    .word = “{ $term }”, không có định nghĩa. { $one } và { $two } đếm khác nhau, nên { $month } có hai con số.
    .then = Cả ba đều đã nằm sẵn trong kế hoạch, hoặc còn thiếu trong kế hoạch, từ lâu trước buổi họp. Chẳng cần ai làm ẩu.
breaks-is = Câu nào dưới đây nói đúng về alignment?
    .meetings = Các phòng ban họp nhiều hơn.
    .happy = Phòng nào cũng hài lòng với kế hoạch.
    .first = Ai cũng biết năm nay điều gì được ưu tiên.
    .given-up = Ai cũng biết công ty đã chấp nhận đánh đổi điều gì.
    .outside = Ai cũng biết điều gì không nằm trong phạm vi.
    .same-view = Câu hỏi nào mọi người cũng nghĩ giống nhau.
    .yes = đúng
    .no = không
    .open = Còn phải trả lời: { $count }.
    .right = Đúng { $right } trên { $count } câu, theo bài viết gốc.
    .meetings-why = Họp nhiều hơn: không. Càng họp, mỗi phòng càng tin chắc vào cách hiểu của mình.
    .happy-why = Phòng nào cũng hài lòng: không. Đã đánh đổi thì có bên được ít hơn; alignment là dù vậy vẫn thống nhất được với nhau.
    .first-why = Điều gì được ưu tiên: đúng. Đó là điều đầu tiên trong ba điều ai cũng phải biết.
    .given-up-why = Đã chấp nhận đánh đổi điều gì: đúng. Phòng nào không biết công ty đã bỏ điều gì thì vẫn tiếp tục giữ điều đó.
    .outside-why = Không nằm trong phạm vi: đúng. Điều gì không được nói rõ là nằm ngoài thì thế nào cũng có phòng đưa vào kế hoạch.
    .same-view-why = Nghĩ giống nhau ở mọi câu hỏi: không. Về cách làm có thể tranh luận; cái chung là mục tiêu, ưu tiên và giới hạn.

# Một quyết định và những quân domino.
breaks-domino = { $name }: các phòng trông vào nhiều hơn mức đang có bao nhiêu?
    .label = Thiếu
    .open = Hãy nhập một con số; biểu đồ hiện sau.
    .right = Đúng: { $missing }. Xét riêng thì con số của phòng nào cũng có vẻ khả thi.
    .wrong = Thiếu { $missing }. Xét riêng thì con số của phòng nào cũng có vẻ khả thi.

# Điểm gãy 1: từ ngữ.
breaks-conversion = “{ $term }”, { $month }: hai phòng này báo cáo con số nào?
    .hidden = Hãy đoán cả hai con số rồi mới xem.
    .near = Bạn đoán sát cả hai: cùng một danh sách lead, hai con số đều trung thực.
    .apart = Bạn lệch { $away } điểm so với { $one } và { $further } điểm so với { $two }. Cả hai phòng đều đếm đúng.
breaks-mine = Còn bạn, bạn tính thế nào?
    .term = Thuật ngữ
    .counts = Cách tính
    .from = Từ bước
    .to = Đến bước
    .only = Chỉ tính
    .growth = tăng trưởng so với tháng trước
    .choose = Hãy chọn tính cái gì và phải đến bước nào.
    .from-stage = Muốn tính tỷ lệ thì còn phải chọn bước bắt đầu.
    .to-stage = Hãy chọn phải đến bước nào.
    .backwards = Bước bắt đầu phải đứng trước bước phải đến.
    .contradicts = Không khách nào vừa mới vừa cũ. Hãy bỏ một trong hai ô.
    .empty = Tháng này không có gì khớp với định nghĩa của bạn. Hãy chọn bước khác.
    .same = Bạn tính giống các phòng: { $departments }.
    .new = Chưa có ai tính như vậy. Bây giờ từ này có { $count } nghĩa.
breaks-words = Cùng một tháng, mỗi thuật ngữ này có bao nhiêu con số khác nhau?
    .numbers = { $count }
    .choose = Hãy đoán cho từng thuật ngữ trước.

# Điểm gãy 2: ưu tiên.
breaks-first = Hỏi riêng { $departments } phòng ban: năm nay công ty ưu tiên điều gì nhất? Có mấy câu trả lời khác nhau?
    .answers = { $count }
    .right = Đúng, { $count } câu trả lời. Hãy dò một đường từ trái sang phải: chỗ nào không ngang là chỗ kế hoạch được hiểu khác đi.
    .wrong = Có { $count } câu trả lời. Hãy dò một đường từ trái sang phải: chỗ nào không ngang là chỗ kế hoạch được hiểu khác đi.
breaks-view = Hãy trả lời thay một phòng: điều gì trước, điều gì sau cùng?
    .department = Bạn trả lời thay
    .choose = Hãy chọn một phòng, rồi xếp thứ tự các ưu tiên của phòng đó.
    .alike = Trả lời thay { $department }, bạn xếp giống hệt phòng gần bạn nhất.
    .differs = Trả lời thay { $department }, bạn khác nhất với { $other }: “{ $option }” đứng thứ { $own } với bạn, thứ { $theirs } với họ.

# Điểm gãy 3: nhịp làm việc.
breaks-early = Quyết định nào phải chốt trước khi có đầu vào mà nó chờ?
    .option = { $department }: { $cycle } (chờ: { $needs })
    .none = không có quyết định nào
    .right = Đúng. Lịch bên dưới cho biết sớm hơn bao nhiêu ngày.
    .wrong = Hãy nhìn lịch: chỗ được đánh dấu là quyết định đưa ra khi chưa có đầu vào.

# Điểm gãy 4: hệ thống.
breaks-systems = { $measure }, { $month }: hai hệ thống, một trang slide. Con số nào được đưa lên?
    .reading = { $department }, { $system }: { $value }
    .unnamed = sổ riêng
    .mean = số trung bình của hai bên
    .none = chưa đưa số nào, cho đến khi biết mỗi bên đang đếm gì
    .said-one = Phòng đó sẽ vui, còn phòng kia tháng sau mang slide riêng đến họp. Phần chênh vẫn còn nguyên.
    .said-mean = Bây giờ có ba con số, và con số mới không nằm trong hệ thống nào cả.
    .said-none = Đúng. Trước hết tìm xem hệ thống này đếm gì mà hệ thống kia không đếm; rồi chọn một hệ thống làm nguồn cho chỉ số này.

# Điểm gãy 5: thói quen.
breaks-mover = Ba tuần sau buổi nói chuyện đầu tiên, các phòng ban được hỏi lại. Phòng nào vẫn trả lời như trước?
    .right = Đúng, { $department }. Các phòng khác đã đến gần thứ tự của kế hoạch hơn.
    .wrong = Là { $department }. Các phòng khác đã đến gần thứ tự của kế hoạch hơn.
    .department = phòng ban
    .before = thứ tự lúc đầu
    .after = thứ tự khi được hỏi lại
breaks-habit = Một phòng chưa ký. Các phòng khác phải chờ bao lâu, và việc đầu tiên bạn làm là gì?
    .slider = Phòng đó chậm thêm
    .weeks = { $weeks } tuần
    .milestone = cột mốc
    .due = theo kế hoạch
    .then = sẽ thành
    .year = còn trong năm?
    .in = còn
    .out = không
    .order = Ra lệnh đổi ngay từ thứ Hai.
    .leave = Để yên; các phòng khác tự xoay xở.
    .ask = Hỏi xem họ sẽ mất gì, rồi thống nhất làm thử một tháng.
    .said-order = Họ làm theo, và vẫn giữ cách cũ bên cạnh cách mới. Bây giờ có hai quy trình, mà bạn vẫn chưa biết cách cũ tốt ở điểm nào.
    .said-leave = Các phòng khác phải chờ. Cả nỗ lực chung chạy theo tốc độ của phòng ít thay đổi nhất.
    .said-ask = Họ nói ra đúng một điều mà cách cũ đang bảo vệ. Điều đó giữ được, phần còn lại thay đổi được; sau một tháng, số liệu quyết định chứ không phải cảm tính.

# Điểm gãy 6: vai trò.
breaks-roles = Mỗi việc này rồi sẽ ra sao?
    .row = { $item } – chủ trì: { $lead }; bắt buộc phối hợp: { $partners }; quyết định cuối cùng: { $decider }
    .nobody = không ai
    .done-twice = làm trùng
    .dropped = bỏ sót
    .waiting = chờ nhau
    .open = Còn phải quyết định: { $count }.
    .right = Bạn đoán đúng { $right } trên { $count }, theo các quy tắc.

# Điểm gãy 7: ngắn hạn với dài hạn.
breaks-delayed = Đến mùa xuân, tiền và giờ công bắt đầu thiếu. Việc nào bị hoãn trước?
    .right = Đúng. Bảng bên dưới cho biết nó thiếu gì.
    .wrong = Hãy tìm việc mang lại kết quả muộn nhất. Bảng bên dưới cho biết nó có gì của riêng mình và thiếu gì.

# Cả bảy điểm.
breaks-seven = Bảy điểm gãy
    .number = số
    .break = điểm gãy
    .count = phát hiện
    .example = ví dụ
    .nothing = chưa phát hiện gì trong kế hoạch này
    .once = chỉ lộ ra khi các phòng đã trả lời hai lần mà có phòng không đổi
    .words = Cùng từ ngữ, hiểu khác nhau
    .priorities = Ưu tiên riêng, thiếu ưu tiên chung
    .rhythms = Nhịp làm việc không khớp
    .systems = Hệ thống không khớp số
    .habits = Ngại bỏ cách làm cũ
    .roles = Vai trò chưa rõ
    .horizons = Ngắn hạn lấn dài hạn
breaks-own = Ở công ty bạn, mỗi điểm gãy này xảy ra thường đến đâu?
    .never = không bao giờ
    .sometimes = thỉnh thoảng
    .often = thường xuyên
    .open = Còn phải trả lời: { $count }.
    .none = Không điểm nào xảy ra thường xuyên. Hãy hỏi một phòng ban khác xem họ có thấy như vậy không.
    .ask = câu hỏi cho ngày mai
    .words = Hỏi riêng hai phòng: từ này bên anh chị tính cụ thể thế nào?
    .priorities = Hỏi riêng ba phòng: năm nay công ty ưu tiên điều gì nhất?
    .rhythms = Hỏi từng phòng: bên mình quyết định khi nào, và đang chờ ai?
    .systems = Hỏi hai phòng: số tháng trước là bao nhiêu, lấy từ hệ thống nào?
    .habits = Hỏi phòng ít thay đổi nhất: đổi thì bên mình mất gì?
    .roles = Với một việc phối hợp: gọi ai, và ai quyết định cuối cùng?
    .horizons = Với việc mang lại kết quả sau năm nay: khoản tiền nào là của riêng nó?
