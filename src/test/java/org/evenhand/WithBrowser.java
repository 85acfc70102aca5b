package org.evenhand;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests have in common that open pages of the demonstration in a browser: one application for all of them. */
@DemoAtPort
abstract class WithBrowser {

    @LocalServerPort
    int port;

    /** Signs the person in, unless it is nobody. */
    final void signIn(Page page, String person) {
        if (!person.equals(Pages.NOBODY)) {
            SignedInBrowser.signIn(page, address(""), person);
        }
    }

    final void open(Page page, String path) {
        page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.locator("main h1").first().waitFor();
    }

    /** A script among the resources of the tests, for a page to have. */
    static String script(String name) {
        try (InputStream script = WithBrowser.class.getResourceAsStream("/browser/" + name)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    final String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
