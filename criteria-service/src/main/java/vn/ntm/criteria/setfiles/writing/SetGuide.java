package vn.ntm.criteria.setfiles.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.setfiles.cells.SetColumns;
import vn.ntm.criteria.setfiles.cells.Unread;
import vn.ntm.criteria.setfiles.cells.Wanted;
import vn.ntm.criteria.setfiles.words.Regions;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.tables.answers.Sheet;

/** How a person completes the spreadsheet of a set: the second sheet of its workbook. */
final class SetGuide {

    /** What each column means, in their order. */
    static final Map<String, String> COLUMNS = columns();

    private static final String SUBJECT = "Mục";
    private static final String MEANING = "Cách điền";
    private static final int WIDTH_OF_SUBJECT = 32;
    private static final int WIDTH_OF_MEANING = 110;

    private SetGuide() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(
                SetColumns.CRITERION,
                "Số của tiêu chí, hoặc \"Điều kiện\"; ở các dòng đầu: tên trường thông tin chung của bộ tiêu chí.");
        columns.put(SetColumns.CODE, "Số của chỉ tiêu như trong phụ lục, ví dụ 17.1.");
        columns.put(
                SetColumns.TEXT,
                "Nội dung như trong phụ lục. Dòng bắt đầu bằng \"–\" là một phần của chỉ tiêu ở trên.");
        columns.put(
                SetColumns.WANTED,
                "Cách xét, từ ngoài vào trong, cách nhau bằng \";\": " + String.join("; ", Wanted.choices())
                        + "; Nếu có: làng nghề; Không áp dụng cho vùng: DBSH, DNB; Bộ … công bố tại … ngày 6/6/2022."
                        + " Để trống nếu chỉ so với mức.");
        columns.put(
                SetColumns.UNIT, "Đơn vị của mức: " + String.join(", ", SetWords.UNIT.all()) + ", hoặc đơn vị khác.");
        columns.put(
                SetColumns.COMPARISON,
                "Chọn " + String.join(", ", SetWords.COMPARISON.all()) + "; để trống nếu chỉ xét đạt hay không đạt.");
        columns.put(SetColumns.DECISION, "Số của quyết định, ví dụ 318/QĐ-TTg.");
        columns.put(SetColumns.ANNEX, "Số của phụ lục.");
        columns.put(SetColumns.ITEM, "Mục trong phụ lục.");
        columns.put(SetColumns.TEXT_CONFIDENCE, "Nội dung chắc chắn đến đâu; đã đối chiếu với văn bản thì chọn cao.");
        columns.put(SetColumns.THRESHOLD_CONFIDENCE, "Mức chắc chắn đến đâu; đã đối chiếu với văn bản thì chọn cao.");
        columns.put(SetColumns.EVIDENCE, "Đã đọc ở đâu: Công báo, trang thông tin; hoặc vì sao chưa đọc.");
        columns.put(SetColumns.NOTE, "Điều cần biết thêm.");
        columns.put(SetColumns.ENGLISH, "Nội dung bằng tiếng Anh.");
        columns.put(SetColumns.GROUP, "Nhóm của tiêu chí, ở dòng của tiêu chí.");
        columns.put(
                SetColumns.DOCUMENTS, "Tài liệu mà văn bản yêu cầu, mỗi dòng một tài liệu (Alt+Enter để xuống dòng).");
        columns.put(
                SetColumns.EVIDENCE_KINDS,
                "Loại minh chứng phải nộp, mỗi dòng một loại; thêm \"(bắt buộc)\" nếu không có thì không nộp được.");
        columns.put(
                SetColumns.DERIVED,
                "Giá trị do hệ thống tính từ các quyết định công nhận đã ghi: tỷ lệ xã | đạt chuẩn, hoặc được công nhận"
                        + " nâng cao; để trống nếu do đơn vị kê khai.");
        columns.put(SetColumns.STRUCTURE, "Chỉ có khi các cột khác không diễn tả được yêu cầu; để nguyên.");
        columns.put(
                SetColumns.KEY,
                "Để nguyên; dòng mới thì để trống, riêng phần của chỉ tiêu ghi số/tên, ví dụ 17.1/central.");
        return columns;
    }

    static Sheet sheet() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        add(
                rows,
                "Việc cần làm",
                "Đặt văn bản chính thức bên cạnh; điền từng ô nền vàng (chưa đọc), sửa chỗ khác với văn bản,"
                        + " nâng độ chắc chắn, lưu tệp và gửi lại. Hệ thống cho thấy từng chỗ khác nhau trước khi lưu.");
        COLUMNS.forEach((column, meaning) -> add(rows, column, meaning));
        add(rows, "Chung", "Mức áp dụng cho mọi đơn vị. Đã ghi mức của từng vùng thì để trống.");
        Regions.all().forEach(region -> add(rows, region, "Mức của vùng " + Regions.name(region) + "."));
        add(
                rows,
                "Nhóm xã 1, 2, 3; Khu vực I, II, III",
                "Mức của nhóm xã (2026–2030) hoặc khu vực; thêm cột nếu chưa có.");
        add(
                rows,
                "Thêm năm",
                "Thêm cột có tên như \"DBSH 2026\" hoặc \"Chung 2026\" vào bất cứ đâu trong hàng tiêu đề, rồi ghi mức"
                        + " của năm đó. Có mức từng năm thì để trống cột không có năm.");
        add(rows, "Mức trên", "Đầu trên của \"từ … đến\": thêm cột \"Mức trên\", \"Mức trên DBSH\" nếu chưa có.");
        add(
                rows,
                "Mức theo số lượng",
                "Hai dòng dưới chỉ tiêu, như \"trên 3 trường\" và \"từ 3 trường trở xuống\"; Khóa là"
                        + " số#schools>3 và số#schools<=3.");
        add(rows, "Mức theo bộ tiêu chí khác", "Ghi vào ô mức: 1,1 × chỉ tiêu 10 của mã-bộ-tiêu-chí.");
        add(rows, Unread.MARK, "Văn bản có mức mà tệp này chưa có. Có thể ghi lý do: chưa đọc: lý do.");
        add(rows, "Độ chắc chắn: cao", "Đã đọc trong nguồn.");
        add(rows, "Độ chắc chắn: trung bình", "Ghi theo trí nhớ, khớp với những gì đã đọc.");
        add(rows, "Độ chắc chắn: thấp", "Ghi theo trí nhớ, chưa chắc.");
        add(rows, "Độ chắc chắn: không rõ", "Chưa biết.");
        Map<String, Integer> widths = Map.of(SUBJECT, WIDTH_OF_SUBJECT, MEANING, WIDTH_OF_MEANING);
        return new Sheet(
                "Hướng dẫn", List.of(SUBJECT, MEANING), rows, Map.of(), new Sheet.Layout(widths, 0, 1, Set.of(), ""));
    }

    private static void add(List<List<@Nullable Object>> rows, String subject, String meaning) {
        rows.add(List.of(subject, meaning));
    }
}
