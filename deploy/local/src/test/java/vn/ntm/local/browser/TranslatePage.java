package vn.ntm.local.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** "Translate a table" as its reader sees it. It waits for what the page shows, but never sleeps. */
final class TranslatePage {

    private final Page page;
    private final RunningRegistry registry;

    TranslatePage(Page page, RunningRegistry registry) {
        this.page = page;
        this.registry = registry;
    }

    TranslatePage open(String query) {
        page.navigate(registry.page("translate.html" + query));
        return this;
    }

    /** Pastes lines and has them read. */
    TranslatePage paste(String... lines) {
        page.locator("#pasted").fill(String.join("\n", lines));
        return awaitAnswer(() -> page.locator("#table button[type=submit]").click());
    }

    /** Chooses a CSV file of these lines. */
    TranslatePage choose(String name, String... lines) {
        var bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return awaitAnswer(() -> page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", bytes)));
    }

    /** The day whose list of units the table is read by. */
    String from() {
        return page.locator("#from").inputValue();
    }

    String to() {
        return page.locator("#to").inputValue();
    }

    /** What is said of how the table fits. */
    Locator vintage() {
        return page.locator("#vintage-text");
    }

    /** Why rows do not fit the period that fits best. */
    List<String> misfits() {
        return page.locator(".misfits li").allTextContents();
    }

    /** A number above the result: {@code rows}, {@code whole}, {@code split}, {@code ambiguous}, {@code unknown}, {@code units}. */
    Locator count(String name) {
        return page.locator("[data-count=" + name + "] strong");
    }

    /** A column's total: {@code in}, {@code out} or {@code notPlaced}. */
    Locator total(String column, String part) {
        return page.locator("#summary tr[data-column='%s'] [data-part=%s]".formatted(column, part));
    }

    /** A value of the result by the unit's code. */
    Locator value(String code, String column) {
        return page.locator("#preview tr[data-code='%s'] [data-part='%s']".formatted(code, column));
    }

    /** The rows that need a look, in one line each. */
    List<String> trouble() {
        return page.locator("#trouble tbody tr").all().stream()
                .map(row -> row.textContent().replaceAll("\\s+", " "))
                .toList();
    }

    /** Chooses a rule for a column and returns how the service answered. */
    Response rule(String column, String rule) {
        return page.waitForResponse(
                response -> response.url().contains("/translations"),
                () -> page.locator("select[data-column='" + column + "']").selectOption(rule));
    }

    /** Downloads the result as {@code xlsx} or {@code csv}. */
    Download download(String kind) {
        return page.waitForDownload(() -> page.locator("#download-" + kind).click());
    }

    private TranslatePage awaitAnswer(Runnable asking) {
        page.waitForResponse(response -> response.url().contains("/translations"), asking);
        page.locator("main:not([aria-busy])").waitFor();
        return this;
    }
}
