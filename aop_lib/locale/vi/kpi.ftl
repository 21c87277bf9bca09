# Rules on KPIs.

### kpi_aim

kpi-101 = Mục tiêu chung chung, đếm bằng hoạt động
    .found = “{ $goal }” chưa có con số phải đạt, còn { $many ->
        [one] KPI gắn với nó lại đếm việc đã làm: { $kpis }.
       *[several] { $count } KPI gắn với nó lại đếm việc đã làm: { $kpis }.
    }
    .why = Mục tiêu chỉ là một cụm từ thì không có gì để biết đang gần hay xa. Thứ còn lại để đếm là công việc, và bảng KPI thành danh sách hoạt động.
    .mend = Trước hết nói rõ “{ $goal }” phải mang về kết quả gì: chỉ số nào, bao nhiêu, đến cuối năm. Sau đó hỏi với { $kpis }: nếu bỏ con số này, ta có biết ít đi về kết quả đó không?
    .what = Mục tiêu có KPI hoạt động bên dưới đã nói rõ chỉ số nào, theo hướng nào, bao nhiêu.

kpi-102 = Mục tiêu số 1 không nằm trong ưu tiên hay đánh đổi nào
    .found = { $case ->
        [priority] “{ $goal }” là mục tiêu số 1 nhưng không ưu tiên nào của kế hoạch gắn với nó.
        [limit] “{ $goal }” là mục tiêu số 1 nhưng không đánh đổi hay việc chưa làm nào của kế hoạch gắn với nó.
       *[both] “{ $goal }” là mục tiêu số 1 nhưng không ưu tiên hay đánh đổi nào của kế hoạch gắn với nó.
    }
    .why = Trước khi có KPI cần ba câu trả lời: kết quả nào, điều gì đi trước, giới hạn nào không được vượt. Để ngỏ một câu, mỗi phòng ban sẽ tự điền theo cách lợi cho bảng KPI của mình.
    .mend = { $case ->
        [priority] Ghi ở phần ưu tiên xem “{ $goal }” dựa vào ưu tiên nào.
        [limit] Ghi điều chấp nhận bỏ ra, hoặc chưa làm trong năm, để đạt “{ $goal }”.
       *[both] Ghi “{ $goal }” dựa vào ưu tiên nào, và điều gì chấp nhận bỏ ra hoặc chưa làm trong năm để đạt được nó.
    }
    .what = Có ưu tiên và có đánh đổi (hoặc việc chưa làm trong năm) gắn với mục tiêu xếp thứ 1.

kpi-201 = Có kết quả để nhìn, không có gì để làm
    .found = “{ $goal }” có { $kpis } nhưng không có KPI nào đo yếu tố tạo ra nó.
    .why = Con số cho biết tháng đã kết thúc thế nào, không cho biết sáng thứ Hai phải làm gì.
    .mend = Hỏi xem “{ $goal }” phụ thuộc vào những gì mà trong năm có người thay đổi được: số đơn hàng, giá trị mỗi đơn, số điểm bán, tỷ lệ chuyển đổi. Lấy hai đến bốn yếu tố làm KPI. Yếu tố đã có sẵn cũng được tính nếu dòng của nó nói rõ tác động tới KPI kết quả nào.
    .what = Mục tiêu có KPI kết quả thì có KPI đo yếu tố tác động chính, ở bảng nào cũng được, kể cả gắn qua KPI cấp trên hoặc qua cột “Tác động đến”. Mục tiêu là một giới hạn phải giữ thì không cần.

kpi-202 = Nhiều việc để làm, không thấy kết quả
    .found = { $case ->
        [activities] Dưới “{ $goal }” chỉ có những con số đếm việc đã làm: { $kpis }. Không KPI nào đo chính kết quả.
       *[drivers] Dưới “{ $goal }” chỉ có { $kpis }. Không KPI nào đo chính kết quả.
    }
    .why = Ai cũng bận với phần trước mắt, còn mục tiêu đã gần thêm chưa thì không ai nói được.
    .mend = Thêm một KPI đo chính chỉ số của “{ $goal }” mỗi tháng, so với lộ trình của cả năm.
    .what = Mục tiêu đã có KPI thì có một KPI đo kết quả cuối của nó.

kpi-203 = KPI chưa phân loại
    .found = { $many ->
        [one] { $kpis } chưa được ghi là kết quả, yếu tố tác động chính, hoạt động hay tuân thủ.
       *[several] { $count } KPI chưa được ghi là kết quả, yếu tố tác động chính, hoạt động hay tuân thủ: { $kpis }.
    }
    .why = Kết quả và yếu tố tạo ra kết quả dùng vào hai việc khác nhau: một bên cho biết có đến đích không, một bên cho biết phải lái ở đâu. Không tách ra thì chúng bị cộng với nhau như một.
    .mend = Ghi loại cho { $kpis }. Điều doanh nghiệp thật sự phải đạt là kết quả; điều tạo ra nó và thay đổi được trong năm là yếu tố tác động chính; việc đã làm là hoạt động; điều bắt buộc phải giữ đúng là tuân thủ.
    .what = KPI nào cũng có loại: kết quả, yếu tố tác động chính, hoạt động hoặc tuân thủ.

