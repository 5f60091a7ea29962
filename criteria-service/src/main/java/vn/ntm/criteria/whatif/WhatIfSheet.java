package vn.ntm.criteria.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.values.ValueJson;
import vn.ntm.criteria.whatif.turns.Standing;
import vn.ntm.criteria.whatif.turns.Turn;
import vn.ntm.criteria.whatif.turns.WhatIf;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.tables.answers.Sheet;

/** What would turn as a table: a row for each unit and indicator; one of the unit alone where none of these turns. */
final class WhatIfSheet {

    private static final Text NAME = new Text("Thay đổi", "Turns");
    private static final int UNIT_COLUMNS = 4;
    private static final int INDICATOR_COLUMNS = 11;
    private static final List<Text> HEADER = List.of(
            new Text("Mã đơn vị", "Code"),
            new Text("Đơn vị", "Unit"),
            new Text("Số tiêu chí đạt hiện hành", "Criteria met before"),
            new Text("Số tiêu chí đạt nếu thay đổi", "Criteria met then"),
            new Text("Chỉ tiêu", "Indicator"),
            new Text("Nội dung", "Text"),
            new Text("Giá trị", "Value"),
            new Text("Thay đổi", "Turn"),
            new Text("Lý do chưa xác định", "Why unknown"),
            new Text("Kết quả hiện hành", "Verdict before"),
            new Text("Yêu cầu hiện hành", "Requirement before"),
            new Text("Chênh lệch hiện hành", "Margin before"),
            new Text("Kết quả nếu thay đổi", "Verdict then"),
            new Text("Yêu cầu nếu thay đổi", "Requirement then"),
            new Text("Chênh lệch nếu thay đổi", "Margin then"));
    private static final List<Integer> WIDTHS = List.of(10, 24, 12, 12, 10, 40, 14, 20, 18, 18, 36, 12, 18, 36, 12);

    private final WhatIf asked;
    private final Locale locale;

    private WhatIfSheet(WhatIf asked, Locale locale) {
        this.asked = asked;
        this.locale = locale;
    }

    static Sheet of(WhatIf asked, List<Turn> turns, Locale locale) {
        WhatIfSheet sheet = new WhatIfSheet(asked, locale);
        List<String> header = HEADER.stream().map(name -> name.in(locale)).toList();
        Map<String, Integer> widths =
                IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, WIDTHS::get));
        Iterable<List<@Nullable Object>> rows =
                () -> turns.stream().flatMap(sheet::rows).iterator();
        return new Sheet(
                NAME.in(locale), header, rows, Map.of(), new Sheet.Layout(widths, UNIT_COLUMNS, 1, Set.of(), ""));
    }

    private Stream<List<@Nullable Object>> rows(Turn turn) {
        return turn.indicators().isEmpty()
                ? Stream.of(row(turn, new Object[INDICATOR_COLUMNS]))
                : turn.indicators().stream().map(one -> row(turn, cells(one)));
    }

    private static List<@Nullable Object> row(Turn turn, @Nullable Object[] ofIndicator) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(turn.unit().unit().code());
        row.add(turn.unit().unit().name());
        row.add(turn.before().criteria());
        row.add(turn.then().criteria());
        row.addAll(Arrays.asList(ofIndicator));
        return row;
    }

    private @Nullable Object[] cells(Turn.OfIndicator one) {
        Standing reason = one.reason();
        return new @Nullable Object[] {
            one.code(),
            text(one.code()),
            value(one.value()),
            one.turning().title().in(locale),
            reason == null ? null : reason.title().in(locale),
            one.was().title().in(locale),
            requirement(one.before()),
            one.before() == null ? null : one.before().margin(),
            one.is().title().in(locale),
            requirement(one.then()),
            one.then() == null ? null : one.then().margin()
        };
    }

    private @Nullable String text(String code) {
        Indicator found =
                asked.one().find(code).or(() -> asked.other().find(code)).orElse(null);
        return found == null ? null : new Text(found.textVi(), found.textEn()).in(locale);
    }

    private @Nullable String requirement(@Nullable Finding finding) {
        return finding == null ? null : finding.requirement().in(locale);
    }

    private static @Nullable Object value(@Nullable Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.number();
        }
        return value == null ? null : ValueJson.text(value);
    }
}
