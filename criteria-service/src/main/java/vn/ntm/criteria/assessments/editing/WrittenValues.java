package vn.ntm.criteria.assessments.editing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.life.Said;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.derivations.Computed;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.values.ValueReader;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;

/** Reads values that are written of indicators, and notes what is wrong with each. */
public final class WrittenValues {

    private static final int LONGEST_TEXT = 2000;

    private final IndicatorSet set;
    private final Faults faults;
    private final String field;
    private final Map<String, Value> computed;

    /**
     * @param field of the request in which they stand
     * @param computed what the record says, by the code of the indicator: another value is refused
     */
    public WrittenValues(IndicatorSet set, Faults faults, String field, Map<String, Value> computed) {
        this.set = set;
        this.faults = faults;
        this.field = field;
        this.computed = computed;
    }

    /**
     * What is said, by the code of the indicator.
     *
     * @param department for which it is said; absent where it is for none
     * @param corrects whether it puts right what somebody else said, which needs a reason
     */
    public Map<String, Said> said(
            @Nullable List<@Nullable WrittenValue> written,
            String by,
            @Nullable String department,
            Instant at,
            boolean corrects) {
        ValueReader reader = new ValueReader(set, faults);
        Map<String, Said> said = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        List<@Nullable WrittenValue> given = written == null ? List.of() : written;
        for (int i = 0; i < given.size(); i++) {
            WrittenValue one = given.get(i);
            String at1 = field + "[" + i + "]";
            String code = one == null ? null : one.indicator();
            if (one == null || code == null || reader.indicator(at1 + ".indicator", code) == null) {
                faults.check(code != null, at1 + ".indicator", null, new Text("bắt buộc", "required"));
                continue;
            }
            faults.check(
                    seen.add(code), at1 + ".indicator", code, new Text("mỗi chỉ tiêu một lần", "each indicator once"));
            faults.atMost(LONGEST_TEXT, at1 + ".source", one.source());
            faults.atMost(LONGEST_TEXT, at1 + ".remark", one.remark());
            if (corrects) {
                faults.require(at1 + ".remark", one.remark());
            }
            Optional<Value> value = one.value() == null || one.value().isNull()
                    ? Optional.empty()
                    : reader.value(at1 + ".value", code, one.value());
            value.ifPresent(declared -> refuseOther(at1 + ".value", code, declared));
            said.put(code, new Said(value.orElse(null), one.source(), one.remark(), by, department, at, corrects));
        }
        return said;
    }

    private void refuseOther(String at, String code, Value declared) {
        Value its = computed.get(code);
        if (its != null && !Computed.agrees(declared, its)) {
            faults.add(at, ValueJson.plain(declared), Computed.accepted(its));
        }
    }
}
