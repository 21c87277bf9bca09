# The card beside a statistic the course repeats.
claim-analyst = Con số của một nhà phân tích: { $figures }
claim-survey = Con số từ một khảo sát: { $figures }
claim-vendor = Con số của bên bán: { $figures }
claim-part = Các phần của thẻ
    .about = Thực ra nói về điều gì
    .path = Đến với bạn bằng đường nào
    .checked = Đã kiểm tra được gì
    .unchecked = Chưa kiểm tra được gì
    .follows = Suy ra được gì
