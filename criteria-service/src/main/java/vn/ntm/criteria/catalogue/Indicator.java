package vn.ntm.criteria.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.evidence.AskedEvidence;
import vn.ntm.criteria.requirements.Requirement;

/**
 * An indicator (<i>chỉ tiêu</i>), or a condition of a set that is not in its table.
 *
 * @param code as in the annex, such as {@code 17.1}; of a condition a name
 * @param unit of its values, {@code boolean} where it is achieved or not
 * @param source where in law it stands
 * @param textConfidence how sure its text is
 * @param thresholdConfidence how sure its thresholds are
 * @param evidence where they were read, or that they were not
 * @param evidenceDocuments what an assessment must show for it, where the law says so
 * @param evidenceKinds the kinds of evidence that an assessment is asked for
 * @param derived what of the recognitions on record its value follows from; absent where it is declared
 */
public record Indicator(
        String code,
        String textVi,
        String textEn,
        String unit,
        Requirement requirement,
        Source source,
        Confidence textConfidence,
        Confidence thresholdConfidence,
        String evidence,
        @Nullable String note,
        List<String> evidenceDocuments,
        List<AskedEvidence> evidenceKinds,
        @Nullable Derived derived) {

    /** @throws IllegalArgumentException where the requirement takes no such value as is derived */
    public Indicator {
        evidenceDocuments = evidenceDocuments == null ? List.of() : List.copyOf(evidenceDocuments);
        evidenceKinds = evidenceKinds == null ? List.of() : List.copyOf(evidenceKinds);
        if (derived != null && !requirement.takes(derived.example())) {
            throw new IllegalArgumentException(code + " takes no value that is derived so");
        }
    }

    /** The same indicator with another requirement; declared where that takes no value such as is derived. */
    public Indicator requiring(Requirement other) {
        return new Indicator(
                code,
                textVi,
                textEn,
                unit,
                other,
                source,
                textConfidence,
                thresholdConfidence,
                evidence,
                note,
                evidenceDocuments,
                evidenceKinds,
                derived != null && other.takes(derived.example()) ? derived : null);
    }

    /**
     * A place in law.
     *
     * @param decision its number
     * @param annex absent where the decision has none
     * @param item the number in the annex
     */
    public record Source(String decision, @Nullable String annex, String item) {}
}
