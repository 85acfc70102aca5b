package org.evenhand.bench.rush;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.evenhand.bench.rush.RushClient.State;

/**
 * Many providers who bring documents and seal in the last minutes: {@code ./evenhand bench rush [providers=300] [documents=3]
 * [megabytes=5] [seconds=120] [--kill]}. The whole application runs in a process of its own with a heap of 1,400 MB, on a
 * PostgreSQL that writes every commit to the disk. People are signed in when the clock begins. Documents go over the same plain requests
 * that the page’s script sends; naming them in the bid and sealing go through a door that only this benchmark opens
 * ({@link RushDoor}) instead of a view. The deadline is kept by a clock of the database that is shifted for that door.
 *
 * <p>With {@code --kill} the process is killed (SIGKILL) in the middle and started again on the same database.
 */
public final class Rush {

    private static final String HEAP = "1400m";
    private static final int SIGNING_IN_AT_ONCE = 4;

    /** The last of them begins when so much of the time has passed. */
    private static final double LAST_BEGINS = 0.75;

    private final int providers;
    private final int documents;
    private final int bytes;
    private final int seconds;
    private final boolean kills;
    private final RushTally tally = new RushTally();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    public Rush(int providers, int documents, int megabytes, int seconds, boolean kills) {
        this.providers = providers;
        this.documents = documents;
        this.bytes = megabytes * 1_000_000;
        this.seconds = seconds;
        this.kills = kills;
    }

    /** Runs it and prints the figures; ends with an exception where a promise was broken. */
    public void measure() throws Exception {
        Path place = Files.createTempDirectory("rush");
        // The library turns the commit to the disk off unless told; a receipt is worth nothing then.
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            RushServer server = RushServer.start(place, database, HEAP);
            try {
                measure(server, place, database);
            } finally {
                RushServer.stop();
            }
        }
    }

    private void measure(RushServer server, Path place, String database) throws Exception {
        long began = System.nanoTime();
        String[] prepared =
                server.get(client, "rush/prepare?providers=" + providers).split(" ");
        String tender = prepared[0];
        List<RushClient> crowd = IntStream.range(0, providers)
                .mapToObj(one -> new RushClient(client, server.home(), tally, one))
                .toList();
        signIn(crowd);
        // So much later by the clock of the database, the tender closes after the seconds of the rush.
        long passed = (System.nanoTime() - began) / 1_000_000;
        long shift = Long.parseLong(prepared[1]) - passed - seconds * 1000L;
        print(
                "%d providers are there and signed in after %.0f s; load of the machine %s",
                providers, passed / 1e3, load());
        long start = System.nanoTime();
        rush(server, tender, shift, crowd);
        double took = (System.nanoTime() - start) / 1e9;
        figures(crowd, took);
        if (kills) {
            tally.goDown();
            long from = System.nanoTime();
            RushServer again = RushServer.start(place, database, HEAP);
            print("Killed in the middle; there again %.0f s after the start.", (System.nanoTime() - from) / 1e9);
            after(again, tender, shift, crowd);
        } else {
            print("Heap at its height: %,d MB of %s", heap(server), HEAP);
            after(server, tender, shift, crowd);
        }
    }

    private void signIn(List<RushClient> crowd) throws Exception {
        try (ExecutorService some = Executors.newFixedThreadPool(SIGNING_IN_AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            for (RushClient one : crowd) {
                all.add(some.submit(() -> {
                    one.signIn();
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void rush(RushServer server, String tender, long shift, List<RushClient> crowd) throws Exception {
        byte[] noise = noise();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (RushClient one : crowd) {
                all.submit(() -> hurry(one, tender, shift, noise));
            }
            if (kills) {
                waitForTheMiddle(crowd);
                print("Heap before the kill, at its height: %,d MB of %s", heap(server), HEAP);
                tally.goDown();
                server.kill();
            }
        }
    }

    private void hurry(RushClient one, String tender, long shift, byte[] noise) {
        try {
            Thread.sleep((long) (one.number() * seconds * 1000L * LAST_BEGINS / providers));
            if (!tally.isDown()) {
                one.hurry(tender, shift, own(noise, one.number()));
            }
        } catch (IOException broken) {
            if (!tally.isDown()) {
                tally.failed("given up: " + broken.getMessage());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Half of the time, or half of the seals; then the first moment at which somebody waits for a receipt. */
    private void waitForTheMiddle(List<RushClient> crowd) throws InterruptedException {
        long half = System.nanoTime() + seconds * 500_000_000L;
        while (System.nanoTime() < half && tally.sealed() * 2 < providers) {
            Thread.sleep(20);
        }
        long patience = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < patience && crowd.stream().noneMatch(one -> one.state() == State.SENT)) {
            Thread.sleep(1);
        }
    }

    private byte[] noise() {
        byte[] random = new byte[bytes];
        new Random(7).nextBytes(random);
        byte[] text = Base64.getMimeEncoder().encode(random);
        return java.util.Arrays.copyOf(text, bytes);
    }

    /** Texts of random letters that no two providers have alike. */
    private List<byte[]> own(byte[] noise, int provider) {
        return IntStream.range(0, documents)
                .mapToObj(one -> {
                    byte[] own = noise.clone();
                    byte[] head = ("Document %d of provider %d%n".formatted(one, provider))
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                    System.arraycopy(head, 0, own, 0, head.length);
                    return own;
                })
                .toList();
    }

    private void figures(List<RushClient> crowd, double took) throws IOException {
        print(
                "%d acknowledged, %d refused, %d sent and not answered, %d not sent, in %.0f s; load %s",
                in(crowd, State.ACKNOWLEDGED),
                in(crowd, State.REFUSED),
                in(crowd, State.SENT),
                in(crowd, State.NOT_SENT),
                took,
                load());
        print("%.2f documents and %.1f MB a second", tally.brought() / took, tally.brought() / took * bytes / 1e6);
        print("| | how many | median, s | 90 %%, s | worst, s |%n|---|---|---|---|---|");
        print("%s", tally.documents());
        print("%s", tally.seals());
        tally.failures().forEach((what, times) -> print("- %d × %s", times, what));
        crowd.stream()
                .filter(one -> one.state() == State.REFUSED)
                .map(RushClient::said)
                .distinct()
                .limit(5)
                .forEach(why -> print("- %s", why));
    }

    private static long in(List<RushClient> crowd, State state) {
        return crowd.stream().filter(one -> one.state() == state).count();
    }

    private long heap(RushServer server) throws Exception {
        return Long.parseLong(server.get(client, "rush/memory")) / 1_000_000;
    }

    private void after(RushServer server, String tender, long shift, List<RushClient> crowd) throws Exception {
        RushPromises promises = new RushPromises(documents);
        promises.logs(crowd, server.get(client, "rush/standing?tender=" + tender + "&providers=" + providers));
        long from = System.nanoTime();
        String opened = server.get(
                client,
                "rush/open?tender=" + tender + "&shift="
                        + (shift + Duration.ofDays(1).toMillis()));
        print(
                "Opened by two people in %.1f s; heap at its height %,d MB",
                (System.nanoTime() - from) / 1e9, heap(server));
        promises.opened(crowd, opened);
        promises.report().forEach(line -> print("%s", line));
        if (!promises.broken().isEmpty()) {
            throw new IllegalStateException("Broken promises: " + promises.broken());
        }
    }

    static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.isReadable(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
