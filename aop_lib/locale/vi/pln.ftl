# Quy tắc PLN: sáu thành phần của kế hoạch. Mỗi thông điệp là tên của quy tắc; các thuộc tính là
# found (đã thấy gì), why (vì sao quan trọng), mend (cách sửa), what (quy tắc kiểm tra gì).

pln-101 = Kế hoạch chưa có mục tiêu
    .found = Kế hoạch chưa có mục tiêu nào.
    .why = Ngân sách, hành động và KPI đều đi ra từ điều mà năm nay phải đạt. Không có mục tiêu, kế hoạch chỉ còn là chia chi phí.
    .mend = Viết hai đến năm mục tiêu: chỉ số, loại và chỉ tiêu. Bắt đầu từ kết quả mà ngày cuối năm bạn sẽ xem đầu tiên.
    .what = Kế hoạch có ít nhất một mục tiêu.

pln-102 = Các mục tiêu không thể cùng đạt
    .found = { $case ->
        [goal] Những điều này không thể cùng đúng trong một năm: { $against }. “{ $goal }” đòi hỏi { $target }; nếu giữ các mục tiêu còn lại thì chỉ có thể là { $possible }.
       *[none] Những điều này không thể cùng đúng trong một năm, dù đổi chỉ tiêu thế nào: { $against }.
    }
    .why = Các mục tiêu trên những chỉ số gắn với nhau sẽ ràng buộc nhau. Khi chúng mâu thuẫn, phòng ban nào cũng đúng mà cả năm vẫn không đạt.
    .mend = { $case ->
        [goal] Đổi chỉ tiêu của “{ $goal }” từ { $target } thành { $possible }, hoặc nhường ở một mục tiêu xếp sau. Đây là thay đổi nhỏ nhất để các mục tiêu còn lại đứng vững.
       *[none] Kiểm tra giả định và công thức của các chỉ số vừa nêu: chúng không chừa chỗ cho mục tiêu nào.
    }
    .what = Xét chung, qua các công thức gắn những chỉ số với nhau, vẫn có ít nhất một năm mà mọi mục tiêu cùng đạt.

pln-103 = Mục tiêu làm một phần phải giảm mà chưa ai chấp nhận
    .found = Nếu đạt { $goals } thì “{ $measure }” nhiều nhất chỉ còn { $most }, từ { $base } của năm trước ({ $change }). Chưa có đánh đổi nào nói điều đó.
    .why = Bên này tăng tỷ trọng thì bên kia phải nhường. Người phụ trách phần bị giảm cần được nghe từ đầu năm, đừng để đến giữa năm mới biết.
    .mend = Thêm một đánh đổi gắn với một trong các mục tiêu này, chấp nhận “{ $measure }” giảm còn { $most }; hoặc hạ một chỉ tiêu đến mức không còn phải giảm.
    .what = Chỉ số nào bị các mục tiêu đẩy xuống dưới năm trước thì phải có một đánh đổi chấp nhận điều đó, gắn với một trong các mục tiêu gây ra. Không xét chi phí, tỷ trọng và chỉ số đã có mục tiêu riêng.

pln-104 = Mục tiêu không đo được
    .found = { $missing ->
        [measure] “{ $goal }” chưa gắn với chỉ số nào.
        [kind] “{ $goal }” chưa nói chỉ tiêu là mức tăng, mức cần đạt hay giới hạn phải giữ.
       *[target] “{ $goal }” chưa có chỉ tiêu.
    }
    .why = Mục tiêu không đo được thì trong năm không dùng để quyết định được điều gì.
    .mend = { $missing ->
        [measure] Chọn chỉ số sẽ thay đổi nếu “{ $goal }” thành sự thật; chưa có thì thêm vào bảng chỉ số.
        [kind] Chọn loại cho “{ $goal }”: tăng thêm, đạt mức, ít nhất, hay nhiều nhất.
       *[target] Ghi con số mà khi tới đó, bạn coi “{ $goal }” là đã đạt.
    }
    .what = Mỗi mục tiêu có chỉ số, loại và chỉ tiêu.

pln-105 = Mục tiêu mới là mong muốn, chưa phải con số
    .found = “{ $goal }” nói lên mong muốn nhưng không nói bao nhiêu.
    .why = Mục tiêu chỉ có lời hay sẽ thành danh sách hoạt động: phòng ban nào cũng lấy việc mình đang làm và gọi đó là tiến bộ.
    .mend = Viết lại “{ $goal }” thành một chỉ số kèm chỉ tiêu: tăng cái gì, tăng bao nhiêu.
    .what = Mục tiêu dùng những lời như “tăng trưởng mạnh”, “tối ưu vận hành” thì phải có chỉ tiêu đi kèm.

pln-106 = Mục tiêu tăng trưởng không có điểm xuất phát
    .found = “{ $goal }” đặt { $target } cho “{ $measure }”, nhưng kế hoạch không có số của năm { $year }.
    .why = Tăng hai mươi phần trăm trên một con số không biết thì vẫn là con số không biết.
    .mend = Nhập giá trị năm trước của “{ $measure }”, hoặc đủ mười hai tháng của năm { $year }. Nếu năm nay mới có, hãy đặt một mức cần đạt thay cho mức tăng.
    .what = Mục tiêu tăng trưởng dựa trên một chỉ số có giá trị năm trước.

pln-107 = Số cả năm trước mâu thuẫn với số từng tháng
    .found = “{ $measure }” có giá trị năm trước là { $base }, nhưng các tháng của năm { $year } cộng lại là { $months }.
    .why = Mọi mức tăng đều tính từ giá trị năm trước. Số này sai thì tất cả đều lệch mà không ai thấy.
    .mend = Sửa giá trị năm trước của “{ $measure }” thành { $months }, hoặc sửa tháng bị sai. Nếu các tháng đã đúng thì có thể để trống.
    .what = Giá trị năm trước của một chỉ số bằng mười hai tháng của năm đó, sai số nửa phần trăm.

