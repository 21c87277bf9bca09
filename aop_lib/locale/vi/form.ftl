# Những câu dùng chung cho mọi biểu mẫu.
form-saved = Đã lưu { $time }
form-not-saved = Chưa lưu được câu trả lời này. Hãy kiểm tra ổ đĩa còn chỗ trống và thư mục câu trả lời có cho phép ghi.
form-not-drawn = Chưa vẽ được hình cho câu trả lời này. Câu trả lời của bạn không bị mất.
form-closed = Ở đây là một biểu mẫu. Để trả lời, mở bài học trong JupyterLab (lệnh aop lab), vào trình đơn Chạy (Run) và chọn Run All Cells.
form-move-up = Đưa lên
form-move-down = Đưa xuống
