package vn.ntm.reporting.standing;

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
 * @param recognitions in any order
 * @param mergers in any order, at most one a day
 */
record UnitFacts(UUID id, List<Period> subject, List<Recognised> recognitions, List<Merger> mergers) {

    UnitFacts {
        subject = List.copyOf(subject);
        recognitions = List.copyOf(recognitions);
        mergers = List.copyOf(mergers);
    }

    /** A decision on this unit. */
    record Recognised(UUID id, RecognitionLevel level, LocalDate date, boolean illustrative) {
        Standing standing() {
            return new Standing(level, date, id, illustrative);
        }
    }

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