pln-108 = Kế hoạch từng tháng không khớp với mục tiêu
    .found = { $way ->
        [more] Các tháng kế hoạch của “{ $measure }” cộng lại là { $planned }; mục tiêu cần { $needed }.
       *[less] Các tháng kế hoạch của “{ $measure }” cộng lại là { $planned }; mục tiêu chỉ chừa { $needed }.
    }
    .why = Mọi người làm theo số từng tháng. Nếu các tháng cộng lại thành một năm khác với mục tiêu thì làm đúng kế hoạch vẫn trượt mục tiêu.
    .mend = Sửa các tháng kế hoạch của “{ $measure }” để cả năm là { $needed }, hoặc đổi mục tiêu đòi hỏi con số đó.
    .what = Các tháng kế hoạch cộng lại đạt được mục tiêu, sai số nửa phần trăm; nếu không, chúng nằm ngoài khoảng mà mục tiêu kéo theo. Cao hơn mục tiêu thì không phải lỗi.

pln-109 = Quá nhiều mục tiêu, không còn trọng tâm
    .found = Kế hoạch có { $count } mục tiêu; nhiều hơn { $most } thì không còn là trọng tâm.
    .why = Doanh nghiệp nhỏ chỉ đủ sức cho vài mục tiêu. Thêm một mục tiêu là bớt người và tiền của mục tiêu quan trọng.
    .mend = Giữ { $most } mục tiêu đầu theo thứ tự ưu tiên. Chuyển phần còn lại thành KPI hoặc việc chưa làm năm nay: { $last }.
    .what = Kế hoạch có không quá năm mục tiêu. Con số này là quy ước của bộ học liệu này.

pln-110 = Mục tiêu chưa có thứ tự ưu tiên
    .found = “{ $goal }” chưa có thứ tự ưu tiên.
    .why = Khi hai mục tiêu cần cùng một khoản tiền, thứ tự ưu tiên sẽ quyết định. Không có nó, ai nói to hơn sẽ được.
    .mend = Cho “{ $goal }” một thứ tự riêng; số { $free } còn trống.
    .what = Khi có từ hai mục tiêu, mỗi mục tiêu có thứ tự ưu tiên.

pln-111 = Hai mục tiêu cùng một thứ tự ưu tiên
    .found = Thứ tự { $rank } được đặt cho { $goals }.
    .why = Cái gì cũng là ưu tiên số một thì không có gì là ưu tiên.
    .mend = Thử hình dung chỉ đủ tiền cho một trong { $goals }. Giữ thứ tự { $rank } cho mục tiêu đó, mục tiêu kia lùi lại.
    .what = Không có hai mục tiêu nào cùng thứ tự ưu tiên.

pln-112 = Số liệu năm trước không khớp nhau
    .found = Năm trước “{ $measure }” là { $stated }, nhưng tính từ { $parts } thì ra { $computed }.
    .why = Mục tiêu được tính qua công thức này. Năm trước đã không khớp thì con số năm nay cũng không khớp.
    .mend = Sửa giá trị năm trước của “{ $measure }” hoặc của { $parts }, hoặc thêm phần mà công thức còn thiếu.
    .what = Giá trị năm trước khớp với các phép cộng và tỷ lệ gắn những chỉ số với nhau, sai số nửa phần trăm (với tỷ trọng: nửa điểm).

pln-113 = Chưa nói rõ năm nay không làm gì
    .found = Kế hoạch chưa nêu việc nào công ty chấp nhận chưa làm trong năm.
    .why = Kế hoạch không nói “không” với điều gì sẽ dàn trải người và tiền. Giữa năm nói “không” sẽ dễ hơn nhiều nếu đã viết ra từ đầu năm.
    .mend = Nêu một việc hấp dẫn mà bạn để lại cho năm sau, như cửa hàng mới, kênh mới, nhóm hàng mới, và ghi lý do.
    .what = Trong các lựa chọn có ít nhất một việc công ty chấp nhận chưa làm trong năm.

pln-114 = Chưa có đánh đổi nào được thống nhất
    .found = { $case ->
        [none] Kế hoạch chưa nêu đánh đổi nào.
       *[half] Đánh đổi “{ $choice }” nói được gì nhưng chưa nói phải nhường gì.
    }
    .why = Ưu tiên nào cũng có giá. Khi giá chưa được viết ra, phòng ban nào cũng nghĩ bên khác sẽ trả.
    .mend = { $case ->
        [none] Thêm một đánh đổi: được gì và đổi lại là gì. Tăng nhanh thì tốn biên lợi nhuận hoặc tiền mặt; giữ lợi nhuận thì chậm lại; mở kênh mới thì kênh cũ phải nhường.
       *[half] Viết nốt cho “{ $choice }”: ở cột đổi lại, ghi điều mà bạn chấp nhận mất.
    }
    .what = Trong các lựa chọn có ít nhất một đánh đổi, và đánh đổi nào cũng nói rõ phải nhường gì.

pln-116 = Chỉ tiêu có vẻ gõ nhầm
    .found = “{ $goal }” đặt { $target }. Có lẽ ý là { $meant }.
    .why = Gõ 20 thay cho 20% nghĩa là 2.000%. Mọi con số tính từ đó đều vô nghĩa.
    .mend = Sửa chỉ tiêu thành { $meant }; nếu đúng là { $target } thì hãy đặt thành một mức cần đạt.
    .what = Mức tăng không quá +200% và chỉ tiêu của một tỷ trọng không quá 100%. Con số 200% là quy ước của bộ học liệu này.