kpi-204 = Không qua được phép thử bỏ đi
    .found = { $case ->
        [activity] “{ $kpi }” đếm việc đã làm. Bỏ nó đi, ta vẫn biết về { $known ->
            [yes] “{ $goal }” y như cũ.
           *[no] các mục tiêu y như cũ.
        }
        [disproved] “{ $kpi }” đã được thử: làm nhiều hơn không mang về kết quả nhiều hơn. Bỏ nó đi, ta vẫn biết về { $known ->
            [yes] “{ $goal }” y như cũ.
           *[no] các mục tiêu y như cũ.
        }
       *[unknown] “{ $kpi }” được xếp dưới “{ $goal }” nhưng không chỗ nào trong kế hoạch nói nó cho biết gì về mục tiêu đó: không công thức, không KPI kết quả nào mà nó tác động tới, không KPI cấp trên.
    }
    .why = KPI trả lời một câu hỏi: ta đang gần hay xa mục tiêu? Con số không trả lời được thì tháng nào cũng báo cáo mà không thay đổi điều gì.
    .mend = { $case ->
        [unknown] Ghi “{ $kpi }” tác động tới đâu: công thức giữa các chỉ số, KPI kết quả mà nó tác động tới, hoặc KPI cấp trên và cách nó đóng góp. Nếu không ai nói được thì bỏ khỏi bảng KPI.
       *[other] Đưa “{ $kpi }” ra khỏi bảng KPI. Ai cần nó để điều hành công việc hằng tuần thì giữ trong danh sách công việc.
    }
    .what = Bỏ bất kỳ KPI nào đi, kế hoạch cũng cho biết ít hơn về một mục tiêu: nó đo chính mục tiêu, một phần của mục tiêu, hoặc một điều được nói rõ là tác động tới mục tiêu.

kpi-205 = Hoạt động được tính điểm
    .found = “{ $kpi }” đếm việc đã làm { $scores ->
        [weight] mà chiếm { $weight } trên 100 điểm.
       *[goal] mà được coi là KPI của “{ $goal }”.
    } { $case ->
        [few] Thử nghiệm của nó có { $count } nơi: quá ít để phân biệt tác động với ngẫu nhiên, hoặc hoạt động chưa thật sự tăng.
        [together] Qua { $count } tháng, nó và mục tiêu cùng lên cùng xuống (tương quan thứ hạng { $rho }). Một nguyên nhân chung cũng cho hình ảnh y như vậy, nên chưa phải là chứng minh.
        [apart] Qua { $count } tháng, nó và mục tiêu không cùng lên cùng xuống (tương quan thứ hạng { $rho }).
       *[none] Chưa có gì cho thấy làm nhiều hơn thì kết quả nhiều hơn.
    }
    .why = Nhân viên làm điều có điểm. Nếu làm nhiều hơn không mang mục tiêu lại gần hơn thì điểm đang trả cho sự bận rộn.
    .mend = Đưa “{ $kpi }” ra khỏi phần tính điểm. Nếu tin là có tác dụng thì hãy thử: tăng ở một số nơi, giữ nguyên ở những nơi khác, rồi so bước trung gian và kết quả. Ghi các nơi đó vào kế hoạch thành một thử nghiệm; nếu mối liên hệ đứng vững, nó có thể quay lại làm yếu tố tác động chính.
    .what = KPI loại hoạt động chỉ có trọng số hoặc gắn mục tiêu khi kế hoạch có thử nghiệm chứng minh mối liên hệ tới tận kết quả.

kpi-206 = Thành KPI dù thử nghiệm nói ngược lại
    .found = “{ $kpi }” được tăng ở { $count } nơi và giữ nguyên ở { $left } nơi. { $case ->
        [breaks_at_leads] Bước trung gian, như khách hàng tiềm năng, không tăng hơn ở nơi được tăng.
        [breaks_at_result] Bước trung gian có tăng, kết quả thì không.
       *[no_link] Kết quả không tăng hơn ở nơi được tăng.
    } Vậy mà nó vẫn là KPI.
    .why = Doanh nghiệp đã tốn tiền để có câu trả lời rồi làm ngược lại.
    .mend = Đưa “{ $kpi }” ra khỏi bảng KPI, hoặc tìm xem chuỗi gãy ở bước nào, sửa bước đó và thử lại trước khi tính điểm.
    .what = Không KPI nào là yếu tố tác động chính hoặc được tính điểm mà thử nghiệm trong kế hoạch cho thấy mối liên hệ bị gãy.

kpi-401 = Quá nhiều KPI kết quả cho một mục tiêu
    .found = “{ $goal }” có { $count } KPI kết quả ở cấp công ty: { $kpis }.
    .why = Nhiều kết quả như vậy thì lúc nào cũng có một cái xanh, và người báo cáo sẽ chọn cái đó.
    .mend = Trong { $kpis }, giữ một hoặc hai KPI đủ để bạn tin “{ $goal }” đã đạt. Phần còn lại chuyển thành yếu tố tác động chính, hoặc bỏ.
    .what = Mỗi mục tiêu có nhiều nhất hai KPI kết quả ở cấp công ty.

kpi-402 = Quá nhiều KPI yếu tố tác động cho một mục tiêu
    .found = { $whose ->
        [company] Bảng KPI công ty
        [party] Bảng KPI của { $party }
       *[nobody] Một bảng KPI chưa có người phụ trách
    } có { $count } KPI yếu tố tác động cho “{ $goal }”: { $kpis }.
    .why = Không ai điều hành cùng lúc bằng ngần ấy con số. Cái dễ nhất sẽ được làm.
    .mend = Giữ hai đến { $most } yếu tố tác động mạnh nhất tới “{ $goal }” trong mức thật sự thay đổi được trong năm. Phần còn lại để phòng ban làm việc đó theo dõi.
    .what = Trên một bảng KPI, mỗi mục tiêu có nhiều nhất bốn KPI yếu tố tác động.

