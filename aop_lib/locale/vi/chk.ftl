# Quy tắc CHK: 24 mục của danh mục kiểm tra KPI, ngưỡng 70% và ba nhóm then chốt. Thuộc tính như trong pln.ftl.
# Số của quy tắc là số của mục: chk-21 là C2.1.

chk-answered = Trả lời “Chưa đạt”
    .found = { $noted ->
        [no] Mục { $item }: chính bạn trả lời “Chưa đạt”.
       *[other] Mục { $item }: chính bạn trả lời “Chưa đạt”. Ghi chú: “{ $evidence }”
    }

chk-11 = C1.1: mục tiêu chưa đều là con số
    .found = { $case ->
        [none] Chưa có mục tiêu nào để nói bằng con số.
       *[other] Chưa có con số đầy đủ: { $names }.
    }
    .why = KPI bám vào mục tiêu. Mục tiêu không có con số thì KPI không biết đo theo cái gì.
    .mend = Ghi đủ chỉ số, loại và chỉ tiêu cho từng mục tiêu trước khi chọn KPI.
    .what = C1.1. Mục tiêu nào của năm cũng có chỉ số, loại và chỉ tiêu.

chk-12 = C1.2: chưa nói rõ ưu tiên chiến lược
    .found = Chưa có lựa chọn nào được ghi là ưu tiên.
    .why = Trọng số, ngân sách và quyết định hằng ngày đều đi theo ưu tiên. Không nói ra thì phòng ban nào theo ưu tiên của phòng ban đó.
    .mend = Thêm một ưu tiên trong một câu: tăng trưởng, hiệu quả hay dòng tiền, và cái nào đi trước khi chúng va nhau.
    .what = C1.2. Trong các lựa chọn có ít nhất một ưu tiên.

chk-13 = C1.3: chưa nêu giới hạn và đánh đổi
    .found = Kế hoạch thiếu giới hạn, hoặc thiếu một đánh đổi nói rõ phải nhường gì.
    .why = KPI không có giới hạn sẽ được đạt bằng mọi giá: doanh thu nhờ giảm giá, biên nhờ từ chối khách.
    .mend = Nêu ít nhất một giới hạn (chi phí, chất lượng hoặc rủi ro) và một đánh đổi ghi rõ phải nhường gì.
    .what = C1.3. Kế hoạch có ít nhất một giới hạn và ít nhất một đánh đổi nói rõ phải nhường gì.

chk-21 = C2.1: có mục tiêu không có KPI đo kết quả cuối
    .found = Không có KPI kết quả nào đo { $names }.
    .why = Nếu chỉ đo yếu tố tác động chính và hoạt động, tất cả có thể xanh mà mục tiêu vẫn trượt.
    .mend = Với từng mục tiêu vừa nêu, thêm một KPI loại kết quả, thường chính là chỉ số của mục tiêu.
    .what = C2.1. Mỗi mục tiêu có ít nhất một KPI loại kết quả.

chk-22 = C2.2: có KPI không giúp mục tiêu nào
    .found = Không gắn với mục tiêu nào: { $names }.
    .why = KPI không ai nối được với mục tiêu chỉ là con số phải báo cáo.
    .mend = Gắn từng KPI vừa nêu với mục tiêu mà nó giúp, hoặc với KPI cấp trên. Không nói được trong một câu thì bỏ.
    .what = C2.2. Mỗi KPI, trừ KPI tuân thủ, dẫn tới một mục tiêu, trực tiếp hoặc qua KPI cấp trên.

chk-23 = C2.3: KPI giữ lại vì thói quen
    .found = Không mục tiêu nào và không quyết định nào cần tới { $names }.
    .why = Đo vì năm ngoái đã đo sẽ lấy mất sự chú ý của điều quan trọng năm nay.
    .mend = Với từng KPI vừa nêu, ghi mục tiêu nó phục vụ và quyết định nó giúp đưa ra. Không có cả hai thì thôi đo.
    .what = C2.3. Không KPI nào vừa thiếu mục tiêu vừa thiếu quyết định. Nếu chỉ thiếu một trong hai, câu trả lời của bạn được tính.

