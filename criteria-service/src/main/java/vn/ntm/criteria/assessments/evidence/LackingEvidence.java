package vn.ntm.criteria.assessments.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.verdicts.SetVerdict;
import vn.ntm.criteria.verdicts.SetVerdict.Judged;

/**
 * Evidence that a set asks for and that an assessment does not show. It is asked for what is said to be met: nobody has
 * to prove that something was not reached.
 *
 * @param required whether the assessment is not taken without it
 */
public record LackingEvidence(String indicator, EvidenceKind kind, boolean required) {

    private record Shown(String indicator, EvidenceKind kind) {}

    /** All that lacks, in the order of the set. */
    public static List<LackingEvidence> of(SetVerdict verdict, Collection<Evidence> evidence) {
        Set<Shown> shown = evidence.stream()
                .filter(Evidence::isShown)
                .map(one -> new Shown(one.indicator(), one.kind()))
                .collect(Collectors.toSet());
        return verdict.judged()
                .filter(LackingEvidence::isClaimed)
                .flatMap(one -> one.indicator().evidenceKinds().stream()
                        .map(asked -> new LackingEvidence(one.indicator().code(), asked.kind(), asked.required())))
                .filter(one -> !shown.contains(new Shown(one.indicator(), one.kind())))
                .toList();
    }

    /** Of what is undecided it is not known yet whether the value is enough. */
    private static boolean isClaimed(Judged judged) {
        Verdict verdict = judged.finding().verdict();
        return verdict == Verdict.MET
                || verdict == Verdict.UNDECIDED && judged.finding().value() != null;
    }
}
