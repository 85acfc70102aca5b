package org.evenhand.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.evenhand.EvenhandApplication;
import org.evenhand.RunningBrowser;
import org.evenhand.SignedInBrowser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Makes the pictures of screens that stand in {@code docs/pictures} and on the front page ({@code frontend/pictures}): of the
 * demonstration with its invented data, begun on one and the same day, so that the same screens give nearly the same pictures.
 */
final class Pictures {

    /** The day on which the demonstration begins. */
    private static final Instant BEGINNING = Instant.parse("2026-11-24T10:00:00Z");

    private static final Path DOCS = Path.of("docs", "pictures");
    private static final Path HEADS = Path.of("target", "pictures-heads.csv");
    private static final Path FRONT = Path.of("frontend", "pictures");

    private static final int ABOVE = 10;

    /** So long after its last request a page is drawn. */
    private static final int SETTLED = 700;

    private final Browser browser;
    private final String home;

    private Pictures(Browser browser, String home) {
        this.browser = browser;
        this.home = home;
    }

    /** Makes them all. */
    public static void main(String... nothing) throws IOException {
        Files.deleteIfExists(HEADS);
        SpringApplication application = new SpringApplication(EvenhandApplication.class);
        application.setAdditionalProfiles("demo");
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            Clock today = Clock.systemUTC();
            Clock clock = Clock.offset(today, Duration.between(today.instant(), BEGINNING));
            beans.registerBean("clockOfPictures", Clock.class, () -> clock, bean -> bean.setPrimary(true));
            beans.registerBean(WithoutTests.class);
        });
        try (ConfigurableApplicationContext context = application.run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:pictures;DB_CLOSE_DELAY=-1",
                        "--evenhand.packs=rules",
                        "--evenhand.developers=false",
                        "--evenhand.audit.heads=" + HEADS,
                        "--vaadin.productionMode=true");
                RunningBrowser running = RunningBrowser.start()) {
            String port = context.getEnvironment().getProperty("local.server.port");
            new Pictures(running.browser(), "http://127.0.0.1:" + port + "/").make();
        }
    }

    /** The classes of tests lie beside those of the application, and are no part of it. */
    static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }
    }

    private void make() throws IOException {
        Files.createDirectories(DOCS);
        Files.createDirectories(FRONT);
        // The front page shows the crops.
        for (String language : List.of("en", "cy")) {
            for (Screen crop : Screen.CROPS) {
                write(FRONT.resolve(crop.file() + "-" + language + ".png"), take(crop, language));
            }
        }
        for (Screen screen : Screen.OF_DOCS) {
            write(DOCS.resolve(screen.file() + ".png"), take(screen, "en"));
        }
    }

    private byte[] take(Screen screen, String language) {
        Screen.Size size = screen.size();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setDeviceScaleFactor(size.dots())
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            // Those just made, and not those that were built in.
            page.route("**/pictures/*.png", route -> {
                String url = route.request().url();
                route.fulfill(
                        new Route.FulfillOptions().setPath(FRONT.resolve(url.substring(url.lastIndexOf('/') + 1))));
            });
            if (!screen.person().isEmpty()) {
                SignedInBrowser.signIn(page, home, screen.person());
            }
            context.addCookies(List.of(new Cookie("evenhand-language", language).setUrl(home)));
            page.navigate(home + screen.path());
            page.locator("main h1").first().waitFor();
            if (!screen.part().isEmpty()) {
                page.locator(screen.part()).first().waitFor();
            }
            page.evaluate("() => document.fonts.ready");
            page.waitForTimeout(SETTLED);
            double top = screen.part().isEmpty() ? 0 : top(page, screen.part());
            return page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(new Clip(0, top, size.width(), size.height())));
        }
    }

    private static double top(Page page, String part) {
        Object top = page.locator(part).first().evaluate("piece => piece.getBoundingClientRect().top + scrollY");
        return Math.max(0, ((Number) top).doubleValue() - ABOVE);
    }

    /** What has not changed is not written, so that nothing seems to be new. */
    private static void write(Path file, byte[] picture) throws IOException {
        byte[] reduced = Palette.reduced(picture);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), reduced)) {
            Files.write(file, reduced);
        }
        System.err.println(file + " " + reduced.length / 1000 + " kB");
    }
}