chk-31 = C3.1: không có KPI đo kết quả cuối
    .found = Không KPI nào thuộc loại kết quả.
    .why = Yếu tố tác động chính cho biết bạn bận thế nào. Chỉ kết quả mới cho biết năm nay có đạt hay không.
    .mend = Thêm một KPI kết quả: doanh thu, lợi nhuận, tỷ lệ giữ khách hoặc dòng tiền.
    .what = C3.1. Có ít nhất một KPI loại kết quả.

chk-32 = C3.2: không có KPI đo yếu tố tác động chính
    .found = Không KPI nào thuộc loại yếu tố tác động chính.
    .why = Chỉ có kết quả thì bạn biết mình đang trễ mà không biết phải làm gì.
    .mend = Thêm hai đến bốn yếu tố tác động chính tác động được trong năm, như tỷ lệ chuyển đổi, giá trị đơn trung bình, chi phí cho một khách mới.
    .what = C3.2. Có ít nhất một KPI loại yếu tố tác động chính.

chk-33 = C3.3: KPI toàn là hoạt động
    .found = KPI nào cũng đếm hoạt động: { $names }.
    .why = Cuộc gọi, bài đăng, báo cáo đều có thể làm đủ mà không khách nào mua thêm.
    .mend = Hỏi xem mỗi hoạt động nhằm thay đổi điều gì, rồi đo điều đó.
    .what = C3.3. Không phải mọi KPI đều thuộc loại hoạt động.

chk-41 = C4.1: quá nhiều KPI kết quả cho một mục tiêu
    .found = Có hơn hai KPI kết quả cấp công ty cùng đo { $names }.
    .why = Mục tiêu có năm kết quả thì coi như không có: lúc nào cũng có một cái xanh.
    .mend = Giữ một hoặc hai KPI đủ cho bạn tin rằng mục tiêu đã đạt. Chuyển phần còn lại thành yếu tố tác động chính hoặc bỏ.
    .what = C4.1. Mỗi mục tiêu có nhiều nhất hai KPI kết quả ở cấp công ty.

chk-42 = C4.2: một người gánh quá nhiều KPI
    .found = { $case ->
        [none] Có hơn bảy KPI chưa có người phụ trách.
       *[other] Đang gánh hơn bảy KPI: { $names }.
    }
    .why = Sự chú ý không chia làm mười được. Con số dễ nhất sẽ được làm trước.
    .mend = Giữ bảy KPI trở xuống, là những KPI thay đổi việc người này làm; phần còn lại giao cho người khác hoặc bỏ.
    .what = C4.2. Không ai gánh quá bảy KPI. Con số này là quy ước của bộ học liệu này.

chk-43 = C4.3: KPI chưa có người phụ trách
    .found = Không ai chịu trách nhiệm cho { $names }.
    .why = Khi con số chuyển đỏ, không ai thấy đó là việc của mình.
    .mend = Ghi một cái tên cho từng KPI vừa nêu. Tên phòng ban chỉ đủ khi có một người đứng đầu chịu trách nhiệm.
    .what = C4.3. Mỗi KPI có người phụ trách.

chk-51 = C5.1: KPI nặng nhất không thuộc mục tiêu số một
    .found = Trọng số cao nhất nằm ở { $names }, không phục vụ mục tiêu xếp đầu.
    .why = Mọi người đi theo trọng số chứ không theo lời nói. Khi đó mục tiêu số một bị bỏ trước tiên.
    .mend = Chuyển trọng số từ { $names } sang KPI kết quả của mục tiêu số một, cho đến khi KPI đó nặng nhất.
    .what = C5.1. KPI cấp công ty có trọng số cao nhất phục vụ mục tiêu xếp đầu.

chk-52 = C5.2: KPI tuân thủ quá nặng
    .found = Hơn 20% trọng số nằm ở KPI tuân thủ: { $names }.
    .why = Việc bắt buộc thì phải làm, nhưng nó không làm nên cả năm. Trọng số lớn ở đó là mua điểm mà không có kết quả.
    .mend = Đưa các KPI này về 20% trọng số trở xuống, phần chênh chuyển cho KPI của các mục tiêu.
    .what = C5.2. KPI tuân thủ cấp công ty chiếm nhiều nhất 20% trọng số. Mức này là quy ước của bộ học liệu này.

