package vn.ntm.criteria.assessments.judging;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Entry;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.criteria.assessments.life.Stage;

/**
 * All that a verdict follows from.
 *
 * @param stage whose values it is by
 * @param others thresholds that were derived from other sets, by set and indicator; nothing where there was none
 */
public record Inputs(
        SetRef set,
        Stage stage,
        Assessment.Basis basis,
        Map<String, Entry> entries,
        Map<String, @Nullable BigDecimal> others) {}
