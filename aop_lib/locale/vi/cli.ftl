# Dòng lệnh: trợ giúp, kết quả và lời từ chối.
cli-usage = Cách dùng:
cli-options = Tùy chọn
cli-commands = Các lệnh

cli-aop = Đọc một kế hoạch AOP và cho biết kế hoạch sai ở đâu.
    .help = Đọc một kế hoạch AOP, cho biết sai ở đâu và sửa thế nào, rồi mở khóa học giải thích vì sao. Nếu chưa có kế hoạch của mình, hãy bắt đầu bằng: aop run
cli-run = Việc chính: báo cáo, bảng điểm KPI và các phát hiện của kế hoạch.
    .help = Đọc PLAN (tệp Excel hoặc YAML; nếu không ghi thì dùng BabyCare House), chạy các bài học trên kế hoạch đó rồi ghi ra một thư mục gồm report.html, scorecard.xlsx, calendar.ics, findings.json, các bài học đã chạy và run.json. Thư mục chỉ xuất hiện khi đã đầy đủ; lần chạy trước của cùng công ty và cùng năm được thay thế.
cli-check = Những gì các quy tắc phát hiện trong kế hoạch.
    .help = Đọc PLAN, in ra những chỗ không đọc được và những gì các quy tắc phát hiện, điều nghiêm trọng nhất trước, mỗi phát hiện kèm vị trí trong tệp và cách sửa. Mã kết thúc: 0 không có phát hiện, 1 có phát hiện, 2 tệp không đọc được thành kế hoạch.
cli-explain = Trang giải thích một quy tắc.
    .help = In ra quy tắc kiểm tra điều gì, vì sao quan trọng, một ví dụ sai và chính ví dụ ấy sau khi sửa. CODE là mã đứng trước mỗi phát hiện, chẳng hạn PLN101.
cli-new = Một tệp Excel để điền kế hoạch.
    .help = Ghi FILE.xlsx, mỗi phần của kế hoạch một sheet: để trống, hoặc với --example thì điền sẵn BabyCare House. Tệp đã có thì giữ nguyên.
cli-convert = Chuyển cùng một kế hoạch giữa Excel và YAML.
    .help = Đọc kế hoạch SOURCE và ghi thành TARGET theo đuôi tên của TARGET (.xlsx hoặc .yaml). Chuyển chiều nào cũng không mất gì.
cli-ask = Mỗi phòng ban một tệp Excel để trả lời.
    .help = Ghi vào một thư mục cho mỗi phòng ban trong PLAN một tệp Excel: những gì cần xếp hạng, giải thích, ước lượng, và các mã để trả lời. Không tệp nào có câu trả lời của phòng ban khác, con số kế hoạch đã ghi, hay thứ tự ưu tiên. Mỗi phòng ban điền tệp của mình rồi gửi lại; lệnh aop merge gộp câu trả lời vào kế hoạch. Với --phase after, cùng những câu hỏi đó được hỏi lại sau khi thống nhất. Với --force, tệp cùng tên bị thay, kể cả câu trả lời trong đó.
cli-merge = Gộp câu trả lời của các phòng ban vào kế hoạch.
    .help = Đọc PLAN và từng FILE (tệp của một phòng ban, hoặc một tệp có câu trả lời của nhiều phòng ban; ghi tên thư mục thì lấy mọi tệp Excel trong đó), rồi ghi ra kế hoạch có đủ câu trả lời, dạng .xlsx hoặc .yaml. Không ghi gì nếu hai tệp cùng trả lời cho một phòng ban, nếu câu trả lời khác với câu đã có trong kế hoạch, hoặc nếu một tệp ghi về kế hoạch khác với chính kế hoạch: mọi chỗ như vậy được nêu một lần. Mã kết thúc: 0 đã gộp, 2 từ chối.