kpi-403 = KPI không dùng để quyết định
    .found = { $whose ->
        [company] Trên bảng KPI công ty,
        [party] Trên bảng KPI của { $party },
       *[nobody] Trên một bảng KPI chưa có người phụ trách,
    } { $many ->
        [one] một KPI chưa nói giúp ra quyết định nào: { $kpis }.
       *[several] { $count } KPI chưa nói giúp ra quyết định nào: { $kpis }.
    }
    .why = Con số không làm thay đổi quyết định nào thì đạt hay không cũng chỉ để báo cáo rồi quên, mà vẫn tốn công người thu thập.
    .mend = Với { $kpis }, ghi rõ bạn sẽ làm khác điều gì khi nó lệch lộ trình. Nếu không làm gì khác thì bỏ khỏi bảng KPI.
    .what = KPI nào cũng nêu quyết định mà nó giúp đưa ra trong năm.

kpi-404 = Một con số tính hai lần
    .found = “{ $kpi }” đo cùng một chỉ số với “{ $first }” trên cùng một bảng KPI.
    .why = Một kết quả được trả điểm hai lần, và bảng KPI trông đầy hơn thực chất.
    .mend = Giữ một trong hai. Nếu “{ $kpi }” muốn nói điều khác thì cho nó chỉ số nói đúng điều đó.
    .what = Trên một bảng KPI, mỗi chỉ số chỉ do một KPI đo.

kpi-405 = Mục tiêu chỉ có một yếu tố tác động
    .found = KPI yếu tố tác động duy nhất của “{ $goal }” là { $kpis }.
    .why = Khi mục tiêu chậm lại mà yếu tố duy nhất vẫn đúng lộ trình thì không ai biết phải nhìn vào đâu.
    .mend = Xem còn gì tạo ra “{ $goal }”, thêm ít nhất một yếu tố, tốt nhất là không quá { $most } yếu tố tất cả. KPI đã có sẵn cũng được tính nếu dòng của nó nói rõ tác động tới KPI kết quả nào.
    .what = Mục tiêu có KPI kết quả thì có hai đến bốn KPI yếu tố tác động, tính trên mọi bảng; mục tiêu là một giới hạn phải giữ thì không cần.

### kpi_landing

kpi-805 = Đến lúc quyết định thì không còn kịp
    .found = { $case ->
        [passed] { $measure } đang hướng tới { $total } so với { $target } (sau { $today }: lệch { $off }). Dù từ nay dùng hết khả năng, cả năm cũng không tới chỉ tiêu nữa.
        [nobody] { $measure } đang hướng tới { $total } so với { $target } (sau { $today }: lệch { $off }). Hành động chỉ còn kịp đến { $last }, mà từ nay đến hết năm không có buổi nào quyết định.
       *[late] { $measure } đang hướng tới { $total } so với { $target } (sau { $today }: lệch { $off }). Hành động chỉ còn kịp đến { $last }; ngày gần nhất có người quyết định là { $following }.
    }
    .why = Thiếu hụt thấy ra sau tháng cuối còn kịp thì chỉ để giải thích. Lúc còn nhỏ và còn xoay được thì không ai nhìn.
    .mend = { $case ->
        [passed] Nói ngay năm nay còn đạt được bao nhiêu, điều gì phải nhường, và con số nào lẽ ra đã báo kịp. Đưa con số đó vào buổi rà soát hằng tháng.
       *[other] Tổ chức một buổi rà soát có người quyết định trước khi hết { $last }, và tháng nào cũng xem { $measure } trong buổi đó.
    }
    .what = Khi kế hoạch ghi khả năng cao nhất của từng tháng: năm đang hụt chỉ tiêu thì vẫn còn xoay được vào ngày gần nhất có buổi rà soát ra quyết định.

kpi-806 = Cả năm đang hụt mà chưa ai xử lý
    .found = Với đà đến { $today }, { $measure } cả năm sẽ là { $total } so với { $target }: lệch { $unit ->
        [points] { $off } điểm phần trăm
       *[share] { $off }
    }. { $range ->
        [none] Chưa
       *[some] Theo mức sai của những dự báo như vậy trước đây, cứ năm năm thì bốn năm kết thúc trong khoảng { $low } đến { $high }. Chưa
    } quyết định nào trong năm và chưa buổi rà soát nào xử lý “{ $goal }”.
    .why = KPI có mặt để có người điều chỉnh. Nếu người có quyền quyết định không xem thì đến hết năm nó chỉ còn báo tin không đạt.
    .mend = Đưa một KPI của “{ $goal }” vào buổi rà soát tháng hoặc quý có người quyết định, hoặc ghi lại điều đã quyết định về mục tiêu này.
    .what = Khi chỉ số của mục tiêu đang hụt hơn 1% so với chỉ tiêu theo đà hiện tại, có một quyết định trong năm nêu mục tiêu đó, hoặc có buổi rà soát ít nhất mỗi quý, có người quyết định, xem đến nó.

### kpi_weights

kpi-501 = KPI nặng nhất phục vụ mục tiêu khác
    .found = { $case ->
        [none] “{ $kpi }” nặng nhất ({ $weight }) nhưng không phục vụ mục tiêu số một. Không KPI nào có trọng số phục vụ “{ $goal }”.
       *[some] “{ $kpi }” nặng nhất ({ $weight }) nhưng không phục vụ mục tiêu số một. KPI nặng nhất của “{ $goal }” chỉ có { $own }.
    }
    .why = Trọng số định hướng hành vi. Nói ưu tiên gì thì nói, mọi người vẫn làm theo trọng số; mục tiêu số một khi đó bị bỏ trước tiên.
    .mend = Chuyển bớt trọng số từ “{ $kpi }” sang KPI kết quả của “{ $goal }”, cho đến khi KPI đó nặng nhất công ty.
    .what = KPI công ty có trọng số cao nhất phục vụ mục tiêu đứng đầu.

