package vn.ntm.criteria.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * Holds what a province decided of an indicator against what the law leaves to it: of nothing else, in the form that is
 * asked for, and never below the national text. The same whether it is recorded or only tried.
 *
 * @param region of the province, by whose column alone it is asked; absent where it is not known
 */
public record DecisionCheck(@Nullable String region, Faults faults) {

    /**
     * What was decided of an indicator.
     *
     * @param value absent where it is not a number, or one for each part
     * @param definition in words; absent where it is in numbers
     */
    public record Own(
            @Nullable BigDecimal value,
            Map<String, BigDecimal> parts,
            @Nullable String definition) {}

    /** What each of these versions of a set leaves of the indicator to the province; none where it leaves nothing. */
    public static List<Requirement> left(List<IndicatorSet> versions, String code) {
        return versions.stream()
                .flatMap(set -> set.find(code).stream())
                .flatMap(one -> Floor.leftToProvince(one.requirement()).stream())
                .distinct()
                .toList();
    }

    /** Whether what is left to the province is a number, or has a part that is one. */
    public static boolean asksNumber(Requirement left) {
        return left instanceof Compared
                || Floor.parts(left).values().stream()
                        .anyMatch(part -> Floor.leftToProvince(part).orElse(part) instanceof Compared);
    }

    /** Notes at the field what does not fit the requirement that is left to the province. */
    public void fits(Requirement left, Own own, String field) {
        Map<String, Requirement> named = Floor.parts(left);
        if (left instanceof Compared) {
            number(left, own.value(), field + ".value");
        } else if (named.isEmpty()) {
            faults.require(field + ".definition", own.definition());
        } else {
            faults.check(
                    named.keySet().containsAll(own.parts().keySet())
                            && (!own.parts().isEmpty() || own.definition() != null),
                    field + ".parts",
                    own.parts(),
                    new Text("một số cho từng phần: %s", "a number for each part: %s")
                            .with(String.join(", ", named.keySet())));
            own.parts().forEach((name, value) -> {
                Requirement part = named.get(name);
                if (part != null) {
                    number(Floor.leftToProvince(part).orElse(part), value, field + ".parts." + name);
                }
            });
        }
    }

    private void number(Requirement national, @Nullable BigDecimal own, String field) {
        if (own == null || !ValueJson.isPlain(own)) {
            faults.add(field, own, new Text("một số có tối đa 15 chữ số", "a number of at most 15 digits"));
            return;
        }
        Optional<BigDecimal> floor = Floor.above(national, own, region);
        floor.ifPresent(law -> faults.add(
                field,
                own,
                new Text("không thấp hơn mức quốc gia: %s", "not below the national threshold: %s")
                        .with(law.toPlainString())));
    }
}
