package vn.ntm.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A table in, by the units of one day; the table out, by the units of another. */
@TestInstance(Lifecycle.PER_CLASS)
class TranslatePageST {

    private static final int DESK = 1440;
    private static final int PHONE = 360;

    /** The four that became phường Tân An, with 6,650 between them. */
    private static final String[] TAN_AN = {
        "code\tname\tso_ho",
        "07682\tTân An\t2100",
        "07702\tQuỳnh Sơn\t1500",
        "07720\tTrí Yên\t1450",
        "07723\tLãng Sơn\t1600"
    };

    private @Nullable Chromium chromium;

    private RunningRegistry registry;

    private ReaderTab tab;

    private TranslatePage tables;

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
    void aPastedTableIsDatedAndKeepsItsTotal() {
        tables.open("").paste(TAN_AN);

        assertThat(tables.vintage()).hasText("Cả 4 dòng đều khớp với danh mục của thời kỳ phù hợp nhất.");
        assertThat(tables.from()).isEqualTo("2025-06-30");
        assertThat(tables.to()).isEqualTo("2025-07-01");
        assertThat(tables.count("whole")).hasText("4");
        assertThat(tables.count("units")).hasText("1");
        assertThat(tables.total("so_ho", "in")).hasText("6.650");
        assertThat(tables.total("so_ho", "out")).hasText("6.650");
        assertThat(tables.total("so_ho", "notPlaced")).hasText("không có");
        assertThat(tables.value("07682", "so_ho")).hasText("6.650");
    }

    @Test
    void aRowThatFitsNoListIsToldWithItsReason() {
        tables.open("").paste("code\tname\tso_ho", "07702\tQuỳnh Sơn\t1500", "99999\tKhông Đâu\t10");

        assertThat(tables.vintage()).hasText("1 trên 2 dòng khớp với danh mục của thời kỳ phù hợp nhất.");
        assertThat(tables.misfits()).hasSize(1).first().asString().contains("99999");
        assertThat(tables.count("unknown")).hasText("1");
        assertThat(tables.total("so_ho", "notPlaced")).hasText("10");
        assertThat(tables.trouble()).hasSize(1).first().asString().contains("99999 Không Đâu", "không tìm thấy");
    }

    @Test
    void aListOfNamesAloneIsEnough() {
        tables.open("").paste("Xã Quỳnh Sơn", "Xã Không Đâu");

        assertThat(tables.count("rows")).hasText("2");
        assertThat(tables.count("unknown")).hasText("1");
        assertThat(tables.trouble()).anyMatch(row -> row.startsWith("2Xã Không Đâu"));
    }

    @Test
    void oldProvincesAreReadByTheListThatKnewThem() {
        tables.open("?level=province").paste("code\tname\tso_xa", "24\tBắc Giang\t143", "27\tBắc Ninh\t89");

        assertThat(tables.vintage()).containsText("Cả 2 dòng đều khớp");
        assertThat(tables.from()).isEqualTo("2025-06-30");
        assertThat(tables.value("24", "so_xa")).hasText("232");
    }

    @Test
    void aFileIsReadAsItIsAndComesBackAsAFile() throws IOException {
        tables.open("").choose("xa.csv", "code,so_ho", "07702,1500", "07720,1450");
        assertThat(tables.total("so_ho", "out")).hasText("2.950");

        var csv = tables.download("csv");
        var xlsx = tables.download("xlsx");

        assertThat(csv.suggestedFilename()).isEqualTo("xa-2025-07-01.csv");
        assertThat(Files.readString(csv.path())).contains("07682");
        assertThat(xlsx.suggestedFilename()).isEqualTo("xa-2025-07-01.xlsx");
        assertThat(new String(Files.readAllBytes(xlsx.path()), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void aRuleIsChosenByColumn() {
        tables.open("").choose("xa.csv", "code,thu_nhap", "07702,50", "07720,70");

        var answer = tables.rule("thu_nhap", "mean:population");

        assertThat(answer.url()).contains("column=thu_nhap%3Amean%3Apopulation");
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void nothingToReadIsSaidAtOnce() {
        tables.open("?lang=en");

        tab.page().locator("#table button[type=submit]").click();

        assertThat(tab.page().locator("#notice")).containsText("Choose a file or paste at least one line.");
    }

    @Test
    void allOfItFitsOnAPhone() {
        tab.close();
        open(PHONE);

        tables.open("").paste(TAN_AN);

        assertThat(tables.count("units")).hasText("1");
        assertThat(tab.overflow()).isZero();
    }

    private void open(int width) {
        tab = ReaderTab.open(Objects.requireNonNull(chromium), width);
        tables = new TranslatePage(tab.page(), registry);
    }
}
