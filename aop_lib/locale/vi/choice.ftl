# Nội dung danh sách chọn. Nhãn riêng của một bảng mang tên bảng đó.
choice-yes = có
choice-no = không

choice-language-en = tiếng Anh
choice-language-vi = tiếng Việt
choice-money_unit-one = đơn vị lẻ
choice-money_unit-thousand = nghìn
choice-money_unit-million = triệu
choice-money_unit-billion = tỷ

choice-unit-money = tiền
choice-unit-share = tỷ trọng (%)
choice-unit-count = số lượng
choice-unit-people = người
choice-unit-person_months = tháng công
choice-unit-hours = giờ
choice-unit-days = ngày
choice-unit-points = điểm
choice-unit-other = khác

choice-parties-kind-department = phòng ban
choice-parties-kind-person = cá nhân

choice-aggregate-sum = cộng các tháng
choice-aggregate-last = tháng cuối
choice-aggregate-mean = trung bình các tháng
choice-better-higher = cao hơn
choice-better-lower = thấp hơn

choice-figures-kind-actual = thực tế
choice-figures-kind-plan = kế hoạch
choice-figures-kind-capacity = tối đa có thể

choice-goals-kind-grow = tăng thêm
choice-goals-kind-reach = đạt mức
choice-goals-kind-at_least = ít nhất
choice-goals-kind-at_most = nhiều nhất

choice-choices-kind-priority = ưu tiên
choice-choices-kind-tradeoff = đánh đổi
choice-choices-kind-not_doing = chưa làm trong năm

choice-group-purchasing = nhập hàng
choice-group-marketing = marketing
choice-group-operations = vận hành
choice-group-people = nhân sự
choice-group-investment = đầu tư
choice-group-other = khác

choice-limits-kind-total_budget = ngân sách tổng
choice-limits-kind-group_ceiling = mức trần nhóm chi
choice-limits-kind-hiring = tuyển dụng
choice-limits-kind-capacity = năng lực vận hành
choice-limits-kind-bottleneck = điểm nghẽn
choice-period-year = năm
choice-period-quarter = quý
choice-period-month = tháng

choice-resources-kind-people = con người
choice-resources-kind-time = thời gian
choice-resources-kind-capability = năng lực vận hành
choice-resources-kind-money = tiền

choice-likelihood-low = thấp
choice-likelihood-medium = trung bình
choice-likelihood-high = cao
choice-impact-low = thấp
choice-impact-medium = trung bình
choice-impact-high = cao
choice-trigger_when-above = cao hơn
choice-trigger_when-below = thấp hơn

choice-kpis-kind-outcome = kết quả
choice-kpis-kind-driver = yếu tố tác động chính
choice-kpis-kind-activity = hoạt động
choice-kpis-kind-compliance = tuân thủ
choice-level-company = công ty
choice-level-department = phòng ban
choice-level-person = cá nhân
choice-form-reach = đạt mức
choice-form-guardrail = giữ ngưỡng
choice-form-milestone = cột mốc
choice-shape-step = theo bậc
choice-shape-linear = tăng đều
choice-shape-capped = tăng đều tới chỉ tiêu
choice-cadence-weekly = hằng tuần
choice-cadence-monthly = hằng tháng
choice-cadence-quarterly = hằng quý
choice-cadence-yearly = hằng năm

choice-phase-before = trước
choice-phase-after = sau

choice-ambition-committed = cam kết
choice-ambition-aspirational = khát vọng
choice-link-contributes = đóng góp
choice-link-supports = hỗ trợ
choice-key_results-kind-reach = đạt mức
choice-key_results-kind-increase = tăng
choice-key_results-kind-decrease = giảm
choice-key_results-kind-guardrail = giữ ngưỡng
choice-key_results-kind-milestone = cột mốc
choice-status-on_track = đúng tiến độ
choice-status-at_risk = có nguy cơ
choice-status-off_track = chệch hướng

choice-decisions-kind-opportunity = cơ hội mới
choice-decisions-kind-crisis = khủng hoảng
choice-decisions-kind-market_change = thị trường thay đổi
choice-decisions-kind-shortage = thiếu nguồn lực
choice-decisions-kind-competitor = động thái của đối thủ
choice-decisions-kind-review = rà soát

choice-to_stage-created = lead
choice-to_stage-qualified = lead đủ điều kiện
choice-to_stage-offered = đã báo giá
choice-to_stage-contracted = hợp đồng
choice-to_stage-delivered = đã giao xong
choice-to_stage-paid = đã nhận tiền
choice-from_stage-created = lead
choice-from_stage-qualified = lead đủ điều kiện
choice-from_stage-offered = đã báo giá
choice-from_stage-contracted = hợp đồng
choice-from_stage-delivered = đã giao xong
choice-from_stage-paid = đã nhận tiền
choice-filters-new_customers = khách mới
choice-filters-returning_customers = khách cũ
choice-filters-not_cancelled = không bị hủy
choice-counts-rate = tỷ lệ
choice-counts-number = số lead
choice-counts-value = giá trị
choice-counts-profit = lợi nhuận
choice-horizon-this_year = trong năm nay
choice-horizon-beyond = sau năm nay
choice-asks-goals = mục tiêu và ưu tiên có đổi không
choice-asks-resources = nguồn lực có lệch kế hoạch không
choice-asks-shared_kpis = KPI chung đến đâu
choice-asks-bottlenecks = điểm nghẽn ở đâu

choice-distribution-triangular = tam giác
choice-distribution-pert = ba điểm (PERT)
choice-distribution-uniform = đều
choice-distribution-normal = chuẩn
