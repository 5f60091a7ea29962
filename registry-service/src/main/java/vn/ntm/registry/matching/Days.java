package vn.ntm.registry.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.time.Period;

/** Periods as sentences tell them. */
public final class Days {

    private static final Text ALWAYS = new Text("mọi ngày", "on every day");
    private static final Text BEFORE = new Text("trước %s", "before %s");
    private static final Text SINCE = new Text("từ %s", "from %s");
    private static final Text BETWEEN = new Text("từ %s đến hết %s", "from %s until %s");

    private Days() {}

    public static Text of(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (to == null) {
            return from == null ? ALWAYS : SINCE.with(from);
        }
        return from == null ? BEFORE.with(to) : BETWEEN.with(from, to.minusDays(1));
    }

    /** Several, one after another. */
    public static Text of(List<Period> periods) {
        return joined(periods.stream().map(Days::of).toList(), ", ");
    }

    /** Texts with something between them. */
    public static Text joined(List<Text> texts, String between) {
        return new Text(
                texts.stream().map(Text::vi).collect(Collectors.joining(between)),
                texts.stream().map(Text::en).collect(Collectors.joining(between)));
    }
}