kpi-502 = Trọng số đi ngược thứ tự mục tiêu
    .found = KPI càng nhẹ lại càng phục vụ mục tiêu quan trọng hơn: tương quan thứ hạng { $correlation }. Nặng nhất là “{ $heaviest }”, nhẹ nhất là “{ $lightest }”.
    .why = Bảng KPI nói ngược với kế hoạch, mà mọi người được chấm điểm theo bảng. Việc quan trọng bị xem nhẹ, việc kém quan trọng lại chiếm hết thời gian.
    .mend = Xếp các KPI theo thứ tự mục tiêu mà chúng phục vụ ({ $goals }), rồi đặt trọng số theo đúng thứ tự đó.
    .what = Với từ ba KPI công ty có trọng số trở lên, tương quan thứ hạng giữa trọng số và tầm quan trọng của mục tiêu không dưới 0.

kpi-503 = Các KPI nặng như nhau
    .found = { $unit ->
        [company] { $count } KPI của công ty có trọng số bằng nhau hoặc gần bằng nhau: { $names }.
        [owner] { $count } KPI của { $whose } có trọng số bằng nhau hoặc gần bằng nhau: { $names }.
       *[nobody] { $count } KPI chưa có người phụ trách có trọng số bằng nhau hoặc gần bằng nhau: { $names }.
    }
    .why = Chia đều trông công bằng, nhưng có nghĩa là không việc nào quan trọng hơn. Mọi người sẽ bắt đầu từ việc dễ nhất.
    .mend = Xếp các KPI này theo mục tiêu mà chúng phục vụ. Cho KPI đứng đầu nặng ít nhất gấp đôi KPI cuối.
    .what = Trong một bảng có từ ba KPI mang trọng số trở lên, các trọng số chênh nhau ít nhất 5 điểm trên một trăm. Con số này là quy ước của bộ học liệu.

kpi-504 = KPI hỗ trợ và tuân thủ chiếm quá nhiều
    .found = { $unit ->
        [company] { $share } trọng số của công ty nằm ở các KPI tuân thủ hoặc không phục vụ mục tiêu nào: { $names }.
        [owner] { $share } trọng số của { $whose } nằm ở các KPI tuân thủ hoặc không phục vụ mục tiêu nào: { $names }.
       *[nobody] { $share } trọng số của các KPI chưa có người phụ trách nằm ở việc tuân thủ hoặc không phục vụ mục tiêu nào: { $names }.
    }
    .why = Việc phải tuân thủ thì phải làm, nhưng không làm nên kết quả của năm. Trọng số nặng ở đó mua được điểm mà không có kết quả.
    .mend = Đưa các KPI này về { $most } trọng số trở xuống, phần còn lại dành cho KPI của các mục tiêu.
    .what = Trong một bảng, KPI tuân thủ hoặc không phục vụ mục tiêu nào chiếm tối đa 20% trọng số. Mức này là quy ước của bộ học liệu.

kpi-505 = Hoạt động nặng hơn kết quả
    .found = { $unit ->
        [company] Ở cấp công ty, hoạt động “{ $activity }” nặng { $weight }, còn kết quả “{ $result }” chỉ { $less }.
        [owner] Trong bảng của { $whose }, hoạt động “{ $activity }” nặng { $weight }, còn kết quả “{ $result }” chỉ { $less }.
       *[nobody] Hoạt động “{ $activity }” nặng { $weight }, còn kết quả “{ $result }” chỉ { $less }.
    }
    .why = Hoạt động thì muốn có điểm là làm được, kết quả thì không. Nguồn lực chảy về nơi được nhiều điểm hơn, còn kết quả phải chờ.
    .mend = Bớt trọng số của “{ $activity }” cho đến khi nhẹ hơn mọi kết quả trong bảng, hoặc bỏ hẳn.
    .what = Không bảng nào có hoạt động nặng hơn KPI kết quả; bảng không có KPI kết quả thì so với yếu tố tác động chính.

kpi-506 = Trọng số không ghi ngày áp dụng
    .found = { $case ->
        [one] Trọng số của một KPI không ghi áp dụng từ ngày nào: { $names }.
       *[several] Trọng số của { $count } KPI không ghi áp dụng từ ngày nào: { $names }.
    }
    .why = Khi bối cảnh thay đổi và trọng số được đặt lại, không ai biết một kết quả được tính theo trọng số cũ hay mới.
    .mend = Ghi ngày trọng số bắt đầu áp dụng, thường là ngày đầu năm. Đổi giữa năm thì ghi ngày mới.
    .what = KPI nào có trọng số cũng ghi trọng số đó áp dụng từ ngày nào.

### kpi_scales

kpi-601 = KPI quan trọng không có ngưỡng tối thiểu
    .found = “{ $kpi }” chưa nói từ mức nào thì kết quả là không chấp nhận được.
    .why = Không có mức sàn thì không ai biết lúc nào phải can thiệp. Đến tháng cuối năm lại tranh luận thế nào là “không đến nỗi”.
    .mend = Đặt cho “{ $kpi }” mức mà dưới đó bạn sẽ đổi cách làm. Mức này nằm giữa điểm xuất phát và chỉ tiêu.
    .what = KPI kết quả của công ty cần đạt tới, và KPI nặng nhất của mỗi bảng, có ngưỡng tối thiểu.

