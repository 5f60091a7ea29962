package vn.ntm.criteria.assessments.declared;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;

/**
 * What a unit declared the last time.
 *
 * @param known of the unit then
 * @param values by the code of the indicator; what was left open is left out
 */
public record DeclaredBefore(UUID unit, LocalDate on, Circumstances known, Map<String, Value> values) {}
