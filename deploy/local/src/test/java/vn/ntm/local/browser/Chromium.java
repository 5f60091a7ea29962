package vn.ntm.local.browser;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of the machine, driven without a window. A test that asks for it is skipped where there is none. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of(System.getProperty("ntm.chromium", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        // No sandbox: builds often run as root, where Chromium refuses to start with one.
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Chromium start() {
        assumeThat(Files.isExecutable(EXECUTABLE))
                .as("a browser at %s (say where with -Dntm.chromium)", EXECUTABLE)
                .isTrue();
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
