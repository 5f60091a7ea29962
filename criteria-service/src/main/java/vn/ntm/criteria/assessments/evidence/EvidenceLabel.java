package vn.ntm.criteria.assessments.evidence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/**
 * What the sender of a file says of it.
 *
 * @param indicator the code of what it is shown for
 * @param kind by its name on the wire
 */
record EvidenceLabel(
        @Nullable String indicator,
        @Nullable String kind,
        @Nullable String remark) {

    private static final int LONGEST_REMARK = 2_000;

    /**
     * The kind of evidence that it is.
     *
     * @throws vn.ntm.platform.problems.ProblemException with all that is wrong with it
     */
    EvidenceKind check(IndicatorSet set) {
        Faults faults = new Faults();
        faults.require("indicator", indicator);
        faults.require("kind", kind);
        faults.atMost(LONGEST_REMARK, "remark", remark);
        if (indicator != null) {
            faults.check(
                    set.find(indicator).isPresent(),
                    "indicator",
                    indicator,
                    new Text("một chỉ tiêu hoặc điều kiện của bộ tiêu chí", "an indicator or a condition of the set"));
        }
        Optional<EvidenceKind> known = kind == null ? Optional.empty() : EvidenceKind.of(kind);
        String all =
                Arrays.stream(EvidenceKind.values()).map(EvidenceKind::toString).collect(Collectors.joining(", "));
        faults.check(kind == null || known.isPresent(), "kind", kind, new Text(all, all));
        faults.refuseIfAny();
        return known.orElseThrow(() -> new IllegalStateException("a kind that lacks was not refused"));
    }

    /** The file with this label, once it was checked. */
    Evidence on(UUID id, UUID assessment, EvidenceKind checked, ReceivedFile file, String by, Instant at) {
        return new Evidence(
                id,
                assessment,
                indicator == null ? "" : indicator,
                checked,
                file.hash(),
                file.name(),
                file.mediaType(),
                file.size(),
                remark,
                by,
                at,
                null,
                null);
    }
}
