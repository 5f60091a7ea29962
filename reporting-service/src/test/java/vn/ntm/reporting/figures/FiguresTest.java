package vn.ntm.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.contracts.PlanAdopted.Target;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Assessments;
import vn.ntm.contracts.ProvinceStatisticsUpdated.Figure;
import vn.ntm.reporting.scale.CriteriaScale;

class FiguresTest {

    private static final Assessments BY = new Assessments(150, 20, 7, 5, 27, 3);
    private static final CriteriaTally NONE =
            new CriteriaTally(0, 0, 0, 0, 0, List.of(), new Assessments(0, 0, 0, 0, 0, 0));
    private static final Tally BAC_GIANG = new Tally(
            LocalDate.parse("2023-12-31"),
            182,
            List.of(154L, 58L, 12L),
            List.of(101L, 40L, 7L),
            Map.of(
                    CriteriaScale.OF_19,
                    new CriteriaTally(182, 3112, 20, 182, 19, List.of(120L, 42L, 15L, 5L, 0L), BY),
                    CriteriaScale.OF_10,
                    new CriteriaTally(2, 15, 1, 0, 0, List.of(0L, 1L, 1L), BY)));
    private static final Tally NOTHING = new Tally(
            LocalDate.parse("2023-12-31"),
            0,
            List.of(0L, 0L, 0L),
            List.of(0L, 0L, 0L),
            Map.of(CriteriaScale.OF_19, NONE, CriteriaScale.OF_10, NONE));

    @Test
    void anAverageCarriesOneDecimal() {
        Figure average = Figures.of(FigureId.COMMUNES_CRITERIA_AVERAGE, BAC_GIANG, Optional.empty());

        assertThat(average)
                .isEqualTo(new Figure(
                        "communes.criteria-average",
                        3112,
                        182L,
                        new BigDecimal("17.1"),
                        "criteria",
                        null,
                        null,
                        null,
                        null,
                        182,
                        BY));
    }

    @Test
    void aShareIsInPercent() {
        assertThat(Figures.of(FigureId.COMMUNES_STANDARD, BAC_GIANG, Optional.empty()))
                .isEqualTo(new Figure(
                        "communes.standard",
                        154,
                        182L,
                        new BigDecimal("84.6"),
                        "percent",
                        null,
                        null,
                        null,
                        null,
                        101,
                        null));
        assertThat(Figures.of(FigureId.COMMUNES_MODEL, BAC_GIANG, Optional.empty())
                        .value())
                .isEqualByComparingTo("6.6");
        assertThat(Figures.of(FigureId.COMMUNES_BELOW_15, BAC_GIANG, Optional.empty()))
                .isEqualTo(new Figure(
                        "communes.below-15",
                        20,
                        182L,
                        new BigDecimal("11.0"),
                        "percent",
                        null,
                        null,
                        null,
                        null,
                        19,
                        BY));
    }

    @Test
    void theTenCriteriaOf2026AreAFigureOfTheirOwn() {
        Figure average = Figures.of(FigureId.COMMUNES_CRITERIA_AVERAGE_OF_10, BAC_GIANG, Optional.empty());
        Figure few = Figures.of(FigureId.COMMUNES_BELOW_5_OF_10, BAC_GIANG, Optional.empty());

        assertThat(average.numerator()).isEqualTo(15);
        assertThat(average.value()).isEqualByComparingTo("7.5");
        assertThat(few.value()).isEqualByComparingTo("50.0");
    }

    @Test
    void aCountHasNoDenominator() {
        assertThat(Figures.of(FigureId.HAMLETS_MODEL, BAC_GIANG, Optional.empty()))
                .isEqualTo(new Figure(
                        "hamlets.model", 12, null, new BigDecimal("12"), "count", null, null, null, null, 7, null));
    }

    @Test
    void ofNothingNoShareAndNoAverageIsSaid() {
        assertThat(Figures.of(FigureId.COMMUNES_STANDARD, NOTHING, Optional.empty())
                        .value())
                .isNull();
        assertThat(Figures.of(FigureId.COMMUNES_CRITERIA_AVERAGE, NOTHING, Optional.empty())
                        .value())
                .isNull();
        assertThat(Figures.of(FigureId.HAMLETS_MODEL, NOTHING, Optional.empty()).value())
                .isEqualByComparingTo("0");
    }

    @Test
    void theDifferenceIsWhatIsThereLessTheTarget() {
        Target target = new Target(
                "communes.standard",
                new BigDecimal("162"),
                new BigDecimal("123"),
                "communes",
                LocalDate.parse("2025-12-31"));

        Figure figure = Figures.of(FigureId.COMMUNES_STANDARD, BAC_GIANG, Optional.of(target));

        assertThat(figure.target()).isEqualByComparingTo("162");
        assertThat(figure.targetBy()).isEqualTo("2025-12-31");
        assertThat(figure.baseline()).isEqualByComparingTo("123");
        assertThat(figure.difference()).isEqualByComparingTo("-8");
    }
}
