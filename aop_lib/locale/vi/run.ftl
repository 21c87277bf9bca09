# Các bước của một lần chạy, như thanh tiến độ gọi tên.
run-step-plan = Ghi kế hoạch
run-step-kernel = Khởi động
run-step-00-start-here = Bài học: Bắt đầu từ đây
run-step-01-why-an-aop = Bài học: Vì sao cần AOP
run-step-02-where-alignment-breaks = Bài học: Alignment gãy ở đâu
run-step-03-alignment-by-design = Bài học: Thiết kế alignment
run-step-04-six-components = Bài học: Sáu thành phần
run-step-05-what-a-kpi-is = Bài học: KPI là gì
run-step-06-kpi-from-the-aop = Bài học: Từ AOP đến KPI
run-step-07-kpi-paradox = Bài học: Đạt KPI nhưng không đạt mục tiêu
run-step-90-report = Báo cáo
run-step-report = Dàn trang báo cáo
run-step-scorecard = Bảng điểm KPI
run-step-calendar = Lịch rà soát
run-step-findings = Các phát hiện
