package vn.ntm.registry.acts.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Act;
import vn.ntm.registry.requests.Fields;

/** What is posted: several acts in {@code acts}, which are checked together, or the fields of one. */
record ActsRequest(
        @Nullable List<@Nullable ActRequest> acts,
        @Nullable String number,
        @Nullable String title,
        @Nullable String body,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate from,
        @Nullable String source,
        @Nullable List<@Nullable ClauseRequest> clauses) {

    private static final String FIRST_OF_MANY = "/acts/0";

    /**
     * The acts.
     *
     * @throws ProblemException (act refused) with every field that cannot be read
     */
    List<Act> read() {
        Faults faults = new Faults();
        List<Act> read = new ArrayList<>();
        ActRequest single = new ActRequest(number, title, body, passedOn, from, source, clauses);
        if (acts == null) {
            read.add(single.act(new Fields("", faults)));
        } else {
            boolean isBoth = !single.equals(new ActRequest(null, null, null, null, null, null, null));
            faults.check(
                    !isBoth && !acts.isEmpty(),
                    "/acts",
                    null,
                    new Text(
                            "ít nhất một văn bản, hoặc các trường của một văn bản", "one act at least, or its fields"));
            for (int i = 0; i < acts.size(); i++) {
                ActRequest act = acts.get(i);
                if (act == null) {
                    faults.require("/acts/" + i, null);
                } else {
                    read.add(act.act(new Fields("/acts/" + i, faults)));
                }
            }
        }
        faults.refuseIfAny(ActProblem.ACT_REFUSED);
        return read;
    }

    /** The place in what was posted of one in the list of acts. */
    String pointer(String inList) {
        return acts == null && inList.startsWith(FIRST_OF_MANY) ? inList.substring(FIRST_OF_MANY.length()) : inList;
    }
}
