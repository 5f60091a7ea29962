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
import vn.ntm.criteria.assessments.keeping.SetTexts.SetText;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.derivations.Derivations;
import vn.ntm.criteria.requirements.Circumstances;
import vn.ntm.criteria.requirements.Value;
import vn.ntm.criteria.sheets.cells.FactCells;
import vn.ntm.criteria.sheets.cells.FactColumn;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.criteria.sheets.cells.ValueCells;
import vn.ntm.criteria.sheets.cells.ValueColumn;
import vn.ntm.units.UnitOnDate;

/** The table to be completed: units, indicators, and what was last said of them. */
@ApplicationScoped
class SheetTemplate {

    private static final String ANSWER = "Giải trình cho mọi cảnh báo của dòng";
    private static final String SOURCE = "Nguồn số liệu của các giá trị mới trong dòng";
    private static final String REVISION = "Lần sửa của hồ sơ khi tải bảng; giữ nguyên";

    private final AssessmentRepository assessments;
    private final Derivations derivations;
    private final Thresholds thresholds;

    SheetTemplate(AssessmentRepository assessments, Derivations derivations, Thresholds thresholds) {
        this.assessments = assessments;
        this.derivations = derivations;
        this.thresholds = thresholds;
    }

    /**
     * The table of these units, with what is declared of them or was the last time.
     *
     * @param counts whether shares may be given as two counts, in columns of their own
     */
    Layout of(SheetAsked asked, SetText text, List<UnitOnDate> units, boolean counts) {
        List<UUID> ids = units.stream().map(UnitOnDate::id).toList();
        Map<UUID, DeclaredBefore> before = new HashMap<>();
        assessments.declaredBefore(ids, asked.level(), asked.on()).forEach(one -> before.put(one.unit(), one));
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
        return new Layout(titles(asked, text), header, headings(columns, text.set(), required), rows, guide(columns));
    }

    private static List<List<String>> titles(SheetAsked asked, SetText text) {
        List<List<String>> titles = new ArrayList<>();
        titles.add(List.of("Đánh giá theo " + text.set().nameVi()));
        titles.add(List.of(
                "Đối tượng, mức",
                SheetWords.of(asked.kind()).vi() + ", "
                        + SheetWords.of(asked.level()).vi()));
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

    private static Map<String, Layout.Heading> headings(
            SheetColumns columns, IndicatorSet set, Map<String, String> required) {
        Map<String, Layout.Heading> headings = new HashMap<>();
        columns.facts().forEach((path, column) -> headings.put(path, of(column)));
        columns.values()
                .forEach((path, column) ->
                        headings.put(path, of(column, criterion(set, column), required.getOrDefault(path, ""))));
        headings.put(SheetColumns.SOURCE, Layout.Heading.of(SOURCE, "không bắt buộc"));
        headings.put(SheetColumns.ANSWER, Layout.Heading.of(ANSWER, "không quá 2000 ký tự"));
        headings.put(SheetColumns.REVISION, Layout.Heading.of(REVISION, "số có sẵn"));
        return headings;
    }

    private static Layout.Heading of(FactColumn column) {
        boolean isCount = column.choices().isEmpty();
        return new Layout.Heading(
                "Thông tin chung",
                column.title(),
                "",
                "",
                column.accepts().vi(),
                column.choices(),
                isCount ? Layout.Numbers.WHOLE : Layout.Numbers.NONE);
    }

    private static Layout.Heading of(ValueColumn column, String criterion, String required) {
        Layout.Numbers numbers = column.isAchieved()
                ? Layout.Numbers.NONE
                : column.isWhole()
                        ? Layout.Numbers.WHOLE
                        : column.isShare() ? Layout.Numbers.SHARE : Layout.Numbers.ANY;
        return new Layout.Heading(
                criterion,
                column.title(),
                column.measure(),
                required,
                column.accepts().vi(),
                column.isAchieved() ? List.of(ValueCells.MET, ValueCells.NOT_MET) : List.of(),
                numbers);
    }

    private static String criterion(IndicatorSet set, ValueColumn column) {
        return set.criteria().stream()
                .filter(one -> one.indicators().contains(column.indicator()))
                .map(one -> one.number() + ". " + one.nameVi())
                .findFirst()
                .orElse("Điều kiện");
    }

    private static List<List<String>> guide(SheetColumns columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Cột", "Nội dung", "Đơn vị", "Giá trị được nhận", "Căn cứ"));
        columns.facts()
                .forEach((path, column) -> rows.add(
                        List.of(path, column.title(), "", column.accepts().vi(), "")));
        columns.values().forEach((path, column) -> {
            Indicator.Source source = column.indicator().source();
            rows.add(List.of(
                    path,
                    column.title(),
                    column.measure(),
                    column.accepts().vi() + (column.isAchieved() ? " (cũng nhận x, true, false)" : ""),
                    source.decision() + ", " + source.item()));
        });
        rows.add(List.of(SheetColumns.SOURCE, SOURCE, "", "", ""));
        rows.add(List.of(SheetColumns.ANSWER, ANSWER, "", "", ""));
        rows.add(List.of(SheetColumns.REVISION, REVISION, "", "", ""));
        return rows;
    }
}
