/** Vietnamese. How entries are written stands in ../read-lexicon.ts. */
export const VI = `
words: và, của, cho, chúng, tôi, bạn, quý, công, ty, là, có, với, không, xin, chào, các, được, cần, một, anh, chị, em, ạ
seo: trang đầu, công cụ tìm kiếm, từ khóa, từ khoá, lên top, top google, thứ hạng, đẩy top, liên kết ngược, vượt đối thủ, trao đổi link, có kết quả mới thu
site: thiết kế web, trang web, làm web, cửa hàng trực tuyến, website của, website công ty, làm mới website, dựng cửa hàng
traffic: lượt truy cập, lưu lượng
dev: phát triển ứng dụng, lập trình, phát triển phần mềm, ứng dụng di động, lập trình viên, đội lập trình, làm app, thuê ngoài phần mềm, gia công phần mềm
market: quảng cáo, tiếp thị, chiến dịch, quảng bá, logo, video giới thiệu, tin nhắn hàng loạt, chạy ads, video, flycam, hoạt hình, video hoạt hình
social: mạng xã hội, người theo dõi, lượt thích, tăng like, tăng follow, người đăng ký, đánh giá google, năm sao
post: đăng bài, bài viết tài trợ, bài pr, guest post, trên blog, đăng link, blog uy tín
loan: vay vốn, cho vay, khoản vay, vay tiền, tín dụng, lãi suất, nợ xấu, giải ngân, thế chấp, vốn lưu động, tiền mặt, quỹ đầu tư, quỹ của chúng tôi, trong 24, không thế chấp, cần tiền gấp, vay không
invest: đầu tư, lợi nhuận, kiếm tiền, thu nhập, cổ phiếu, chứng khoán, sinh lời, tự do tài chính, lãi mỗi ngày, robot, bot trade, suất cuối
crypto: tiền điện tử, tiền ảo, tiền mã hóa, ví điện tử, đào coin, coin, nhóm tín hiệu, mở bán sớm, token, đăng ký ví
gamble: sòng bạc, cá cược, đặt cược, nổ hũ, xổ số, bài bạc, nhà cái, khuyến mãi nạp, tài xỉu, đánh bài, vòng quay, lô đề, nạp đầu, nạp lần đầu, soi kèo, kèo
adult: hẹn hò, phụ nữ, tình dục, khiêu dâm, gái gọi, cô đơn, mát xa, nóng bỏng, kết bạn, 18+, xem ảnh, ở nhà một mình, ảnh của em, quý bà, trai trẻ, chu cấp, gặp gỡ kín
pharma: không cần toa, không cần đơn, viên uống, nhà thuốc, sinh lý, cương dương, thực phẩm chức năng, điều trị, viên thuốc xanh, không cần bác sĩ, kín đáo, cần toa, đơn thuốc
diet: giảm cân, giảm béo, ăn kiêng, kg trong, kẹo dẻo, tan mỡ, keto
replica: hàng nhái, siêu cấp, đồng hồ, túi xách, fake, rep 1:1, hàng hiệu
domain: tên miền, hết hạn, gia hạn, đăng ký nhãn hiệu, hosting, hóa đơn chưa, thành lập doanh nghiệp, thương hiệu bị, gia hạn tên miền
list: cơ sở dữ liệu, danh sách email, danh sách khách hàng, data khách, biểu mẫu liên hệ, triệu website, số điện thoại, chủ nhà máy, linkedin, theo cuộc hẹn, tìm khách, data khách hàng, dữ liệu doanh nghiệp, số di động, trưởng phòng mua
job: làm việc tại nhà, tại nhà, việc làm, tuyển dụng, bán thời gian, lương, không cần kinh nghiệm, cộng tác viên, việc nhẹ, mỗi tuần, việc đơn giản, việc dễ, đa cấp, kinh doanh mạng lưới, làm chủ, bán hàng trực tiếp, vào nhóm, mời bạn bè
inherit: thừa kế, quá cố, đã mất, triệu đô, triệu usd, triệu euro, luật sư, người thụ hưởng, chuyển tiền, chuyển khoản, trúng thưởng, giải thưởng, tuyệt mật, chúc mừng, căn cước, khoản hỗ trợ, được duyệt, nộp phí
charity: quyên góp, từ thiện, nhà thờ, mồ côi, giê-su, ung thư, ủng hộ, ăn năn, tận thế, cầu nguyện, phép màu
phish: tài khoản của bạn, tài khoản, mật khẩu, xác minh, xác nhận danh, bị khóa, bị khoá, đăng nhập, cảnh báo bảo mật, hộp thư, thông tin ngân hàng, mã otp, giữ ở hải quan, đóng phí, nhập mật khẩu, mật khẩu microsoft, hết hạn hôm nay, cổng bên dưới
abuse: đồ ngu, mẹ mày, địt, lừa đảo, rác rưởi, ăn cướp
politics: bầu cử, chính phủ, âm mưu, vắc-xin, độc tài, thức tỉnh, đảng
threat: bản quyền, kiện$, khởi kiện, tòa án, hack, vi phạm, tiền chuộc, lỗ hổng, rò rỉ, dữ liệu của bạn, trả tiền, danh tiếng, máy chủ, công khai hết
ai: trí tuệ nhân tạo, tự động hóa, chatbot, tổng đài viên, trả lời khách, trợ lý giọng nói, lễ tân ảo, nhân viên ảo, bot trả lời, tổng đài ai, trợ lý ai
va: trợ lý ảo, kế toán, dịch vụ kế toán, thuê ngoài, bảo hiểm, khai thuế, visa
supply: chúng tôi là nhà sản xuất, chuyên sản xuất, bán buôn, bán sỉ, nhà máy chúng tôi sản xuất, sản phẩm của chúng tôi, nhà cung cấp, quà tặng doanh nghiệp, bao bì, thùng carton, quần áo, đồng phục, in ấn, tem nhãn, vận chuyển từ trung quốc, xưởng sản xuất, băng keo, màng pe, bút bi, ly sứ, in logo, đường biển, quảng châu, xưởng đúc, phụ kiện, vật đúc, trung quốc, giá rẻ
promo: miễn phí, giảm giá, khuyến mãi, chỉ từ, chỉ với, ưu đãi, cam kết, không ràng buộc, giá đặc biệt, giá rẻ, mã giảm, quà tặng, mỗi tháng, tặng
click: nhấn vào, bấm vào, nhấp, truy cập, link, liên kết, đăng ký, mua ngay, tìm hiểu thêm, zalo, telegram, đặt lịch
boost: tăng doanh, thêm khách hàng, tăng trưởng, gấp đôi, khách hàng mới, phát triển kinh doanh, doanh số
pitch: xem website, thấy website, tìm thấy, cuộc gọi, 15 phút, đội ngũ, agency, quan tâm, dịch vụ của chúng tôi, cung cấp dịch vụ, hồ sơ năng lực, chủ doanh nghiệp, giúp doanh nghiệp, hợp tác
torque: mô-men, mô men, momen, lực siết, siết, lực xiết, xiết, cờ lê lực, newton
tool: cờ lê, tua vít, súng, súng siết, máy siết, bộ nhân, bơm, thủy lực, đầu tuýp, dụng cụ$, bộ điều khiển, cảm biến, cần siết, khí nén, máy bắn vít, kìm, máy, thiết bị
bolt: bu lông, bulong, đai ốc, ốc vít, vít, mặt bích, ren$, ốc$
quote: báo giá, giá bao nhiêu, đơn giá, giá cả, bao nhiêu tiền
qty: cái, chiếc, bộ$, số lượng, chiếc
ship: thời gian giao, giao hàng, vận chuyển đến, cảng, hải quan, tồn kho, có sẵn, giao tới, địa chỉ giao, chuyển sang nhà
doc: catalogue, bảng thông số, bản vẽ, hướng dẫn sử dụng, tài liệu, thông số, kỹ thuật
cert: hiệu chuẩn, chứng chỉ, chứng nhận, độ chính xác, co cq
service: phụ tùng, sửa chữa, bảo hành, pin$, sạc, hỏng, hư$, bảo trì, phụ kiện, rò dầu, đầu chuyển, phích cắm, hướng dẫn tiếng việt, dầu
order: đơn hàng, đơn đặt hàng, số serial, số seri, hóa đơn số, mã hàng, đã mua, theo dõi đơn
place: dây chuyền, lắp ráp, nhà máy, xưởng, điện gió, lọc dầu, đóng tàu, kết cấu thép, hộp số, xe tải, đường sắt, công trình, cầu thép, an toàn
distrib: nhà phân phối, đại lý, đại diện
need: chúng tôi cần, cần mua, tìm mua, đang tìm, vui lòng, xin vui lòng, cho hỏi, cho tôi, gửi giúp, gửi, có bán, gấp, phù hợp, được không, model nào, muốn mua, tư vấn, hỏi, cho thuê, thuê, đổi được, model nào và
study: sinh viên, luận văn, đồ án, đại học, phòng thí nghiệm, nghiên cứu, thực tập
complaint: khiếu nại, phản ánh, hư hỏng, không ai trả lời, không trả lời, chậm, trả hàng, không hoạt động, lỗi, thất vọng, không chấp nhận, vẫn chưa, hai tháng, tuần rồi, chưa sửa xong, quá tệ, giám đốc, chờ mãi, bị cong, nhận lại tất cả, thứ ba bị
visit: triển lãm, hội chợ, demo, tham quan, đào tạo, gian hàng, nhân viên kinh doanh, cử người, ghé qua
tender: đấu thầu, mời thầu, hồ sơ thầu
pay: thanh toán 60, thanh toán 30, công nợ, đặt cọc, chuyển khoản trước, tín dụng thư, lc$, điều khoản thanh toán, xuất hóa đơn, hóa đơn, đã thanh toán, nhắc lần
factor: mua lại hóa đơn, mua hóa đơn, bao thanh toán, tài trợ hóa đơn, chiết khấu hóa đơn, mua khoản phải thu, thu hồi công nợ, đòi nợ, công nợ khó đòi, khách trả chậm, công nợ, ứng trước
staff: cung ứng lao động, cho thuê lao động, lao động thời vụ, thợ hàn, công nhân thời vụ, lao động phổ thông, tuyển dụng hộ, dịch vụ tuyển dụng, headhunt, ứng viên, nhân sự thuê ngoài, sẵn sàng đi làm, thợ tiện, vận hành cnc
utility: hóa đơn tiền điện, tiền điện, giảm tiền điện, điện mặt trời, tổng đài, điện thoại ip, internet doanh nghiệp, thuê xe dài hạn, xe công ty, đội xe, vệ sinh văn phòng, vệ sinh công nghiệp, công ty vệ sinh, tạp vụ, máy lọc nước, máy pha cà phê, máy photocopy, văn phòng phẩm, dọn vệ sinh, tiền điện cao, xe công
honour: danh bạ doanh nghiệp, trang vàng, giải thưởng, đề cử, lễ trao giải, vinh danh, đăng bạ nhãn hiệu, phí đăng ký, phí công bố, phí đăng bạ, top 10 doanh nghiệp, thương hiệu mạnh
translate: công ty dịch thuật, dịch thuật, biên dịch, dịch công chứng, phiên dịch, mỗi từ
course: khóa học lãnh đạo, đào tạo bán hàng, đào tạo quản lý, khóa đào tạo, hội thảo, webinar, khóa tiếng anh, khóa học, số lượng có hạn, huấn luyện
waste: thu mua pallet, pallet cũ, thu mua phế liệu, phế liệu, thu gom rác, chất thải, hàng tồn kho, thanh lý tồn kho, mua máy cũ
dispute: phí ngân hàng, bị trừ, trừ tiền, giữ lại, giữ tiền, giấy báo có, hóa đơn điều chỉnh, tính hai lần, hai lần, giao thiếu, giao từng phần, sai số tiền, hóa đơn số, hoàn tiền, trả thừa, nhắc thanh toán, báo giá số, báo giá của quý, đơn hàng của chúng tôi, đơn hàng số, không khớp, bị lệch, chênh lệch, trừ phí
`
