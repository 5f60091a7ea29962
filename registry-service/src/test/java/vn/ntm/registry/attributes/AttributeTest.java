package vn.ntm.registry.attributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.platform.problems.ProblemException;

class AttributeTest {

    @ParameterizedTest
    @CsvSource({
        "region-2021, DHNTB, DHNTB",
        "region-2021, DHNTB_TN,",
        "region-2025, DHNTB_TN, DHNTB_TN",
        "region-2025, TN,",
        "extremely-difficult, true, true",
        "mountainous, TRUE, true",
        "island, không,",
        "area-class, III, III",
        "area-class, iii,",
        "area-class, IV,",
        "group-2026, 3, 3",
        "group-2026, 4,",
        "population, 014171, 14171",
        "population, 0, 0",
        "population, -1,",
        "population, 14.171,",
        "population, 1234567890123,",
        "households, 3210, 3210",
        "area-km2, 109.280, 109.28",
        "area-km2, 11.0947, 11.0947",
        "area-km2, 0.00, 0",
        "area-km2, '109,28',",
        "area-km2, -1,",
        "area-km2, 1e3,"
    })
    void valuesAreReadByTheRule(String name, String written, String value) {
        Attribute attribute = Attribute.ofToken(name).orElseThrow();

        if (value == null) {
            assertThat(attribute.rule().read(written)).isEmpty();
        } else {
            assertThat(attribute.rule().read(written)).contains(value);
            assertThat(attribute.rule().read(value)).contains(value);
        }
    }

    @Test
    void theCatalogueIsTheOneThatCriteriaNeed() {
        assertThat(Arrays.stream(Attribute.values()).map(Attribute::token))
                .containsExactly(
                        "region-2021",
                        "region-2025",
                        "extremely-difficult",
                        "mountainous",
                        "island",
                        "area-class",
                        "group-2026",
                        "population",
                        "households",
                        "area-km2");
        assertThat(Attribute.inherited()).containsExactly("region-2021", "region-2025");
        assertThat(Attribute.values()).allSatisfy(attribute -> {
            assertThat(attribute.title().vi())
                    .isNotBlank()
                    .isNotEqualTo(attribute.title().en());
            assertThat(attribute.rule().accepted().vi()).isNotBlank();
        });
        assertThat(AttributeDescription.of(Attribute.REGION_2021).values()).hasSize(7);
        assertThat(AttributeDescription.of(Attribute.REGION_2025).values()).hasSize(6);
    }

    @Test
    void aFilterNamesAnAttributeAndAValueThatItCanHave() {
        assertThat(AttributeFilter.of("extremely-difficult:TRUE"))
                .isEqualTo(new AttributeFilter(Attribute.EXTREMELY_DIFFICULT, "true"));
        for (String wrong : List.of("area-class", "colour:red", "area-class:IV", ":", "")) {
            assertThatThrownBy(() -> AttributeFilter.of(wrong))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.type().code()).isEqualTo("malformed-request");
                        assertThat(refusal.faults())
                                .extracting("field", "value")
                                .containsExactly(tuple("attribute", wrong));
                    });
        }
        assertThat(AttributeFilter.conditions(List.of())).isEmpty();
    }
}
