package org.evenhand;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium as programs of this machine drive it, until it is closed. */
public record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    /** Milliseconds until what a page should say counts as not said; a busy machine takes longer than a person would. */
    private static final double PATIENCE = 20_000;

    private static final Path USUAL = Path.of("/usr/bin/chromium");

    /** The program that this machine names; empty where it names none. */
    static Optional<Path> named() {
        return Stream.of(System.getProperty("evenhand.chromium"), System.getenv("EVENHAND_CHROMIUM"))
                .filter(name -> name != null && !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    /** Starts the program that this machine names, or else the one that Debian installs. */
    public static RunningBrowser start() {
        return start(named().orElse(USUAL));
    }

    static RunningBrowser start(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // A container's root may not use Chromium's own sandbox; the pages are ours and on this machine.
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        return new RunningBrowser(playwright, browser);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