pln-201 = Kế hoạch chưa có ngân sách
    .found = Kế hoạch chưa có khoản chi nào.
    .why = Mục tiêu không có tiền thì chỉ nằm trên giấy. Ngân sách cho biết công ty sẵn sàng chi bao nhiêu để đạt mục tiêu.
    .mend = Nhập ba đến tám khoản chi lớn nhất, theo từng tháng, mỗi khoản có một mức trần.
    .what = Kế hoạch có ít nhất một khoản chi trong ngân sách.

pln-202 = Khoản chi vượt mức trần cả năm
    .found = “{ $line }” cộng cả năm là { $total }; mức trần là { $ceiling }.
    .why = Mức trần là giới hạn ra quyết định. Kế hoạch vượt trần ngay từ ngày đầu sẽ dạy mọi người bỏ qua nó.
    .mend = Nâng mức trần của “{ $line }” lên ít nhất { $total }, hoặc cắt { $over }; tháng lớn nhất là { $peak }.
    .what = Mười hai tháng của một khoản chi nằm trong mức trần cả năm.

pln-203 = Có tháng vượt mức trần của tháng
    .found = “{ $line }” vượt mức trần tháng { $ceiling } ở: { $months }. Tháng lớn nhất là { $peak } với { $most }.
    .why = Tiền mặt ra theo từng tháng. Cả năm vừa đủ mà tháng cao điểm vẫn có thể cạn tiền.
    .mend = Chuyển bớt chi của “{ $line }” khỏi { $peak } để còn { $ceiling }, hoặc nâng mức trần tháng lên { $most } và kiểm tra tiền mặt của tháng đó.
    .what = Không tháng nào của một khoản chi vượt mức trần mỗi tháng.

pln-204 = Một nhóm chi vượt giới hạn
    .found = { $period ->
        [year] Các khoản của nhóm “{ $group }” cộng lại là { $total }; giới hạn “{ $limit }” là { $ceiling }.
       *[other] Các khoản của nhóm “{ $group }” lên tới { $total } trong { $months }; giới hạn “{ $limit }” là { $ceiling }.
    }
    .why = Từng khoản có thể ổn, nhưng cả nhóm cộng lại thì vượt chi.
    .mend = Cắt { $over } trong nhóm, bắt đầu từ khoản lớn nhất là “{ $largest }”, hoặc nâng giới hạn lên { $total } và nói rõ tiền lấy từ đâu.
    .what = Các khoản của một nhóm chi nằm trong giới hạn của nhóm theo năm, quý hoặc tháng.

pln-205 = Ngân sách vượt tổng
    .found = { $period ->
        [year] Các khoản chi cộng lại là { $total }; tổng ngân sách là { $ceiling }.
       *[other] Các khoản chi lên tới { $total } trong { $months }; “{ $limit }” cho phép { $ceiling }.
    }
    .why = Công ty không thể chi nhiều hơn số đã quyết. Phần không vừa rồi cũng bị cắt, nhưng muộn hơn và tùy tiện.
    .mend = Cắt { $over }, bắt đầu từ khoản xa mục tiêu số một nhất, hoặc nâng “{ $limit }” lên { $total }. Khoản lớn nhất là “{ $largest }”.
    .what = Tất cả các khoản chi cộng lại nằm trong tổng ngân sách.

pln-206 = Khoản chi chưa có mức trần
    .found = “{ $line }” dự chi { $total } và chưa có mức trần.
    .why = Không có mức trần thì con số chỉ là dự đoán. Không ai phải hỏi trước khi vượt.
    .mend = Đặt mức trần cho “{ $line }”: { $total } nếu kế hoạch chính là giới hạn, hoặc cộng thêm phần bạn chấp nhận mà không cần quyết định lại.
    .what = Mỗi khoản chi có mức trần năm hoặc tháng, hoặc nhóm của nó có giới hạn.

pln-207 = Khoản chi còn tháng bỏ trống
    .found = { $case ->
        [all] “{ $line }” chưa có số tiền ở tháng nào.
       *[some] “{ $line }” chưa có số tiền ở { $months }.
    }
    .why = Tháng trống được tính là không chi gì. Mức trần trông an toàn cho đến khi có hóa đơn.
    .mend = { $case ->
        [all] Chia số tiền cả năm của “{ $line }” vào những tháng phải trả.
       *[some] Điền { $months } cho “{ $line }”; không chi thì ghi 0.
    }
    .what = Mỗi khoản chi có số tiền ở đủ mười hai tháng; số không cũng là một con số.

pln-208 = Tiền chi không phục vụ mục tiêu nào
    .found = “{ $line }” dự chi { $total } mà không phục vụ mục tiêu nào.
    .why = Tiền là lựa chọn rõ nhất của một công ty. Khoản chi không mục tiêu nào cần đến là khoản phải xem lại đầu tiên.
    .mend = Ghi mục tiêu mà “{ $line }” phục vụ, hoặc sáng kiến dùng đến nó. Nếu không có, dành { $total } đó cho mục tiêu số một.
    .what = Mỗi khoản chi phục vụ một mục tiêu, trực tiếp hoặc qua một sáng kiến. Không xét chi phí duy trì (vận hành, nhân sự) vì đó là khoản giữ cho công ty hoạt động.

pln-209 = Chưa nêu đủ các giới hạn
    .found = Đã nêu { $count } trong năm giới hạn. Còn thiếu: { $kinds }.
    .why = Phòng ban lập kế hoạch theo nguồn lực mà họ nghĩ là có. Giới hạn không được viết ra sẽ lộ ra giữa năm, khi đã đụng phải.
    .mend = Thêm một dòng cho mỗi loại: { $kinds }. Với điểm nghẽn, ghi thẳng “chưa thấy” cũng là một câu trả lời.
    .what = Kế hoạch nêu tổng ngân sách, mức trần cho từng nhóm chi, khả năng tuyển dụng, năng lực vận hành và các điểm nghẽn đã biết.

