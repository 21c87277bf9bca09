# ALN: alignment (A0).

### aln_meter

aln-101 = Chưa ai hỏi các phòng ban
    .found = Kế hoạch có { $count } phòng ban nhưng chưa có câu trả lời nào về việc năm nay ưu tiên điều gì nhất.
    .why = Ngồi chung một cuộc họp thì ai cũng gật đầu, nhưng bước ra mỗi người vẫn mang theo một ưu tiên số 1 khác nhau. Điều đó chỉ lộ ra khi từng phòng ban trả lời riêng.
    .mend = Trước khi bàn chung, để từng phòng ban trả lời riêng bằng văn bản: thứ tự các ưu tiên, ưu tiên số 1, đánh đổi mà mình hiểu là đã được chấp nhận, việc chưa làm trong năm. Mỗi phòng ban một dòng.
    .what = Kế hoạch có từ hai phòng ban trở lên thì các phòng ban đã được hỏi điều gì là ưu tiên nhất.

aln-102 = Mỗi phòng ban đặt một ưu tiên số 1 khác nhau
    .found = { $case ->
        [other] Cả { $count } phòng ban đã trả lời đều nêu “{ $named }” là ưu tiên số 1. Kế hoạch lại đặt “{ $top }” lên đầu.
       *[differ] Khi được hỏi năm nay ưu tiên điều gì nhất, { $count } phòng ban đưa ra { $different } câu trả lời khác nhau. { $answers }.
    }
    .why = Phòng ban nào cũng đúng theo logic của mình. Đến khi hai bên cùng cần một khoản tiền hay một tuần làm việc, không có gì cho biết bên nào nhường.
    .mend = { $case ->
        [open] Kế hoạch cũng chưa nêu ưu tiên số 1. Hãy cho một ưu tiên đứng thứ 1, nói rõ lý do, rồi hỏi riêng lại từng phòng ban.
        [other] Quyết định chọn điều nào. Hoặc “{ $named }” thành ưu tiên số 1 của kế hoạch, hoặc mọi phòng ban được nghe vì sao là “{ $top }”. Sau đó hỏi lại.
       *[differ] Đặt { $different } câu trả lời cạnh nhau. Người quyết định xác nhận “{ $top }” là ưu tiên số 1, hoặc đổi thứ tự trong kế hoạch, và nói rõ lý do. Sau đó hỏi riêng lại từng phòng ban.
    }
    .what = Mọi phòng ban đã trả lời nêu cùng một ưu tiên số 1, đúng như kế hoạch.

aln-103 = Hai phòng ban xếp thứ tự ưu tiên rất khác nhau
    .found = { $first } và { $second } khác nhau nhiều nhất. Trong { $count } ưu tiên, “{ $option }” đứng thứ { $a } với { $first } nhưng đứng thứ { $b } với { $second }.
    .why = Bên này đẩy tới thì bên kia giữ lại. Quyết định nào liên quan cũng phải tranh luận lại từ đầu, và kế hoạch lệch nhịp dù không ai làm sai.
    .mend = Bàn về “{ $option }” trước tiên, có cả { $first } và { $second }: nếu giữ đúng vị trí trong kế hoạch thì mỗi bên lo mất điều gì? Ghi lại điều đã thống nhất, rồi hỏi lại.
    .what = Hai phòng ban xếp hạng khác nhau nhất vẫn có hệ số tương quan thứ hạng từ 0,5 trở lên. Con số này là quy ước của bộ học liệu này.

aln-104 = Có phòng ban không đặt ưu tiên của kế hoạch lên đầu
    .found = { $department } không đặt { $missing } trong { $k } ưu tiên đầu của mình, còn kế hoạch thì có.
    .why = Phòng ban không nhớ ưu tiên số 1 và số 2 của kế hoạch vẫn có thể làm tốt phần mình, nhưng không ai nói được phần đó đóng góp gì vào bức tranh chung.
    .mend = Cùng { $department } chỉ ra việc của họ phục vụ { $missing } ở đâu: mục tiêu, hành động hay KPI nào. Nếu chưa có thì giao thêm, hoặc xem lại thứ tự trong kế hoạch đã đúng chưa.
    .what = Phòng ban nào cũng đặt ưu tiên số 1 và số 2 của kế hoạch vào hai ưu tiên đầu của mình.

