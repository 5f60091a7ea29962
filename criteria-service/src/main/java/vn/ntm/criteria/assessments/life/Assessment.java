package vn.ntm.criteria.assessments.life;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;
import vn.ntm.units.UnitOnDate;

/**
 * An assessment (<i>hồ sơ đánh giá</i>): one unit, one set, one date.
 *
 * @param revision counts every change, from 1
 * @param round how often it was submitted
 * @param basis what beside the values its verdict follows from
 * @param entries by the code of the indicator or condition
 * @param answers what the officer says to remarks of the validation rules, by the remark's key
 * @param supersedes the final one whose place it takes once it is final
 */
public record Assessment(
        UUID id,
        UnitOnDate.Ref unit,
        SetRef set,
        LocalDate on,
        State state,
        int revision,
        int round,
        Basis basis,
        Map<String, Entry> entries,
        Map<String, String> answers,
        @Nullable String source,
        boolean illustrative,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy) {

    public Assessment {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        answers = Map.copyOf(answers);
    }

    /**
     * What of the unit and its province decides on the requirements; frozen when the assessment is submitted.
     *
     * @param unit region, class and counts as they were on the date
     * @param recognised the highest level that it was recognised at by then; absent where it was at none
     * @param decisions of its province, by the code of the indicator
     * @param derived what the recognitions on record say, by the code of the indicator; goes before what is declared, and
     *     is nothing in assessments of before it was kept
     */
    public record Basis(
            Circumstances unit,
            @Nullable SetLevel recognised,
            Map<String, ProvincialDecision> decisions,
            @Nullable Map<String, Value> derived) {

        public Basis {
            decisions = Map.copyOf(decisions);
            derived = derived == null ? Map.of() : Map.copyOf(derived);
        }

        /** A basis from which no value follows. */
        public Basis(Circumstances unit, @Nullable SetLevel recognised, Map<String, ProvincialDecision> decisions) {
            this(unit, recognised, decisions, Map.of());
        }
    }

    /** The entry of an indicator; one of nothing where nothing was said. */
    public Entry entry(String code) {
        return entries.getOrDefault(code, Entry.NONE);
    }

    /** The values that were given at this stage. */
    public Map<String, Value> values(Stage stage) {
        Map<String, Value> values = new LinkedHashMap<>();
        entries.forEach((code, entry) -> {
            Said said = entry.at(stage);
            if (said != null && said.value() != null) {
                values.put(code, said.value());
            }
        });
        return values;
    }

    /** Whether anything was said at this stage. */
    public boolean has(Stage stage) {
        return entries.values().stream().anyMatch(entry -> entry.at(stage) != null);
    }

    /** The furthest stage at which the whole of it was spoken of. */
    public Stage stage() {
        return state.stage();
    }

    /** The same by another basis and, of its set, perhaps another text. */
    public Assessment by(SetRef other, Basis basisNow) {
        return as(other, basisNow, entries);
    }

    /** The same as it was when this was known of it. */
    public Assessment as(SetRef then, Basis basisThen, Map<String, Entry> entriesThen) {
        return new Assessment(
                id,
                unit,
                then,
                on,
                state,
                revision,
                round,
                basisThen,
                entriesThen,
                answers,
                source,
                illustrative,
                supersedes,
                supersededBy);
    }

    /** The same with these answers beside those that it has; what they are said with counts as the change. */
    public Assessment answered(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        return new Assessment(
                id,
                unit,
                set,
                on,
                state,
                revision,
                round,
                basis,
                entries,
                all,
                source,
                illustrative,
                supersedes,
                supersededBy);
    }

    Assessment changed(State next, int rounds, Map<String, Entry> said) {
        return new Assessment(
                id,
                unit,
                set,
                on,
                next,
                revision + 1,
                rounds,
                basis,
                said,
                answers,
                source,
                illustrative,
                supersedes,
                supersededBy);
    }

    Assessment superseded(UUID by) {
        return new Assessment(
                id,
                unit,
                set,
                on,
                State.SUPERSEDED,
                revision + 1,
                round,
                basis,
                entries,
                answers,
                source,
                illustrative,
                supersedes,
                by);
    }
}
