package vn.ntm.criteria.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.DeclaredBefore;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.units.UnitOnDate;

/** The table to be completed: units, indicators, and what was last said of them. */
@ApplicationScoped
class SheetTemplate {

    private static final String ANSWER = "Giải trình cho mọi cảnh báo của dòng";

    private final AssessmentRepository assessments;
    private final Derivations derivations;

    SheetTemplate(AssessmentRepository assessments, Derivations derivations) {
        this.assessments = assessments;
        this.derivations = derivations;
    }

    /** The sheets of a workbook: the table, and what each of its columns asks for. */
    List<Sheet> of(SheetAsked asked, IndicatorSet set, List<UnitOnDate> units) {
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
        Map<UUID, DeclaredBefore> before = new HashMap<>();
        assessments.declaredBefore(ids, asked.level(), asked.on()).forEach(one -> before.put(one.unit(), one));
        Map<UUID, Assessment> inWork = new HashMap<>();
        assessments
                .inWork(ids, asked.level(), asked.on())
                .forEach(one -> inWork.put(one.unit().id(), one));
        Map<UUID, Map<String, Value>> computed = derivations.of(set, asked.on(), ids);
        SheetColumns columns = SheetColumns.of(set);
        List<Map<String, Object>> filled = units.stream()
                .map(unit -> {
                    Map<String, Object> cells = cells(unit, inWork.get(unit.id()), before.get(unit.id()));
                    compute(cells, computed.getOrDefault(unit.id(), Map.of()));
                    return cells;
                })
                .toList();
        List<String> header = header(columns, filled);
        List<List<@Nullable Object>> rows = filled.stream()
                .map(cells -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    header.forEach(column -> row.add(cells.get(column)));
                    return row;
                })
                .toList();
        return List.of(new Sheet("Đánh giá", header, rows, hints(columns)), guide(columns));
    }

    /** The two counts of a share only where somebody gave them. */
    private static List<String> header(SheetColumns columns, List<Map<String, Object>> filled) {
        List<String> header = new ArrayList<>(List.of(SheetColumns.CODE, SheetColumns.NAME));
        header.addAll(columns.facts().keySet());
        columns.values().values().stream()
                .filter(column ->
                        !column.isCount() || filled.stream().anyMatch(cells -> cells.containsKey(column.path())))
                .forEach(column -> header.add(column.path()));
        header.add(SheetColumns.ANSWER);
        header.add(SheetColumns.REVISION);
        return header;
    }

    private static Map<String, Object> cells(
            UnitOnDate unit, @Nullable Assessment inWork, @Nullable DeclaredBefore before) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(SheetColumns.CODE, unit.code());
        cells.put(SheetColumns.NAME, unit.fullName());
        if (inWork != null) {
            fill(cells, inWork.basis().unit(), inWork.values(Stage.DECLARED));
            cells.put(SheetColumns.ANSWER, SheetRows.answered(inWork));
        } else if (before != null) {
            fill(cells, before.known(), before.values());
        }
        cells.put(SheetColumns.REVISION, inWork == null ? 0 : inWork.revision());
        return cells;
    }

    private static void fill(Map<String, Object> cells, Circumstances known, Map<String, Value> values) {
        cells.putAll(FactCells.of(known));
        values.forEach((code, value) -> cells.putAll(ValueCells.of(code, value)));
    }

    /** What the record says takes the place of what was declared once; a share of none stays blank. */
    private static void compute(Map<String, Object> cells, Map<String, Value> computed) {
        computed.forEach((code, value) -> {
            cells.keySet().removeIf(path -> path.equals(code) || path.startsWith(code + "/"));
            if (!Derived.Share.isOfNone(value)) {
                cells.putAll(ValueCells.of(code, value));
            }
        });
    }

    private static Map<String, Sheet.Hint> hints(SheetColumns columns) {
        Map<String, Sheet.Hint> hints = new HashMap<>();
        hints.put(SheetColumns.ANSWER, new Sheet.Hint(ANSWER, List.of()));
        columns.facts().forEach((path, column) -> hints.put(path, new Sheet.Hint(column.title(), column.choices())));
        columns.values()
                .forEach((path, column) -> hints.put(
                        path,
                        new Sheet.Hint(
                                "%s (%s)%s"
                                        .formatted(
                                                column.indicator().textVi(),
                                                column.indicator().unit(),
                                                column.indicator().derived() == null
                                                        ? ""
                                                        : ". " + Derived.SOURCE.vi() + ", không nhập"),
                                column.isAchieved() ? List.of(ValueCells.MET, ValueCells.NOT_MET) : List.of())));
        return hints;
    }

    private static Sheet guide(SheetColumns columns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        columns.facts()
                .forEach((path, column) -> rows.add(
                        List.of(path, column.title(), "", column.accepts().vi(), "")));
        columns.values().forEach((path, column) -> {
            Indicator indicator = column.indicator();
            rows.add(List.of(
                    path,
                    indicator.textVi(),
                    indicator.unit(),
                    indicator.requirement().accepts().vi(),
                    indicator.source().decision() + ", " + indicator.source().item()));
        });
        rows.add(List.of(SheetColumns.ANSWER, ANSWER, "", "", ""));
        return new Sheet("Hướng dẫn", List.of("Cột", "Nội dung", "Đơn vị", "Giá trị", "Căn cứ"), rows);
    }
}
