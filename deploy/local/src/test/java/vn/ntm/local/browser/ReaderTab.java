package vn.ntm.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A tab of the browser, and what the browser complained of in it: errors of scripts, and what the page's policy refused. */
final class ReaderTab implements AutoCloseable {

    private static final int HEIGHT = 900;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private ReaderTab(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** A tab of this width, in pixels. */
    static ReaderTab open(Chromium chromium, int width) {
        return new ReaderTab(chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(width, HEIGHT)));
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many pixels the page is wider than its window. */
    int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        page.close();
    }
}
