package vn.ntm.platform.events;

import java.nio.charset.StandardCharsets;
import vn.ntm.platform.problems.CommonProblem;
import vn.ntm.platform.problems.Fault;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;

/** How large the data of an event may be. */
final class EventSize {

    /** As the table has it (V001), so that the record fits into Kafka's default of a megabyte with its envelope. */
    static final int BYTES_BELOW = 900_000;

    private EventSize() {}

    /**
     * The data itself where it is not too large. Fields are bounded one by one, but not what many long ones make
     * together: that is the request's fault and no constraint's.
     */
    static String checked(String data) {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes >= BYTES_BELOW) {
            throw new ProblemException(
                    CommonProblem.EVENT_TOO_LARGE,
                    Fault.of(
                            "$",
                            bytes,
                            new Text(
                                    "tổng cộng dưới " + BYTES_BELOW + " byte UTF-8: hãy rút ngắn nguồn và ghi chú",
                                    "less than " + BYTES_BELOW
                                            + " bytes of UTF-8 altogether: shorten sources and remarks")));
        }
        return data;
    }
}