aln-105 = Các câu trả lời không so sánh được
    .found = { $case ->
        [twice] { $department } có nhiều hơn một dòng trả lời trong cùng một lượt hỏi ({ $phase }).
        [repeated] { $department } xếp { $options } ở hai vị trí.
        [missing] { $department } chưa xếp { $options }, trong khi phòng ban khác đã xếp.
        [none] { $department } chưa nói điều gì là ưu tiên nhất.
        [alone] Mới chỉ có { $department } trả lời.
        [departments] Lượt trước và lượt sau không cùng các phòng ban trả lời. Chỉ có trong một lượt: { $options }.
        [options] Lượt trước và lượt sau không cùng một danh sách ưu tiên. Chỉ có trong một lượt: { $options }.
       *[one] Mới chỉ có một ưu tiên được xếp, nên không có thứ tự để so sánh.
    }
    .why = Mức alignment được đo trên cùng một câu hỏi dành cho mọi phòng ban. Thiếu hay thừa một câu trả lời thì con số không còn nói được gì về ai cả.
    .mend = { $case ->
        [twice] Hỏi { $department } xem dòng nào mới đúng rồi xóa các dòng còn lại, hoặc ghi rõ lượt (trước hay sau) cho từng dòng.
        [repeated] Trong bảng xếp hạng của { $department }, chỉ để { $options } ở một vị trí; xem vị trí kia có phải định ghi ưu tiên khác không.
        [missing] Để { $department } xếp thêm { $options }, hoặc bỏ khỏi mọi bảng xếp hạng.
        [none] Để { $department } xếp đúng các ưu tiên mà phòng ban khác đã xếp.
        [alone] Hỏi thêm ít nhất một phòng ban, tốt hơn là đủ ba, trước khi { $department } cho xem câu trả lời.
        [departments] Hỏi cùng các phòng ban trong cả hai lượt, hoặc bỏ ra khỏi cả hai lượt những phòng ban chỉ được hỏi một lần.
        [options] Đưa cùng một danh sách ưu tiên cho các phòng ban trong cả hai lượt.
       *[one] Để mỗi phòng ban xếp ít nhất hai ưu tiên, tốt hơn là tất cả.
    }
    .what = Mọi phòng ban đã trả lời xếp cùng những ưu tiên như nhau, mỗi ưu tiên một lần, và cả hai lượt đều như vậy.

aln-106 = Một phòng ban vẫn đứng yên
    .found = Giữa hai lượt hỏi, { $moved } đã tới gần hơn với thứ tự của kế hoạch, còn { $department } vẫn trả lời như cũ: xếp “{ $option }” thứ { $place }, trong khi kế hoạch xếp thứ { $planned }.
    .why = Hiếm khi đó là phản đối. Cách làm đang chạy ổn thì khó bỏ. Nhưng chỉ cần một phòng ban đứng yên là các phòng ban khác cũng chậm theo.
    .mend = Hỏi riêng người phụ trách { $department }: nếu “{ $option }” đứng thứ { $planned } thì công việc hằng ngày phải đổi gì, và cần thêm gì: thời gian, người, hay một KPI khác. Quyết định điều đó rồi hỏi lại.
    .what = Khi có phòng ban tới gần hơn với thứ tự của kế hoạch giữa hai lượt hỏi, không phòng ban nào giữ nguyên một thứ tự khác kế hoạch.

aln-exchange = { $gain }, đổi lại: { $price }

aln-201 = Các phòng ban hiểu khác nhau về đánh đổi đã được chấp nhận
    .found = Khi được hỏi đánh đổi nào đã được chấp nhận, { $count } phòng ban đưa ra { $different } câu trả lời khác nhau. { $answers }.
    .why = Mỗi phòng ban sẵn sàng trả một cái giá khác nhau. Lần đầu phải trả thật, sẽ có bên nói: không giống như lúc đã thống nhất.
    .mend = Quyết định năm nay chấp nhận đánh đổi nào và ghi ngay bên cạnh điều phải nhường. Không phải phòng ban nào cũng vui, nhưng tất cả phải biết. Sau đó hỏi lại.
    .what = Mọi phòng ban đã trả lời nêu cùng một đánh đổi đã được chấp nhận.

aln-202 = Các phòng ban không cùng hiểu việc gì chưa làm
    .found = { $case ->
        [wants] Kế hoạch ghi “{ $choice }” vào những việc chưa làm trong năm. Trong bảng xếp hạng của { $who }, đó lại là việc cần làm.
        [priority] “{ $choice }” là ưu tiên của kế hoạch, nhưng có phòng ban kể vào những việc chưa làm trong năm: { $who }.
        [forgotten] Kế hoạch ghi “{ $choice }” vào những việc chưa làm trong năm, nhưng không phòng ban nào đã trả lời nhắc tới.
       *[differs] Khi được hỏi việc gì chưa làm trong năm, các phòng ban khác nhau về “{ $choice }”. Có nêu: { $who }. Không nêu: { $others }.
    }
    .why = Việc mà phòng này tưởng đã gác lại thì phòng kia đang chuẩn bị. Giữa năm, đầu việc phát sinh xuất hiện và rơi vào tay người khác.
    .mend = { $case ->
        [wants] Nói rõ với { $who } vì sao phải chờ và khi nào sẽ xem lại; hoặc đưa “{ $choice }” ra khỏi danh sách việc chưa làm.
        [priority] Hỏi { $who } điều gì cản trở “{ $choice }”. Hoặc vẫn là ưu tiên và họ lập kế hoạch cho nó, hoặc kế hoạch chuyển nó sang việc chưa làm.
        [forgotten] Nói với từng phòng ban về “{ $choice }” và lý do của quyết định đó. Sau đó hỏi lại.
       *[differs] Quyết định dứt khoát về “{ $choice }”. Việc chưa làm trong năm thì ghi rõ như vậy trong các lựa chọn và báo cho mọi phòng ban. Sau đó hỏi lại.
    }
    .what = Mọi phòng ban đã trả lời cùng chấp nhận chưa làm những việc như nhau, đúng như kế hoạch, và không ai xếp việc nào trong số đó là việc cần làm.

### aln_meaning

