package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.platform.time.Period;

/**
 * All that a unit's standing follows from.
 *
 * @param subject the periods in which it was of a kind that the programme recognises: of commune-level units, xã only
 * @param decisions on this unit, in any order
 * @param mergers in any order, at most one a day
 */
record Past(List<Period> subject, List<Decided> decisions, List<Merger> mergers) {

    Past {
        subject = List.copyOf(subject);
        decisions = List.copyOf(decisions);
        mergers = List.copyOf(mergers);
    }

    /** A decision on this unit. */
    record Decided(RecognitionLevel level, LocalDate date) {}

    /** A day on which other units went into this one as a whole. */
    record Merger(LocalDate on, Set<UUID> predecessors) {
        Merger {
            predecessors = Set.copyOf(predecessors);
        }
    }

    boolean isSubjectOn(LocalDate day) {
        return subject.stream().anyMatch(period -> period.contains(day));
    }
}
