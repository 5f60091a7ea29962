package vn.ntm.criteria.assessments.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.AssessmentProblem;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/**
 * Facts and answers have no revision of their own as values have: what somebody has already said is replaced by those only
 * who show that they have read it.
 */
final class Overwriting {

    private static final String ANSWERS = "answers.";

    private Overwriting() {}

    /** What is written beside values, by field; a fact that is left open is an empty text. */
    static Map<String, Object> written(@Nullable Facts facts, Map<String, String> answers) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (facts != null) {
            said(facts).forEach((field, value) -> written.put(field, value == null ? "" : value));
        }
        answers.forEach((key, answer) -> written.put(ANSWERS + key, answer));
        return written;
    }

    /** @throws ProblemException (read it first) where another value is there already */
    static void refuse(Assessment before, Map<String, Object> written) {
        Circumstances unit = before.basis().unit();
        Map<String, @Nullable Object> there = said(Facts.saidOf(unit));
        before.answers().forEach((key, answer) -> there.put(ANSWERS + key, answer));
        Faults faults = new Faults();
        written.forEach((field, value) -> {
            Object present = there.get(field);
            faults.check(
                    present == null || isUnsaid(field, present) || present.equals(value),
                    field,
                    value,
                    new Text("If-Match: \"%s\" (đang là %s)", "If-Match: \"%s\" (it is %s)")
                            .with(before.revision(), present));
        });
        faults.refuseIfAny(AssessmentProblem.READ_IT_FIRST);
    }

    /** That a commune is in no safe zone is what holds of it until somebody says otherwise. */
    private static boolean isUnsaid(String field, Object present) {
        return field.equals("facts.safeZone") && Boolean.FALSE.equals(present);
    }

    private static Map<String, @Nullable Object> said(Facts facts) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        if (facts.safeZone() != null) {
            said.put("facts.safeZone", facts.safeZone());
        }
        if (facts.counts() != null) {
            facts.counts().forEach((name, count) -> said.put("facts.counts." + name, count));
        }
        if (facts.has() != null) {
            facts.has().forEach((name, has) -> said.put("facts.has." + name, has));
        }
        return said;
    }
}