aln-107 = Cùng một thuật ngữ, hiểu khác nhau
    .found = { $case ->
        [rate] “{ $term }” đang chỉ { $count } điều khác nhau. Trong { $month }/{ $year }, { $first } tính ra { $low }, { $second } tính ra { $high }. Nếu lấy tỷ lệ cao hơn để hứa cho lượng lead tháng sau thì sẽ hụt { $gap } giá trị hợp đồng.
        [money] “{ $term }” đang chỉ { $count } điều khác nhau. Trong { $month }/{ $year }, { $first } tính ra { $low }, { $second } tính ra { $high }: lệch nhau { $gap }.
        [number] “{ $term }” đang chỉ { $count } điều khác nhau. Trong { $month }/{ $year }, { $first } tính ra { $low }, { $second } tính ra { $high }.
        [equal] “{ $term }” đang chỉ { $count } điều khác nhau. { $first } và { $second } tính theo hai cách, chỉ tình cờ cùng ra { $low } trong { $month }/{ $year }.
        [days] “{ $term }” với { $first } là ngày { $low }, với { $second } là ngày { $high }: cách nhau { $gap } ngày.
       *[words] “{ $term }” đang chỉ { $count } điều khác nhau: { $first } và { $second } không tính như nhau. Số lead trong kế hoạch chưa cho thấy lệch bao nhiêu.
    }
    .why = Ai cũng gật đầu với cùng một từ, nhưng mỗi bên lập kế hoạch theo một con số. Sự khác biệt nằm im cho đến lúc đối chiếu kết quả, khi tiền đã chi cho cả hai cách hiểu.
    .mend = { $case ->
        [days] Ghi rõ trong kế hoạch này “{ $term }” là ngày nào, và đặt cho ngày kia một tên riêng. Sửa dòng của { $first } hoặc { $second } để cả hai cùng nêu một cột mốc.
       *[other] Thống nhất một định nghĩa “{ $term }” cho toàn công ty: tính cái gì, từ bước nào đến bước nào, lead nào không tính. Sửa dòng của { $first } hoặc { $second }. Nếu vẫn cần con số kia, hãy đặt cho nó một tên riêng.
    }
    .what = Các phòng ban định nghĩa một thuật ngữ thì cùng tính một thứ: cùng các bước, cùng điều kiện lọc, cùng kênh, hoặc cùng một cột mốc.

aln-108 = Hai hệ thống, hai con số
    .found = { $case ->
        [systems] “{ $measure }” { $month }: { $here } ({ $first }) cho { $low }, { $there } ({ $second }) cho { $high }, lệch nhau { $gap }.
       *[departments] “{ $measure }” { $month }: { $first } đọc được { $low }, { $second } đọc được { $high }, lệch nhau { $gap }.
    }
    .why = Nhìn những con số khác nhau của cùng một tháng, mỗi phòng ban quyết định theo một bức tranh riêng. Bên nào cũng chắc chắn, vì hệ thống của mình ghi như vậy.
    .mend = Tìm xem vì sao hai số lệch nhau: tính theo ngày nào, có thuế GTGT không, có đơn hủy không. Rồi chọn một hệ thống mà “{ $measure }” của nó dùng chung cho mọi người. { $plan ->
        [known] Kế hoạch đang ghi { $figure } cho tháng này.
       *[none] Kế hoạch chưa có số của tháng này; hãy nhập con số được chọn.
    }
    .what = Các số đọc được của cùng một chỉ số, cùng một tháng lệch nhau không quá 1% của số lớn hơn. Mức này là quy ước của bộ học liệu này.

aln-109 = Định nghĩa chưa tính ra được
    .found = { $reason ->
        [nothing] { $department } chưa nói “{ $term }” là tính cái gì.
        [words] { $department } chỉ giải thích “{ $term }” bằng lời, chưa có gì để đếm.
        [both] { $department } hiểu “{ $term }” vừa là một con số, vừa là một cột mốc.
        [to_stage] { $department } chưa nói lead phải đến bước nào thì được tính vào “{ $term }”.
        [from_stage] { $department } coi “{ $term }” là một tỷ lệ nhưng chưa nói tính trên những lead nào.
        [backwards] { $department } tính “{ $term }” từ bước sau về bước trước, hoặc về chính bước đó: hầu như lead nào cũng đạt, dù chuyện gì xảy ra.
        [contradicts] Với “{ $term }”, { $department } vừa chỉ tính khách mới vừa chỉ tính khách cũ: không ai là cả hai.
        [channel] { $department } tính “{ $term }” ở kênh “{ $channel }”, nhưng không lead nào thuộc kênh này.
        [amounts] { $department } cộng số tiền cho “{ $term }”, nhưng không lead nào trong đó có số tiền.
       *[milestone] { $department } hiểu “{ $term }” là một cột mốc chưa có ngày.
    }
    .why = Định nghĩa không tính ra được thì không kiểm tra được. Hai phòng ban có thể cùng đồng ý mà vẫn làm theo hai hướng.
    .mend = { $reason ->
        [channel] Ghi kênh đúng như trong bảng lead, hoặc để trống để tính mọi kênh.
        [amounts] Nhập giá trị (nếu tính lợi nhuận thì cả giá vốn) của các hợp đồng được tính.
        [milestone] Đặt hạn cho cột mốc, hoặc chọn cột mốc khác.
        [contradicts] Bỏ một trong hai điều kiện lọc.
        [both] Giữ một trong hai: con số cần tính hoặc cột mốc.
        [backwards] Đặt bước đến trước lên trước, ví dụ từ lead đến hợp đồng.
       *[other] Ghi rõ { $department } tính cái gì và lead phải đến bước nào; nếu là tỷ lệ thì ghi cả bước bắt đầu. Nếu “{ $term }” là một ngày thì nêu cột mốc.
    }
    .what = Mỗi định nghĩa nói rõ đến mức tính ra được trên các lead, hoặc nêu một cột mốc có ngày.

