package vn.ntm.criteria.setfiles.words;

import static vn.ntm.criteria.setfiles.words.Vocabulary.line;

import java.util.stream.Stream;
import vn.ntm.criteria.requirements.names.Measures;

/** The words of the spreadsheet of a set, column by column. */
public final class SetWords {

    /** How sure a field is (<i>độ chắc chắn</i>). */
    public static final Vocabulary CONFIDENCE = Vocabulary.of(
            line("high", "cao"),
            line("medium", "trung bình", "vừa"),
            line("low", "thấp"),
            line("none", "không rõ", "không biết"));

    /** Comparisons as the annexes write them. */
    public static final Vocabulary COMPARISON = Vocabulary.of(
            line("at-least", "≥", ">="),
            line("at-most", "≤", "<="),
            line("between", "từ … đến", "từ ... đến", "từ đến"),
            line("equal", "=", "bằng"),
            line("none", "không có"));

    /** Kinds of units that a set is for. */
    public static final Vocabulary KIND = Vocabulary.of(
            line("hamlet", "thôn"),
            line("commune", "xã"),
            line("district", "huyện"),
            line("district-without-communes", "huyện không có đơn vị hành chính cấp xã"),
            line("town", "thị xã, thành phố trực thuộc cấp tỉnh"),
            line("province", "tỉnh, thành phố"));

    /** Levels of recognition. */
    public static final Vocabulary LEVEL = Vocabulary.of(
            line("standard", "đạt chuẩn", "chuẩn"),
            line("advanced", "nâng cao"),
            line("model", "kiểu mẫu"),
            line("modern", "hiện đại"),
            line("completed", "hoàn thành nhiệm vụ"));

    /** Yes and no. */
    public static final Vocabulary TRUTH = Vocabulary.of(line("true", "có"), line("false", "không"));

    /** Attributes of units whose values are regions. */
    public static final Vocabulary REGIONS_BY =
            Vocabulary.of(line("region-2021", "bảy vùng 2021–2025"), line("region-2025", "sáu vùng từ 2025"));

    /** The units that are known; others stand as they are. */
    public static final Vocabulary UNIT = units();

    /** Things that not every unit has. */
    public static final Vocabulary THING = Vocabulary.of(
            line("craft-village", "làng nghề"),
            line("bus-station", "bến xe khách"),
            line("crematorium-or-cemetery", "nghĩa trang, cơ sở hỏa táng"));

    /** Respects in which units differ. */
    public static final Vocabulary TRAIT =
            Vocabulary.of(line("region", "vùng"), line("group", "nhóm xã"), line("area-class", "khu vực"));

    /** The parts of the shipped sets; others stand as they are. */
    public static final Vocabulary PART = Vocabulary.of(
            line("overall", "tổng số"),
            line("lowest", "thấp nhất"),
            line("central", "từ hệ thống cấp nước tập trung"),
            line("level1", "cơ sở vật chất mức độ 1"),
            line("level2", "cơ sở vật chất mức độ 2"),
            line("minimum", "cơ sở vật chất tối thiểu"),
            line("cooperative", "hợp tác xã hiệu quả"),
            line("group", "tổ hợp tác hiệu quả"),
            line("grade1", "trẻ em 6 tuổi vào lớp 1"),
            line("preschool", "phổ cập giáo dục mầm non cho trẻ em 5 tuổi"),
            line("primary2", "phổ cập giáo dục tiểu học mức độ 2"),
            line("secondary2", "phổ cập giáo dục THCS mức độ 2"),
            line("literacy2", "xóa mù chữ mức độ 2"),
            line("cooperatives", "số hợp tác xã"),
            line("lawful", "hoạt động đúng luật"),
            line("profitable", "có lãi"),
            line("products", "sản phẩm, dịch vụ"),
            line("size", "quy mô thành viên"),
            line("growth", "thành viên tăng"),
            line("share", "tỷ lệ tăng"),
            line("members", "số thành viên tăng"),
            line("support", "hỗ trợ"),
            line("new", "thành lập mới"),
            line("insured", "tham gia bảo hiểm"),
            line("planned", "theo quy hoạch, kế hoạch"),
            line("established", "được thành lập"),
            line("handedOver", "được bàn giao"));

    /** What the fields of a set itself are called. */
    public static final Vocabulary FIELD = Vocabulary.of(
            line("id", "Mã bộ tiêu chí"),
            line("version", "Phiên bản"),
            line("kind", "Áp dụng cho"),
            line("level", "Mức công nhận"),
            line("nameVi", "Tên"),
            line("nameEn", "Tên tiếng Anh"),
            line("appliesFrom", "Áp dụng từ ngày"),
            line("appliesTo", "Áp dụng đến trước ngày"),
            line("issued", "Ngày ban hành"),
            line("legalBasis", "Căn cứ pháp lý"),
            line("source", "Nguồn"),
            line("draft", "Vì sao còn là dự thảo"),
            line("confidence", "Mức độ chắc chắn"),
            line("favouredColumn", "Cột mức cho xã đặc biệt khó khăn"),
            line("regionsBy", "Vùng theo"),
            line("levelBelow", "Phải được công nhận trước"),
            line("officialCriteria", "Số tiêu chí theo văn bản"),
            line("officialIndicators", "Số chỉ tiêu theo văn bản"),
            line("province", "Tỉnh ban hành"),
            line("incomplete", "Còn thiếu"),
            line("sources", "Các nguồn"),
            line("notes", "Ghi chú"),
            line("common", "Quy định chung"));

    private SetWords() {}

    private static Vocabulary units() {
        Stream<String[]> named = Measures.known().entrySet().stream().map(one -> line(one.getKey(), one.getValue()));
        return Vocabulary.of(Stream.concat(Stream.of(line("boolean", "đạt/không đạt"), line("%", "%")), named)
                .toArray(String[][]::new));
    }
}
