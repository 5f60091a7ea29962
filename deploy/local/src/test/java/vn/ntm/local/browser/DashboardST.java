package vn.ntm.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.system.SystemSuite;

/** Bắc Giang's figures on the page, and that the page moves. */
@TestInstance(Lifecycle.PER_CLASS)
class DashboardST {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final List<String> complaints = new ArrayList<>();

    private @Nullable Chromium chromium;

    private RunningSuite suite;

    private Page tab;

    private DashboardPage dashboard;

    private @Nullable SystemSuite own;

    @BeforeAll
    void start(@TempDir Path data) {
        chromium = Chromium.start();
        if (RunningSuite.isNamed()) {
            suite = RunningSuite.ofProperties();
        } else {
            own = SystemSuite.startedOn(data).withExample();
            suite = RunningSuite.of(own);
        }
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (own != null) {
            own.close();
        }
    }

    @BeforeEach
    void openTab() {
        complaints.clear();
        tab = Objects.requireNonNull(chromium).browser().newPage();
        tab.onPageError(complaints::add);
        // The browser says here what the page's content policy refused.
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        dashboard = new DashboardPage(tab, suite.reporting());
    }

    @AfterEach
    void pageHadNoComplaint() {
        tab.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLastDayStandsBesideThePlansTargets() {
        dashboard.open("");

        assertThat(dashboard.province()).isEqualTo("Bắc Giang");
        assertThat(dashboard.figure("communes.standard", "cohort"))
                .isEqualTo(new ShownFigure("162", "trên 184 xã", "88,0%", "Chỉ tiêu 162", "±0"));
        assertThat(dashboard.figure("communes.advanced", "cohort"))
                .isEqualTo(new ShownFigure("78", "trên 184 xã", "42,4%", "Chỉ tiêu 78", "±0"));
        assertThat(dashboard.figure("communes.model", "cohort"))
                .isEqualTo(new ShownFigure("15", "trên 184 xã", "8,2%", "Chỉ tiêu 15", "±0"));
        assertThat(dashboard.figure("communes.standard", "day").outOf()).isEqualTo("trên 143 xã");
    }

    @Test
    void thePageSaysWhyTheReadingsDiffer() {
        dashboard.open("");

        assertThat(dashboard.readingTotals("cohort")).containsExactly("184", "162");
        assertThat(dashboard.readingTotals("day").get(0)).isEqualTo("143");
    }

    @Test
    void theEndOf2020IsThePlansBaseline() {
        dashboard.open("?asOf=2020-12-31");

        assertThat(dashboard.figure("communes.standard", "cohort").number()).isEqualTo("123");
        assertThat(dashboard.figure("communes.advanced", "cohort").number()).isEqualTo("5");
        assertThat(dashboard.figure("communes.model", "cohort").number()).isEqualTo("0");
    }

    @Test
    void theEndOf2023IsAsPublished() {
        dashboard.open("?asOf=2023-12-31");

        assertThat(dashboard.figure("communes.standard", "day").number()).isEqualTo("154");
        assertThat(dashboard.figure("communes.standard", "day").outOf()).isEqualTo("trên 182 xã");
        assertThat(dashboard.figure("communes.advanced", "day").number()).isEqualTo("58");
        assertThat(dashboard.figure("communes.model", "day").number()).isEqualTo("12");
        assertThat(dashboard.figure("communes.criteria-average", "day").number())
                .isEqualTo("17,4");
    }

    @Test
    void bothChartsAreDrawnAndNoCommuneIsBelowFifteen() {
        dashboard.open("");

        assertThat(dashboard.drawnCharts()).hasCount(2);
        assertThat(dashboard.histogram())
                .containsKeys("19", "15–18")
                .containsEntry("10–14", "0")
                .containsEntry("5–9", "0")
                .containsEntry("dưới 5", "0");
    }

    @Test
    void aCommuneOpensCriterionByCriterion() {
        dashboard.open("");

        var commune = dashboard.openCommune(dashboard.communeMeetingAll());

        assertThat(commune.verdicts()).hasSize(19).containsEntry(1, "met").containsEntry(19, "met");
        assertThat(commune.criterion(10)).isEqualTo("Thu nhập");
    }

    @Test
    void theSamePageSpeaksEnglish() {
        dashboard.open("?asOf=2020-12-31").switchLanguage();

        assertThat(dashboard.figure("communes.standard", "cohort"))
                .isEqualTo(new ShownFigure("123", "of 184 communes", "66.8%", "Target 162", "−39"));
    }

    @Test
    void anAssessmentMovesTheFiguresOfAnOpenPage() throws Exception {
        dashboard.open("");
        assertThat(dashboard.connection()).hasAttribute("data-state", "open");
        var below = dashboard.number("communes.below-15", "cohort");
        assertThat(below).hasText("0");
        var commune = dashboard.communeMeetingAll();

        suite.assess(commune, LAST_DAY, 12);
        assertThat(below).hasText("1");

        suite.assess(commune, LAST_DAY, 19);
        assertThat(below).hasText("0");
    }
}
