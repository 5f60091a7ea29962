package vn.ntm.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** One commune's standing, criterion by criterion, as the dialog shows it. */
final class CommuneDialog {

    private final Locator dialog;

    CommuneDialog(Page page) {
        this.dialog = page.locator("dialog#commune[open]");
        dialog.waitFor();
    }

    String name() {
        return dialog.locator("#commune-title").innerText();
    }

    /** The verdict ({@code met}, {@code not-met} or {@code missing}) by the criterion's number. */
    Map<Integer, String> verdicts() {
        var verdicts = new TreeMap<Integer, String>();
        for (var criterion : dialog.locator("li[data-criterion]").all()) {
            verdicts.put(
                    Integer.valueOf(criterion.getAttribute("data-criterion")), criterion.getAttribute("data-verdict"));
        }
        return verdicts;
    }

    /** The name of a criterion in the page's language. */
    String criterion(int number) {
        return dialog.locator("li[data-criterion='%d'] .criterion-name".formatted(number))
                .innerText();
    }
}