aln-203 = Kế hoạch chưa giúp chọn được giữa hai phương án
    .found = { $case ->
        [order] Về “{ $topic }”, kế hoạch chưa giúp chọn được giữa “{ $first }” và “{ $second }”: mỗi bên giúp một ưu tiên, mà kế hoạch chưa nói ưu tiên nào đứng trước (một trong số đó là “{ $priority }”).
        [alike] Về “{ $topic }”, kế hoạch chưa giúp chọn được giữa “{ $first }” và “{ $second }”: xét theo ưu tiên, theo việc chấp nhận chưa làm và theo số tiền còn lại thì hai bên như nhau.
       *[nothing] Về “{ $topic }”, kế hoạch chưa giúp chọn được giữa “{ $first }” và “{ $second }”: kế hoạch chưa nêu ưu tiên nào.
    }
    .why = Chỗ nào kế hoạch im lặng, cuộc tranh luận sẽ quay sang hỏi ai đúng. Mỗi người bênh vực phòng mình và ai nói to hơn sẽ được.
    .mend = { $case ->
        [order] Cho mỗi ưu tiên một thứ tự riêng, để kế hoạch nói được bên nào phải nhường.
        [alike] Nói rõ hai phương án khác nhau ở đâu: “{ $first }” hay “{ $second }” giúp hoặc đi ngược ưu tiên nào, tốn bao nhiêu. Nếu không khác gì, kế hoạch đang thiếu một ưu tiên cho câu hỏi này.
       *[nothing] Nêu các ưu tiên của năm và xếp thứ tự. Rồi nói “{ $first }” và “{ $second }” giúp hoặc đi ngược ưu tiên nào.
    }
    .what = Giữa các phương án trả lời cùng một câu hỏi, kế hoạch quyết định được nhờ việc chấp nhận chưa làm, thứ tự ưu tiên hoặc số tiền còn lại.

### aln_means

aln-110 = Việc dài hạn không có gì riêng, hoặc bị lùi lại
    .found = { $case ->
        [budget] “{ $initiative }” mang lại kết quả sau năm nay nhưng không có khoản chi riêng.
        [people] “{ $initiative }” mang lại kết quả sau năm nay nhưng chưa có ai được dành thời gian cho việc này.
        [both] “{ $initiative }” mang lại kết quả sau năm nay nhưng không có khoản chi riêng, cũng không có người riêng.
       *[late] “{ $milestone }” của sáng kiến dài hạn “{ $initiative }” có hạn { $due } mà chưa xong. Các cột mốc đã đến hạn của những việc trong năm ({ $on_time }) thì đều xong.
    }
    .why = Khi có áp lực, tiền và người dồn cho việc có kết quả ngay trong tháng. Việc dài hạn lùi dần từng tháng mà không ai quyết định như vậy.
    .mend = { $case ->
        [budget] Dành cho “{ $initiative }” một khoản chi mà các việc trong năm không dùng tới, dù nhỏ.
        [people] Ghi rõ ai làm “{ $initiative }” và bao nhiêu tháng công.
        [both] Dành cho “{ $initiative }” một khoản chi mà các việc trong năm không dùng tới, cùng người làm và số tháng công. Nếu không dành được gì, hãy đưa nó vào phần chấp nhận chưa làm.
       *[late] Quyết định công khai ở kỳ rà soát tới: giữ người và tiền cho “{ $initiative }”, hoặc đưa nó vào phần chấp nhận chưa làm.
    }
    .what = Sáng kiến nào mang lại kết quả sau năm nay cũng có một khoản chi mà việc khác không dùng tới và có người làm. Cột mốc của nó không quá hạn trong khi cột mốc của các việc trong năm đều xong.

aln-301 = Các phòng ban cùng trông vào nhiều hơn mức đang có
    .found = “{ $what }”: các phòng ban cộng lại tính dùng { $total } { $period ->
        [month] mỗi tháng
        [quarter] mỗi quý
       *[year] cho cả năm
    }, trong khi chỉ có { $available }, thiếu { $excess }. Từng bên tính dùng: { $who }.
    .why = Xét riêng thì con số nào cũng có thể. Đến giữa năm các kế hoạch gặp nhau, chỉ còn lại chuyện đổ lỗi hoặc giành nguồn lực.
    .mend = Đặt các con số này cạnh nhau cùng các phòng ban. Bớt { $excess }, bắt đầu từ việc xa ưu tiên số một nhất; hoặc nâng “{ $what }” lên { $total } và nói rõ lấy từ đâu. Sau đó mỗi phòng ban ghi: với mức này, mình làm được tới đâu.
    .what = Phần các phòng ban tính dùng của một nguồn lực hay giới hạn cộng lại không vượt mức đang có, kể cả phần được phép bổ sung.

