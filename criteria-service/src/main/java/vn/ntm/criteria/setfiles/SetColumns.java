package vn.ntm.criteria.setfiles;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a set's spreadsheet beside those of its thresholds. */
final class SetColumns {

    static final String CRITERION = "Tiêu chí";
    static final String CODE = "Số";
    static final String TEXT = "Nội dung chỉ tiêu";
    static final String WANTED = "Yêu cầu";
    static final String UNIT = "Đơn vị";
    static final String COMPARISON = "Phép so sánh";
    static final String DECISION = "Quyết định";
    static final String ANNEX = "Phụ lục";
    static final String ITEM = "Mục";
    static final String TEXT_CONFIDENCE = "Độ chắc chắn nội dung";
    static final String THRESHOLD_CONFIDENCE = "Độ chắc chắn mức";
    static final String EVIDENCE = "Nguồn đọc";
    static final String NOTE = "Ghi chú";
    static final String ENGLISH = "Nội dung tiếng Anh";
    static final String GROUP = "Nhóm tiêu chí";
    static final String DOCUMENTS = "Tài liệu minh chứng";
    static final String EVIDENCE_KINDS = "Loại minh chứng";
    static final String DERIVED = "Tính từ hồ sơ công nhận";
    static final String STRUCTURE = "Cấu trúc";
    static final String KEY = "Khóa";

    static final List<String> FIRST = List.of(CRITERION, CODE, TEXT, WANTED, UNIT, COMPARISON);
    static final List<String> LAST = List.of(
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
    static final List<String> ALL = Stream.of(FIRST, LAST).flatMap(List::stream).toList();

    /** What the row of an indicator says for its parts too. */
    static final List<String> OF_INDICATOR = Stream.concat(
                    Stream.of(CRITERION, CODE), LAST.stream().filter(column -> !column.equals(KEY)))
            .toList();

    /** What stands in the first column of a condition. */
    static final String CONDITION = "Điều kiện";

    /** Begins the key of a row that is a field of the set. */
    static final String OF_SET = "set:";

    /** Begins the key of a row that is a criterion. */
    static final String OF_CRITERION = "criterion:";

    private SetColumns() {}
}
