package vn.ntm.local.benchmark.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measurements as a table of Markdown. */
public final class Report {

    private static final List<String> HEADER = List.of(
            "what", "n", "product: median (min–max)", "baseline: median (min–max)", "ratio", "bound", "baseline is");

    private Report() {}

    public static String table(List<Measurement> measurements) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        rows.add(HEADER.stream().map(title -> "-").toList());
        measurements.forEach(measured -> rows.add(row(measured)));
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                text.append("| ").append(padded(rows, row, column)).append(' ');
            }
            text.append("|\n");
        }
        return text.toString();
    }

    private static List<String> row(Measurement measured) {
        return List.of(
                measured.what(),
                String.valueOf(measured.product().count()),
                spread(measured.product()),
                spread(measured.baseline()),
                String.format(Locale.ROOT, "%.2f", measured.ratio()),
                measured.bound().verdict(measured),
                measured.plainly());
    }

    private static String padded(List<List<String>> rows, List<String> row, int column) {
        int width =
                rows.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
        String cell = row.get(column);
        String fill = cell.equals("-") ? "-" : " ";
        return cell + fill.repeat(width - cell.length());
    }

    private static String spread(Series series) {
        return time(series.median()) + " (" + time(series.min()) + "–" + time(series.max()) + ")";
    }

    /** Three digits, in the unit in which a person would say it. */
    public static String time(double seconds) {
        if (seconds >= 1) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        return String.format(
                Locale.ROOT, seconds >= 0.1 ? "%.0f ms" : seconds >= 0.01 ? "%.1f ms" : "%.2f ms", seconds * 1e3);
    }
}
