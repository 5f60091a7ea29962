package vn.ntm.platform.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is refused; the transaction around it is rolled back and the caller is told what would be accepted. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient @Nullable Text detail;
    private final transient List<Fault> faults;

    public ProblemException(ProblemType type) {
        this(type, null, List.of());
    }

    public ProblemException(ProblemType type, Text detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, Fault fault) {
        this(type, null, List.of(fault));
    }

    public ProblemException(ProblemType type, @Nullable Text detail, List<Fault> faults) {
        super(type.code() + (detail == null ? "" : ": " + detail.en()));
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }
}
