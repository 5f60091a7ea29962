package vn.ntm.criteria.assessments.editing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** What officers say to warnings, as it is written: an answer that says nothing is none. */
public final class WrittenAnswers {

    /** Characters of an answer. */
    public static final int LONGEST_TEXT = 2000;

    /** What an answer is. */
    public static final Text ACCEPTED = new Text("lời giải trình", "why the values are right");

    private WrittenAnswers() {}

    /** Whether there are words in it, and not marks alone. */
    public static boolean saysSomething(@Nullable String answer) {
        return answer != null && answer.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The answers by the keys of the warnings; what is wrong with them is noted. */
    static Map<String, String> of(@Nullable Map<String, @Nullable String> written, Faults faults) {
        Map<String, @Nullable String> given = written == null ? Map.of() : written;
        given.forEach((key, answer) -> {
            String field = "answers." + key;
            faults.check(saysSomething(answer), field, answer, ACCEPTED);
            faults.atMost(LONGEST_TEXT, field, answer);
        });
        return given;
    }
}
