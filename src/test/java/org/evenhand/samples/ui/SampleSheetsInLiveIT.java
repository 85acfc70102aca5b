package org.evenhand.samples.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real service that was pointed at sample tenders asks who reads their score sheets. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=live",
            "logging.config=classpath:logback-live.xml",
            "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            "evenhand.secret=q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3A",
            "evenhand.samples=./sample-tenders",
            "management.server.port=0",
            "EVENHAND_PUBLIC_ADDRESS=https://tenders.example.org"
        })
class SampleSheetsInLiveIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender/shared-lives-rigid/scores",
                "tender/shared-lives-rigid/scores/hearthside",
                "tender/shared-lives-rigid/scores/hearthside/SV1",
                "tender/shared-lives-rigid/scores/hearthside/section/quality",
                "tender/shared-lives-rigid/marks",
                "compare/shared-lives-rigid/shared-lives-proportionate"
            })
    void who_is_not_signed_in_is_led_to_the_sign_in_and_told_nothing(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                            .header("x-forwarded-host", "tenders.example.org")
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location"))
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in"));
            assertThat(answer.body()).doesNotContain("Hearthside", "Brackenhall");
        }
    }
}