cli-lab = Mở khóa học trong JupyterLab.
    .help = Mở bài học đầu tiên trong trình duyệt. Các bài học được chép trước vào một thư mục riêng của bạn, nên bản gốc giữ nguyên và ghi chú của bạn được giữ lại.
cli-build = Tạo các bài học từ bản nguồn.
    .help = Tạo và chạy các bài học của cả hai ngôn ngữ từ notebooks/source, hoặc chỉ những bài có tên trong NAMES. Dành cho người viết bài học.
cli-coverage = Dòng nào của chương trình học đã được phục vụ, và ở đâu.
    .help = In ra những dòng của chương trình học chưa có quy tắc, bài học, bài tập hay tình huống nào phục vụ, rồi tổng số dòng đã phục vụ. PART là phần đầu của số dòng, chẳng hạn A1 hoặc A1.28.
cli-doctor = Máy này còn thiếu gì.
    .help = Xem Python, các gói, phông chữ, phần vẽ biểu đồ, quyền ghi và các chương trình không bắt buộc; thiếu gì thì cho biết cần làm gì.

cli-option-lang = Ngôn ngữ: en hoặc vi. Nếu không ghi: theo AOP_LANG, theo kế hoạch, rồi theo máy.
cli-option-out = Thư mục để ghi kết quả.
cli-option-merged = Tệp để ghi kế hoạch có câu trả lời: .xlsx hoặc .yaml.
cli-option-phase = Trước hay sau khi thống nhất: before (mặc định) hoặc after.
cli-option-as-json = In dạng JSON, cho chương trình khác đọc.
cli-option-example = Điền sẵn BabyCare House vào tệp.
cli-option-force = Thay tệp đã có.
cli-option-check = Không ghi gì; chỉ cho biết chỗ nào khác.
cli-option-all-lines = In mọi dòng cùng nơi phục vụ.
cli-option-folder = Thư mục chứa bản chép các bài học của bạn.
cli-option-no-browser = Không mở trình duyệt; chỉ in địa chỉ.
cli-option-port = Cổng để lắng nghe.
cli-option-help = Hiện trợ giúp này.

cli-error-option = Ở đây không có tùy chọn { $option }.
cli-error-missing = Còn thiếu: { $name }
cli-error-value = Giá trị ghi cho { $name } không dùng được.
cli-error-command = Không có lệnh này.
cli-error-usage = Lệnh được gõ theo cách không hiểu được.
cli-error-help = Xem trợ giúp: { $command } --help
cli-stopped = Đã dừng. Không có tệp nào bị ghi dở.
cli-failed = Có lỗi ngoài dự kiến. Các tệp của bạn không bị thay đổi.
    .log = Chi tiết cho người sửa lỗi: { $path }
    .nolog = Không ghi được chi tiết ra tệp.

cli-no-file = Không có tệp { $path }
cli-exists = { $path } đã có và được giữ nguyên. Dùng --force để thay.
cli-new-suffix = { $path }: tên tệp kế hoạch phải có đuôi .xlsx
cli-new-done = Đã ghi: { $path }
cli-convert-suffix = { $path }: tên tệp phải có đuôi .xlsx hoặc .yaml
cli-convert-done = Đã ghi: { $path }

cli-ask-nobody = { $path } không có phòng ban nào để hỏi. Hãy thêm một dòng loại “phòng ban” ở sheet Phòng ban và con người.
cli-ask-exists = Trong { $folder } đã có: { $files }. Chưa ghi gì. Các tệp đó có thể đã có câu trả lời: hãy chọn thư mục khác, hoặc dùng --force để thay.
cli-ask-done =
    { $count ->
       *[other] { $count } tệp, cho { $count } phòng ban. Gửi cho mỗi phòng ban tệp của mình.
    }
