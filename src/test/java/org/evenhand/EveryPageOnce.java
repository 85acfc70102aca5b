package org.evenhand;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests have in common that look at each page once, in a browser with a script of their own in every page. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "spring.profiles.active=demo"})
abstract class EveryPageOnce {

    @LocalServerPort
    int port;

    static Stream<String> everybody() {
        return Pages.PEOPLE.stream();
    }

    /** Signs the person in, unless it is nobody; gives the addresses of the pages to look at as them. */
    final List<String> signIn(Page page, String person) {
        if (!person.equals(Pages.NOBODY)) {
            SignedInBrowser.signIn(page, address(""), person);
        }
        return Objects.requireNonNull(Pages.once().get(person));
    }

    final void open(Page page, String path) {
        page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.locator("main h1").first().waitFor();
    }

    static String script(String name) throws IOException {
        try (InputStream script = EveryPageOnce.class.getResourceAsStream("/browser/" + name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    final String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
