package vn.ntm.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dashboard as its reader sees it. What it reads, it reads once the page has shown it; it waits, but never sleeps. */
final class DashboardPage {

    private final Page page;
    private final URI address;

    DashboardPage(Page page, URI address) {
        this.page = page;
        this.address = address;
    }

    /** Opens the page with this query, such as {@code ?asOf=2023-12-31}, and waits for its figures. */
    DashboardPage open(String query) {
        page.navigate(address.resolve("/" + query).toString());
        page.locator("#content:not([hidden])").waitFor();
        return this;
    }

    /** A figure over a base ({@code cohort} or {@code day}), as shown. */
    ShownFigure figure(String id, String base) {
        var figure = figureElement(id, base);
        return new ShownFigure(
                part(figure, "main"),
                part(figure, "of"),
                part(figure, "share"),
                part(figure, "target"),
                part(figure, "difference"));
    }

    /** The large number of a figure, to wait for. */
    Locator number(String id, String base) {
        return figureElement(id, base).locator("[data-part=main]");
    }

    /** Whether the page hears of changes: {@code connecting}, {@code open} or {@code retrying}; to wait for. */
    Locator connection() {
        return page.locator("#live");
    }

    /** The name of the province. */
    String province() {
        return page.locator("#unit-name").innerText();
    }

    /** Why the readings differ: the number of communes and of those at standard over the base. */
    List<String> readingTotals(String base) {
        var totals = page.locator("#readings tfoot tr[data-total=" + base + "] td");
        totals.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return totals.allInnerTexts();
    }

    /** How many communes meet how many criteria, as the table below the chart says; in the page's order. */
    Map<String, String> histogram() {
        var rows = page.locator("#histogram tbody tr");
        rows.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        var counts = new LinkedHashMap<String, String>();
        for (var row : rows.all()) {
            counts.put(row.locator("th").textContent(), row.locator("td").textContent());
        }
        return counts;
    }

    /** The lines of the chart over time and the bars of the histogram, as drawn. */
    Locator drawnCharts() {
        return page.locator(".chart svg");
    }

    /** Looks for a commune by its name, code or district and opens the first that is found. */
    CommuneDialog openCommune(String text) {
        page.locator("#communes-search").fill(text);
        page.locator("#communes tbody a[data-commune]").first().click();
        return new CommuneDialog(page);
    }

    /** The code of the first commune listed that meets all criteria. */
    String communeMeetingAll() {
        var row = page.locator("#communes tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-column=notMet][data-empty]")))
                .first();
        return row.getAttribute("data-unit");
    }

    /** Follows the link to the other language. */
    DashboardPage switchLanguage() {
        page.locator("#language").click();
        page.locator("#content:not([hidden])").waitFor();
        return this;
    }

    private Locator figureElement(String id, String base) {
        return page.locator("[data-figure='%s'][data-base=%s]".formatted(id, base))
                .first();
    }

    private static String part(Locator figure, String name) {
        return figure.locator("[data-part=" + name + "]").textContent();
    }
}
