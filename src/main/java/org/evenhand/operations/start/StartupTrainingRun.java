package org.evenhand.operations.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts as for a reader, opens the first page and ends. The JVM remembers which classes that took ({@code ./evenhand}
 * keeps them in an archive), so that every later start is shorter.
 */
@Component
@ConditionalOnProperty("evenhand.rehearsal")
class StartupTrainingRun {

    private final WebServerApplicationContext context;

    StartupTrainingRun(WebServerApplicationContext context) {
        this.context = context;
    }

    /** After everything else that waits for the application to stand. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Integer.MAX_VALUE)
    void rehearse() throws IOException, InterruptedException {
        openTheFirstPage(Objects.requireNonNull(context.getWebServer()).getPort());
        System.exit(SpringApplication.exit(context));
    }

    /** Reads it to its end; whoever made the archive is told where it could not be had. */
    static void openTheFirstPage(int port) throws IOException, InterruptedException {
        URI first = URI.create("http://127.0.0.1:" + port + "/");
        try (HttpClient reader = HttpClient.newHttpClient()) {
            int status = reader.send(HttpRequest.newBuilder(first).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IOException("The first page answered " + status);
            }
        }
    }
}
