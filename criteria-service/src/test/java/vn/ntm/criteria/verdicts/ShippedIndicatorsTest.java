package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.requirements.findings.Finding;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.verdicts.LawRow.Asked;
import vn.ntm.criteria.verdicts.LawRow.Shown;

/** The shipped sets, held line by line against the tables of what the law asks. */
class ShippedIndicatorsTest {

    private static final String STANDARD = "vn-ntm-commune-standard-2021-2025";

    static Stream<LawRow> examples() {
        return Law.ROWS.stream().filter(row -> Set.of(Asked.AT_LEAST, Asked.AT_MOST, Asked.NONE, Asked.ACHIEVED)
                .contains(row.asked()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachLineOfTheLawHasAMetANotMetAndABoundaryExample(LawRow row) {
        List<Circumstances> units = Shipped.units(row);
        assertThat(units).isNotEmpty();
        for (Circumstances unit : units) {
            for (Shown shown : row.examples()) {
                assertThat(Shipped.judge(row, unit, Law.whole(row, unit, shown.value()))
                                .verdict())
                        .as("%s of %s", shown, unit)
                        .isEqualTo(shown.verdict());
                Finding part = Shipped.at(Shipped.judge(row, unit, Law.whole(row, unit, shown.value())), row.part());
                assertThat(part.verdict()).isEqualTo(shown.verdict());
                assertThat(part.threshold()).isEqualTo(row.asked() == Asked.ACHIEVED ? null : row.limit());
                assertThat(margins(part))
                        .as("margins of %s of %s", shown, unit)
                        .usingElementComparator(BigDecimal::compareTo)
                        .isEqualTo(shown.margins().stream().map(BigDecimal::new).toList());
            }
            assertThat(Shipped.at(Shipped.judge(row, unit, null), row.part()).verdict())
                    .isEqualTo(Verdict.MISSING);
        }
    }

    static Stream<LawRow> unread() {
        return Law.ROWS.stream().filter(row -> row.asked() == Asked.UNREAD);
    }

    @ParameterizedTest
    @MethodSource("unread")
    void nothingIsSaidOfAnyValueWhereTheNumberIsUnread(LawRow row) {
        for (Circumstances unit : Shipped.units(row)) {
            for (Value value : some()) {
                if (Shipped.set(row, unit)
                        .find(row.indicator())
                        .orElseThrow()
                        .requirement()
                        .takes(value)) {
                    assertThat(Shipped.judge(row, unit, value).verdict())
                            .as("%s of %s", value, unit)
                            .isEqualTo(Verdict.UNDECIDED);
                }
            }
            assertThat(Shipped.judge(row, unit, null).verdict()).isEqualTo(Verdict.UNDECIDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"DBSCL, extremely-difficult, ", "DNB, safe-zone, ", "DBSH, , III", "TN, extremely-difficult, III"})
    void favouredCommunesAreHeldAgainstTheNorthernMountains(
            String region, @Nullable String mark, @Nullable String areaClass) {
        examples().filter(row -> row.column("region").contains("TDMNPB")).forEach(row -> Shipped.units(row).stream()
                .filter(mountains -> "TDMNPB".equals(mountains.region()))
                .map(unit -> new Circumstances(
                        unit.on(),
                        region,
                        areaClass,
                        unit.group(),
                        mark == null ? Set.of() : Set.of(mark),
                        unit.counts(),
                        unit.has()))
                .forEach(unit -> row.examples().forEach(shown -> {
                    Value whole = Law.whole(row, unit.inRegion("TDMNPB"), shown.value());
                    assertThat(Shipped.evaluate(row, unit, whole).verdict())
                            .as("%s of %s: %s", shown, unit, row)
                            .isEqualTo(shown.verdict());
                })));
    }

    @Test
    void anAreaOfTheSecondClassFavoursNobody() {
        Circumstances unit =
                new Circumstances(LocalDate.parse("2023-06-30"), "DBSH", "II", null, Set.of(), Map.of(), Map.of());
        LawRow row = Law.of(STANDARD, "4.2", unit).get(0);

        assertThat(Shipped.evaluate(row, unit, amount("98.99")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(Shipped.evaluate(row, unit, amount("99")).verdict()).isEqualTo(Verdict.MET);
    }

    private static List<BigDecimal> margins(Finding found) {
        return Stream.concat(Stream.of(found), found.parts().stream().map(Finding.Part::finding))
                .map(Finding::margin)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Value> some() {
        return List.of(
                new Value.Achievement(true),
                amount("0"),
                amount("50"),
                amount("1000000"),
                new Value.Parts(Map.of("part", amount("3"), "of", amount("3"))),
                new Value.Parts(Map.of("men", amount("100"), "women", amount("100"))));
    }

    private static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }
}
