package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}")
class EvenhandApplicationIT {

    @LocalServerPort
    int port;

    @Test
    void opens_in_a_browser_without_asking_any_other_machine_for_anything(Page page) {
        List<String> hosts = new ArrayList<>();
        page.onRequest(request -> hosts.add(host(request)));

        var response = page.navigate("http://127.0.0.1:" + port + "/");
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients");

        assertThat(response.status()).isEqualTo(200);
        assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1");
    }

    @Test
    void is_served_in_production_mode(Page page) {
        page.navigate("http://127.0.0.1:" + port + "/");

        assertThat(page.content()).doesNotContain("vaadin-dev-tools");
    }

    private static String host(Request request) {
        return URI.create(request.url()).getHost();
    }
}
