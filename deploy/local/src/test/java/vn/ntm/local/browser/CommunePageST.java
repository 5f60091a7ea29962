package vn.ntm.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What became of a commune, asked for as people type, on a desk and on a phone. */
@TestInstance(Lifecycle.PER_CLASS)
class CommunePageST {

    private static final int DESK = 1440;
    private static final int PHONE = 360;

    private @Nullable Chromium chromium;

    private RunningRegistry registry;

    private ReaderTab tab;

    private CommunePage communes;

    @BeforeAll
    void start() {
        registry = RunningRegistry.ofProperties();
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openTab() {
        open(DESK);
    }

    @AfterEach
    void pageHadNoComplaint() {
        tab.close();
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void laoHoLeadsThroughTanAnToTheWardOfToday() {
        communes.open("").chooseByKeyboard("lao ho");

        assertThat(communes.title()).hasText("Toàn bộ xã Lão Hộ nay thuộc phường Tân An");
        assertThat(communes.codes("before")).containsExactly("07684");
        assertThat(communes.place("before")).isEqualTo("Huyện Yên Dũng, Tỉnh Bắc Giang");
        assertThat(communes.codes("after")).containsExactly("07682");
        assertThat(communes.place("after")).isEqualTo("Tỉnh Bắc Ninh");
        assertThat(communes.acts()).containsExactly("1191/NQ-UBTVQH15", "1658/NQ-UBTVQH15");
        assertThat(communes.basis()).contains("thông qua ngày 16/06/2025", "có hiệu lực từ 01/07/2025");
    }

    @Test
    void aSuggestionSaysWhatWhereAndWhen() {
        communes.open("");

        assertThat(communes.firstSuggestion("07684"))
                .isEqualTo("Xã Lão Hộ 07684 xã · Yên Dũng không còn đến hết 31/12/2024");
    }

    @Test
    void thePictureShowsTheWayAndLeadsToItsUnits() {
        communes.open("?q=07684");
        assertThat(communes.drawn("Xã Lão Hộ")).hasCount(1);
        assertThat(communes.drawn("Phường Tân An")).hasCount(2);
        assertThat(communes.drawn("01/01/2025")).hasCount(1);

        communes.drawn("07682 · Bắc Ninh").click();

        assertThat(communes.title()).hasText("Phường Tân An được lập từ 4 đơn vị");
        assertThat(communes.codes("before")).containsExactlyInAnyOrder("07682", "07702", "07720", "07723");
    }

    @Test
    void whereLandAndPeopleWentApartBothAreTold() {
        communes.open("?q=18796");

        assertThat(communes.title()).hasText("Xã Kỳ Lợi nay thuộc 3 đơn vị");
        assertThat(communes.codes("after")).containsExactlyInAnyOrder("18823", "18754", "18832");
        assertThat(communes.received("18823")).isEqualTo("Nhận: toàn bộ diện tích, không kèm dân số");
    }

    @Test
    void aCommuneThatBecameAWardSaysSince() {
        communes.open("").chooseByKeyboard("phuong long thanh");

        assertThat(communes.title()).hasText("Xã Long Thành nay là phường Long Thành");
        assertThat(communes.acts()).containsExactly("237/NQ-UBTVQH16");
        assertThat(communes.basis()).contains("30/04/2026");
        assertThat(communes.versions()).containsExactly("Xã Long Thành", "Phường Long Thành");
    }

    @Test
    void aDistrictIsAnsweredByWhatStandsInItsArea() {
        communes.open("?q=Huy%E1%BB%87n%20T%C3%A2n%20Y%C3%AAn");

        assertThat(communes.title()).hasText("Huyện Tân Yên đã kết thúc hoạt động");
        assertThat(communes.codes("area"))
                .containsExactlyInAnyOrder("07228", "07306", "07330", "07333", "07339", "07351");
    }

    @Test
    void oneCodeFindsAllThatHeldIt() {
        communes.open("?q=24");

        assertThat(communes.found())
                .anyMatch(unit -> unit.startsWith("Tỉnh Bắc Giang 24") && unit.contains("không còn"))
                .anyMatch(unit -> unit.startsWith("Tỉnh Bắc Ninh 24") && unit.contains("đang tồn tại"));
    }

    @Test
    void anAnswersAddressCanBeSharedAndReadInEnglish() {
        communes.open("").chooseByKeyboard("Lão Hộ");
        assertThat(tab.page()).hasURL(Pattern.compile("/\\?unit=[\\w-]+$"));

        communes.switchLanguage();

        assertThat(tab.page()).hasURL(Pattern.compile("/\\?unit=[\\w-]+&lang=en$"));
        assertThat(communes.title()).hasText("All of Xã Lão Hộ is now in Phường Tân An");
        assertThat(communes.basis()).contains("passed 16/06/2025", "holds from 01/07/2025");
    }

    @Test
    void theBackButtonGoesBack() {
        communes.open("?q=07684").follow("after");
        assertThat(communes.title()).hasText("Phường Tân An được lập từ 4 đơn vị");

        tab.page().goBack();

        assertThat(communes.title()).hasText("Toàn bộ xã Lão Hộ nay thuộc phường Tân An");
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        communes.open("?q=%3Cimg%20src%3Dx%3E");

        assertThat(communes.title()).hasText("Không tìm thấy đơn vị nào có tên hoặc mã “<img src=x>”");
        assertThat(tab.page().locator("main img")).hasCount(0);
    }

    @Test
    void allOfItFitsOnAPhone() {
        tab.close();
        open(PHONE);

        communes.open("?q=07684");

        assertThat(communes.drawn("Xã Lão Hộ")).hasCount(1);
        assertThat(tab.overflow()).isZero();
    }

    private void open(int width) {
        tab = ReaderTab.open(Objects.requireNonNull(chromium), width);
        communes = new CommunePage(tab.page(), registry);
    }
}
