package vn.ntm.criteria.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.criteria.catalogue.SetLevel;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.findings.Value;
import vn.ntm.criteria.requirements.findings.Verdict;
import vn.ntm.criteria.requirements.thresholds.Circumstances;
import vn.ntm.criteria.requirements.thresholds.ProvincialDecision;

/** Decision 211/QĐ-TTg of 1 March 2024: the same commune on the day before it and on its day. */
class AmendmentOf2024Test {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();
    private static final LocalDate BEFORE = LocalDate.parse("2024-02-29");
    private static final LocalDate FROM = LocalDate.parse("2024-03-01");
    private static final Map<String, ProvincialDecision> PROVINCE = Map.of(
            "17.1",
            new ProvincialDecision(
                    "12/2022/QĐ-UBND", null, Map.of("overall", new BigDecimal("95"), "central", new BigDecimal("40"))));

    @ParameterizedTest
    @CsvSource({
        // 13.1: a cooperative; from 211 a cooperative group with a contract for the key products is enough
        "13.1, no,                     NOT_MET, cooperative=no group=yes, MET",
        "13.1, no,                     NOT_MET, cooperative=no group=no,  NOT_MET",
        "13.1, yes,                    MET,     cooperative=yes group=no, MET",
        "13.1, no,                     NOT_MET, cooperative=no,           MISSING",
        // 15.4: half of the people have an electronic health record; from 211 the commune brings them in
        "15.4, 49.99,                  NOT_MET, yes,                      MET",
        "15.4, 50,                     MET,     yes,                      MET",
        "15.4, 100,                    MET,     no,                       NOT_MET",
        // 17.1: the new wording of the value is not read; the province's decision stands on both days
        "17.1, overall=95 central=40,  MET,     overall=95 central=40,    MET",
        "17.1, overall=100 central=39, NOT_MET, overall=100 central=39,   NOT_MET",
        "17.1, overall=94 central=100, NOT_MET, overall=94 central=100,   NOT_MET",
        // 18.4: what access to law is made of changes, not that it is achieved
        "18.4, yes,                    MET,     yes,                      MET",
        "18.4, no,                     NOT_MET, no,                       NOT_MET"
    })
    void aCommuneIsHeldAgainstTheTextOfItsDay(String code, String found, Verdict old, String foundAnew, Verdict anew) {
        assertThat(verdict(code, BEFORE, value(found))).isEqualTo(old);
        assertThat(verdict(code, FROM, value(foundAnew))).isEqualTo(anew);
    }

    @ParameterizedTest
    @CsvSource({"13.1, yes, cooperative=yes", "15.4, 60, yes"})
    void aFigureForTheOldTextIsNoneForTheNew(String code, String found, String foundAnew) {
        assertThat(set(BEFORE).find(code).orElseThrow().requirement().takes(value(foundAnew)))
                .isFalse();
        assertThat(set(FROM).find(code).orElseThrow().requirement().takes(value(found)))
                .isFalse();
    }

    @Test
    void everythingElseIsSaidOfTheSameValuesOnBothDays() {
        Circumstances unit = Circumstances.of(BEFORE, "DBSH");
        IndicatorSet set = set(BEFORE);
        set.indicators().stream()
                .map(one -> one.code())
                .filter(code -> !Set.of("13.1", "15.4").contains(code))
                .filter(code ->
                        Law.of(set.id(), code, unit).stream().noneMatch(row -> row.asked() == LawRow.Asked.UNREAD))
                .forEach(code -> {
                    Value value = Law.boundary(set.id(), code, unit);
                    assertThat(verdict(code, FROM, value)).as(code).isEqualTo(verdict(code, BEFORE, value));
                });
    }

    private static Verdict verdict(String code, LocalDate on, Value value) {
        IndicatorSet set = set(on);
        Case known = new Case(Circumstances.of(on, "DBSH"), null, Map.of(code, value), PROVINCE);
        return SetEvaluation.evaluate(set, known, CATALOGUE)
                .judged()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .finding()
                .verdict();
    }

    private static IndicatorSet set(LocalDate on) {
        return CATALOGUE.applicable(SetKind.COMMUNE, SetLevel.STANDARD, on).orElseThrow();
    }

    /** Such as {@code yes}, {@code 49.99} or {@code cooperative=no group=yes}. */
    private static Value value(String written) {
        if (written.contains("=")) {
            return new Value.Parts(Arrays.stream(written.split(" "))
                    .map(part -> part.split("="))
                    .collect(Collectors.toMap(part -> part[0], part -> value(part[1]))));
        }
        return written.equals("yes") || written.equals("no")
                ? new Value.Achievement(written.equals("yes"))
                : new Value.Amount(new BigDecimal(written));
    }
}