kpi-602 = Thang đo khuyến khích làm vừa đủ
    .found = { $case ->
        [capped] “{ $kpi }” không được thêm điểm nào sau khi đạt { $target }: điểm dừng lại ở chỉ tiêu.
       *[no_stretch] “{ $kpi }” không được thêm điểm nào sau khi đạt { $target }: chưa có mức vượt trội.
    }
    .why = Ai đã chắc đạt chỉ tiêu sẽ dừng lại, hoặc để dành phần còn lại cho năm sau. Công ty chỉ nhận được mức vừa đủ.
    .mend = { $case ->
        [capped] Cho điểm của “{ $kpi }” tăng dần đến một mức vượt trội cao hơn { $target }.
       *[no_stretch] Đặt một mức vượt trội tốt hơn { $target }, là mức một năm rất tốt có thể đạt, và cho điểm của “{ $kpi }” tăng dần đến đó.
    }
    .what = Với KPI kết quả của công ty cần đạt tới, và KPI nặng nhất của mỗi bảng, vượt chỉ tiêu được nhiều điểm hơn vừa đạt.

kpi-603 = Thang đo có vách dựng đứng
    .found = { $case ->
        [all_or_nothing] “{ $kpi }” chấm kiểu được ăn cả, ngã về không: hụt một chút so với { $target } cũng như chưa làm gì.
       *[steps] “{ $kpi }” chấm theo bậc: từ ngưỡng tối thiểu đến { $target } cố thêm không được gì, rồi bỗng được rất nhiều.
    }
    .why = Ai đứng sát mép sẽ dồn kết quả của kỳ này sang kỳ kia để qua được mép. Ai đứng xa thì buông, hoặc để dành cho năm sau.
    .mend = Cho điểm của “{ $kpi }” tăng dần từ ngưỡng tối thiểu, qua { $target }, đến mức vượt trội, để mỗi bước tiến đều được ghi nhận.
    .what = KPI cần đạt tới và có tính điểm thì điểm tăng dần, không theo bậc. Việc tuân thủ có thể chấm có hoặc không.

kpi-604 = Xanh mà không cần làm gì
    .found = “{ $kpi }” có chỉ tiêu { $target }, trong khi trước năm nay đã ở mức { $stands }.
    .why = Chỉ tiêu đạt ngay từ ngày đầu thì không nói gì về cả năm. Nó chỉ thêm một đèn xanh và bớt đi sự chú ý.
    .mend = Đặt cho “{ $kpi }” chỉ tiêu tốt hơn { $stands }; nếu ý bạn là giữ nguyên mức này thì ghi đó là mức phải giữ.
    .what = Chỉ tiêu của KPI cần đạt tới phải tốt hơn mức đã có trước năm.

kpi-605 = Đạt và vượt không tách bạch
    .found = “{ $kpi }” chưa có mức vượt trội: đạt { $target } và tốt hơn hẳn cũng được tính như nhau.
    .why = Ba mức nói ba điều: can thiệp, đi tiếp, học từ đó. Thiếu mức thứ ba thì không ai biết chỗ nào đang làm tốt.
    .mend = Đặt cho “{ $kpi }” một mức vượt trội tốt hơn hẳn { $target }.
    .what = KPI nào có trọng số và cần đạt tới cũng có mức vượt trội. Việc tuân thủ thì không cần.

### kpi_cascade

kpi-701 = KPI phòng ban chưa giải thích được đóng góp
    .found = { $case ->
        [no_parent] “{ $kpi }” không gắn với KPI nào của công ty.
        [no_words] “{ $kpi }” nằm dưới “{ $above }” nhưng chưa nói mình đóng góp thế nào.
       *[both] “{ $kpi }” không gắn với KPI nào của công ty, cũng chưa nói mình đóng góp gì.
    }
    .why = Khi đó phòng ban nào cũng đạt số của mình, còn số của công ty thì không ai chịu trách nhiệm. Ai cũng đúng, nhưng tổng thể thì sai.
    .mend = { $case ->
        [no_words] Viết một câu: “{ $kpi }” làm “{ $above }” thay đổi thế nào. Không ai viết được thì đó không phải KPI cần có.
       *[other] Chọn KPI phía trên “{ $kpi }” và viết một câu nó làm KPI đó thay đổi thế nào. Nếu không có thì bỏ.
    }
    .what = KPI nào của phòng ban cũng nằm dưới một KPI của công ty và nói được mình đóng góp thế nào.

kpi-702 = KPI cá nhân không xuất phát từ đâu
    .found = { $case ->
        [parent] KPI cá nhân “{ $kpi }” không nằm dưới KPI nào của phòng ban.
        [nobody] “{ $kpi }” là KPI cá nhân nhưng kế hoạch chưa ghi của ai.
       *[role] “{ $kpi }” là KPI của { $person }, nhưng kế hoạch chưa ghi vai trò của { $person }.
    }
    .why = KPI cá nhân đến từ hai phía: điều phòng ban phải mang lại, và công việc của người đó (JD). Thiếu một phía thì đạt KPI mà không ai được gì.
    .mend = { $case ->
        [parent] Đặt “{ $kpi }” dưới KPI phòng ban mà nó phục vụ, và nói rõ nó đóng góp thế nào.
        [nobody] Ghi tên người phụ trách “{ $kpi }”.
       *[role] Ghi vai trò của { $person } vào kế hoạch, rồi kiểm tra xem vai trò đó có tác động được đến “{ $kpi }” không.
    }
    .what = KPI cá nhân nào cũng nằm dưới một KPI phòng ban, và người phụ trách có vai trò ghi trong kế hoạch.

