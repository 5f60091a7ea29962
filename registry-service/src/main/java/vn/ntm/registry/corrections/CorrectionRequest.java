package vn.ntm.registry.corrections;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.UnitType;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.ProblemException;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;
import vn.ntm.registry.requests.Fields;
import vn.ntm.registry.units.Share;
import vn.ntm.registry.units.Succession;

/**
 * A correction as it is posted and kept.
 *
 * @param wrong what was wrong on record
 * @param basis on what basis that is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionRequest(
        @Nullable String wrong,
        @Nullable String basis,
        @Nullable List<@Nullable UnitHistory> units,
        @Nullable List<@Nullable Edge> successions) {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ACT = 200;
    private static final int LONGEST_CODE = 36;
    private static final UUID NO_UNIT = new UUID(0, 0);
    private static final UUID NO_OTHER_UNIT = new UUID(0, 1);

    /** @param unit absent for a unit that was forgotten */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitHistory(@Nullable UUID unit, @Nullable List<@Nullable Version> versions) {}

    /** @param parent id or code */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            @Nullable String code,
            @Nullable UnitType type,
            @Nullable String name,
            @Nullable String fullName,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String startAct,
            @Nullable String endAct) {

        Correction.Version read(Fields fields) {
            boolean isPeriod = validFrom == null || validTo == null || validFrom.isBefore(validTo);
            if (!isPeriod) {
                fields.refuse("validTo", validTo, new Text("ngày sau %s", "a date after %s").with(validFrom));
            }
            return new Correction.Version(
                    fields.text("code", code, LONGEST_CODE),
                    fields.required("type", type, UnitType.COMMUNE),
                    fields.text("name", name, LONGEST_NAME),
                    fields.text("fullName", fullName, LONGEST_NAME),
                    fields.optionalText("parent", parent, LONGEST_CODE),
                    isPeriod ? new Period(validFrom, validTo) : Period.ALWAYS,
                    fields.optionalText("startAct", startAct, LONGEST_ACT),
                    fields.optionalText("endAct", endAct, LONGEST_ACT));
        }
    }

    /** @param withdrawn what is on record between the two on that day is wrong */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Edge(
            @Nullable UUID predecessor,
            @Nullable UUID successor,
            @Nullable LocalDate on,
            @Nullable Boolean whole,
            @Nullable String area,
            @Nullable String population,
            @Nullable String act,
            @Nullable String clause,
            @Nullable Boolean withdrawn) {

        Correction.Edge read(Fields fields) {
            UUID from = fields.required("predecessor", predecessor, NO_UNIT);
            UUID to = fields.required("successor", successor, NO_OTHER_UNIT);
            LocalDate day = fields.required("on", on, LocalDate.EPOCH);
            String number = fields.optionalText("act", act, LONGEST_ACT);
            String place = fields.optionalText("clause", clause, LONGEST_ACT);
            Share land = fields.share("area", area);
            Share people = fields.share("population", population);
            boolean isWithdrawn = Boolean.TRUE.equals(withdrawn);
            boolean isWhole = !isWithdrawn && fields.required("whole", whole, false);
            boolean isAll =
                    (area == null || land == Share.Said.ALL) && (population == null || people == Share.Said.ALL);
            if (isWhole && !isAll) {
                fields.refuse("whole", true, new Text("area và population là all", "area and population are all"));
            }
            if (from.equals(to)) {
                fields.refuse("successor", to, new Text("một đơn vị khác", "another unit"));
                to = from.equals(NO_UNIT) ? NO_OTHER_UNIT : NO_UNIT;
            }
            Succession edge = isWhole
                    ? new Succession(from, to, day, true, Share.Said.ALL, Share.Said.ALL, number, place)
                    : new Succession(from, to, day, false, land, people, number, place);
            return new Correction.Edge(edge, isWithdrawn);
        }
    }

    /**
     * The correction.
     *
     * @throws ProblemException (correction refused) with every field that cannot be read
     */
    Correction read() {
        Faults faults = new Faults();
        Fields fields = new Fields("", faults);
        List<Correction.History> histories = new ArrayList<>();
        for (int i = 0; units != null && i < units.size(); i++) {
            UnitHistory history = units.get(i);
            if (history == null) {
                fields.required("units/" + i, history, "");
            } else {
                histories.add(new Correction.History(history.unit(), versions(history, fields.at("units", i))));
            }
        }
        List<Correction.Edge> edges = new ArrayList<>();
        for (int i = 0; successions != null && i < successions.size(); i++) {
            Edge edge = successions.get(i);
            if (edge == null) {
                fields.required("successions/" + i, edge, "");
            } else {
                edges.add(edge.read(fields.at("successions", i)));
            }
        }
        Correction correction = new Correction(
                fields.text("wrong", wrong, LONGEST_NOTE), fields.text("basis", basis, LONGEST_NOTE), histories, edges);
        faults.refuseIfAny(CorrectionProblem.CORRECTION_REFUSED);
        return correction;
    }

    private static List<Correction.Version> versions(UnitHistory history, Fields fields) {
        List<Correction.Version> versions = new ArrayList<>();
        List<@Nullable Version> said = history.versions();
        for (int i = 0; said != null && i < said.size(); i++) {
            Version version = said.get(i);
            if (version == null) {
                fields.required("versions/" + i, version, "");
            } else {
                versions.add(version.read(fields.at("versions", i)));
            }
        }
        return versions;
    }
}
