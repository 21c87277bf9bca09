# Những gì `aop doctor` nói.
doctor-well = tốt
doctor-wanting = thiếu
doctor-optional = không bắt buộc
doctor-python = Python
    .well = { $version }
    .wanting = { $version }
    .mend = Cài Python từ 3.11 đến 3.14.
doctor-packages = Các gói
    .well = đủ, đúng phiên bản đã kiểm thử
    .wanting = { $found }
    .mend = Hãy chạy bằng “uv run aop …”; uv sẽ cài đúng phiên bản.
doctor-fonts = Phông chữ có chữ Việt
    .well = có
    .wanting = không có
    .optional = không xem được
    .mend = Cài một phông chữ có đủ chữ Việt; trên Debian hoặc Ubuntu: fonts-dejavu-core hoặc fonts-noto-core.
doctor-drawing = Vẽ biểu đồ
    .well = chạy được
    .wanting = không chạy được { $found }
    .mend = Cài lại gói vl-convert-python. Báo cáo cần gói này.
doctor-writing = Ghi tệp
    .well = được phép
    .wanting = không được phép trong { $folder }
    .mend = Hãy làm việc trong một thư mục của bạn, hoặc chỉ định bằng --out.
doctor-port = Cổng trống cho JupyterLab
    .well = có
    .wanting = không có
    .mend = Tắt chương trình đang chặn kết nối nội bộ, hoặc hỏi người quản lý máy này.
doctor-terminal = Tiếng Việt trong cửa sổ lệnh này
    .well = hiển thị được
    .optional = có thể hiển thị sai
    .mend = Đặt cửa sổ lệnh sang UTF-8. Các tệp luôn được ghi bằng UTF-8.
doctor-office = LibreOffice
    .well = có
    .optional = không có
    .mend = Chỉ cần khi muốn mở scorecard.xlsx mà không có Excel.
doctor-browser = Chromium hoặc Chrome
    .well = có
    .optional = không có
    .mend = Trình duyệt hiện nay nào cũng hiển thị và in được báo cáo.
doctor-result =
    { $count ->
        [0] Mọi thứ cần thiết đều có.
       *[other] Còn thiếu { $count } thứ cần thiết.
    }
