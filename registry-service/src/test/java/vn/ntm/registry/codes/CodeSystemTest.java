package vn.ntm.registry.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.contracts.UnitLevel;

class CodeSystemTest {

    @ParameterizedTest
    @CsvSource({
        "iso-3166-2, PROVINCE, VN-54, true",
        "iso-3166-2, PROVINCE, VN-HN, true",
        "iso-3166-2, PROVINCE, VN-1, false",
        "iso-3166-2, PROVINCE, 54, false",
        "variant, COMMUNE, 06978, true",
        "variant, COMMUNE, 6978, false",
        "variant, PROVINCE, 24, true",
        "tax, COMMUNE, 22303, true",
        "tax, COMMUNE, 22 303, false",
        "post, COMMUNE, 26113, true",
        "post, COMMUNE, B26113, false",
        "ban-dan-toc, COMMUNE, BG/07-1, true",
        "ban-dan-toc, COMMUNE, a:b, false"
    })
    void codesHaveTheFormOfTheirSystem(String system, UnitLevel level, String code, boolean is) {
        assertThat(new CodeSystem(system).hasForm(level, code)).isEqualTo(is);
        assertThat(new CodeSystem(system).accepted(level).vi()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ISO", "mã", "a b", "a:b", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop"})
    void aNameIsShortAndPlain(String name) {
        assertThat(CodeSystem.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iso-3166-2, PROVINCE, true", "iso-3166-2, COMMUNE, false", "tax, COMMUNE, true"})
    void isoKnowsProvincesAlone(String system, UnitLevel level, boolean is) {
        assertThat(new CodeSystem(system).isFor(level)).isEqualTo(is);
    }
}