aln-302 = Có giả định không cộng được
    .found = { $case ->
        [unit] “{ $department }” tính “{ $what }” theo { $unit }; kế hoạch tính theo { $expected }.
        [none] “{ $department }” tính dùng { $amount } nhưng không nói của nguồn lực nào.
        [both] “{ $department }” ghi cả nguồn lực lẫn giới hạn cho cùng một con số: { $what }.
       *[unknown] “{ $department }” trông vào “{ $what }”, thứ không có trong kế hoạch.
    }
    .why = Không cộng được thì không so được với mức đang có. Hai phòng ban cùng trông vào một người mà không ai thấy là vì vậy.
    .mend = { $case ->
        [unit] Hỏi lại “{ $department }” con số tính theo { $expected }; nếu nên tính “{ $what }” theo { $unit } thì đổi đơn vị trong kế hoạch cho mọi phòng ban.
        [none] Ghi rõ { $amount } này thuộc nguồn lực hay giới hạn nào.
        [both] Giữ lại mã mà “{ $department }” muốn nói ({ $what }); mã kia đưa sang một dòng riêng.
       *[unknown] Sửa mã “{ $what }”, hoặc thêm vào nguồn lực hay giới hạn kèm mức đang có.
    }
    .what = Giả định của mỗi phòng ban nêu đúng một nguồn lực hoặc một giới hạn của kế hoạch, theo đơn vị của kế hoạch.

aln-303 = Các phòng ban trông vào thứ chưa rõ có bao nhiêu
    .found = { $count ->
        [one] Một phòng ban trông vào “{ $what }” ({ $who }), mà kế hoạch chưa nêu đang có bao nhiêu.
       *[several] Các phòng ban cộng lại tính dùng { $total } của “{ $what }” ({ $who }), mà kế hoạch chưa nêu đang có bao nhiêu.
    }
    .why = Đến giữa năm mới nghe câu “tưởng là có”. Phải đếm trước thì mới nói được: với nguồn lực hiện tại, mình làm được tới đâu.
    .mend = Hỏi người đang quản lý “{ $what }” xem có bao nhiêu rồi nhập con số. Ban đầu chỉ cần một ước lượng trung thực kèm ghi chú.
    .what = Nguồn lực hay giới hạn mà các phòng ban trông vào thì có con số trong kế hoạch.

aln-401 = Kế hoạch chưa có KPI chung
    .found = Kế hoạch có KPI và { $count } phòng ban, nhưng chưa KPI nào được đánh dấu là chung.
    .why = Chỉ có KPI riêng thì mỗi phòng tối ưu phần mình; phòng nào cũng đạt mà công ty vẫn không đạt. KPI chung là “keo dính”.
    .mend = Chọn một đến năm KPI làm KPI chung và ghi rõ những phòng ban tác động đến từng KPI. Thường gặp: doanh thu theo nhóm ngành hàng, tỷ lệ lợi nhuận, tốc độ ra mắt sản phẩm, mức độ giữ chân khách hàng, năng lực vận hành mùa cao điểm.
    .what = Kế hoạch có từ hai phòng ban thì có ít nhất một KPI chung.

aln-402 = KPI chung nhưng chưa thật sự chung
    .found = { $case ->
        [one] “{ $kpi }” được đánh dấu là KPI chung, nhưng chỉ “{ $department }” tác động đến nó.
       *[nobody] “{ $kpi }” được đánh dấu là KPI chung, nhưng kế hoạch không nói phòng ban nào tác động đến nó.
    }
    .why = KPI chung chỉ kéo các phòng ban về một hướng khi không phòng nào làm một mình được.
    .mend = { $case ->
        [one] Ghi thêm những phòng ban có việc tác động đến “{ $kpi }”. Nếu không có, hãy để nó là KPI của “{ $department }” và chọn làm KPI chung một kết quả do nhiều phòng ban tạo ra.
       *[nobody] Ghi những phòng ban có việc tác động đến “{ $kpi }”.
    }
    .what = KPI chung nào cũng có ít nhất hai phòng ban tác động đến: những phòng ban được ghi tên và những phòng ban có KPI nằm ngay dưới nó.

aln-403 = Phòng ban chưa thấy phần mình trong KPI chung
    .found = { $case ->
        [apart] “{ $department }” không tác động đến KPI nào trong các KPI chung ({ $kpi }).
        [none] “{ $department }” tác động đến { $kpi }, nhưng không có KPI riêng nào nằm dưới đó.
       *[silent] “{ $own }” của “{ $department }” nằm dưới { $kpi }, nhưng chưa nói đóng góp thế nào.
    }
    .why = Phòng ban không nói được việc mình ảnh hưởng kết quả chung thế nào thì chỉ hỏi “KPI phòng mình bao nhiêu”. Quyết định của phòng có khớp với phòng khác hay không là nhờ may.
    .mend = { $case ->
        [apart] Hỏi xem việc nào của “{ $department }” tác động đến một trong các KPI chung ({ $kpi }) rồi ghi tên phòng ban vào đó; hoặc chọn làm KPI chung một KPI mà phòng ban này có tác động.
        [none] Chọn KPI của “{ $department }” có tác động đến { $kpi }, chọn { $kpi } làm KPI cấp trên của nó và ghi rõ đóng góp thế nào. Nếu KPI đó đã thuộc một KPI khác thì ghi { $kpi } vào cột “Tác động đến” trên dòng của nó.
       *[silent] Ghi bằng một câu: “{ $own }” tác động đến { $kpi } thế nào.
    }
    .what = Phòng ban nào cũng tác động đến ít nhất một KPI chung. Khi kế hoạch có KPI dưới cấp công ty, phòng ban có một KPI nằm dưới mỗi KPI chung mà mình tác động, và KPI đó nói rõ đóng góp thế nào.

