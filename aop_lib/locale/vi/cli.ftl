# Dòng lệnh: trợ giúp, kết quả và lời từ chối.
cli-usage = Cách dùng:
cli-options = Tùy chọn
cli-commands = Các lệnh

cli-aop = Đọc một kế hoạch AOP và cho biết kế hoạch sai ở đâu.
    .help = Đọc một kế hoạch AOP, cho biết sai ở đâu và sửa thế nào, rồi mở khóa học giải thích vì sao. Nếu chưa có kế hoạch của mình, hãy bắt đầu bằng: aop run
cli-run = Việc chính: báo cáo, bảng điểm KPI và các phát hiện của kế hoạch.
    .help = Đọc PLAN (tệp Excel hoặc YAML; nếu không ghi thì dùng BabyCare House), chạy các bài học trên kế hoạch đó rồi ghi ra một thư mục gồm report.html, scorecard.xlsx, findings.json, các bài học đã chạy và run.json. Thư mục chỉ xuất hiện khi đã đầy đủ; lần chạy trước của cùng công ty và cùng năm được thay thế.
cli-check = Những gì các quy tắc phát hiện trong kế hoạch.
    .help = Đọc PLAN, in ra những chỗ không đọc được và những gì các quy tắc phát hiện, điều nghiêm trọng nhất trước, mỗi phát hiện kèm vị trí trong tệp và cách sửa. Mã kết thúc: 0 không có phát hiện, 1 có phát hiện, 2 tệp không đọc được thành kế hoạch.
cli-explain = Trang giải thích một quy tắc.
    .help = In ra quy tắc kiểm tra điều gì, vì sao quan trọng, một ví dụ sai và chính ví dụ ấy sau khi sửa. CODE là mã đứng trước mỗi phát hiện, chẳng hạn PLN101.
cli-new = Một tệp Excel để điền kế hoạch.
    .help = Ghi FILE.xlsx, mỗi phần của kế hoạch một sheet: để trống, hoặc với --example thì điền sẵn BabyCare House. Tệp đã có thì giữ nguyên.
cli-convert = Chuyển cùng một kế hoạch giữa Excel và YAML.
    .help = Đọc kế hoạch SOURCE và ghi thành TARGET theo đuôi tên của TARGET (.xlsx hoặc .yaml). Chuyển chiều nào cũng không mất gì.
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