kpi-703 = Dưới đạt, trên không đạt, không ai giải thích được
    .found = “{ $own }” đã đạt ({ $own_value }), “{ $kpi }” phía trên lại không đạt ({ $value }), và kế hoạch không nói cái trước lẽ ra làm cái sau thay đổi thế nào.
    .why = Có người đạt KPI mà không giải thích được mối liên hệ thì vấn đề không nằm ở người đó, mà ở hệ thống KPI.
    .mend = Hỏi người phụ trách “{ $own }”: nó làm “{ $kpi }” thay đổi thế nào? Ghi câu trả lời vào phần đóng góp, hoặc thay bằng một KPI làm được điều đó.
    .what = KPI của phòng ban hay cá nhân đã đạt mà KPI phía trên không đạt thì phải nói được mình đóng góp thế nào, bằng lời hoặc bằng công thức.

kpi-704 = KPI công ty không ai gánh
    .found = Không phòng ban nào gánh “{ $kpi }”: không phòng nào có KPI nằm dưới, cùng tác động hay phụ trách KPI này.
    .why = Con số của cả công ty mà không là phần việc của ai thì ai cũng nhìn, nhưng không ai làm nó thay đổi.
    .mend = Ghi rõ phòng ban nào chịu trách nhiệm về “{ $kpi }”, và đặt một KPI của phòng đó nằm dưới.
    .what = Khi phòng ban hoặc cá nhân đã có KPI, KPI nào của công ty cũng có phòng ban gánh. Không tính việc tuân thủ.

kpi-705 = Cộng các phần lại không đủ
    .found = { $case ->
        [less] “{ $kpi }” cần { $target }. Các phần ({ $parts }) cộng lại được { $total }, tức { $share }.
       *[more] “{ $kpi }” cho phép { $target }. Các phần ({ $parts }) cộng lại là { $total }, tức { $share }.
    }
    .why = Bên dưới ai cũng đạt thì công ty vẫn hụt. Phần thiếu ngay từ ngày đầu đã không thuộc về ai.
    .mend = Chia { $gap } cho { $parts }, ghi rõ ai khác mang lại phần đó, hoặc đổi chỉ tiêu của “{ $kpi }”.
    .what = Khi chỉ tiêu của các KPI cộng lại thành chỉ tiêu của KPI phía trên, tổng đó đạt ít nhất 99,5%.

### kpi_rhythm

kpi-801 = Cuối năm mới xem
    .found = { $case ->
        [one] { $names } không được theo dõi theo tháng hay quý.
       *[several] { $count } KPI không được theo dõi theo tháng hay quý: { $names }.
    }
    .why = KPI dùng để điều chỉnh kịp thời. Đến tháng cuối năm mới xem thì chỉ còn giải thích được, không làm được gì khác.
    .mend = Với từng KPI, ghi rõ theo tháng (nếu thay đổi được trong vài tuần) hay theo quý; hoặc đưa vào nội dung một buổi rà soát như vậy.
    .what = KPI nào cũng được xem ít nhất mỗi quý, theo nhịp riêng hoặc trong một buổi rà soát.

kpi-802 = Không ai rà soát và quyết định
    .found = { $case ->
        [one] { $names } không có người rà soát, cũng không được xem trong buổi rà soát nào có người quyết định.
       *[several] { $count } KPI không có người rà soát, cũng không được xem trong buổi rà soát nào có người quyết định: { $names }.
    }
    .why = Con số đỏ mà không ai có quyền xử lý thì tháng nào cũng báo cáo, cho đến hết năm.
    .mend = Ghi tên người rà soát từng KPI, hoặc đưa vào nội dung một buổi rà soát có người quyết định.
    .what = KPI nào cũng có người rà soát, hoặc được xem trong một buổi rà soát có người quyết định.

kpi-803 = KPI không thay đổi theo bối cảnh
    .found = Chưa buổi rà soát nào ghi được phép thay đổi gì: { $names }.
    .why = Thị trường đổi chiều, luật thay đổi, nhà cung cấp gặp sự cố. Nếu không ai được phép đổi KPI thì mọi người vẫn đạt theo tiêu chí cũ.
    .mend = Với một buổi rà soát, ghi rõ được thay đổi gì, và KPI, chỉ tiêu, trọng số được xem lại khi kế hoạch hoặc bối cảnh thay đổi.
    .what = Ít nhất một buổi rà soát ghi rõ được phép thay đổi gì.

kpi-804 = KPI không nằm trong buổi rà soát nào
    .found = { $case ->
        [one] { $names } không nằm trong nội dung buổi rà soát nào.
       *[several] { $count } KPI không nằm trong nội dung buổi rà soát nào: { $names }.
    }
    .why = Đo mà không bao giờ bàn đến thì tốn công và không thay đổi được gì.
    .mend = { $case ->
        [one] Đưa KPI này vào nội dung một buổi rà soát, hoặc bỏ.
       *[several] Đưa từng KPI vào nội dung một buổi rà soát, hoặc bỏ.
    }
    .what = Khi các buổi rà soát ghi rõ xem KPI nào, KPI nào cũng có mặt trong ít nhất một buổi.

### kpi_links

kpi-301 = Chưa nói điều gì tạo ra mục tiêu
    .found = Kế hoạch chưa biết yếu tố nào tạo ra “{ $goal }”: “{ $measure }” không có công thức, và không KPI nào được ghi là tác động đến nó.
    .why = Khi mục tiêu “gãy”, không ai thấy gãy ở đâu. Chỉ còn cách kêu gọi mọi người cố gắng hơn.
    .mend = Viết “{ $measure }” được tạo ra từ những gì bằng một công thức giữa các chỉ số, ví dụ số đơn hàng × giá trị trung bình mỗi đơn. Chỗ nào không lập được công thức thì chọn một KPI đo yếu tố tác động chính và ghi ở cột “Tác động đến” nó làm thay đổi KPI kết quả nào.
    .what = Chỉ số của mỗi mục tiêu có công thức, hoặc có KPI dẫn tới nó qua cột “Tác động đến” hay qua KPI cấp trên. Mục tiêu là một giới hạn phải giữ thì không cần.

