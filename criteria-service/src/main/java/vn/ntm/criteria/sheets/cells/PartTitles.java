package vn.ntm.criteria.sheets.cells;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of values are called by those who fill in tables. */
final class PartTitles {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("men", "nam"),
            Map.entry("women", "nữ"),
            Map.entry("part", "số đạt"),
            Map.entry("of", "tổng số"),
            Map.entry("overall", "chung"),
            Map.entry("central", "từ hệ thống cấp nước tập trung"),
            Map.entry("lowest", "nội dung thấp nhất"),
            Map.entry("cooperative", "hợp tác xã"),
            Map.entry("group", "tổ hợp tác"),
            Map.entry("level1", "trường đạt mức độ 1"),
            Map.entry("level2", "trường đạt mức độ 2"),
            Map.entry("minimum", "trường đạt mức tối thiểu"),
            Map.entry("grade1", "trẻ 6 tuổi vào lớp 1"),
            Map.entry("preschool", "phổ cập mầm non 5 tuổi"),
            Map.entry("primary2", "phổ cập tiểu học mức độ 2"),
            Map.entry("secondary2", "phổ cập THCS mức độ 2"),
            Map.entry("literacy2", "xóa mù chữ mức độ 2"),
            Map.entry("cooperatives", "số hợp tác xã"),
            Map.entry("lawful", "đúng Luật Hợp tác xã"),
            Map.entry("profitable", "có lãi 02 năm liền kề"),
            Map.entry("products", "sản phẩm, dịch vụ cho thành viên"),
            Map.entry("size", "quy mô thành viên"),
            Map.entry("growth", "tăng thành viên"),
            Map.entry("share", "tỷ lệ"),
            Map.entry("members", "số thành viên"),
            Map.entry("support", "hoạt động hỗ trợ"),
            Map.entry("new", "thành lập mới"),
            Map.entry("insured", "lao động đóng BHXH"),
            Map.entry("planned", "đã quy hoạch"),
            Map.entry("established", "đã thành lập"),
            Map.entry("handedOver", "đất đã bàn giao"));

    private PartTitles() {}

    /** The title of what a path leads to inside its indicator; blank where that is the whole indicator. */
    static String of(String path) {
        return Arrays.stream(path.split("/"))
                .skip(1)
                .map(name -> TITLES.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
    }
}
