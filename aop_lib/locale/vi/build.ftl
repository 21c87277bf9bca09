# Đầu và cuối của một bài học, và những lỗi có thể gặp trong bản nguồn của bài học.
build-minutes = Giảng: { $teaching } phút. Thực hành: { $exercise } phút.
build-objectives = Sau bài học này, bạn có thể
build-questions = Câu hỏi
build-key-points = Những điểm chính
build-on-your-plan = Với kế hoạch của bạn
build-other-language = This lesson in English
build-next = Bài tiếp theo: { $title }
build-problem-line = dòng { $line }: { $problem }
build-problem-unreadable = không đọc được bản nguồn này ({ $found }).
build-problem-no-front-matter = bản nguồn chưa có phần mở đầu; hãy bắt đầu bằng tiêu đề, thời lượng, mục đích, câu hỏi và những điểm chính.
build-problem-front-matter = phần mở đầu, { $field }: { $found }.
build-problem-head-lacks = phần mở đầu thiếu { $field }.
build-problem-no-language = đoạn này chưa ghi ngôn ngữ; hãy đánh dấu ngôn ngữ ở dòng ngay trước đoạn.
build-problem-one-language = đoạn này chỉ có một ngôn ngữ ({ $lang }); hãy viết thêm ngôn ngữ kia ngay bên cạnh.
build-problem-unknown-cell = bài học không dùng loại ô này ({ $found }).
build-problem-long-code = ô lệnh này có { $count } dòng; tối đa là { $limit } dòng.
build-problem-numbers = hai ngôn ngữ không nêu cùng những con số. Chỉ có trong tiếng Anh: { $en }. Chỉ có trong tiếng Việt: { $vi }.
