package vn.ntm.criteria.assessments.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.units.UnitOnDate;

/**
 * Where an assessment by indicator stands.
 *
 * @param set the id of the set that it is by
 * @param criteriaMet at its furthest stage; criteria that do not apply are among them
 * @param met whether its level is reached
 */
@Schema(name = "AssessmentStanding")
record Standing(
        UUID id,
        UnitOnDate.Ref unit,
        String set,
        @Schema(examples = "standard") String level,
        LocalDate on,
        @Schema(examples = "submitted") String state,
        int revision,
        int round,
        int criteriaMet,
        int criteriaTotal,
        boolean met,
        boolean illustrative,
        Instant changedAt) {}
