package org.evenhand.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evenhand.EvenhandApplication;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Public pages with many tenders on the machine: {@code ./evenhand bench notices [tenders=500] [visits=5000] [port=8080]}. It
 * starts a demonstration in its own JVM, drafts and publishes the tenders as a commissioner does, and asks for pages without a
 * cookie, two at once and compressed. Then it goes on answering until a line is read, so that {@code ab} can ask too.
 */
final class Notices {
    private static final int AT_ONCE = 2;

    private final int tenders;
    private final int visits;
    private final int port;

    Notices(int tenders, int visits, int port) {
        this.tenders = tenders;
        this.visits = visits;
        this.port = port;
    }

    void measure() throws IOException, InterruptedException {
        SpringApplication application = new SpringApplication(EvenhandApplication.class);
        application.setAdditionalProfiles("demo");
        try (ConfigurableApplicationContext context = application.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.datasource.url=jdbc:h2:mem:notices;DB_CLOSE_DELAY=30",
                "--evenhand.packs=rules",
                "--evenhand.samples=",
                "--evenhand.audit.heads=target/bench-heads.csv",
                "--vaadin.productionMode=true")) {
            List<String> notices = IntStream.range(0, tenders)
                    .mapToObj(number -> "notice/" + published(context, number).value())
                    .toList();
            print("| %d tenders; asked two at once | answers | median, ms | 95 %%, ms | bytes, compressed |", tenders);
            print("|---|---|---|---|---|");
            run("each notice in turn, none drawn before", notices, tenders);
            run("each notice in turn", notices, tenders);
            run("one notice", notices.subList(0, 1), visits);
            run("the list of all", List.of("notices"), Math.max(1, visits / 10));
            print("It answers at http://127.0.0.1:%d/%s until a line is read.", port, notices.getFirst());
            while (System.in.read() > '\n') {
                // The rest of the line.
            }
        }
    }

    private static TenderId published(ConfigurableApplicationContext context, int number) {
        TenderId id = WholeDraft.of(context, "Company at home " + number);
        SignedInAs.demo(context, "commissioner");
        PublishingTenders publishing = context.getBean(PublishingTenders.class);
        publishing.setDays(id);
        WholeDraft.sign(context, id);
        publishing.publish(id, publishing.preview(id).flatMap(Preview::digest).orElseThrow(), "");
        return id;
    }

    private void run(String what, List<String> paths, int answers) throws InterruptedException {
        long[] nanos = new long[answers];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger bytes = new AtomicInteger();
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            crowd.add(Thread.ofPlatform().start(() -> {
                try (HttpClient client = HttpClient.newHttpClient()) {
                    for (int n = next.getAndIncrement(); n < answers; n = next.getAndIncrement()) {
                        long before = System.nanoTime();
                        bytes.set(get(client, paths.get(n % paths.size())));
                        nanos[n] = System.nanoTime() - before;
                    }
                }
            }));
        }
        for (Thread one : crowd) {
            one.join();
        }
        Arrays.sort(nanos);
        print(
                "| %s | %,d | %.1f | %.1f | %,d |",
                what, answers, nanos[answers / 2] / 1e6, nanos[answers * 95 / 100] / 1e6, bytes.get());
    }

    private int get(HttpClient client, String path) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
