package vn.ntm.criteria.assessments.editing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** What officers say to warnings, as it is written: an answer that says nothing is none. */
final class WrittenAnswers {

    private static final int LONGEST_TEXT = 2000;

    private WrittenAnswers() {}

    /** The answers by the keys of the warnings; what is wrong with them is noted. */
    static Map<String, String> of(@Nullable Map<String, @Nullable String> written, Faults faults) {
        Map<String, @Nullable String> given = written == null ? Map.of() : written;
        given.forEach((key, answer) -> {
            String field = "answers." + key;
            faults.check(
                    answer != null && !answer.isBlank(),
                    field,
                    answer,
                    new Text("lời giải trình", "why the values are right"));
            faults.atMost(LONGEST_TEXT, field, answer);
        });
        return given;
    }
}