chk-53 = C5.3: trọng số chia đều
    .found = Các KPI này có trọng số bằng hoặc gần bằng nhau: { $names }.
    .why = Trọng số bằng nhau nói rằng không gì quan trọng hơn. Trông công bằng nhưng không dẫn dắt ai.
    .mend = Xếp các KPI theo thứ tự mục tiêu, rồi để KPI đầu nặng ít nhất gấp đôi KPI cuối.
    .what = C5.3. Khi có từ ba KPI cấp công ty mang trọng số, chúng chênh nhau ít nhất năm điểm trên một trăm.

chk-61 = C6.1: KPI quan trọng chưa có ngưỡng tối thiểu
    .found = Chưa có ngưỡng tối thiểu: { $names }.
    .why = Không có sàn thì không ai biết từ đâu kết quả là không chấp nhận được.
    .mend = Với từng KPI vừa nêu, đặt giá trị mà thấp hơn nó bạn sẽ đổi cách làm.
    .what = C6.1. KPI kết quả cấp công ty cần đạt tới (nếu không có thì KPI nặng nhất) có ngưỡng tối thiểu.

chk-62 = C6.2: thang đo khuyến khích làm vừa đủ
    .found = Vượt chỉ tiêu không được gì thêm, hoặc chưa tới chỉ tiêu là mất hết: { $names }.
    .why = Chỉ có một bậc ở chỉ tiêu thì mọi người dừng ở đó, hoặc bỏ cuộc vào quý cuối khi thấy không tới được.
    .mend = Thêm mức vượt trội trên chỉ tiêu và để điểm tăng dần từ ngưỡng tối thiểu tới mức vượt trội.
    .what = C6.2. KPI kết quả cấp công ty cần đạt tới (nếu không có thì KPI nặng nhất) có mức vượt trội và điểm tăng dần theo đường thẳng.

chk-63 = C6.3: chưa phân biệt chưa đạt, đạt và vượt
    .found = Ba mức còn thiếu hoặc sai thứ tự: { $names }.
    .why = Ba mức không đặt từ đầu năm thì cuối năm sẽ tranh cãi.
    .mend = Với từng KPI vừa nêu, đặt ngưỡng tối thiểu, chỉ tiêu và mức vượt trội, mức sau tốt hơn mức trước.
    .what = C6.3. KPI kết quả cấp công ty cần đạt tới (nếu không có thì KPI nặng nhất) có ngưỡng tối thiểu, chỉ tiêu và mức vượt trội theo đúng thứ tự.

chk-71 = C7.1: KPI phòng ban chưa nói được đóng góp gì
    .found = Chưa gắn với KPI cấp trên, hoặc chưa nói đóng góp thế nào: { $names }.
    .why = Khi đó phòng ban nào cũng đạt số của mình, còn số của công ty không ai chịu trách nhiệm.
    .mend = Với từng KPI vừa nêu, chọn KPI cấp trên và viết một câu nó tác động thế nào.
    .what = C7.1. Mỗi KPI phòng ban ghi KPI cấp trên và cách đóng góp.

chk-72 = C7.2: KPI cá nhân không đi ra từ KPI phòng ban
    .found = Không nằm dưới KPI phòng ban nào: { $names }.
    .why = KPI cá nhân không bám vào đâu thì cá nhân có thể đạt mà công ty vẫn mất.
    .mend = Đặt từng KPI vừa nêu dưới một KPI phòng ban, rồi đối chiếu với công việc của người đó.
    .what = C7.2. Mỗi KPI cá nhân nằm dưới một KPI phòng ban và kế hoạch ghi rõ vai trò của người đó. Thiếu vai trò thì câu trả lời của bạn được tính.

