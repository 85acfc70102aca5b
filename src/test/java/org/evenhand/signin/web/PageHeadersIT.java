package org.evenhand.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walls that the browser puts up for us: they keep strangers' scripts out and our pages working. */
@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
class PageHeadersIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tender/shared-lives-rigid",
                "tender/shared-lives-rigid/scores/hearthside/SV1",
                "compare/shared-lives-rigid/shared-lives-proportionate",
                "no/such/page"
            })
    void every_page_keeps_its_own_rules(String path, Page page) {
        List<String> complaints = listening(page);

        page.navigate(address(path));
        page.locator("h1").waitFor();

        assertThat(complaints)
                .filteredOn(complaint -> !complaint.contains("status of 404"))
                .isEmpty();
    }

    @Test
    void a_slow_answer_is_shown_by_a_bar_that_breaks_no_rule(Page page) {
        List<String> complaints = listening(page);
        page.navigate(address(""));
        page.locator("h1").waitFor();

        page.evaluate("() => window.Vaadin.connectionState.loadingStarted()");
        page.waitForFunction(
                "() => document.querySelector('.v-loading-indicator').getAttribute('style') === 'display: block'");
        page.evaluate("() => window.Vaadin.connectionState.loadingFinished()");
        page.waitForFunction(
                "() => document.querySelector('.v-loading-indicator').getAttribute('style') === 'display: none'");

        assertThat(complaints).isEmpty();
    }

    @Test
    void words_that_smuggle_in_a_script_run_nothing(Page page) {
        page.navigate(address(""));
        page.locator("h1").waitFor();
        List<String> complaints = listening(page);

        page.evaluate("() => { const d = document.createElement('div'); document.body.append(d);"
                + " d.innerHTML = `<img src=x onerror='window.caught = 1'><a href='javascript:window.caught = 2'>x</a>"
                + "<iframe srcdoc='<script>parent.caught = 3<\\/script>'></iframe>`; d.querySelector('a').click();"
                + " document.write; const s = document.createElement('div');"
                + " s.innerHTML = '<script>window.caught = 4</' + 'script>'; d.append(s); }");
        page.waitForFunction("() => document.querySelector('img[src=x]').complete");

        assertThat(page.evaluate("() => window.caught === undefined")).isEqualTo(true);
        assertThat(complaints).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void each_page_gets_a_number_of_its_own_and_other_answers_allow_no_script_at_all() throws Exception {
        String first = policy("");

        assertThat(first).contains("'nonce-", "'strict-dynamic'", "frame-ancestors 'none'");
        assertThat(first).doesNotContain("unsafe-inline");
        assertThat(policy("")).isNotEqualTo(first);
        for (String path : List.of("styles/base.css", "icons/evenhand.svg", "?v-r=init&location=")) {
            assertThat(policy(path)).startsWith("default-src 'none'").doesNotContain("script-src");
        }
    }

    @Test
    void every_answer_has_every_wall() throws Exception {
        for (String path : List.of("", "styles/base.css", "no/such/page", "VAADIN/nothing")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("camera=()", "microphone=()", "geolocation=()"));
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    private static List<String> listening(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return complaints;
    }

    private static String scripts(String policy) {
        return policy.replaceFirst(".*(script-src[^;]*).*", "$1");
    }

    private String policy(String path) throws Exception {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(path)))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }
}
