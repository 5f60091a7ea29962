package vn.ntm.criteria.sheets.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Xã Hòa Bình", "Hòa Bình", "XÃ HOÀ BÌNH", " xã  hoà bình"})
    void aNameIsKnownHoweverPeopleWriteIt(String written) {
        assertThat(WrittenName.fits(written, "Hòa Bình", "Xã Hòa Bình")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoa Binh", "Phường Hòa Bình", "Hòa Bình 2", "Hóa Bình"})
    void anotherDiacriticOrKindIsAnotherUnit(String written) {
        assertThat(WrittenName.fits(written, "Hòa Bình", "Xã Hòa Bình")).isFalse();
    }
}
