package vn.ntm.criteria.requirements.names;

import java.util.Map;
import vn.ntm.platform.problems.Text;

/**
 * What the names in sets are called by people: parts of composites, what is counted and what there may be. A name that
 * an operator's set has and this catalogue has not stands for itself.
 */
public final class Names {

    private static final Map<String, Text> TITLES = Map.ofEntries(
            // What is counted, and what there may be.
            named("schools", "trường học", "schools"),
            named("craft-village", "làng nghề", "craft village"),
            named("bus-station", "bến xe khách", "bus station"),
            named("crematorium-or-cemetery", "nghĩa trang, cơ sở hỏa táng", "crematorium or cemetery"),
            // Parts.
            named("men", "nam", "men"),
            named("women", "nữ", "women"),
            named("overall", "chung", "overall"),
            named("lowest", "nội dung thấp nhất", "the lowest"),
            named("central", "từ cấp nước tập trung", "from central supply"),
            named("cooperative", "hợp tác xã", "cooperative"),
            named("group", "tổ hợp tác", "cooperative group"),
            named("level1", "mức độ 1", "level 1"),
            named("level2", "mức độ 2", "level 2"),
            named("minimum", "mức độ tối thiểu", "minimum level"),
            named("grade1", "trẻ 6 tuổi vào lớp 1", "six-year-olds in grade 1"),
            named("preschool", "phổ cập mầm non 5 tuổi", "preschool at five"),
            named("primary2", "phổ cập tiểu học mức độ 2", "primary school, level 2"),
            named("secondary2", "phổ cập THCS mức độ 2", "lower secondary school, level 2"),
            named("literacy2", "xóa mù chữ mức độ 2", "literacy, level 2"),
            named("cooperatives", "số hợp tác xã", "cooperatives"),
            named("lawful", "hoạt động đúng luật", "lawful"),
            named("profitable", "có lãi", "profitable"),
            named("products", "sản phẩm, dịch vụ", "products and services"),
            named("size", "quy mô thành viên", "size"),
            named("growth", "tăng thành viên", "growth"),
            named("share", "theo tỷ lệ", "by share"),
            named("members", "theo số thành viên", "by members"),
            named("support", "hỗ trợ doanh nghiệp, hộ kinh doanh", "support of businesses"),
            named("new", "thành lập mới", "newly established"),
            named("insured", "lao động đóng BHXH", "insured workers"),
            named("planned", "được quy hoạch", "planned"),
            named("established", "đã thành lập", "established"),
            named("handedOver", "đã bàn giao đất", "land handed over"));

    private Names() {}

    /** What it is called; the name itself where that is not known. */
    public static Text of(String name) {
        return TITLES.getOrDefault(name, new Text(name, name));
    }

    private static Map.Entry<String, Text> named(String name, String vi, String en) {
        return Map.entry(name, new Text(vi, en));
    }
}
