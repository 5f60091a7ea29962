package vn.ntm.criteria.setfiles.cells;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a set's spreadsheet beside those of its thresholds. */
public final class SetColumns {

    public static final String CRITERION = "Tiêu chí";
    public static final String CODE = "Số";
    public static final String TEXT = "Nội dung chỉ tiêu";
    public static final String WANTED = "Yêu cầu";
    public static final String UNIT = "Đơn vị";
    public static final String COMPARISON = "Phép so sánh";
    public static final String DECISION = "Quyết định";
    public static final String ANNEX = "Phụ lục";
    public static final String ITEM = "Mục";
    public static final String TEXT_CONFIDENCE = "Độ chắc chắn nội dung";
    public static final String THRESHOLD_CONFIDENCE = "Độ chắc chắn mức";
    public static final String EVIDENCE = "Nguồn đọc";
    public static final String NOTE = "Ghi chú";
    public static final String ENGLISH = "Nội dung tiếng Anh";
    public static final String GROUP = "Nhóm tiêu chí";
    public static final String DOCUMENTS = "Tài liệu minh chứng";
    public static final String EVIDENCE_KINDS = "Loại minh chứng";
    public static final String DERIVED = "Tính từ hồ sơ công nhận";
    public static final String STRUCTURE = "Cấu trúc";
    public static final String KEY = "Khóa";

    public static final List<String> FIRST = List.of(CRITERION, CODE, TEXT, WANTED, UNIT, COMPARISON);
    public static final List<String> LAST = List.of(
            DECISION,
            ANNEX,
            ITEM,
            TEXT_CONFIDENCE,
            THRESHOLD_CONFIDENCE,
            EVIDENCE,
            NOTE,
            ENGLISH,
            GROUP,
            DOCUMENTS,
            EVIDENCE_KINDS,
            DERIVED,
            STRUCTURE,
            KEY);

    /** All of them, in their order. */
    public static final List<String> ALL =
            Stream.of(FIRST, LAST).flatMap(List::stream).toList();

    /** What the row of an indicator says for its parts too. */
    public static final List<String> OF_INDICATOR = Stream.concat(
                    Stream.of(CRITERION, CODE), LAST.stream().filter(column -> !column.equals(KEY)))
            .toList();

    /** What stands in the first column of a condition. */
    public static final String CONDITION = "Điều kiện";

    /** Begins the key of a row that is a field of the set. */
    public static final String OF_SET = "set:";

    /** Begins the key of a row that is a criterion. */
    public static final String OF_CRITERION = "criterion:";

    private SetColumns() {}
}
