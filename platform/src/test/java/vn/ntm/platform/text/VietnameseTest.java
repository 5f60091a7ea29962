package vn.ntm.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTest {

    @Test
    void spellingIsKeptInTheComposedForm() {
        String apart = Normalizer.normalize("Xã Hoà Thuỷ", Normalizer.Form.NFD);

        assertThat(Vietnamese.nfc(apart)).isEqualTo("Xã Hoà Thuỷ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Hoà Bình,Hòa Bình",
                "Thuỷ Nguyên,Thủy Nguyên",
                "Phú Quý,Phú Qúy",
                "Khoẻ,Khỏe",
                "Ea H’Leo,Ea H'Leo",
                "Ea HʼLeo,Ea H´Leo",
                "Bà Rịa - Vũng Tàu,Bà Rịa-Vũng Tàu",
                "Bà Rịa – Vũng Tàu,Bà Rịa -Vũng  Tàu",
                "ĐẮK LẮK,Đắk Lắk",
                "Hoàng Mai,Hòang Mai"
            })
    void spellingsOfOneNameMatch(String one, String other) {
        assertThat(Vietnamese.matchKey(one)).isEqualTo(Vietnamese.matchKey(other));
    }

    @ParameterizedTest
    @CsvSource({"Đông Sơn,Đồng Sơn", "Tân An,Tần An", "Dak,Đak", "Hoa,Hoà", "Mía,Mìa", "Ca,Că"})
    void differentNamesDoNotMatch(String one, String other) {
        assertThat(Vietnamese.matchKey(one)).isNotEqualTo(Vietnamese.matchKey(other));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Đắk Lắk,dak lak",
                "Ea H'Leo,ea hleo",
                "Đăk R’Lấp,dak rlap",
                "Bà Rịa - Vũng Tàu,ba ria vung tau",
                "TP. Hồ Chí Minh,tp ho chi minh",
                "Phường 10,phuong 10"
            })
    void searchIgnoresDiacritics(String name, String key) {
        assertThat(Vietnamese.searchKey(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hép møt",
                "Xin chaøo",
                "Haø Noäi",
                "Hµ Néi",
                "B¾c Giang",
                "Xaõ Thanh Ba",
                "Hoa Léc",
                "Nam Sôn",
                "Phó Quý",
                "Hoàng Sôn",
                "Trung LÔ",
                "Lôc Nam",
                "Cao Phoá",
                "QuÕ Vâ",
                "Phong Coác"
            })
    void textInAnOldEncodingIsTold(String text) {
        assertThat(Vietnamese.isLegacyEncoded(text)).isTrue();
        assertThat(Vietnamese.firstForeign(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đắk Lắk",
                "Ea H'Leo",
                "K'Bang",
                "Võ Thị Sáu",
                "Krông Búk",
                "Kông HTok",
                "La Dêê",
                "Phó Bảng",
                "XÃ PHÚ LỄ",
                "UBND",
                "HĐND tỉnh",
                "Thôn Vò",
                "Bản Mò Ó",
                "1658/NQ-UBTVQH15",
                "Sông Kôn",
                "Nhôn Mai",
                "Laêê",
                "Hoàng An",
                ""
            })
    void vietnameseIsNotTakenForAnOldEncoding(String text) {
        assertThat(Vietnamese.firstForeign(text)).isEmpty();
        assertThat(Vietnamese.isLegacyEncoded(text)).isFalse();
    }

    @Test
    void whatCannotBeSeenIsToldByItsCodePoint() {
        assertThat(Vietnamese.firstForeign("An\u0007")).isEqualTo("U+0007");
        assertThat(Vietnamese.firstForeign("An\u200B")).isEqualTo("U+200B");
        assertThat(Vietnamese.firstForeign("H­ng")).isEqualTo("U+00AD");
        assertThat(Vietnamese.firstForeign("Hµ Néi")).isEqualTo("µ");
        assertThat(Vietnamese.firstForeign("Xaõ Ba")).isEqualTo("Xaõ");
    }

    @Test
    void namesSortAsInADictionary() {
        List<String> sorted = List.of(
                "An",
                "An Bình",
                "Anh Sơn",
                "Ăn",
                "Ân",
                "Ba",
                "Bà",
                "Bả",
                "Bã",
                "Bá",
                "Bạ",
                "Bà Rịa",
                "Dương",
                "Đăk",
                "Đắk Lắk",
                "Đông",
                "Phường 2",
                "Phường 10",
                "Phường 10A",
                "Phường An",
                "Ý Yên");

        assertThat(sorted.stream().sorted(java.util.Collections.reverseOrder()).sorted(Vietnamese.COMPARATOR))
                .containsExactlyElementsOf(sorted);
    }
}