cli-ask-codes = Mã của các ưu tiên được đánh số đúng theo thứ tự trong kế hoạch (như P1, P2), nên phòng ban đoán được thứ tự. Muốn giữ kín thì đổi trong kế hoạch sang mã không đánh số, như BIEN hay THUONG-HIEU, rồi chạy lại lệnh này với --force trước khi gửi tệp.
cli-ask-answered = Kế hoạch đã có câu trả lời của: { $departments }. Câu trả lời mới mà khác thì chỉ gộp được sau khi xóa câu cũ trong kế hoạch.
cli-ask-next = Khi nhận lại đủ tệp, gộp câu trả lời vào kế hoạch:

cli-merge-empty-folder = Trong { $folder } không có tệp Excel nào (.xlsx).
cli-merge-refused = Các tệp không khớp nhau ở { $count } điểm.
cli-merge-nothing = Chưa ghi gì. Hãy sửa các chỗ trên trong tệp, hoặc nhờ phòng ban sửa, rồi chạy lại đúng lệnh này.
cli-merge-known = không có gì mới; kế hoạch đã có các câu trả lời này
cli-merge-unanswered = chưa có câu trả lời nào
cli-merge-unread = chưa đọc, vì kế hoạch không có sheet nào tên như vậy: { $sheets }. Nếu ở đó có câu trả lời thì đặt lại tên cũ cho sheet rồi gộp lại với --force.
cli-merge-silent = Chưa cho biết ưu tiên: { $departments }.
cli-merge-done = Đã ghi: { $path }
cli-merge-next = Tiếp theo: aop check { $path }

cli-problems = { $file }: có { $count } chỗ không đọc được.
cli-problems-more = … và { $count } chỗ nữa.
cli-findings =
    { $count ->
        [0] Không có phát hiện nào.
       *[other] { $count } phát hiện.
    }
cli-findings-partial =
    { $count ->
       *[other] { $count } phát hiện trong phần đọc được; có thể một số là hệ quả của những chỗ nêu trên.
    }
cli-why = Vì sao:
cli-mend = Cách sửa:
cli-explain-hint = Xem thêm về một quy tắc: aop explain { $code }
cli-no-rule = Không có quy tắc nào mang mã đó. Gần giống: { $near }

cli-run-findings =
    { $count ->
        [0] Không có phát hiện nào.
       *[other] { $count } phát hiện ({ $listed }).
    }
cli-run-done = Mở { $report } bằng trình duyệt rồi in từ đó. Thời gian: { $seconds } giây.
cli-run-incomplete = Những phần không vẽ được cho kế hoạch này: { $parts }. Phần còn lại của báo cáo vẫn đầy đủ.
cli-run-not-a-run = Thư mục { $folder } có những tệp không do lệnh chạy nào ghi ra. Hãy chọn thư mục khác bằng --out.
cli-run-failed = Lần chạy dừng ở bước “{ $step }”. Những gì biết được nằm trong { $folder }
cli-cannot-write = Không ghi được { $path }: { $found }. Hãy chọn thư mục khác, hoặc đóng tệp nếu đang mở trong Excel.
cli-run-cannot-write = Không ghi được kết quả: { $found }
cli-build-working = Đang tạo các bài học
cli-build-done = Số bài học đã ghi: { $count }
cli-build-differ = Số bài học khác với bản nguồn: { $count }
cli-build-unknown = Không có bản nguồn bài học nào tên như vậy. { $names }
cli-coverage-none = Không có dòng nào của chương trình học bắt đầu bằng { $part }.
cli-coverage-where = { $line } được phục vụ ở { $where }
cli-coverage-prose = có thể phục vụ bằng lời văn
cli-coverage-total = { $served } trên { $all } dòng đã được phục vụ

cli-lab-ready = Các bài học nằm trong { $folder }. JupyterLab mở trong trình duyệt; nhấn Ctrl-C tại đây để đóng.
cli-lab-kept = Giữ nguyên như bạn đã để: { $name }
cli-lab-no-lessons = Chưa có các bài học đã tạo. Hãy tạo bằng lệnh: aop build
