package vn.ntm.criteria.sheets.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.WrittenAnswers;
import vn.ntm.criteria.assessments.life.Assessment;
import vn.ntm.criteria.assessments.life.Stage;
import vn.ntm.criteria.derivations.Computed;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.sheets.cells.FactCells;
import vn.ntm.criteria.sheets.cells.SheetColumns;
import vn.ntm.criteria.sheets.cells.ValueCells;
import vn.ntm.criteria.sheets.cells.ValueColumn;
import vn.ntm.criteria.subjects.Facts;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.RowReader;
import vn.ntm.platform.tables.TableRow;
import vn.ntm.platform.text.Vietnamese;
import vn.ntm.units.UnitOnDate;

/** Reads one row of a table of assessments and notes what is wrong with it. Pure. */
final class RowReading {

    private final SheetAsked asked;
    private final SheetColumns columns;
    private final boolean submit;
    private final FileFaults faults;

    /** @param submit whether the assessments are to be handed in, those with nothing new as well */
    RowReading(SheetAsked asked, SheetColumns columns, boolean submit, FileFaults faults) {
        this.asked = asked;
        this.columns = columns;
        this.submit = submit;
        this.faults = faults;
    }

    /** Whether a row is no unit's: the total below a table, or a note or signature that says no value. */
    boolean isAside(TableRow row) {
        String code = row.cell(SheetColumns.CODE);
        String first = code.isEmpty() ? row.cell(SheetColumns.NAME) : code;
        String key = Vietnamese.matchKey(first);
        boolean isTotal = key.startsWith("tổng") || key.startsWith("cộng");
        boolean saysNothing = Stream.concat(columns.facts().keySet().stream(), columns.values().keySet().stream())
                .allMatch(column -> row.cell(column).isEmpty());
        return isTotal || (code.isEmpty() && saysNothing);
    }

    /** Notes what is wrong in the cells of a row of which nobody knows the unit. */
    void check(TableRow row) {
        ValueCells.read(row, columns.values(), faults);
        FactCells.read(row, columns.facts(), Circumstances.of(asked.on(), null), faults);
        texts(row);
    }

    /**
     * @param inWork the unit's assessment that is worked on or final; absent where there is none
     * @param computed what the record says of the unit, by indicator: nothing else is taken for it
     */
    SheetRow read(TableRow row, UnitOnDate unit, @Nullable Assessment inWork, Map<String, Value> computed) {
        Map<String, Value> before = inWork == null ? Map.of() : inWork.values(Stage.DECLARED);
        Map<String, Value> values = new LinkedHashMap<>();
        ValueCells.read(row, columns.values(), faults).forEach((code, value) -> {
            Value its = computed.get(code);
            if (its == null && !ValueCells.areSame(value, before.get(code))) {
                values.put(code, value);
            } else if (its != null && !Computed.agrees(value, its)) {
                String marked = otherThan(row, code, its);
                faults.add(row.line(), marked, row.cell(marked), Computed.accepted(its));
            }
        });
        Circumstances known = inWork == null
                ? Circumstances.of(asked.on(), null)
                : inWork.basis().unit();
        Facts facts = FactCells.read(row, columns.facts(), known, faults);
        Map<String, String> texts = texts(row);
        SheetRow read = new SheetRow(
                row.line(),
                unit,
                inWork,
                values,
                facts.equals(Facts.saidOf(known)) ? null : facts,
                texts.get(SheetColumns.SOURCE),
                texts.get(SheetColumns.ANSWER));
        check(row, read);
        return read;
    }

    /** The first cell of an indicator in which there is another value than was computed. */
    private String otherThan(TableRow row, String code, Value computed) {
        Map<String, Object> right = ValueCells.of(code, computed);
        List<String> written = columns.values().values().stream()
                .filter(column -> column.indicator().code().equals(code))
                .map(ValueColumn::path)
                .filter(path -> !row.cell(path).isEmpty())
                .toList();
        return written.stream()
                .filter(path -> !row.cell(path).equals(String.valueOf(right.get(path))))
                .findFirst()
                .orElse(written.get(0));
    }

    private Map<String, String> texts(TableRow row) {
        RowReader reader = new RowReader(row, faults);
        Map<String, String> texts = new HashMap<>();
        for (String column : new String[] {SheetColumns.SOURCE, SheetColumns.ANSWER}) {
            String text = reader.text(column, WrittenAnswers.LONGEST_TEXT);
            if (text != null) {
                texts.put(column, text);
            }
        }
        String answer = texts.get(SheetColumns.ANSWER);
        if (answer != null && !WrittenAnswers.saysSomething(answer)) {
            reader.refuse(SheetColumns.ANSWER, WrittenAnswers.ACCEPTED);
        }
        return texts;
    }

    private void check(TableRow row, SheetRow read) {
        boolean says = read.tells() || read.answersAnew();
        Assessment inWork = read.inWork();
        String revision = row.cell(SheetColumns.REVISION);
        int now = inWork == null ? 0 : inWork.revision();
        if (says && !read.isOpen()) {
            Text state = SheetWords.of(Objects.requireNonNull(inWork).state());
            faults.add(
                    row.line(),
                    SheetColumns.CODE,
                    row.cell(SheetColumns.CODE),
                    new Text(
                            "một đơn vị chưa nộp; hồ sơ ở trạng thái “%s”".formatted(state.vi()),
                            "a unit that has not handed in; it is %s".formatted(state.en())));
        } else if (!revision.isEmpty()
                && !revision.equals(String.valueOf(now))
                && (says || (submit && read.isOpen()))) {
            faults.add(
                    row.line(),
                    SheetColumns.REVISION,
                    revision,
                    new Text(
                                    "%s: hồ sơ đã được sửa sau khi tải tệp",
                                    "%s: it was changed since the file was downloaded")
                            .with(now));
        } else if (revision.isEmpty() && overwrites(read)) {
            faults.add(
                    row.line(),
                    SheetColumns.REVISION,
                    null,
                    new Text(
                            "lần sửa mà bảng tải về đã ghi: dòng này thay số liệu đang có trong hồ sơ",
                            "the revision that the downloaded table states: this row replaces what the assessment has"));
        }
    }

    /** Whether it changes what somebody wrote, and does not only add to it. */
    private static boolean overwrites(SheetRow read) {
        Assessment inWork = read.inWork();
        if (inWork == null) {
            return false;
        }
        Circumstances known = inWork.basis().unit();
        Facts facts = read.facts();
        boolean changesFacts = facts != null
                && (!facts.counts().entrySet().containsAll(known.counts().entrySet())
                        || !facts.has().entrySet().containsAll(known.has().entrySet()));
        return changesFacts
                || read.values().keySet().stream().anyMatch(inWork.values(Stage.DECLARED)::containsKey)
                || (read.answersAnew() && !inWork.answers().isEmpty());
    }
}