kpi-302 = Yếu tố tác động không tác động đến đâu cả
    .found = { $says ->
        [wrong] “{ $kpi }” được ghi là yếu tố tác động chính, nhưng những KPI mà nó tác động đến đều không phải kết quả và cũng không dẫn tới kết quả nào.
       *[none] “{ $kpi }” được ghi là yếu tố tác động chính, nhưng cả công thức lẫn dòng của nó đều không cho biết nó làm thay đổi kết quả nào.
    }
    .why = Yếu tố tác động chỉ có giá trị nhờ kết quả mà nó tạo ra. Tách khỏi kết quả thì cả năm có thể đạt mà mục tiêu vẫn đứng yên.
    .mend = Ghi ở cột “Tác động đến”: khi “{ $kpi }” thay đổi thì KPI kết quả nào thay đổi theo; hoặc ghi KPI cấp trên và nó đóng góp thế nào. Nếu không ai nói được thì đó là hoạt động, không nên nằm trong bảng KPI.
    .what = Mỗi KPI loại yếu tố tác động chính đo một phần của chỉ số mục tiêu hay chỉ số kết quả, hoặc nêu kết quả mà nó tác động đến, hoặc nói rõ nó đóng góp thế nào cho một KPI dẫn tới kết quả.

kpi-303 = Đòn bẩy mạnh nhất chưa có KPI
    .found = Trong phạm vi thực tế, “{ $lever }” làm “{ $measure }” thay đổi nhiều nhất: từ { $low } đến { $high }, { $basis ->
        [assumption] theo chính giả định của kế hoạch.
       *[history] theo mức các tháng từng lệch khỏi dự kiến.
    } Chưa KPI nào đo yếu tố này.
    .why = Mục tiêu số 1 đứng hay gãy trước hết là do yếu tố này. Không có KPI thì chỉ khi kết quả đã giảm mới biết nó giảm.
    .mend = Chọn “{ $lever }” làm KPI đo yếu tố tác động chính của “{ $goal }”, thay cho KPI giúp được ít quyết định nhất.
    .what = Trong các yếu tố nằm ở công thức của mục tiêu số 1, khi mỗi yếu tố thay đổi trong phạm vi thực tế của nó, yếu tố làm mục tiêu thay đổi nhiều nhất được một KPI đo: đo chính nó, hoặc đo chỉ số tạo trực tiếp từ nó.

kpi-304 = Số liệu các tháng không ủng hộ mối liên hệ
    .found = “{ $kpi }” được ghi là tác động đến “{ $outcome }”. Qua { $count } tháng, mỗi tháng so với cùng tháng năm trước, số liệu chưa cho thấy hai con số đi cùng nhau (tương quan hạng { $rho }).
    .why = Mối liên hệ chỉ được cho là có vẫn hướng công sức và tiền bạc đi, y như mối liên hệ có thật.
    .mend = Hỏi những người gần công việc nhất vì sao hai bên phải liên hệ với nhau, và sau bao lâu. Rồi thử: chủ động tăng “{ $kpi }” ở một số nơi, giữ nguyên ở nơi khác, và so sánh. Trước khi có kết quả thì chỉ cho nó trọng số nhỏ.
    .what = KPI đo yếu tố tác động chính và kết quả của nó không gắn bằng công thức, cả hai có từ 12 tháng so được với năm trước, thì phải đi cùng nhau.

kpi-305 = Yếu tố tác động không ai làm thay đổi
    .found = { $goals ->
        [some] “{ $kpi }” được ghi là yếu tố tác động chính nhưng không có người phụ trách, và không sáng kiến hay dòng ngân sách nào phục vụ mục tiêu phía sau nó.
       *[none] “{ $kpi }” được ghi là yếu tố tác động chính nhưng không có người phụ trách; phía sau nó cũng không có mục tiêu nên không sáng kiến hay dòng ngân sách nào phục vụ nó.
    }
    .why = Yếu tố tác động chính là điều doanh nghiệp kiểm soát được trong năm. Thứ không ai làm và không có tiền thì chỉ để nhìn.
    .mend = Giao “{ $kpi }” cho một người và nêu sáng kiến hay dòng ngân sách làm nó thay đổi. Nếu trong năm không ai thay đổi được thì theo dõi nó như một giả định hoặc rủi ro, và đưa ra khỏi bảng KPI.
    .what = Mỗi KPI loại yếu tố tác động chính có người phụ trách hoặc phòng ban làm nó thay đổi, hoặc có sáng kiến hay dòng ngân sách cho mục tiêu của nó.

### kpi_causes

kpi-901 = Hoạt động chiếm phần lớn điểm
    .found = { $by ->
        [weight] { $level ->
            [company] Các KPI đếm việc đã làm chiếm { $share } trọng số của KPI công ty: { $kpis }.
           *[below] Các KPI đếm việc đã làm chiếm { $share } trọng số của phòng ban và cá nhân: { $kpis }.
        }
       *[number] { $level ->
            [company] { $count } KPI của công ty, tức { $share } tổng số, chỉ đếm việc đã làm: { $kpis }.
           *[below] { $count } KPI của phòng ban và cá nhân, tức { $share } tổng số, chỉ đếm việc đã làm: { $kpis }.
        }
    }
    .why = Chiến dịch, cuộc gọi, quy trình thì dễ đếm và dễ đạt. Tất cả có thể xanh trong khi doanh thu, lợi nhuận và khách hàng thực sự có giá trị vẫn đứng yên.
    .mend = Với từng KPI trong { $kpis }, hãy nêu kết quả nó phải tạo ra và lấy kết quả đó làm KPI. Con số đếm giữ lại để điều hành, không mang trọng số. Hoạt động chỉ được mang trọng số khi thử nghiệm cho thấy làm nhiều hơn thì kết quả cao hơn.
    .what = KPI đo hoạt động chiếm dưới một nửa trọng số (nếu chưa có trọng số thì tính theo số lượng) của KPI công ty, và của KPI phòng ban cùng cá nhân.

