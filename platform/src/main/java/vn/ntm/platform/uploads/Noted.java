package vn.ntm.platform.uploads;

import java.util.List;
import vn.ntm.platform.problems.Fault;

/** What was done of a file, or would be, with something to say of its cells though nothing is refused. */
public interface Noted {

    /** What is to be noted in the file, by line and column. */
    List<Fault> notes();
}
