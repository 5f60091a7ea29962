package vn.ntm.criteria.requirements.findings;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.requirements.names.Measures;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.platform.problems.Text;

/** Requirements in words. */
public final class Words {

    public static final Text ACHIEVED = new Text("Đạt", "Achieved");
    public static final Text AND = new Text("; ", "; ");
    public static final Text OR = new Text(" hoặc ", " or ");
    public static final Text BY = new Text("Theo ", "By ");

    /** The units that are counted, as they are said of one alone. */
    private static final Map<String, String> ONE = Map.of(
            "cooperatives", "cooperative",
            "fields", "field",
            "houses", "house",
            "members/year", "member/year",
            "models", "model",
            "organisations", "organisation",
            "products", "product",
            "schools", "school");

    private Words() {}

    /** Such as <i>từ 95 % trở lên</i>; an unknown number is three dots. */
    static Text comparing(
            Comparison comparison, @Nullable BigDecimal threshold, @Nullable BigDecimal upper, String unit) {
        Text low = number(threshold, unit);
        Text high = number(upper, unit);
        return switch (comparison) {
            case AT_LEAST -> new Text("Từ " + low.vi() + " trở lên", "At least " + low.en());
            case AT_MOST -> new Text("Không quá " + low.vi(), "At most " + low.en());
            case BETWEEN ->
                new Text("Từ " + low.vi() + " đến " + high.vi(), "Between " + low.en() + " and " + high.en());
            case EQUAL -> new Text("Bằng " + low.vi(), "Equal to " + low.en());
            case NONE -> new Text("Không có", "None");
        };
    }

    public static Text joined(String vi, String en, Iterable<Text> parts) {
        StringBuilder inVi = new StringBuilder();
        StringBuilder inEn = new StringBuilder();
        for (Text part : parts) {
            inVi.append(inVi.isEmpty() ? "" : vi).append(part.vi());
            inEn.append(inEn.isEmpty() ? "" : en).append(part.en());
        }
        return new Text(inVi.toString(), inEn.toString());
    }

    private static Text number(@Nullable BigDecimal number, String unit) {
        String plain = number == null ? "…" : number.stripTrailingZeros().toPlainString();
        boolean one = plain.equals("1");
        return new Text(
                plain.replace('.', ',') + " " + unit(unit).vi(),
                plain + " " + (one ? ONE.getOrDefault(unit, unit) : unit));
    }

    /** What a unit is called; its name in sets is English. */
    public static Text unit(String unit) {
        return new Text(Measures.vietnamese(unit), unit);
    }
}