aln-404 = KPI riêng đạt, KPI chung không đạt
    .found = “{ $own }” đang ở { $own_value }, đã đạt chỉ tiêu, trong khi “{ $kpi }” ở cấp trên đang ở { $value }, dưới mức { $threshold }.
    .why = Chỉ chạy KPI của mình mà làm hỏng KPI chung thì kế hoạch vẫn thất bại, dù điểm của mình cao.
    .mend = Hỏi xem kết quả riêng nào thì giữ được “{ $kpi }” trên mức { $threshold }. Nâng chỉ tiêu của “{ $own }” lên mức đó, hoặc đo một việc khác có tác động đến “{ $kpi }”.
    .what = Không KPI nào đạt chỉ tiêu mà lại nằm dưới một KPI chung không đạt, theo số liệu đến nay: dưới ngưỡng tối thiểu, hoặc dưới chỉ tiêu nếu KPI không có ngưỡng.

aln-405 = Quá nhiều KPI chung
    .found = Có { $count } KPI chung; nhiều hơn { $most } thì không còn kéo ai về một hướng.
    .why = Vài KPI chung thì khi quyết định ai cũng nhớ. Một danh sách dài chỉ còn là báo cáo.
    .mend = Giữ { $most } KPI có nhiều phòng ban tác động nhất; giao các KPI còn lại về cho từng nơi phụ trách, ví dụ { $last }.
    .what = Không quá năm KPI chung. Con số này là quy ước của bộ học liệu này, theo năm KPI thường thấy trong bài viết.

### aln_working

aln-501 = Việc phối hợp sẽ bị làm trùng
    .found = “{ $work }” có nhiều hơn một người chủ trì: { $names }.
    .why = Hai người cùng cầm lái thì mỗi bên làm theo cách của mình, hoặc ai cũng làm một chút nhưng không ai chịu trách nhiệm.
    .mend = Chỉ giữ một trong số { $names } làm người chủ trì “{ $work }”, tức là người cầm lái. Những người còn lại là bên phối hợp.
    .what = Mỗi việc phối hợp có không quá một người chủ trì.

aln-502 = Việc phối hợp sẽ bị bỏ sót
    .found = { $cause ->
        [nobody] “{ $work }” chưa có ai: không người chủ trì, không bên phối hợp, không người quyết định cuối cùng.
        [no_lead] “{ $work }” chưa có người chủ trì.
       *[no_partner] “{ $work }” cần cả { $names }, nhưng ở đó không ai được giao phối hợp.
    }
    .why = Phòng này tưởng phòng kia làm. Đến ngày phải xong mới biết việc này chẳng của phòng nào.
    .mend = { $cause ->
        [nobody] Ghi rõ một người chủ trì “{ $work }”, các bên phối hợp bắt buộc và người quyết định cuối cùng.
        [no_lead] Ghi rõ một người chủ trì “{ $work }”: người cầm lái.
       *[no_partner] Ghi rõ ai bắt buộc phối hợp trong “{ $work }”, ít nhất một người của { $names }; hoặc bỏ ra những phòng ban không có phần việc ở đó.
    }
    .what = Mỗi việc phối hợp có người chủ trì; nếu cần nhiều phòng ban thì có bên phối hợp thuộc phòng ban khác.

aln-503 = Việc phối hợp sẽ phải chờ nhau
    .found = { $cause ->
        [no_decider] Khi có tranh luận về “{ $work }”, chưa ai có quyền quyết định cuối cùng.
        [two_deciders] Khi có tranh luận về “{ $work }”, nhiều hơn một người có quyền quyết định cuối cùng: { $names }.
       *[only_informed] Trong “{ $work }”, những bên sau có phần việc nhưng lại được ghi là chỉ cần cập nhật: { $names }.
    }
    .why = Không ai quyết định cuối cùng, hoặc có tới hai người, thì bên này chờ bên kia, hay chờ buổi họp sau. Người được bảo rằng chỉ cần biết tin cũng ngồi chờ.
    .mend = { $cause ->
        [no_decider] Ghi rõ ai quyết định cuối cùng trong “{ $work }”. Người đó có thể chính là người chủ trì.
        [two_deciders] Chỉ giữ một trong số { $names } làm người quyết định cuối cùng trong “{ $work }”.
       *[only_informed] Bỏ { $names } khỏi danh sách chỉ cần cập nhật của “{ $work }”, hoặc khỏi vai trò kia.
    }
    .what = Mỗi việc phối hợp có đúng một người quyết định cuối cùng, và không ai có phần việc mà lại được ghi là chỉ cần cập nhật.

aln-504 = Việc liên phòng ban chưa rõ vai trò
    .found = “{ $initiative }” cần tới { $departments }, nhưng chưa có dòng trách nhiệm nào nói ai chủ trì, ai phối hợp và ai quyết định cuối cùng.
    .why = Vai trò mập mờ thì phòng ban dè dặt hoặc làm vượt phạm vi. Việc bị làm trùng hay bỏ sót chỉ lộ ra khi đã trễ.
    .mend = Thêm một dòng trách nhiệm cho “{ $initiative }”: một người chủ trì, một người quyết định cuối cùng, và người phối hợp bắt buộc của mỗi phòng ban còn lại.
    .what = Sáng kiến có người phụ trách, nguồn lực hoặc ngân sách thuộc từ hai phòng ban trở lên thì có dòng trách nhiệm của mình.

