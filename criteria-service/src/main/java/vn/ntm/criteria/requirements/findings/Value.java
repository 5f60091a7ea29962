package vn.ntm.criteria.requirements.findings;

import java.math.BigDecimal;
import java.util.Map;
import vn.ntm.criteria.requirements.thresholds.Plain;

/** What was found of an indicator. */
public sealed interface Value {

    /** A number in the indicator's unit; however it was written, equal numbers are equal amounts. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = Plain.number(number);
        }
    }

    /** Whether something is achieved (<i>đạt</i>). */
    record Achievement(boolean achieved) implements Value {}

    /** Several values by name: of a composite, of men and women, or the two counts of a share. */
    record Parts(Map<String, Value> byName) implements Value {
        public Parts {
            byName = Map.copyOf(byName);
        }
    }
}