pln-210 = Giới hạn không nói bao nhiêu
    .found = { $case ->
        [group] “{ $limit }” là mức trần của một nhóm chi nhưng chưa ghi nhóm nào.
       *[amount] “{ $limit }” chưa có con số.
    }
    .why = Giới hạn không có con số thì không chặn được gì.
    .mend = { $case ->
        [group] Chọn nhóm chi mà “{ $limit }” áp dụng.
       *[amount] Nhập mức tối đa của “{ $limit }”. Không tuyển thêm ai thì ghi 0.
    }
    .what = Giới hạn về ngân sách, nhóm chi và tuyển dụng có con số; giới hạn năng lực có con số hoặc ghi chú; mức trần nhóm ghi rõ nhóm nào.

pln-301 = Kế hoạch chưa có hành động
    .found = Kế hoạch chưa có sáng kiến nào.
    .why = Mục tiêu không tự đến. Kế hoạch hành động là cầu nối từ mục tiêu tới việc làm hằng ngày.
    .mend = Nêu ba hoặc bốn việc lớn sẽ làm trong năm, mỗi việc ghi rõ phục vụ mục tiêu nào.
    .what = Kế hoạch có ít nhất một sáng kiến.

pln-302 = Sáng kiến không phục vụ mục tiêu nào
    .found = “{ $initiative }” chưa gắn với mục tiêu nào.
    .why = Việc không phục vụ mục tiêu lấy mất người và thời gian của việc có phục vụ.
    .mend = Ghi mục tiêu mà “{ $initiative }” thúc đẩy. Nếu không ghi được, chuyển nó sang phần chưa làm năm nay.
    .what = Mỗi sáng kiến ghi rõ phục vụ mục tiêu nào.

pln-303 = Có mục tiêu không ai làm
    .found = Không có sáng kiến nào phục vụ “{ $goal }”.
    .why = Mục tiêu không có hành động chỉ là dự đoán: nó đạt khi đằng nào cũng đạt.
    .mend = Thêm một sáng kiến cho “{ $goal }”, gắn một sáng kiến đang có vào đó, hoặc bỏ mục tiêu này.
    .what = Mỗi mục tiêu có ít nhất một sáng kiến phục vụ.

pln-304 = Sáng kiến chưa có người phụ trách
    .found = “{ $initiative }” chưa có người phụ trách.
    .why = Việc ai cũng làm một chút thì không ai chịu trách nhiệm.
    .mend = Ghi một cái tên cho “{ $initiative }”: người mà bạn gọi đầu tiên nếu việc bị trễ.
    .what = Mỗi sáng kiến có một người phụ trách.

pln-305 = Sáng kiến chưa có cột mốc
    .found = “{ $initiative }” chưa có cột mốc nào.
    .why = Không có điểm dừng giữa đường thì dấu hiệu trễ đầu tiên chính là ngày kết thúc.
    .mend = Thêm một cột mốc ở khoảng một phần ba chặng đường của “{ $initiative }”, có hạn và có dấu hiệu mà ai cũng thấy.
    .what = Mỗi sáng kiến có ít nhất một cột mốc.

pln-306 = Sáng kiến chưa có thứ tự
    .found = “{ $initiative }” chưa có thứ tự làm.
    .why = Đội ngũ nhỏ mỗi lúc chỉ làm tốt một việc lớn. Không có thứ tự thì việc gì cũng bắt đầu ngay đầu năm.
    .mend = Cho “{ $initiative }” một con số: trước nó là gì, sau nó là gì.
    .what = Khi có từ hai sáng kiến, mỗi sáng kiến có thứ tự làm.

pln-307 = Công việc chờ lẫn nhau
    .found = { $case ->
        [self] { $circle } chờ chính nó.
       *[other] Những việc này chờ nhau thành vòng tròn: { $circle }.
    }
    .why = Trong vòng tròn không ai bắt đầu được. Thường chỉ nhận ra khi mọi người đều đang chờ người khác.
    .mend = Bỏ một mối chờ trong { $circle }: hỏi xem với những gì đang có, việc nào bắt đầu được ngay hôm nay.
    .what = Lần theo các sáng kiến, hoặc các cột mốc, mà một việc phải chờ thì không bao giờ quay lại chính nó.

pln-308 = Bắt đầu khi việc phải chờ chưa xong
    .found = { $case ->
        [initiatives] “{ $later }” bắt đầu ngày { $start } nhưng phải chờ “{ $earlier }”, đến { $end } mới xong.
       *[milestones] “{ $later }” có hạn { $start } nhưng phải chờ “{ $earlier }”, có hạn { $end }.
    }
    .why = Độ trễ đã nằm sẵn trong kế hoạch và sẽ truyền xuống mọi việc phía sau.
    .mend = Dời “{ $later }” sang { $end } hoặc muộn hơn, làm xong “{ $earlier }” trước { $start }, hoặc bỏ mối chờ nếu thực ra không cần.
    .what = Sáng kiến phải chờ kết thúc trước khi sáng kiến sau bắt đầu; cột mốc sau có hạn muộn hơn cột mốc nó chờ.

pln-309 = Cột mốc nằm ngoài sáng kiến
    .found = “{ $milestone }” có hạn { $due }, nhưng “{ $initiative }” chạy từ { $start } đến { $end }.
    .why = Một trong hai ngày bị sai, và mỗi người sẽ làm theo một ngày.
    .mend = Dời “{ $milestone }” vào giữa { $start } và { $end }, hoặc đổi ngày của “{ $initiative }”.
    .what = Cột mốc có hạn nằm giữa ngày bắt đầu và ngày kết thúc của sáng kiến.