kpi-902 = Phòng ban nào lo phần phòng ban đó
    .found = { $case ->
        [apart] { $count } trên { $all } KPI của phòng ban và cá nhân không dẫn lên mục tiêu nào của công ty: { $names }.
       *[nobody] Không phòng ban nào chịu trách nhiệm về mục tiêu { $names }: không ai phụ trách, không ai có KPI phục vụ mục tiêu này.
    }
    .why = Khi AOP không được chuyển hóa xuống các cấp, mỗi phòng ban xây KPI theo góc nhìn riêng. Ai cũng đạt phần mình, các phần không cộng hưởng, và không ai chịu trách nhiệm về tổng thể: ai cũng đúng, nhưng tổng thể thì sai.
    .mend = { $case ->
        [apart] Với từng KPI trong { $names }, hãy nêu KPI công ty ở trên nó và viết một câu về cách nó đóng góp. KPI nào không trả lời được thì bỏ.
       *[nobody] Quyết định phòng ban nào chịu trách nhiệm về { $names }, và giao cho phòng ban đó một KPI cho biết đã đi được bao xa.
    }
    .what = Hơn một nửa KPI của phòng ban và cá nhân dẫn lên một mục tiêu của công ty, và mục tiêu nào cũng có phòng ban chịu trách nhiệm.

kpi-903 = Ưu tiên mà trọng số thấp
    .found = { $case ->
        [lesser] KPI của mục tiêu số 1, “{ $goal }”, chiếm { $share } trọng số; KPI của “{ $other }” chiếm { $other_share }.
       *[little] KPI của mục tiêu số 1, “{ $goal }”, chiếm { $share } trọng số, dưới { $least }.
    }
    .why = Trọng số định hướng hành vi. Việc quan trọng mà trọng số thấp thì bị xem nhẹ, việc ít giá trị mà trọng số cao thì được ưu tiên, và nguồn lực dồn vào những con số ít tác động đến mục tiêu nhất.
    .mend = Dành phần trọng số lớn nhất cho KPI của “{ $goal }”, rồi chia phần còn lại theo thứ tự các mục tiêu.
    .what = KPI của mục tiêu đứng thứ 1 chiếm ít nhất 20% trọng số và không mục tiêu nào đứng sau có trọng số gấp rưỡi. Cả hai mức là quy ước của bộ học liệu này.

kpi-904 = Bối cảnh đã đổi, KPI thì chưa
    .found = { $case ->
        [carried] Trọng số của { $kpis } có từ { $day }: AOP là AOP mới, KPI vẫn là KPI của năm trước.
       *[trigger] Dấu hiệu của “{ $risk }” đã xuất hiện từ { $month }: { $measure } hiện là { $value }. Trọng số của { $kpis } áp dụng từ { $day }, chưa có quyết định nào xử lý việc này, và không cuộc rà soát nào nêu điều gì được phép thay đổi.
    }
    .why = Nhân viên tiếp tục đạt tiêu chí đặt ra cho một thị trường khác. Đèn vẫn xanh trong khi mục tiêu phía sau đã thay đổi hoặc không còn khả thi.
    .mend = Hãy quyết định ngay, với mục tiêu ở trước mặt: { $kpis } còn đo đúng điều làm mục tiêu tiến triển không? Nếu không thì đổi chỉ số, chỉ tiêu hoặc trọng số, ghi ngày áp dụng mới và ghi quyết định vào nhật ký.
    .what = Trọng số được lập cho chính năm của kế hoạch. Khi dấu hiệu của một rủi ro đã xuất hiện thì có cuộc rà soát được phép đổi KPI trong năm, hoặc đã có quyết định về các mục tiêu nó tác động, hoặc một KPI của các mục tiêu đó có ngày áp dụng mới hơn.

kpi-905 = Đạt KPI nhưng không đạt mục tiêu
    .found = { $level ->
        [company] Đến hết { $month }, { $green } trên { $all } KPI ngoài KPI của chính mục tiêu đã đạt chỉ tiêu, trong khi “{ $goal }” chậm { $off } so với lộ trình.
       *[below] Đến hết { $month }, { $green } trên { $all } KPI của phòng ban và cá nhân đã đạt chỉ tiêu, trong khi “{ $goal }” chậm { $off } so với lộ trình.
    }
    .why = Tốt ở bề mặt, sai ở bản chất. Đây là lỗi của hệ thống, không phải của con người, và chỉ nhìn đèn thì không ai biết lỗi nằm ở chiến lược hay ở khâu thực thi.
    .mend = Đừng thúc ép nhân viên thêm. Hãy đi qua bốn nguyên nhân: các KPI xanh đang đo gì, gắn với điều gì, nặng bao nhiêu và áp dụng từ khi nào? Sửa từ AOP trở xuống.
    .what = Khi ít nhất 80% KPI đạt chỉ tiêu thì mục tiêu đứng thứ 1 không chậm quá 2% so với lộ trình. Cả hai con số là quy ước của bộ học liệu này.
