package vn.ntm.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnamesePropertiesTest {

    private static final List<String> SYLLABLES = List.of(
            "Hoà", "Thuỷ", "Đắk", "Lắk", "Nguyễn", "Phước", "Quý", "Bắc", "Giang", "H'Leo", "M’Drắk", "Yên", "Tiến",
            "Ea", "Kon", "10", "2", "-", "Ấp", "Bình");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SYLLABLES).list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    @Property
    void aKeyDependsNeitherOnTheFormNorOnItself(@ForAll("names") String name) {
        String key = Vietnamese.matchKey(name);

        assertThat(Vietnamese.matchKey(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(Vietnamese.matchKey(key)).isEqualTo(key);
        assertThat(Vietnamese.matchKey(name.toUpperCase(java.util.Locale.ROOT))).isEqualTo(key);
    }

    @Property
    void searchFindsWhatMatches(@ForAll("names") String name) {
        String key = Vietnamese.searchKey(name);

        assertThat(key).matches("[a-z0-9 ]*").isEqualTo(Vietnamese.searchKey(Vietnamese.matchKey(name)));
        assertThat(Vietnamese.searchKey(key)).isEqualTo(key);
    }

    @Property
    void vietnameseIsNeverTakenForAnOldEncoding(@ForAll("names") String name) {
        assertThat(Vietnamese.firstForeign(name)).isEmpty();
    }

    @Property
    void anyTextHasAnAnswer(@ForAll String text) {
        assertThat(Vietnamese.isLegacyEncoded(text) ? Vietnamese.firstForeign(text) : "some")
                .isNotEmpty();
        assertThat(Vietnamese.matchKey(Vietnamese.matchKey(text))).isEqualTo(Vietnamese.matchKey(text));
        Vietnamese.searchKey(text);
    }

    @Property
    void theOrderIsTotal(@ForAll String one, @ForAll String two, @ForAll("names") String three) {
        List<String> sorted =
                Stream.of(one, two, three).sorted(Vietnamese.COMPARATOR).toList();

        assertThat(Vietnamese.COMPARATOR.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
        assertThat(Integer.signum(Vietnamese.COMPARATOR.compare(one, two)))
                .isEqualTo(-Integer.signum(Vietnamese.COMPARATOR.compare(two, one)));
    }

    @Property
    void whatAnOldEncodingMakesOfANameIsUndone(@ForAll("names") String name, @ForAll LegacyEncoding encoding) {
        String composed = Vietnamese.nfc(name).toLowerCase(java.util.Locale.ROOT);

        assertThat(encoding.decode(encoding.misread(composed))).isEqualTo(composed);
    }
}