pln-310 = Không ai biết cột mốc đã đạt hay chưa
    .found = { $missing ->
        [due] “{ $milestone }” chưa có hạn.
       *[sign] “{ $milestone }” chưa có dấu hiệu để biết là đã đạt.
    }
    .why = Cột mốc chỉ có ích khi đến một ngày, mọi người cùng thấy là đã đạt hay chưa.
    .mend = { $missing ->
        [due] Đặt hạn cho “{ $milestone }”.
       *[sign] Ghi điều sẽ nhìn thấy khi “{ $milestone }” đạt: một con số, một trang đã đăng, một hợp đồng đã ký.
    }
    .what = Mỗi cột mốc có hạn và một dấu hiệu nhìn thấy được.

pln-311 = Quá nhiều sáng kiến
    .found = Kế hoạch có { $count } sáng kiến; nhiều hơn { $most } thì không thể đều là việc lớn.
    .why = Kế hoạch hành động chỉ giữ vài việc có tác động lớn nhất. Danh sách dài sẽ che mất chúng.
    .mend = Giữ { $most } sáng kiến đầu theo thứ tự. Chuyển phần còn lại thành cột mốc hoặc để sang năm: { $last }.
    .what = Kế hoạch có không quá bảy sáng kiến. Con số này là quy ước của bộ học liệu này.

pln-312 = Việc nhỏ nằm trong danh sách sáng kiến
    .found = “{ $initiative }” chỉ kéo dài { $days } ngày.
    .why = Việc nhỏ trong kế hoạch năm kéo sự chú ý khỏi vài việc quyết định cả năm.
    .mend = Đưa “{ $initiative }” thành một cột mốc của sáng kiến lớn hơn, hoặc bỏ ra khỏi kế hoạch năm.
    .what = Một sáng kiến kéo dài ít nhất hai tuần. Độ dài này là quy ước của bộ học liệu này.

pln-313 = Ngày của sáng kiến chưa hợp lý
    .found = { $case ->
        [start] “{ $initiative }” chưa có ngày bắt đầu.
        [end] “{ $initiative }” chưa có ngày kết thúc.
        [backwards] “{ $initiative }” kết thúc trước khi bắt đầu.
       *[outside] “{ $initiative }” nằm ngoài năm kế hoạch ({ $first } đến { $last }).
    }
    .why = Ngày chưa hợp lý thì không thể bố trí người và tiền.
    .mend = { $case ->
        [start] Ghi ngày bắt đầu của “{ $initiative }”; lúc đầu chỉ cần đúng tháng.
        [end] Ghi ngày kết thúc của “{ $initiative }”. Nếu không bao giờ kết thúc thì đó là việc hằng ngày, không phải sáng kiến.
        [backwards] Đổi chỗ hoặc sửa hai ngày của “{ $initiative }”.
       *[outside] Dời “{ $initiative }” vào giữa { $first } và { $last }, hoặc để cho kế hoạch của năm khác.
    }
    .what = Mỗi sáng kiến có ngày bắt đầu trước ngày kết thúc, nằm trong năm kế hoạch.

pln-314 = Cột mốc đã quá hạn
    .found = “{ $milestone }” có hạn { $due }. Số liệu đã tới { $today } mà cột mốc chưa được ghi là đạt.
    .why = Cột mốc trễ là lời báo sớm nhất mà kế hoạch có thể cho. Bỏ qua nó thì cả năm sẽ trễ.
    .mend = Nếu “{ $milestone }” đã đạt, ghi ngày đạt. Nếu chưa, quyết định ngay: hạn mới, thêm người, hay bớt việc.
    .what = Không còn cột mốc nào để ngỏ khi hạn của nó nằm trước tháng cuối có số thực tế.

pln-401 = Kế hoạch chưa có nguồn lực
    .found = Kế hoạch chưa nêu con người, thời gian hay năng lực vận hành nào.
    .why = Tiền không phải giới hạn duy nhất. Kế hoạch không đếm người và giờ công thì phải “chữa cháy” khi triển khai.
    .mend = Nhập những người hoặc số giờ mà các sáng kiến cần đến, và năm nay có bao nhiêu.
    .what = Kế hoạch có ít nhất một nguồn lực.

pln-402 = Cần nhiều hơn hiện có
    .found = Các sáng kiến cần { $needed } của “{ $resource }”; chỉ có { $available }.
    .why = Kế hoạch đã trễ sẵn đúng bằng phần thiếu. Ai bắt đầu sau cùng sẽ không còn người làm.
    .mend = Tìm thêm { $short } cho “{ $resource }”, hoặc bớt ở “{ $largest }” đang dùng { $takes }; hoặc để một việc sang năm sau.
    .what = Lượng mà các sáng kiến cần ở một nguồn lực không nhiều hơn lượng hiện có cộng phần bổ sung.

pln-403 = Sáng kiến không cần ai làm
    .found = “{ $initiative }” chưa ghi cần nguồn lực nào.
    .why = Việc tưởng như không cần ai sẽ do người đã kín việc làm vào buổi tối.
    .mend = Ước lượng “{ $initiative }” cần bao nhiêu người hoặc thời gian; nửa người trong ba tháng là 1,5 tháng công.
    .what = Khi kế hoạch đã nêu nguồn lực, mỗi sáng kiến ghi rõ cần bao nhiêu.

