package vn.ntm.registry.acts.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Text;
import vn.ntm.registry.acts.Change;
import vn.ntm.registry.acts.Clause;
import vn.ntm.registry.acts.Receiver;
import vn.ntm.registry.acts.Source;
import vn.ntm.registry.register.UnitCode;
import vn.ntm.registry.requests.Fields;

/**
 * A clause as it is posted and kept.
 *
 * @param clause where in the act
 * @param change {@code establish, rename, retype, reparent, recode, merge, split, dissolve} or {@code boundary}; the
 *     second to fifth take name, full name, type, parent and code in one
 * @param unit what begins, is changed, parted or dissolved, or whose boundary is moved
 * @param sources what a unit is made of
 * @param into where it goes
 * @param parts where the parts go
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseRequest(
        @Nullable String clause,
        @Nullable String change,
        @Nullable UnitRequest unit,
        @Nullable List<@Nullable UnitRequest> sources,
        @Nullable UnitRequest into,
        @Nullable List<@Nullable UnitRequest> parts,
        @Nullable String code,
        @Nullable UnitType type,
        @Nullable String name,
        @Nullable String fullName,
        @Nullable String parent,
        @Nullable String area,
        @Nullable String population,
        @Nullable Boolean fromNoUnit,
        @Nullable Boolean withItsUnits) {

    private static final int LONGEST_CLAUSE = 200;
    private static final Receiver NOBODY = new Receiver.StandingUnit(UnitLevel.COMMUNE, "");
    private static final UnitRequest NO_UNIT = UnitRequest.of(new UnitCode(UnitLevel.COMMUNE, ""));

    static ClauseRequest of(Clause clause) {
        return clause.change().match(new ClauseWriter(clause.label()));
    }

    Clause clause(Fields fields) {
        String kind = fields.required("change", change, "");
        Change said = ClauseKind.of(kind)
                .map(known -> {
                    known.refuseOthers(this, fields);
                    return known.read(this, fields);
                })
                .orElseGet(() -> {
                    fields.refuse("change", kind, new Text(ClauseKind.ALL, ClauseKind.ALL));
                    return new Change.Merge(List.of(), NOBODY);
                });
        return new Clause(fields.optionalText("clause", clause, LONGEST_CLAUSE), said);
    }

    UnitRequest unit(Fields fields) {
        return fields.required("unit", unit, NO_UNIT);
    }

    UnitRequest into(Fields fields) {
        return fields.required("into", into, NO_UNIT);
    }

    List<Source> sources(Fields fields) {
        return each("sources", sources, fields, UnitRequest::source);
    }

    <T> List<T> parts(Fields fields, BiFunction<UnitRequest, Fields, T> read) {
        return each("parts", parts, fields, read);
    }

    /** The same, said to end with the units in it. */
    ClauseRequest withItsUnitsSaid() {
        return new ClauseRequest(
                clause,
                change,
                unit,
                sources,
                into,
                parts,
                code,
                type,
                name,
                fullName,
                parent,
                area,
                population,
                fromNoUnit,
                true);
    }

    private static <T> List<T> each(
            String field,
            @Nullable List<@Nullable UnitRequest> units,
            Fields fields,
            BiFunction<UnitRequest, Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (int i = 0; units != null && i < units.size(); i++) {
            UnitRequest unit = fields.required(field + "/" + i, units.get(i), NO_UNIT);
            all.add(read.apply(unit, fields.at(field, i)));
        }
        return all;
    }
}
