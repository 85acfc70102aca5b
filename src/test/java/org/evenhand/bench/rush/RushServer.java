package org.evenhand.bench.rush;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The application in a process of its own. */
final class RushServer {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final List<Process> STARTED = new ArrayList<>();

    private final Process process;
    private final String home;

    private RushServer(Process process, String home) {
        this.process = process;
        this.home = home;
    }

    /** Starts it and waits until it answers. */
    static RushServer start(Path place, String database, String heap) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RushedApplication.class.getName(),
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + database,
                        "--evenhand.packs=rules",
                        "--evenhand.samples=",
                        "--evenhand.audit.heads=" + place.resolve("heads.csv"),
                        "--evenhand.master-keys=" + place.resolve("master-keys.json"),
                        "--vaadin.productionMode=true")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        place.resolve("application.log").toFile()))
                .start();
        STARTED.add(process);
        RushServer server = new RushServer(process, "http://127.0.0.1:" + port + "/");
        server.await(place);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private void await(Path place) throws InterruptedException {
        long patience = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < patience && process.isAlive()) {
                try {
                    get(client, "rush/memory");
                    return;
                } catch (IOException notYet) {
                    Thread.sleep(200);
                }
            }
        }
        throw new IllegalStateException("The application did not start; " + place + " holds what it said");
    }

    String home() {
        return home;
    }

    String get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + path)).timeout(LONGEST).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Ends it at once, as the kernel would (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends whatever was started here. */
    static void stop() throws InterruptedException {
        for (Process one : STARTED) {
            one.destroyForcibly().waitFor();
        }
    }
}