aln-505 = Người chủ trì là cả phòng ban
    .found = “{ $work }” do { $names } chủ trì: đó là phòng ban, chưa phải một người.
    .why = Khi có vấn đề, mọi người phải biết ngay cần gọi ai. Không ai gọi điện được cho cả phòng ban.
    .mend = Thay bằng tên người của { $names } đứng ra chủ trì “{ $work }”.
    .what = Mỗi việc phối hợp do một người cụ thể chủ trì.

aln-506 = Cùng một vai trò, mỗi phòng ban nêu một người
    .found = { $role ->
        [lead] Khi hỏi ai chủ trì “{ $work }”, các phòng ban đưa ra { $count } câu trả lời khác nhau. { $answers }.
       *[decider] Khi hỏi ai quyết định cuối cùng trong “{ $work }”, các phòng ban đưa ra { $count } câu trả lời khác nhau. { $answers }.
    }
    .why = Khi có việc, mỗi phòng ban sẽ gọi một người khác nhau, rồi ngạc nhiên vì người ra quyết định lại không phải người mình nghĩ.
    .mend = { $role ->
        [lead] Thống nhất ai chủ trì “{ $work }”, ghi vào bảng trách nhiệm, báo cho mọi phòng ban rồi hỏi lại.
       *[decider] Thống nhất ai quyết định cuối cùng trong “{ $work }”, ghi vào bảng trách nhiệm, báo cho mọi phòng ban rồi hỏi lại.
    }
    .what = Mọi phòng ban được hỏi đều nêu cùng một người chủ trì và cùng một người quyết định cho mỗi việc phối hợp. Nêu tên phòng ban, hay nêu tên người duy nhất của phòng đó được nhắc tới, thì coi như một.

aln-601 = Phải quyết định khi đầu vào chưa có
    .found = { $case ->
        [one] “{ $cycle }” chốt ngày { $on }. “{ $input }” là đầu vào của nó, nhưng ngày { $input_on } mới chốt: muộn một ngày.
       *[more] “{ $cycle }” chốt ngày { $on }. “{ $input }” là đầu vào của nó, nhưng tới ngày { $input_on } mới chốt: muộn { $days } ngày.
    }
    .why = Phòng này phải quyết định trong khi phòng kia vẫn đang điều chỉnh. Quyết định dựa trên phỏng đoán, đến khi có đầu vào thì một trong hai kế hoạch đã lỗi thời.
    .mend = Chốt “{ $input }” chậm nhất ngày { $on }, hoặc chốt “{ $cycle }” sau ngày { $input_on }. Nếu không bên nào dời được, hãy quyết định hai bước: việc không chờ được thì chốt ngay, phần còn lại chốt khi đã có “{ $input }”.
    .what = Một chu kỳ chỉ quyết định cho một kỳ khi các chu kỳ mà nó chờ đã quyết định cho lúc bắt đầu của kỳ đó. Lịch lặp lại hằng năm.

aln-602 = Chưa có buổi rà soát nào đủ mặt các phòng ban
    .found = { $case ->
        [none] Mỗi phòng ban có chu kỳ kế hoạch riêng, còn kế hoạch chưa có buổi rà soát nào để cùng ngồi lại.
       *[some] Chưa buổi rà soát nào đủ mặt các phòng ban. Gần đủ nhất là “{ $review }”, còn thiếu { $missing }.
    }
    .why = Alignment không phải thứ làm xong rồi để đó. Thiếu một nhịp chung, mỗi phòng ban chỉ thấy phần lệch của mình, không ai thấy tất cả cộng lại thành gì.
    .mend = { $case ->
        [none] Thống nhất một buổi rà soát chung theo tháng hoặc theo quý, tùy mức độ biến động của thị trường, phòng ban nào cũng có người dự.
       *[some] Mời thêm người của { $missing } vào “{ $review }”, hoặc thống nhất một buổi rà soát chung theo tháng hay theo quý.
    }
    .what = Kế hoạch có từ hai phòng ban trở lên thì có ít nhất một buổi rà soát mà phòng ban nào cũng có người tham dự, chủ trì hoặc quyết định.

aln-603 = Buổi rà soát chung bỏ qua câu hỏi
    .found = “{ $review }” là buổi rà soát chung nhưng chương trình chưa có những câu hỏi này: { $missing }.
    .why = Rà soát không cần dài. Nhưng bỏ qua câu hỏi nào thì chỗ lệch đó chỉ tình cờ mới thấy, hoặc không bao giờ thấy.
    .mend = Đưa vào chương trình của “{ $review }”: { $missing }. Mỗi câu mười phút là đủ.
    .what = Các buổi rà soát đủ mặt mọi phòng ban, gộp lại, hỏi đủ bốn câu: mục tiêu và ưu tiên, nguồn lực, KPI chung, điểm nghẽn liên phòng ban.

