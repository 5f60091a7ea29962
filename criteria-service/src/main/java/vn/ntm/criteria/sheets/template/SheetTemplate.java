package vn.ntm.criteria.sheets.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.declared.DeclaredBefore;
import vn.ntm.criteria.assessments.declared.DeclaredRepository;
import vn.ntm.criteria.assessments.keeping.AssessmentRepository;
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.sheets.cells.FactCells;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.criteria.sheets.cells.ValueCells;
import vn.ntm.criteria.sheets.rows.SheetAnswers;
import vn.ntm.criteria.sheets.rows.SheetAsked;
import vn.ntm.criteria.sheets.rows.SheetStamp;
import vn.ntm.criteria.sheets.rows.SheetUnits;
import vn.ntm.criteria.sheets.rows.SheetWords;
import vn.ntm.units.UnitOnDate;

/** The table to be completed: units, indicators, and what was last said of them. */
@ApplicationScoped
public class SheetTemplate {

    private final AssessmentRepository assessments;
    private final DeclaredRepository declared;
    private final Derivations derivations;
    private final Thresholds thresholds;
    private final SheetUnits sheetUnits;

    SheetTemplate(
            AssessmentRepository assessments,
            DeclaredRepository declared,
            Derivations derivations,
            Thresholds thresholds,
            SheetUnits sheetUnits) {
        this.assessments = assessments;
        this.declared = declared;
        this.derivations = derivations;
        this.thresholds = thresholds;
        this.sheetUnits = sheetUnits;
    }

    /**
     * The table of the units that are asked for, with what is declared of them or was the last time.
     *
     * @param counts whether shares may be given as two counts, in columns of their own
     */
    public Layout of(SheetAsked asked, SetText text, boolean counts) {
        List<UnitOnDate> units = sheetUnits.of(asked);
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
        Map<UUID, DeclaredBefore> before = new HashMap<>();
        declared.before(ids, asked.level(), asked.on()).forEach(one -> before.put(one.unit(), one));
        Map<UUID, Assessment> inWork = new HashMap<>();
        assessments
                .inWork(ids, asked.level(), asked.on())
                .forEach(one -> inWork.put(one.unit().id(), one));
        SheetColumns columns = SheetColumns.of(text.set());
        Map<UUID, Map<String, Value>> computed = derivations.of(text.set(), asked.on(), ids);
        List<Layout.Row> rows = units.stream()
                .map(unit -> row(
                        unit, inWork.get(unit.id()), before.get(unit.id()), computed.getOrDefault(unit.id(), Map.of())))
                .toList();
        List<String> header = header(columns, rows, counts);
        Map<String, String> required = thresholds.of(columns.values().values(), text.set(), asked, units);
        return new Layout(
                titles(asked, text, sheetUnits.territory(asked)),
                header,
                SheetHeadings.of(columns, text.set(), required),
                rows,
                SheetHeadings.guide(columns));
    }

    private static List<List<String>> titles(SheetAsked asked, SetText text, String territory) {
        List<List<String>> titles = new ArrayList<>();
        titles.add(List.of("Đánh giá theo " + text.set().nameVi()));
        titles.add(List.of(
                "Đối tượng, mức",
                SheetWords.of(asked.kind()).vi() + ", " + asked.level().title().vi()));
        titles.add(List.of("Địa bàn", territory));
        titles.addAll(new SheetStamp(asked.on(), text.ref()).titles());
        return titles;
    }

    /** The two counts of a share only where somebody gave them or they are asked for. */
    private static List<String> header(SheetColumns columns, List<Layout.Row> rows, boolean counts) {
        List<String> header = new ArrayList<>(List.of(SheetColumns.CODE, SheetColumns.NAME));
        header.addAll(columns.facts().keySet());
        columns.values().values().stream()
                .filter(column -> counts
                        || !column.isCount()
                        || rows.stream().anyMatch(row -> row.cells().containsKey(column.path())))
                .forEach(column -> header.add(column.path()));
        header.addAll(List.of(SheetColumns.SOURCE, SheetColumns.ANSWER, SheetColumns.REVISION));
        return header;
    }

    private static Layout.Row row(
            UnitOnDate unit,
            @Nullable Assessment inWork,
            @Nullable DeclaredBefore before,
            Map<String, Value> computed) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put(SheetColumns.CODE, unit.code());
        cells.put(SheetColumns.NAME, unit.fullName());
        String note = null;
        if (inWork != null) {
            fill(cells, inWork.basis().unit(), inWork.values(Stage.DECLARED));
            cells.put(SheetColumns.ANSWER, SheetAnswers.of(inWork));
        } else if (before != null) {
            fill(cells, before.known(), before.values());
            note = "Các ô tô vàng là số liệu của lần đánh giá ngày %s: sửa theo số liệu mới".formatted(before.on());
        }
        compute(cells, computed);
        cells.put(SheetColumns.REVISION, inWork == null ? 0 : inWork.revision());
        return new Layout.Row(cells, note);
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

    private static void fill(Map<String, Object> cells, Circumstances known, Map<String, Value> values) {
        cells.putAll(FactCells.of(known));
        values.forEach((code, value) -> cells.putAll(ValueCells.of(code, value)));
    }
}
