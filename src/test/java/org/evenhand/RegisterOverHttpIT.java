package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form for registering, as browsers send it: from our own page only, without a session. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "spring.profiles.active=demo"})
class RegisterOverHttpIT {

    private static final String FORM =
            "organisation=Lantern+Friends&legal-form=charity&person=Ann&email=ann%40lantern.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private HttpResponse<String> send(Optional<String> site) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/register"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FORM));
        site.ifPresent(from -> request.header("sec-fetch-site", from));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private int registrations() {
        return jdbc.sql("select count(*) from registration")
                .query(Integer.class)
                .single();
    }

    @Test
    void the_form_of_another_site_registers_nothing_and_ours_does_without_a_session() throws Exception {
        assertThat(send(Optional.of("cross-site")).statusCode()).isEqualTo(403);
        assertThat(registrations()).isZero();

        HttpResponse<String> taken = send(Optional.of("same-origin"));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().allValues("set-cookie")).isEmpty();
        assertThat(registrations()).isEqualTo(1);
    }
}