aln-604 = Vấn đề được phát hiện quá muộn
    .found = { $case ->
        [wait] Hai buổi rà soát chung liền nhau có khi cách nhau { $days } ngày (“{ $review }”).
       *[kpi] Số liệu được đọc dày hơn mọi buổi họp: { $kpi }. Buổi rà soát dày nhất cũng chỉ { $often }.
    }
    .why = Thấy muộn thì không còn là lệch nữa mà đã “vỡ”. Số liệu về lúc không ai họp thì không quyết định được gì.
    .mend = { $case ->
        [wait] Tổ chức “{ $review }” ít nhất mỗi quý một lần; thị trường biến động nhanh thì mỗi tháng.
       *[kpi] Họp đủ dày để quyết định được khi { $kpi } thay đổi, hoặc chỉ đọc theo đúng nhịp họp ({ $often }).
    }
    .what = Hai buổi rà soát chung cách nhau không quá một quý (92 ngày), và không KPI nào của công ty hay của nhiều phòng ban được đọc dày hơn nhịp rà soát.

aln-701 = Quyết định chưa trả lời đủ ba câu hỏi
    .found = “{ $event }” đã được quyết định mà chưa nói { $missing ->
        [serves] có phục vụ mục tiêu và ưu tiên không
        [trades] phải đánh đổi cái gì
        [decides] ai quyết định và theo nguyên tắc nào
        [serves_trades] có phục vụ mục tiêu và ưu tiên không, phải đánh đổi cái gì
        [serves_decides] có phục vụ mục tiêu và ưu tiên không, ai quyết định và theo nguyên tắc nào
        [trades_decides] phải đánh đổi cái gì, ai quyết định và theo nguyên tắc nào
       *[serves_trades_decides] có phục vụ mục tiêu và ưu tiên không, phải đánh đổi cái gì, ai quyết định và theo nguyên tắc nào
    }.
    .why = Thiếu ba câu hỏi này, mỗi phòng ban phản ứng theo bản năng: làm ngay vì “cơ hội”, dừng vì “rủi ro”, cắt vì “ngân sách”. Tranh luận kéo dài và quyết định theo cảm tính.
    .mend = Ghi câu trả lời vào dòng này: có phục vụ mục tiêu và ưu tiên không; tốn bao nhiêu ngân sách, nguồn lực, thời gian; ai quyết định, theo nguyên tắc hay lựa chọn nào của kế hoạch.
    .what = Mỗi quyết định trong nhật ký nói rõ có phục vụ ưu tiên không, đánh đổi gì hoặc tốn bao nhiêu, ai quyết định và theo nguyên tắc hay lựa chọn nào của kế hoạch.

aln-702 = Quyết định trái với kế hoạch mà không nêu nguyên tắc
    .found = { $case ->
        [excluded] “{ $event }” tốn { $cost } và không phục vụ ưu tiên nào; chỗ dựa duy nhất được nêu là { $excluded }, việc công ty chấp nhận chưa làm. Không có nguyên tắc nào giải thích.
       *[no_priority] “{ $event }” tốn { $cost } mà không phục vụ ưu tiên nào. Không có nguyên tắc nào giải thích.
    }
    .why = Có thể làm khác kế hoạch, miễn là công khai và có lý do. Lặng lẽ làm khác thì kế hoạch không còn là điểm tựa để quyết định nữa.
    .mend = Ghi nguyên tắc đã dùng để quyết định “{ $event }”, hoặc đánh đổi cho phép điều đó. Nếu không có, hãy quyết định lại; nếu ưu tiên đã đổi, hãy đổi ngay trong kế hoạch.
    .what = Quyết định tốn tiền mà không phục vụ ưu tiên nào, hoặc làm điều công ty chấp nhận chưa làm, thì nêu nguyên tắc hoặc đánh đổi đã được chấp nhận.

aln-703 = Kế hoạch không được dùng để quyết định
    .found = Kế hoạch đã có số liệu đến ngày { $today } nhưng chưa có quyết định nào được soi chiếu với kế hoạch.
    .why = Nửa năm nào cũng có việc ngoài kế hoạch. Lúc đó không ai mở AOP ra thì đó là một AOP “chết”.
    .mend = Chọn việc phát sinh gần nhất không có trong kế hoạch. Ghi vào bảng quyết định cùng ba câu trả lời; việc tiếp theo thì ghi trước khi quyết định.
    .what = Khi số liệu thực tế đã được nửa năm trở lên, nhật ký có ít nhất một quyết định.

aln-704 = Quyết định chậm hoặc bị tranh cãi
    .found = { $case ->
        [slow] “{ $event }” mất { $days } ngày mới quyết định xong; quá { $most } ngày là chậm.
        [both] “{ $event }” mất { $days } ngày mới quyết định xong (quá { $most } ngày là chậm) và sau đó còn bị tranh cãi.
       *[disputed] Quyết định về “{ $event }” sau đó bị tranh cãi.
    }
    .why = Có điểm tham chiếu chung thì quyết định nhanh hơn, ít tranh cãi hơn và được chấp nhận. Nếu không được vậy, mọi người chưa có chung điểm tham chiếu.
    .mend = Cùng những người liên quan xem lại “{ $event }”: ưu tiên hay đánh đổi nào còn thiếu, hoặc bị hiểu theo hai cách? Ghi vào các lựa chọn để lần sau chỉ mất vài ngày.
    .what = Từ ngày việc phát sinh đến khi có quyết định không quá 14 ngày (quy ước của bộ học liệu này), và quyết định không bị tranh cãi.
