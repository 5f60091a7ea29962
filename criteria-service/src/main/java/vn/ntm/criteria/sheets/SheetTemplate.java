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
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.platform.tables.answers.Sheet;
import vn.ntm.units.UnitOnDate;

/** The table to be completed: units, indicators, and what was last said of them. */
@ApplicationScoped
class SheetTemplate {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String REVISION = "revision";

    private final AssessmentRepository assessments;

    SheetTemplate(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /** The sheets of a workbook: the table, and what each of its columns asks for. */
    List<Sheet> of(SheetAsked asked, IndicatorSet set, List<UnitOnDate> units) {
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
        Map<UUID, Map<String, Value>> known = new HashMap<>();
        assessments.declaredBefore(ids, asked.level(), asked.on()).forEach(one -> known.put(one.unit(), one.values()));
        Map<UUID, Assessment> inWork = new HashMap<>();
        assessments
                .inWork(ids, asked.level(), asked.on())
                .forEach(one -> inWork.put(one.unit().id(), one));
        Map<String, ValueColumn> columns = ValueColumn.of(set);
        List<Map<String, Object>> filled = units.stream()
                .map(unit -> cells(unit, inWork.get(unit.id()), known.getOrDefault(unit.id(), Map.of())))
                .toList();
        List<String> header = new ArrayList<>(List.of(CODE, NAME));
        columns.values().stream()
                .filter(column ->
                        !column.isCount() || filled.stream().anyMatch(cells -> cells.containsKey(column.path())))
                .forEach(column -> header.add(column.path()));
        header.add(REVISION);
        List<List<@Nullable Object>> rows = filled.stream()
                .map(cells -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    header.forEach(column -> row.add(cells.get(column)));
                    return row;
                })
                .toList();
        return List.of(new Sheet("Đánh giá", header, rows, hints(columns)), guide(columns));
    }

    private static Map<String, Object> cells(UnitOnDate unit, @Nullable Assessment inWork, Map<String, Value> before) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(CODE, unit.code());
        cells.put(NAME, unit.fullName());
        cells.put(REVISION, inWork == null ? 0 : inWork.revision());
        Map<String, Value> shown = inWork == null ? before : inWork.values(Stage.DECLARED);
        shown.forEach((code, value) -> cells.putAll(ValueCells.of(code, value)));
        return cells;
    }

    private static Map<String, Sheet.Hint> hints(Map<String, ValueColumn> columns) {
        Map<String, Sheet.Hint> hints = new HashMap<>();
        columns.forEach((path, column) -> hints.put(
                path,
                new Sheet.Hint(
                        "%s (%s)"
                                .formatted(
                                        column.indicator().textVi(),
                                        column.indicator().unit()),
                        column.isAchieved() ? List.of(ValueCells.MET, ValueCells.NOT_MET) : List.of())));
        return hints;
    }

    private static Sheet guide(Map<String, ValueColumn> columns) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        columns.forEach((path, column) -> {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(path);
            row.add(column.indicator().textVi());
            row.add(column.indicator().unit());
            row.add(column.indicator().requirement().accepts().vi());
            row.add(column.indicator().source().decision() + ", "
                    + column.indicator().source().item());
            rows.add(row);
        });
        return new Sheet("Hướng dẫn", List.of("Cột", "Nội dung", "Đơn vị", "Giá trị", "Căn cứ"), rows);
    }
}
