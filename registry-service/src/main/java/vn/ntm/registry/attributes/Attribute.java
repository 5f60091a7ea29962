package vn.ntm.registry.attributes;

import static vn.ntm.registry.attributes.ValueRule.oneOf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.contracts.UnitChanged;
import vn.ntm.platform.problems.Text;

/** The catalogue of attributes that a unit can have. */
public enum Attribute {
    /** <i>Vùng kinh tế – xã hội</i> by the seven columns of the criteria of 2021–2025; until 30 June 2025. */
    REGION_2021(
            new Text(
                    "Vùng kinh tế – xã hội, bảy cột giai đoạn 2021–2025",
                    "Socio-economic region, seven columns of 2021–2025"),
            oneOf(
                    "TDMNPB",
                    "Trung du và miền núi phía Bắc",
                    "Northern midlands and mountains",
                    "DBSH",
                    "Đồng bằng sông Hồng",
                    "Red River delta",
                    "BTB",
                    "Bắc Trung Bộ",
                    "North Central coast",
                    "DHNTB",
                    "Duyên hải Nam Trung Bộ",
                    "South Central coast",
                    "TN",
                    "Tây Nguyên",
                    "Central Highlands",
                    "DNB",
                    "Đông Nam Bộ",
                    "South-East",
                    "DBSCL",
                    "Đồng bằng sông Cửu Long",
                    "Mekong River delta")),
    /** <i>Vùng kinh tế – xã hội</i> by the six regions of the 34 provinces (306/NQ-CP of 5 October 2025). */
    REGION_2025(
            new Text("Vùng kinh tế – xã hội, sáu vùng từ năm 2025", "Socio-economic region, six regions from 2025 on"),
            oneOf(
                    "TDMNPB",
                    "Trung du và miền núi phía Bắc",
                    "Northern midlands and mountains",
                    "DBSH",
                    "Đồng bằng sông Hồng",
                    "Red River delta",
                    "BTB",
                    "Bắc Trung Bộ",
                    "North Central coast",
                    "DHNTB_TN",
                    "Duyên hải Nam Trung Bộ và Tây Nguyên",
                    "South Central coast and Central Highlands",
                    "DNB",
                    "Đông Nam Bộ",
                    "South-East",
                    "DBSCL",
                    "Đồng bằng sông Cửu Long",
                    "Mekong River delta")),
    /** <i>Đặc biệt khó khăn</i>. */
    EXTREMELY_DIFFICULT(new Text("Đặc biệt khó khăn", "Extremely difficult"), new ValueRule.Flag()),
    /** <i>Miền núi</i>. */
    MOUNTAINOUS(new Text("Miền núi", "Mountainous"), new ValueRule.Flag()),
    /** <i>Hải đảo</i>. */
    ISLAND(new Text("Hải đảo", "Island"), new ValueRule.Flag()),
    /** <i>Khu vực I, II, III</i> of the ethnic minority and mountainous areas. */
    AREA_CLASS(
            new Text("Khu vực vùng đồng bào dân tộc thiểu số và miền núi", "Area class of the mountainous areas"),
            oneOf("I", "Khu vực I", "Area I", "II", "Khu vực II", "Area II", "III", "Khu vực III", "Area III")),
    /** <i>Nhóm xã</i> by which the criteria of 2026–2030 differ. */
    GROUP_2026(
            new Text("Nhóm giai đoạn 2026–2030", "Group of 2026–2030"),
            oneOf("1", "Nhóm 1", "Group 1", "2", "Nhóm 2", "Group 2", "3", "Nhóm 3", "Group 3")),
    /** <i>Quy mô dân số</i>. */
    POPULATION(new Text("Dân số (người)", "Population"), new ValueRule.Whole()),
    /** <i>Số hộ</i>. */
    HOUSEHOLDS(new Text("Số hộ", "Households"), new ValueRule.Whole()),
    /** <i>Diện tích tự nhiên</i> in square kilometres. */
    AREA_KM2(new Text("Diện tích tự nhiên (km²)", "Area (km²)"), new ValueRule.Decimal());

    private final Text title;
    private final ValueRule rule;

    Attribute(Text title, ValueRule rule) {
        this.title = title;
        this.rule = rule;
    }

    /** The name on the wire, such as {@code area-class}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    public ValueRule rule() {
        return rule;
    }

    /** Whether a unit that has none of its own has that of its province. */
    public boolean isInherited() {
        return UnitChanged.Attribute.passesDown(token());
    }

    /** The attribute called so. */
    public static Optional<Attribute> ofToken(String token) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.token().equals(token))
                .findFirst();
    }

    static List<String> inherited() {
        return Arrays.stream(values())
                .filter(Attribute::isInherited)
                .map(Attribute::token)
                .toList();
    }
}
