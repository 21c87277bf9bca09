# Những câu mọi bài tập đều dùng.
task-name = Câu { $number } trên { $all }
task-check = Kiểm tra
task-hint = Gợi ý { $number } trên { $all }
task-solution = Lời giải
task-hint-shown = Gợi ý { $number }
task-solution-shown = Lời giải chi tiết
task-number = Con số của bạn
task-pair =
    .choose = Chọn …
    .and = và
    .first = Bên thứ nhất
    .second = Bên thứ hai
task-right-mark = Đúng.
task-wrong-mark = Chưa đúng.
task-blank-mark = Chưa có gì để kiểm tra.
task-unclear-mark = Xin hỏi lại.
task-blank =
    .number = Hãy gõ một con số rồi bấm Kiểm tra.
    .choice = Hãy chọn một câu trả lời rồi bấm Kiểm tra.
    .several = Hãy đánh dấu ít nhất một câu trả lời rồi bấm Kiểm tra.
    .order = Hãy dùng các nút để xếp lại theo ý bạn rồi bấm Kiểm tra.
    .pair = Hãy chọn đủ hai bên rồi bấm Kiểm tra.
task-unclear =
    .ambiguous = { $typed } có thể hiểu là { $large } hoặc { $small }. Bạn muốn nói số nào? Hãy viết không có dấu tách hàng nghìn.
    .number = Không đọc được “{ $typed }” như một con số. Bạn muốn nói số nào? Hãy viết bằng chữ số.
    .unit = Câu này cần trả lời theo { $unit }, còn “{ $typed }” lại ghi đơn vị khác. Đổi sang { $unit } là bao nhiêu? Chỉ cần ghi con số.
    .percent = Câu này không hỏi một tỷ lệ phần trăm, còn “{ $typed }” lại có dấu %. Bạn muốn nói số nào?
    .pair = Hai bên đang giống nhau. Bên còn lại là ai?
task-tries = { $count ->
   *[other] { $count } lần thử
}
task-not-checked = Chưa kiểm tra được câu trả lời này. Câu trả lời không bị mất.
task-how = Trả lời từng câu rồi bấm Kiểm tra; phần nhận xét hiện ngay bên dưới. Gợi ý hiện dần từng bước, sau gợi ý cuối là lời giải chi tiết. Câu trả lời của bạn tự được lưu.
task-closed = { $name } ở đây. Để trả lời, mở bài tập này trong JupyterLab (lệnh aop lab), vào trình đơn Chạy (Run) và chọn Run All Cells.
task-progress = Đã xong { $done } trên { $all } câu.
task-open = { $count ->
   *[other] Còn lại: câu { $numbers }.
}
task-unknown = Bài tập này không có câu “{ $id }”. Các câu của bài: { $known }.
task-unknown-view = Bài tập không có phần “{ $id }”. Chỉ có: { $known }.
