# Những từ về quy tắc và phát hiện mà mọi nhóm quy tắc dùng chung.

rule-family-aln = Alignment giữa các phòng ban
rule-family-pln = Sáu thành phần của kế hoạch
rule-family-kpi = KPI từ AOP
rule-family-chk = Danh mục kiểm tra KPI

rule-severity-critical = Nghiêm trọng
rule-severity-major = Quan trọng
rule-severity-minor = Nên xem lại

rule-and-more = { $listed } và { $count } mục nữa

rule-page-what = Quy tắc kiểm tra gì
rule-page-why = Vì sao quan trọng
rule-page-example = Ví dụ vi phạm
rule-page-better = Cũng ví dụ đó, đã sửa
rule-page-learn = Học ở đâu
rule-page-lesson = Bài học
rule-page-lines = Dòng trong chương trình
rule-page-severity = Mức độ
rule-page-sheet = Sheet “{ $sheet }”
rule-page-no-rows = không có dòng nào
rule-page-empty = (trống)
rule-page-index = Các quy tắc
rule-page-index-intro = { $count } quy tắc đọc một kế hoạch. Mỗi quy tắc tìm một điều, chỉ ra chỗ tìm thấy và cách sửa. Thứ tự các phát hiện là thứ tự nên sửa: nghiêm trọng trước.
rule-page-code = Quy tắc
rule-page-name = Điều phát hiện

rule-pass = Đạt
rule-not-pass = Chưa đạt
rule-unanswered = Chưa trả lời
rule-from-plan = tính từ kế hoạch
rule-from-tick = tự đánh giá

rule-group-1 = Nền tảng AOP
rule-group-2 = Gắn KPI với mục tiêu
rule-group-3 = Kết quả và yếu tố tác động chính
rule-group-4 = Số lượng KPI
rule-group-5 = Trọng số
rule-group-6 = Thang đo
rule-group-7 = Từ công ty đến phòng ban và cá nhân
rule-group-8 = Theo dõi và điều chỉnh

rule-item-1-1 = Mục tiêu nào của năm cũng là con số cụ thể.
rule-item-1-2 = Kế hoạch nói rõ ưu tiên chiến lược.
rule-item-1-3 = Các giới hạn và đánh đổi được viết ra.
rule-item-2-1 = Mỗi mục tiêu lớn có ít nhất một KPI đo kết quả cuối.
rule-item-2-2 = KPI nào cũng giải thích được giúp đạt mục tiêu nào.
rule-item-2-3 = Không có KPI giữ lại chỉ vì năm ngoái đã đo.
rule-item-3-1 = Có ít nhất một KPI đo kết quả cuối.
rule-item-3-2 = Có ít nhất một KPI đo yếu tố tác động chính.
rule-item-3-3 = Không phải KPI nào cũng đếm hoạt động.
rule-item-4-1 = Mỗi mục tiêu chỉ có một hoặc hai KPI kết quả.
rule-item-4-2 = Số KPI đủ ít để người thực hiện tập trung.
rule-item-4-3 = Mỗi KPI có một người chịu trách nhiệm.
rule-item-5-1 = KPI quan trọng nhất có trọng số cao nhất.
rule-item-5-2 = KPI hành chính và tuân thủ chỉ chiếm trọng số nhỏ.
rule-item-5-3 = Trọng số không bị chia đều cho đẹp bảng.
rule-item-6-1 = KPI quan trọng có ngưỡng tối thiểu rõ ràng.
rule-item-6-2 = Thang đo không khuyến khích làm vừa đủ.
rule-item-6-3 = Phân biệt rõ chưa đạt, đạt và vượt.
rule-item-7-1 = KPI phòng ban nói được đóng góp gì cho KPI công ty.
rule-item-7-2 = KPI cá nhân đi ra từ KPI phòng ban và bản mô tả công việc.
rule-item-7-3 = Không có KPI đạt mà không dùng để quyết định điều gì.
rule-item-8-1 = KPI được rà soát theo tháng hoặc quý, không chỉ cuối năm.
rule-item-8-2 = Có người phân tích KPI và đề xuất điều chỉnh.
rule-item-8-3 = KPI được cập nhật khi AOP hoặc bối cảnh thay đổi.