pln-404 = Kế hoạch tuyển người vượt giới hạn của chính mình
    .found = “{ $resource }” tính thêm { $extra } bổ sung, nhưng “{ $limit }” chỉ cho phép { $amount } người mới.
    .why = Một nửa kế hoạch đã hứa những người mà nửa kia không cho tuyển.
    .mend = Bỏ phần bổ sung của “{ $resource }” và bớt các sáng kiến cần đến nó, hoặc đổi giới hạn “{ $limit }”.
    .what = Phần người bổ sung nằm trong giới hạn tuyển dụng; giới hạn là 0 thì không có ai thêm.

pln-405 = Nguồn lực không nói có bao nhiêu
    .found = “{ $resource }” chưa ghi lượng hiện có.
    .why = “Tưởng là có” luôn bắt đầu từ một con số không ai viết ra.
    .mend = Ghi lượng “{ $resource }” có trong năm. Với năng lực vận hành, một câu về giới hạn là đủ.
    .what = Mỗi nguồn lực ghi lượng hiện có; năng lực vận hành có thể ghi giới hạn bằng lời.

pln-501 = Kế hoạch chưa nhìn thấy rủi ro
    .found = Kế hoạch chưa có rủi ro nào.
    .why = Doanh nghiệp nhỏ ít dư địa cho bất ngờ. Điều đã nghĩ trước từ đầu năm thì giữa năm chỉ mất một ngày để xử lý.
    .mend = Nêu ba điều dễ làm hỏng năm nay nhất, mỗi điều ảnh hưởng mục tiêu nào và bạn sẽ làm gì.
    .what = Kế hoạch có ít nhất một rủi ro.

pln-502 = Rủi ro chưa có phương án dự phòng
    .found = “{ $risk }” chưa có phương án dự phòng.
    .why = Rủi ro không có lời đáp chỉ là nỗi lo. Khi nó đến, lời đáp sẽ được đưa ra trong vội vàng.
    .mend = Viết điều bạn sẽ làm trong tuần đầu nếu “{ $risk }” xảy ra: điều chỉnh ngân sách, hoặc ưu tiên nhóm hàng có biên cao hơn.
    .what = Mỗi rủi ro có phương án dự phòng.

pln-503 = Rủi ro chưa có dấu hiệu kích hoạt
    .found = { $case ->
        [none] “{ $risk }” chưa có dấu hiệu kích hoạt.
        [trigger_measure] Dấu hiệu của “{ $risk }” có giá trị nhưng chưa có chỉ số.
        [trigger_when] Dấu hiệu của “{ $risk }” chưa nói là trên hay dưới.
       *[trigger_value] Dấu hiệu của “{ $risk }” có chỉ số nhưng chưa có giá trị.
    }
    .why = Phương án dự phòng sẽ được dùng quá muộn nếu chưa ai thống nhất khi nào thì dùng.
    .mend = { $case ->
        [none] Ghi dấu hiệu cho thấy “{ $risk }” đã đến, tốt nhất là một chỉ số và một giá trị, như biên lợi nhuận gộp dưới 33%.
        [trigger_measure] Chọn chỉ số cho thấy “{ $risk }”.
        [trigger_when] Ghi rõ “{ $risk }” đến khi chỉ số ở trên hay dưới giá trị đó.
       *[trigger_value] Nhập giá trị mà tới đó thì “{ $risk }” đã đến.
    }
    .what = Mỗi rủi ro có dấu hiệu kích hoạt bằng lời hoặc bằng chỉ số, và dấu hiệu bằng chỉ số thì ghi đủ.

pln-504 = Rủi ro không ai theo dõi
    .found = “{ $risk }” chưa có người phụ trách.
    .why = Dấu hiệu không ai theo dõi thì không bao giờ được thấy.
    .mend = Giao “{ $risk }” cho người thấy dấu hiệu của nó sớm nhất.
    .what = Mỗi rủi ro có người phụ trách.

pln-505 = Rủi ro không đe dọa mục tiêu nào
    .found = “{ $risk }” chưa gắn với mục tiêu nào.
    .why = Một rủi ro lớn hay nhỏ là do mục tiêu mà nó ảnh hưởng.
    .mend = Ghi mục tiêu bị “{ $risk }” tác động mạnh nhất. Nếu không có mục tiêu nào, bỏ rủi ro này.
    .what = Mỗi rủi ro ghi rõ ảnh hưởng mục tiêu nào.

pln-506 = Mục tiêu số một không có rủi ro nào
    .found = Chưa có rủi ro nào được nêu cho “{ $goal }”, mục tiêu xếp đầu.
    .why = Điều quan trọng nhất cần được hỏi trước tiên: cái gì có thể chặn nó?
    .mend = Hỏi xem điều gì khiến “{ $goal }” chỉ đạt một nửa, rồi ghi đó thành một rủi ro.
    .what = Mục tiêu xếp đầu có ít nhất một rủi ro được nêu.

pln-507 = Rủi ro đã xảy ra
    .found = { $when ->
        [above] “{ $measure }” là { $value } vào { $month }, cao hơn mức { $trigger } mà kế hoạch đặt làm dấu hiệu kích hoạt của “{ $risk }”.
       *[below] “{ $measure }” là { $value } vào { $month }, thấp hơn mức { $trigger } mà kế hoạch đặt làm dấu hiệu kích hoạt của “{ $risk }”.
    }
    .why = Kế hoạch đã quyết từ lúc bình tĩnh rằng bây giờ phải làm gì. Chờ thêm một tháng cũng là một quyết định, thường là quyết định đắt hơn.
    .mend = { $answered ->
        [yes] Áp dụng ngay phương án dự phòng. Kế hoạch ghi: “{ $contingency }” Sau đó ghi lại chi phí và ngày xem lại.
       *[no] Kế hoạch chưa có phương án dự phòng cho “{ $risk }”. Hãy quyết định ở buổi rà soát tới và viết ra.
    }
    .what = Ở tháng cuối có số thực tế, không chỉ số nào vượt qua dấu hiệu kích hoạt của một rủi ro.

