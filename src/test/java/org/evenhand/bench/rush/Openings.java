package org.evenhand.bench.rush;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.EvenhandApplication;
import org.evenhand.bids.opening.BidOpening;
import org.evenhand.bids.opening.Comparison;
import org.evenhand.bids.opening.OpenedDocument;
import org.evenhand.bids.opening.Opening;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.samples.demo.ShiftedDatabaseClock;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opening of bids that bring much: {@code ./evenhand bench opening [bids=60] [megabytes=40]}. The application runs in this JVM on a
 * PostgreSQL of its own; providers bring documents and seal through its services, two people open, and the timetable compares the
 * documents, as it does everywhere. Its twin decrypts as many bytes in pieces of the same size and makes their SHA-256, in
 * plain Java and from memory.
 */
public final class Openings {

    private static final int PIECE = 512 * 1024;
    private static final int LARGEST = 20;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LOOK_MILLISECONDS = 200;

    private final int bids;
    private final int megabytes;

    public Openings(int bids, int megabytes) {
        this.bids = bids;
        this.megabytes = megabytes;
    }

    /** Runs it and prints the figures. */
    public void measure() throws Exception {
        Path place = Files.createTempDirectory("openings");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                ConfigurableApplicationContext context = started(place, postgres.getJdbcUrl("postgres", "postgres"))) {
            TenderId tender = sealed(context);
            twin();
            opened(context, tender);
            twin();
        }
    }

    private static ConfigurableApplicationContext started(Path place, String database) {
        SpringApplication application = new SpringApplication(EvenhandApplication.class);
        application.setAdditionalProfiles("demo", RushedApplication.PROFILE);
        return application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database,
                "--evenhand.packs=rules",
                "--evenhand.samples=",
                "--evenhand.scheduler.enabled=true",
                "--evenhand.audit.heads=" + place.resolve("heads.csv"),
                "--evenhand.master-keys=" + place.resolve("master-keys.json"),
                "--vaadin.productionMode=true");
    }

    private TenderId sealed(ConfigurableApplicationContext context) throws InterruptedException {
        long from = System.nanoTime();
        RushDoor door = context.getBean(RushDoor.class);
        TenderId tender = new TenderId(door.prepare(bids).split(" ")[0]);
        for (int one = 0; one < bids; one++) {
            int provider = one;
            context.getBean(InventedPeople.class)
                    .acts(
                            new EmailAddress(RushDoor.provider(one) + "@evenhand.example"),
                            () -> seal(context, door, tender, provider));
        }
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        while (jdbc.sql("select count(*) from evidence_file where state = 'kept' and reading is null")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(LOOK_MILLISECONDS);
        }
        print("%d bids of %d MB were brought, read and sealed in %.0f s", bids, megabytes, seconds(from));
        return tender;
    }

    private void seal(ConfigurableApplicationContext context, RushDoor door, TenderId tender, int provider) {
        List<String> documents = new ArrayList<>();
        for (int left = megabytes; left > 0; left -= LARGEST) {
            byte[] content = noise(Math.min(left, LARGEST), provider * 100 + left);
            EvidenceFile file = context.getBean(InventedEvidence.class)
                    .bring(new OrganisationId(RushDoor.provider(provider)), "document-" + left + ".txt", content)
                    .orElseThrow();
            documents.add(file.id().value());
        }
        door.name(tender.value(), provider, 0, String.join(",", documents));
        String sealed = door.seal(tender.value(), provider, 0);
        if (!sealed.startsWith("sealed ")) {
            throw new IllegalStateException(sealed);
        }
    }

    private static byte[] noise(int megabytes, int seed) {
        byte[] text = new byte[megabytes * 1_000_000];
        byte[] chance = new byte[text.length / 1_000];
        new Random(seed).nextBytes(chance);
        for (int at = 0; at < text.length; at++) {
            text[at] = (byte) (at % 60 == 59 ? '\n' : 'a' + (chance[at / 1_000] + at & 15));
        }
        return text;
    }

    private void opened(ConfigurableApplicationContext context, TenderId tender) throws Exception {
        OpeningBids opening = context.getBean(OpeningBids.class);
        open(context, "commissioner", tender);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        open(context, RushDoor.OPENER, tender);
        print("| opening %d bids of %d MB | s |%n|---|---|", bids, megabytes);
        print("| the act of the second person: every text is open | %.1f |", seconds(from));
        List<Double> looks = new ArrayList<>();
        long first = 0;
        BidOpening standing;
        do {
            Thread.sleep(LOOK_MILLISECONDS);
            long looked = System.nanoTime();
            Comparison now = as(context, () -> opening.comparison(tender));
            standing = as(context, () -> opening.find(tender).orElseThrow());
            looks.add(seconds(looked) * 1_000);
            if (first == 0 && now.done() > 0) {
                first = System.nanoTime();
                print("| until the first progress is seen | %.1f |", seconds(from));
            }
        } while (!standing.isComplete());
        double took = seconds(from);
        print("| until every document is compared and the record complete | %.1f |", took);
        looks.sort(null);
        long whole = as(context, () -> opening.bids(tender)).stream()
                .flatMap(bid -> bid.documents().stream())
                .filter(OpenedDocument::isWhole)
                .count();
        print(
                "%d documents are whole; %.0f MB a second; looking how far it is took %.0f ms at the median, %.0f at worst;"
                        + " heap at its height %,d MB; load %s",
                whole,
                (double) bids * megabytes / took,
                looks.get(looks.size() / 2),
                looks.getLast(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == MemoryType.HEAP)
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        / 1_000_000,
                Rush.load());
    }

    private static void open(ConfigurableApplicationContext context, String who, TenderId tender) {
        context.getBean(InventedPeople.class).acts(new EmailAddress(who + "@evenhand.example"), () -> {
            Opening done = ShiftedDatabaseClock.later(
                    context,
                    Duration.ofDays(365),
                    () -> context.getBean(OpeningBids.class).open(tender, true));
            if (done instanceof Opening.Refused refused) {
                throw new IllegalStateException("The opening was refused: " + refused.why());
            }
        });
    }

    private static <T> T as(ConfigurableApplicationContext context, Supplier<T> what) {
        List<T> found = new ArrayList<>();
        context.getBean(InventedPeople.class)
                .acts(new EmailAddress("commissioner@evenhand.example"), () -> found.add(what.get()));
        return found.getFirst();
    }

    /** The same work on as many bytes, with nothing around it. */
    private void twin() throws Exception {
        SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
        byte[] content = noise(megabytes, 1);
        List<byte[]> pieces = IntStream.iterate(0, at -> at < content.length, at -> at + PIECE)
                .mapToObj(at -> Arrays.copyOfRange(content, at, Math.min(content.length, at + PIECE)))
                .map(piece -> crypt(Cipher.ENCRYPT_MODE, key, piece))
                .collect(Collectors.toList());
        Sha256 expected = Sha256.of(content);
        long from = System.nanoTime();
        for (int bid = 0; bid < bids; bid++) {
            var digest = Sha256.begin();
            pieces.forEach(piece -> digest.update(crypt(Cipher.DECRYPT_MODE, key, piece)));
            if (!Sha256.end(digest).equals(expected)) {
                throw new IllegalStateException("The twin read something else");
            }
        }
        print("| the twin: decrypting and SHA-256 alone, in one thread | %.1f |", seconds(from));
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] piece) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
