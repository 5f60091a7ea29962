package vn.ntm.criteria.evaluations;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.decisions.DecisionCheck;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * Reads what a request says that the province decided, and notes what is wrong with it, as where a decision is recorded.
 * What is left to the province in words is in its decision, of which the number is enough here.
 */
final class DecisionReader {

    private final IndicatorSet set;
    private final Faults faults;
    private final DecisionCheck check;

    /** @param region by whose column the unit is judged; absent where it is not known */
    DecisionReader(IndicatorSet set, @Nullable String region, Faults faults) {
        this.set = set;
        this.faults = faults;
        this.check = new DecisionCheck(region, faults);
    }

    Map<String, ProvincialDecision> decisions(@Nullable Map<String, EvaluationRequest.@Nullable Decision> given) {
        Map<String, ProvincialDecision> decisions = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((code, one) -> {
                String field = "provincial." + code;
                List<Requirement> left = DecisionCheck.left(List.of(set), code);
                if (left.isEmpty()) {
                    faults.add(
                            field,
                            code,
                            new Text(
                                            "mã của một chỉ tiêu mà %s giao cho tỉnh quy định",
                                            "the code of an indicator that %s leaves to the province")
                                    .with(set.id()));
                    return;
                }
                String number = one == null ? null : one.decision();
                faults.require(field + ".decision", number);
                if (one != null && number != null) {
                    decisions.put(code, decision(field, left.get(0), number, one));
                }
            });
        }
        return decisions;
    }

    private ProvincialDecision decision(String field, Requirement left, String number, EvaluationRequest.Decision one) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        if (one.parts() != null) {
            one.parts().forEach((name, value) -> {
                faults.require(field + ".parts." + name, value);
                if (value != null) {
                    parts.put(name, value);
                }
            });
        }
        String inWords = DecisionCheck.asksNumber(left) ? null : number;
        check.fits(left, new DecisionCheck.Own(one.value(), parts, inWords), field);
        return new ProvincialDecision(number, one.value(), parts);
    }
}