pln-508 = Từng mục tiêu thì dễ, cùng lúc thì khó
    .found = Theo các khoảng mà kế hoạch tự đặt, trong 100 năm mỗi mục tiêu đạt ít nhất { $least } năm, còn đạt cùng lúc tất cả chỉ { $together } năm.
    .why = Một năm được đánh giá bằng mọi mục tiêu của nó. Khi mục tiêu nào cũng chỉ năm ăn năm thua thì hiếm khi đạt được hết.
    .mend = Quyết định ngay mục tiêu nào sẽ nhường trước. Hoặc tạo thêm khoảng dư: nâng mức khả năng cao nhất của yếu tố kéo “{ $goal }” lên, hay đòi hỏi ít hơn.
    .what = Khi các khoảng có dạng phân bố và từng mục tiêu đạt ít nhất một nửa số năm thì đạt cùng lúc tất cả cũng ít nhất một nửa.

pln-509 = Kịch bản làm hụt mục tiêu mà chưa có phương án
    .found = { $case ->
        [none] “{ $scenario }” làm hụt { $goals }, nhưng không dẫn tới rủi ro nào có phương án dự phòng.
       *[risk] “{ $scenario }” làm hụt { $goals }, mà rủi ro của nó, “{ $risk }”, chưa có phương án dự phòng.
    }
    .why = Kế hoạch biết một năm như vậy mất bao nhiêu, nhưng không biết lúc đó làm gì. Câu trả lời sẽ được nghĩ ra trong vội vàng.
    .mend = { $case ->
        [none] Ghi điều “{ $scenario }” mô tả thành một rủi ro có dấu hiệu kích hoạt và phương án dự phòng, rồi ghi mã rủi ro đó ở đây.
       *[risk] Viết phương án dự phòng cho “{ $risk }”: làm gì trước, và cứu mục tiêu nào.
    }
    .what = Kịch bản nào làm hụt mục tiêu cũng dẫn tới một rủi ro có phương án dự phòng.

pln-510 = Khoảng giá trị sai thứ tự
    .found = { $case ->
        [ends] Mức thấp của “{ $measure }” lại cao hơn mức cao.
       *[likely] Giá trị khả năng cao nhất của “{ $measure }” nằm ngoài khoảng.
    }
    .why = Khoảng tự mâu thuẫn sẽ bị bỏ ra khi tính số năm đạt mục tiêu, nên rủi ro trong đó không ai thấy.
    .mend = Xếp lại ba giá trị của “{ $measure }”: thấp, khả năng cao nhất, cao.
    .what = Trong mọi khoảng, giá trị khả năng cao nhất nằm giữa mức thấp và mức cao.

pln-511 = Kịch bản ghi cả hai hoặc không ghi gì cho một chỉ số
    .found = { $case ->
        [none] “{ $scenario }” nêu “{ $measure }” mà không ghi mức thay đổi hay giá trị.
       *[both] “{ $scenario }” ghi cho “{ $measure }” cả mức thay đổi lẫn giá trị.
    }
    .why = Dòng này bị bỏ ra, vì không ai biết kịch bản muốn nói gì.
    .mend = { $case ->
        [none] Ghi “{ $measure }” thay đổi bao nhiêu, ví dụ -10%, hoặc giá trị cả năm.
       *[both] Chỉ giữ mức thay đổi hoặc giá trị của “{ $measure }”.
    }
    .what = Mỗi dòng của kịch bản có mức thay đổi hoặc giá trị, không có cả hai.

pln-512 = Khoảng của chính kế hoạch nói ngược với mục tiêu
    .found = Theo các khoảng mà kế hoạch tự đặt, “{ $goal }” chỉ đạt { $years } trong 100 năm.
    .why = Mục tiêu và các khoảng do cùng một nhóm người viết ra. Một trong hai không phải là điều họ tin.
    .mend = { $case ->
        [none] Ghi rõ điều gì phải khác đi thì mới đạt “{ $goal }”, hoặc hạ mục tiêu.
       *[driver] Xem “{ $driver }” trước, vì mức hụt chủ yếu do nó. Ghi rõ sẽ làm gì để nâng lên, hoặc hạ mục tiêu.
    }
    .what = Khi các khoảng có dạng phân bố, mục tiêu nào cũng đạt ít nhất 1 trong 5 năm.

pln-601 = Kế hoạch chưa có KPI
    .found = Kế hoạch chưa có KPI nào.
    .why = Kế hoạch nói bạn muốn gì; KPI nói bạn đã đi được bao xa. Không có KPI thì gần cuối năm mới thấy vấn đề.
    .mend = Cho mỗi mục tiêu một KPI đo kết quả, kèm hai yếu tố tác động chính mà bạn tác động được trong năm.
    .what = Kế hoạch có ít nhất một KPI.

pln-602 = KPI chưa có chỉ tiêu
    .found = “{ $kpi }” chưa có chỉ tiêu.
    .why = Không có chỉ tiêu thì con số chỉ cho biết là đã đếm.
    .mend = Nhập giá trị của “{ $kpi }” mà tới đó thì mục tiêu đang đi đúng hướng.
    .what = Mỗi KPI có chỉ tiêu; KPI đếm cột mốc thì có thể không cần.

pln-603 = KPI không phục vụ mục tiêu nào
    .found = “{ $kpi }” không gắn với mục tiêu nào, kể cả qua KPI cấp trên.
    .why = KPI như vậy có thể đạt trọn vẹn trong khi cả năm không đạt.
    .mend = Thử hỏi nếu bỏ “{ $kpi }” thì bạn bớt biết về điều gì. Gắn nó với mục tiêu đó, hoặc bỏ đi.
    .what = Mỗi KPI, trừ KPI tuân thủ, phục vụ một mục tiêu, trực tiếp hoặc qua KPI cấp trên.

