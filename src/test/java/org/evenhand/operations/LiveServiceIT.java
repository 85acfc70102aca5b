package org.evenhand.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live service as it is started, on a database that can be taken away and given back. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=live",
            "logging.config=classpath:logback-live.xml",
            "spring.datasource.url=jdbc:h2:mem:live;DB_CLOSE_DELAY=30",
            "evenhand.secret=q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3A",
            "evenhand.samples=./sample-tenders",
            "management.server.port=0",
            "EVENHAND_PUBLIC_ADDRESS=https://tenders.example.org"
        })
@Import({LiveServiceIT.Breakable.class, LiveServiceIT.Breaking.class})
class LiveServiceIT {

    private static final String NAME = "Angharad Prydderch";
    private static final String MAIL = "angharad@provider.example";

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    Switch databaseSwitch;

    /** Whether the database is away. */
    static class Switch {
        final AtomicBoolean off = new AtomicBoolean();
    }

    @TestConfiguration
    static class Breakable {
        @Bean
        static Switch databaseSwitch() {
            return new Switch();
        }

        @Bean
        static BeanPostProcessor breakable(Switch databaseSwitch) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real ? breakable(real, databaseSwitch) : bean;
                }
            };
        }

        private static DataSource breakable(DataSource real, Switch databaseSwitch) {
            return new DelegatingDataSource(real) {
                @Override
                public Connection getConnection() throws SQLException {
                    if (databaseSwitch.off.get()) {
                        throw new SQLTransientConnectionException(NAME + " is not available", "08001");
                    }
                    return super.getConnection();
                }
            };
        }

        /** Lets the test ask for its own pages, whatever the real pages need. */
        @Bean
        @Order(0)
        SecurityFilterChain forTheTest(HttpSecurity http) throws Exception {
            return http.securityMatcher("/test/**", "/error")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .csrf(tokens -> tokens.disable())
                    .build();
        }
    }

    @RestController
    static class Breaking {
        private final JdbcTemplate jdbc;

        Breaking(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @RequestMapping("/test/defect")
        String defect() {
            LoggerFactory.getLogger("com.example.Library").warn("Could not deliver to {} for '{}'", MAIL, NAME);
            throw new IllegalStateException("No such person: " + NAME + " <" + MAIL + ">");
        }

        @RequestMapping("/test/double")
        String doubled() {
            jdbc.execute("create table if not exists test_person (email varchar(100) unique)");
            jdbc.update("insert into test_person values (?)", MAIL);
            return jdbc.update("insert into test_person values (?)", MAIL) + "";
        }

        @RequestMapping("/test/read")
        String read() {
            return jdbc.queryForObject("select count(*) from kept_sheet", String.class);
        }
    }

    @AfterEach
    void giveBack() {
        databaseSwitch.off.set(false);
    }

    @Test
    void the_log_is_json_and_holds_nothing_of_what_people_write(CapturedOutput output) throws Exception {
        String query = "?q=" + MAIL + "&name=Angharad+Prydderch";
        get(port, "/test/defect" + query);
        post("/test/defect", "name=" + NAME + "&email=" + MAIL);
        get(port, "/test/double" + query);
        get(port, "/tender/" + MAIL + query);
        raw("GET /" + MAIL + " |\u0001 HTTP/1.1\r\nHost: " + MAIL + "\r\nCookie: a=" + MAIL + "\u0002\r\n\r\n");
        databaseSwitch.off.set(true);
        get(port, "/test/read" + query);

        assertThat(output.getAll())
                .doesNotContain("Angharad", "Prydderch", MAIL, "angharad")
                .contains("java.lang.IllegalStateException", "LiveServiceIT$Breaking.defect", "SQL state 23505");
        assertThat(output.getOut().lines().filter(line -> line.contains("@timestamp")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void an_error_tells_nothing_of_what_happened_inside() throws Exception {
        var answer = get(port, "/test/defect");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong on our side", "Aeth rhywbeth o’i le")
                .doesNotContain("IllegalState", NAME, "org.evenhand", "Tomcat");
    }

    @Test
    void a_database_that_goes_away_is_said_plainly_and_used_again_when_it_is_back() throws Exception {
        assertThat(get(port, "/test/read").statusCode()).isEqualTo(200);
        assertThat(get(managementPort, "/actuator/health/readiness").statusCode())
                .isEqualTo(200);

        databaseSwitch.off.set(true);
        var away = get(port, "/test/read");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.body()).contains("Evenhand cannot reach its records", "Ni all Evenhand gyrraedd");
        assertThat(away.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(get(managementPort, "/actuator/health/readiness").statusCode())
                .isEqualTo(503);
        assertThat(get(managementPort, "/actuator/health/liveness").statusCode())
                .isEqualTo(200);

        databaseSwitch.off.set(false);
        assertThat(get(port, "/test/read").statusCode()).isEqualTo(200);
        assertThat(get(managementPort, "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
    }

    @Test
    void health_and_metrics_have_a_port_of_their_own_and_nothing_else_is_there() throws Exception {
        assertThat(get(managementPort, "/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        assertThat(get(managementPort, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(get(managementPort, "/actuator/info").statusCode()).isEqualTo(200);
        for (String closed : new String[] {"env", "heapdump", "beans", "loggers", "threaddump", "mappings", ""}) {
            assertThat(get(managementPort, "/actuator/" + closed).statusCode()).isNotEqualTo(200);
        }
        // With its quotation marks: a page has random tokens, in which any two letters may stand.
        assertThat(get(port, "/actuator/health").body())
                .startsWith("<!doctype html>")
                .doesNotContain("\"UP\"");
        assertThat(get(port, "/actuator/prometheus").body()).doesNotContain("jvm_memory");
    }

    @Test
    void the_session_cookie_is_for_https_this_host_and_no_script() throws Exception {
        assertThat(get(port, "/").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("__Host-evenhand=")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_request_under_another_name_is_refused() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(raw("GET / HTTP/1.1\r\nHost: tenders.example.org\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_forwarded_address_is_not_believed_without_a_proxy() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example"
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example", "Strict-Transport-Security");
    }

    @Test
    void tracing_and_headers_beyond_measure_are_refused() throws Exception {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    private static HttpResponse<String> get(int at, String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path)));
    }

    private void post(String path, String body) throws Exception {
        send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Accept", "text/html, application/json, text/plain")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            byte[] answer = new byte[4_000];
            int read = socket.getInputStream().readNBytes(answer, 0, 200);
            return new String(answer, 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
        }
    }
}
