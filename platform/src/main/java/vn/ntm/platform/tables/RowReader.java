package vn.ntm.platform.tables;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.text.Vietnamese;
import vn.ntm.platform.time.Period;

/** Reads the cells of one row as values and notes what is wrong with them. */
public final class RowReader {

    private static final Text REQUIRED = new Text("bắt buộc", "required");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final TableRow row;
    private final FileFaults faults;
    private final int faultsBefore;

    public RowReader(TableRow row, FileFaults faults) {
        this.row = row;
        this.faults = faults;
        this.faultsBefore = faults.count();
    }

    public int line() {
        return row.line();
    }

    /** Whether nothing wrong was found in this row so far. */
    public boolean isSound() {
        return faults.count() == faultsBefore;
    }

    /** The text in the column; absent where it is blank or cannot be kept. */
    public @Nullable String text(String column, int longest) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.length() > longest) {
            refuse(column, new Text("không quá %s ký tự", "no more than %s characters").with(longest));
            return null;
        }
        String foreign = Vietnamese.firstForeign(cell);
        if (!foreign.isEmpty()) {
            refuse(
                    column,
                    new Text(
                                    "tiếng Việt Unicode; có %s, như khi TCVN3 hoặc VNI bị đọc nhầm",
                                    "Vietnamese in Unicode; it has %s, as when TCVN3 or VNI is misread")
                            .with(foreign));
            return null;
        }
        return cell;
    }

    /** As {@link #text}, and a blank is a fault; an empty text where there is one. */
    public String required(String column, int longest) {
        if (row.cell(column).isEmpty()) {
            refuse(column, REQUIRED);
            return "";
        }
        String text = text(column, longest);
        return text == null ? "" : text;
    }

    /** The value that the cell's text stands for; empty, and a fault, where it stands for none. */
    public <T> Optional<T> oneOf(String column, Map<String, T> values) {
        T value = values.get(row.cell(column));
        if (value == null) {
            String all = String.join(", ", values.keySet());
            refuse(column, new Text(all, all));
        }
        return Optional.ofNullable(value);
    }

    /** The date; absent where the cell is blank or, which is a fault, holds none. */
    public @Nullable LocalDate date(String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            // The pattern keeps to four digits of a year, which PostgreSQL can hold and people mean.
            if (DATE.matcher(cell).matches() && !cell.startsWith("0000")) {
                return LocalDate.parse(cell);
            }
        } catch (DateTimeParseException noSuchDay) {
            // Told below, like text of another form.
        }
        refuse(column, new Text("ngày dạng 2025-07-01", "a date such as 2025-07-01"));
        return null;
    }

    /** The days from one column to the other, exclusive; empty, and a fault, where there are none. */
    public Optional<Period> period(String fromColumn, String toColumn) {
        LocalDate from = date(fromColumn);
        LocalDate to = date(toColumn);
        if (from != null && to != null && !from.isBefore(to)) {
            refuse(toColumn, new Text("ngày sau %s", "a date after %s").with(from));
            return Optional.empty();
        }
        return Optional.of(new Period(from, to));
    }

    /** Notes that what stands in the column is not accepted. */
    public void refuse(String column, Text accepted) {
        faults.add(row.line(), column, row.cell(column), accepted);
    }
}