pln-604 = Có mục tiêu không ai đo
    .found = Không có KPI nào đo “{ $goal }”.
    .why = Mục tiêu không ai theo dõi thì trượt lúc nào không hay.
    .mend = Thêm một KPI cho “{ $goal }”: chỉ số của mục tiêu, chỉ tiêu, và ai xem hằng tháng.
    .what = Mỗi mục tiêu có ít nhất một KPI.

pln-605 = Thang đo bị ngược
    .found = Thang đo của “{ $kpi }” đi từ { $first } đến { $last }, chỉ tiêu ở { $target }. { $better ->
        [higher] Ở đây càng cao càng tốt.
        [lower] Ở đây càng thấp càng tốt.
       *[either] Các điểm không đi theo một chiều.
    }
    .why = Thang đo bị ngược thì kết quả kém hơn lại có thể được nhiều điểm hơn.
    .mend = Sắp lại thang đo của “{ $kpi }”: ngưỡng tối thiểu, rồi chỉ tiêu { $target }, rồi mức vượt trội, điểm sau tốt hơn điểm trước.
    .what = Ngưỡng tối thiểu, chỉ tiêu và mức vượt trội nối tiếp nhau theo chiều tốt lên của KPI.

pln-606 = Trọng số không cộng thành một trăm
    .found = { $unit ->
        [company] Trọng số các KPI của công ty cộng lại là { $total }.
       *[other] Trọng số các KPI của “{ $owner }” cộng lại là { $total }.
    }
    .why = Trọng số nói bằng con số điều gì quan trọng hơn. Không cộng thành một trăm thì điểm số vô nghĩa.
    .mend = { $way ->
        [less] Bớt { $gap } ở những KPI ít ảnh hưởng nhất tới mục tiêu số một. Các KPI gồm { $kpis }.
       *[more] Chia thêm { $gap } còn thiếu, phần lớn cho KPI của mục tiêu số một. Các KPI gồm { $kpis }.
    }
    .what = Trọng số cộng thành 100 ở cấp công ty, từng phòng ban và từng người nếu có.

pln-607 = Kế hoạch không bao giờ được rà soát
    .found = Kế hoạch chưa có buổi rà soát nào.
    .why = Kế hoạch mà qua tháng đầu không ai nhìn lại chỉ là tài liệu, không phải công cụ.
    .mend = Đặt mỗi tháng một buổi rà soát vào ngày cố định, không quá một giờ: ai chủ trì, ai quyết định, được điều chỉnh gì.
    .what = Kế hoạch có ít nhất một buổi rà soát định kỳ.

pln-608 = Buổi rà soát không quyết định được
    .found = { $missing ->
        [decider] “{ $review }” chưa có người quyết định.
       *[cadence] “{ $review }” chưa ghi bao lâu một lần.
    }
    .why = Buổi rà soát không đổi được gì thì chỉ để báo cáo. Dần dần không ai chuẩn bị nữa.
    .mend = { $missing ->
        [decider] Ghi một người quyết định trong “{ $review }” khi ý kiến khác nhau.
       *[cadence] Đặt nhịp cho “{ $review }”: phần lớn doanh nghiệp nhỏ hợp với nhịp tháng.
    }
    .what = Mỗi buổi rà soát có nhịp và một người quyết định.

pln-609 = Kết quả đang lệch khỏi kế hoạch
    .found = Đến { $month }, “{ $measure }” là { $actual }, kế hoạch là { $planned }: chênh { $off } của mức kế hoạch.
    .why = Chênh lệch thấy bây giờ vẫn kéo lại được bằng cách đổi hành động. Đến cuối năm thì chỉ còn để giải thích.
    .mend = Đưa “{ $measure }” vào buổi rà soát tới: vì sao chênh { $off }, đổi hành động hay ngân sách nào, và nhường gì cho việc đó.
    .what = Chỉ số có mục tiêu hoặc KPI theo dõi không kém kế hoạch quá năm phần trăm, tính trên các tháng đã có số. Mức năm phần trăm là quy ước của bộ học liệu này.

pln-610 = Không giữ được giới hạn đặt trong mục tiêu
    .found = { $kind ->
        [at_least] “{ $measure }” là { $value } vào { $month }; “{ $goal }” đòi hỏi ít nhất { $target }. Các tháng thấp hơn: { $months }.
       *[at_most] “{ $measure }” là { $value } vào { $month }; “{ $goal }” cho phép nhiều nhất { $target }. Các tháng cao hơn: { $months }.
    }
    .why = Giới hạn giữ cho tăng trưởng trong tầm kiểm soát. Mỗi tháng không giữ được phải bù lại bằng những tháng tốt hơn.
    .mend = Quyết định trước tháng sau: điều gì đưa “{ $measure }” về lại { $target }, và bạn chấp nhận tăng chậm lại ở đâu.
    .what = Tỷ trọng hoặc mức có giới hạn trong mục tiêu vẫn nằm trong giới hạn ở tháng cuối có số thực tế.

pln-611 = Thiếu tháng giữa các số thực tế
    .found = “{ $measure }” chưa có số thực tế của { $months } năm { $year }, nhưng đã có số các tháng sau.
    .why = Một chỗ trống làm hỏng mọi phép cộng và dự báo phía sau.
    .mend = Nhập { $months } cho “{ $measure }”; chỉ ghi 0 nếu thật sự bằng 0.
    .what = Số thực tế của một chỉ số không có tháng trống trước tháng cuối đã biết.