chk-73 = C7.3: KPI không giúp quyết định gì
    .found = Không quyết định nào cần tới { $names }.
    .why = KPI đạt được mà không ai dùng tới chỉ để trang trí.
    .mend = Ghi điều bạn sẽ đổi nếu KPI chuyển đỏ. Nếu không đổi gì thì bỏ KPI đó.
    .what = C7.3. Mỗi KPI ghi rõ giúp quyết định điều gì.

chk-81 = C8.1: KPI được xem quá muộn
    .found = Chưa theo dõi theo tháng hoặc quý: { $names }.
    .why = Con số mỗi năm xem một lần thì chỉ để giải thích, không đổi được nữa.
    .mend = Đặt nhịp tháng hoặc quý cho từng KPI vừa nêu, hoặc đưa nó vào một buổi rà soát như vậy.
    .what = C8.1. Mỗi KPI được theo dõi ít nhất mỗi quý, theo nhịp riêng hoặc trong một buổi rà soát.

chk-82 = C8.2: không ai phân tích và đề xuất
    .found = Chưa có buổi rà soát nào có người chủ trì: { $names }.
    .why = Không có người chuẩn bị thì buổi rà soát chỉ đọc số rồi kết thúc.
    .mend = Ghi ai chủ trì, mang phân tích tới và đề xuất điều chỉnh.
    .what = C8.2. Có ít nhất một buổi rà soát có người chủ trì.

chk-83 = C8.3: KPI không theo kịp bối cảnh
    .found = Chưa có buổi rà soát nào nói được điều chỉnh gì: { $names }.
    .why = Khi thị trường đổi chiều, KPI cũ vẫn thưởng cho kế hoạch cũ.
    .mend = Ghi buổi rà soát được điều chỉnh gì, và KPI được xem lại khi kế hoạch hoặc bối cảnh thay đổi.
    .what = C8.3. Có ít nhất một buổi rà soát ghi rõ được điều chỉnh gì.

chk-90 = Hệ thống KPI đang có rủi ro cao
    .found = { $passed } trên 24 mục đạt; { $failed } mục chưa đạt, { $open } mục chưa trả lời. Dưới 17 mục là rủi ro cao.
    .why = Dưới 70%, các phần của hệ thống KPI không còn đỡ được nhau: điều được đo rời xa điều mong muốn.
    .mend = Cần thêm { $short } mục đạt. { $case ->
        [none] Trả lời các mục còn để ngỏ trước.
       *[other] Bắt đầu từ nhóm 2, 5 và 7 trong các mục này: { $failing }.
    }
    .what = Có ít nhất 17 trong 24 mục đạt (70% của 24 là 16,8). Mục không ai trả lời thì chưa đạt.

chk-91 = Đạt KPI nhưng không đạt mục tiêu: gần như chắc chắn
    .found = Đang vướng ở { $groups ->
        [one] nhóm { $list }
       *[other] các nhóm { $list }
    } ({ $items }).
    .why = Mục tiêu không có KPI, trọng số chỉ sang hướng khác, KPI không xuống tới người làm: đó là cách một năm trượt mục tiêu khi mọi đèn đều xanh.
    .mend = Sửa { $items } trước mọi mục khác, dù tổng số đạt là bao nhiêu.
    .what = Không mục nào của nhóm 2 (gắn với mục tiêu), 5 (trọng số) và 7 (từ công ty đến cá nhân) bị chưa đạt.

chk-92 = Đánh dấu đạt trong khi kế hoạch cho thấy chưa đạt
    .found = { $case ->
        [none] Mục { $item } được đánh dấu “Đạt”, nhưng kế hoạch cho thấy chưa đạt.
       *[other] Mục { $item } được đánh dấu “Đạt”, nhưng kế hoạch cho thấy chưa đạt: { $names }.
    }
    .why = Danh mục kiểm tra điền bằng hy vọng sẽ che đúng điều mà nó cần cho thấy.
    .mend = Sửa điều mà kế hoạch cho thấy ở mục { $item }, hoặc đổi câu trả lời thành “Chưa đạt”. Bằng chứng trong kế hoạch được tính.
    .what = Không mục nào được đánh dấu “Đạt” khi chính kế hoạch cho thấy chưa đạt.
