package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd of strangers who keep no cookies, as crawlers do, and a service with little memory. */
class MemoryIT {

    private static final int VISITS = Integer.getInteger("evenhand.visits", 1_500);
    private static final int AT_ONCE = 4;
    private static final String HEAVIEST = "packs/greater-manchester-2014";
    private static final String PAGE = "com.vaadin.flow.component.UI";
    private static final Duration START = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(60)).build();

    @Test
    void thousands_of_visits_without_cookies_fail_nobody_and_leave_no_page_behind(@TempDir Path data) throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        int port = freePort();
        Process service = start(data, port);
        try {
            Awaitility.await().atMost(START).until(() -> answers(port));
            Map<String, Integer> answers = new ConcurrentHashMap<>();
            try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
                for (int visit = 0; visit < VISITS; visit++) {
                    crowd.submit(() -> answers.merge(visit(port), 1, Integer::sum));
                }
            }

            assertThat(new TreeMap<>(answers)).isEqualTo(Map.of("200", VISITS));
            Awaitility.await()
                    .atMost(START)
                    .pollInterval(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(living(service)).isZero());
            assertThat(service.isAlive()).isTrue();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static Process start(Path data, int port) throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                java("java"),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dh2.bindAddress=127.0.0.1",
                "-cp",
                System.getProperty("java.class.path"),
                EvenhandApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--spring.datasource.url=jdbc:h2:mem:memory",
                "--evenhand.packs=rules",
                "--evenhand.sessions.silent-for=5s");
        program.environment().put("EVENHAND_DATA", data.toString());
        program.environment().put("EVENHAND_PORT", String.valueOf(port));
        return program.redirectErrorStream(true)
                .redirectOutput(data.resolve("output").toFile())
                .start();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private boolean answers(int port) {
        return visit(port).equals("200");
    }

    private String visit(int port) {
        try {
            return String.valueOf(client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + HEAVIEST))
                                    .header("Accept", "text/html")
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException trouble) {
            return trouble.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped.toString();
        }
    }

    /** How many pages are left in the memory, once everything was thrown away that can be. */
    private static int living(Process service) throws Exception {
        Process histogram = new ProcessBuilder(java("jcmd"), String.valueOf(service.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String all = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        histogram.waitFor();
        assertThat(all).contains("Total");
        Matcher line = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(PAGE) + "( .*)?$")
                .matcher(all);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}
