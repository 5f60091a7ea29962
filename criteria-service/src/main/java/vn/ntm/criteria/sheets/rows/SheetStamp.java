package vn.ntm.criteria.sheets.rows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.assessments.life.SetRef;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.FileFaults;
import vn.ntm.platform.tables.TitleLine;

/**
 * Which day and which text of a set a table was made for, as its titles say. A table that has none, such as one of
 * comma-separated values, is taken by its codes and names alone.
 */
public record SheetStamp(LocalDate on, SetRef set) {

    static final String DAY = "Ngày đánh giá";
    static final String SET = "Mã bộ tiêu chí";

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter AS_SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The titles that say so: what is said, and what. */
    public List<List<String>> titles() {
        return List.of(List.of(DAY, AS_SHOWN.format(on)), List.of(SET, text()));
    }

    /** Notes where the titles of a file are those of another day or text. */
    void check(List<TitleLine> titles, FileFaults faults) {
        for (TitleLine title : titles) {
            said(title, DAY)
                    .filter(day -> !day(day).equals(Optional.of(on)))
                    .ifPresent(day -> faults.add(
                            title.line(),
                            DAY,
                            day,
                            new Text("%s; bảng này của ngày khác", "%s; this table is of another day").with(on)));
            said(title, SET)
                    .filter(set -> !set.equals(text()))
                    .ifPresent(set -> faults.add(
                            title.line(),
                            SET,
                            set,
                            new Text(
                                            "%s; bảng này theo bộ tiêu chí hoặc phiên bản khác, hãy tải lại",
                                            "%s; this table is by another set or version, download it again")
                                    .with(text())));
        }
    }

    private String text() {
        return "%s v%d.%d".formatted(set.id(), set.version(), set.revision());
    }

    private static Optional<String> said(TitleLine title, String label) {
        int at = title.cells().indexOf(label);
        return at < 0
                ? Optional.empty()
                : title.cells().stream()
                        .skip(at + 1)
                        .filter(cell -> !cell.isEmpty())
                        .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(written.contains("/") ? LocalDate.parse(written, AS_WRITTEN) : LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
