package vn.ntm.criteria.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Criterion;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.shipped.ShippedCatalogue;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.AllOf;
import vn.ntm.criteria.requirements.AnyOf;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;
import vn.ntm.criteria.requirements.thresholds.Comparison;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.criteria.requirements.thresholds.Trait;

class AskedFactsTest {

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();

    @ParameterizedTest
    @CsvSource({
        "vn-ntm-commune-standard-2021-2025, schools, craft-village, true",
        "vn-ntm-district-standard-2021-2025, , bus-station, false",
        "vn-ntm-commune-model-2021-2025, , , false"
    })
    void theShippedSetsAskWhatTheirAnnexesDo(
            String id, @Nullable String count, @Nullable String thing, boolean safeZone) {
        AskedFacts asked = AskedFacts.of(CATALOGUE.find(id, null).orElseThrow());

        assertThat(asked.counts()).isEqualTo(count == null ? Set.of() : Set.of(count));
        assertThat(asked.things()).isEqualTo(thing == null ? Set.of() : Set.of(thing));
        assertThat(asked.safeZone()).isEqualTo(safeZone);
    }

    @Test
    void whatIsAskedDeepInsideARequirementIsFound() {
        Requirement byMarkets = new Compared(
                Comparison.BETWEEN,
                new Threshold.By(Trait.REGION, Map.of("TN", counted("schools"))),
                counted("markets"),
                "%");
        Requirement deep = new NotFor(
                Trait.GROUP,
                Set.of("1"),
                new AllOf(Map.of(
                        "one", new ForMenAndWomen(byMarkets),
                        "other",
                                new AnyOf(Map.of(
                                        "a", new WhereThereIs("port", new Achieved()),
                                        "b",
                                                new LeftToProvince(new WhereThereIs(
                                                        "market",
                                                        new Compared(
                                                                Comparison.AT_LEAST,
                                                                counted("stalls"),
                                                                null,
                                                                "%"))))))));
        IndicatorSet set =
                CATALOGUE.find("vn-ntm-commune-model-2021-2025", null).orElseThrow();
        Criterion first = set.criteria().get(0);
        Criterion asking = new Criterion(
                1,
                first.nameVi(),
                first.nameEn(),
                first.groupVi(),
                first.confidence(),
                first.evidence(),
                List.of(first.indicators().get(0).requiring(deep)));

        AskedFacts asked = AskedFacts.of(set.withCriteria(List.of(asking)));

        assertThat(asked.counts()).containsExactly("markets", "schools", "stalls");
        assertThat(asked.things()).containsExactly("market", "port");
    }

    private static Threshold counted(String name) {
        return new Threshold.ByCount(
                name, 3, new Threshold.Fixed(new BigDecimal("70")), new Threshold.Fixed(new BigDecimal("50")));
    }
}
