package org.evenhand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.bench.rush.Openings;
import org.evenhand.bench.rush.Rush;

/**
 * The benchmark: {@code ./evenhand bench [speed] [edit] [memory] [start] [seconds=N] [forks=N]}. Without a part named it
 * measures all and prints tables for {@code docs/performance.md}. {@code ./evenhand bench visitors} is another matter: it
 * visits a demonstration that runs already ({@link Visitors}). {@code ./evenhand bench builder [rounds=N]} waits in a browser
 * for the builder ({@link Builder}), and {@code ./evenhand bench notices} asks for public pages with many tenders on the
 * machine ({@link Notices}). {@code ./evenhand bench rush} lets many providers seal in the last two minutes ({@link Rush}), and
 * {@code ./evenhand bench opening} opens bids that bring much ({@link Openings}).
 */
final class Bench {
    private static final List<String> SAMPLE =
            List.of("./evenhand", "score", "sample-tenders/shared-lives-proportionate");

    private final Set<String> arguments;
    private final int seconds;
    private final int forks;

    private Bench(Set<String> arguments) {
        this.arguments = arguments;
        this.seconds = number("seconds", 15);
        this.forks = number("forks", 3);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("child")) {
            child(arguments);
        } else if (arguments.length > 0 && arguments[0].equals("visitors")) {
            Bench asked = new Bench(Set.of(arguments));
            new Visitors(
                            asked.number("port", 8080),
                            asked.number("sessions", 200),
                            asked.number("pages", 10),
                            asked.number("pause", 1000))
                    .measure();
        } else if (arguments.length > 0 && arguments[0].equals("builder")) {
            new Builder(new Bench(Set.of(arguments)).number("rounds", 60)).measure();
        } else if (arguments.length > 0 && arguments[0].equals("notices")) {
            Bench asked = new Bench(Set.of(arguments));
            new Notices(asked.number("tenders", 500), asked.number("visits", 5000), asked.number("port", 8080))
                    .measure();
        } else if (arguments.length > 0 && arguments[0].equals("rush")) {
            Bench asked = new Bench(Set.of(arguments));
            new Rush(
                            asked.number("providers", 300),
                            asked.number("documents", 3),
                            asked.number("megabytes", 5),
                            asked.number("seconds", 120),
                            asked.arguments.contains("--kill"))
                    .measure();
        } else if (arguments.length > 0 && arguments[0].equals("opening")) {
            Bench asked = new Bench(Set.of(arguments));
            new Openings(asked.number("bids", 60), asked.number("megabytes", 40)).measure();
        } else {
            new Bench(Set.of(arguments)).measure();
        }
    }

    private static void child(String[] arguments) {
        switch (arguments[1]) {
            case "speed" ->
                Speed.measure(
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Boolean.parseBoolean(arguments[4]),
                        Integer.parseInt(arguments[5]));
            case "edit" -> Editing.measure(Integer.parseInt(arguments[2]));
            case "memory" -> Memory.measure(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            case "start" -> FirstScore.measure();
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private int number(String name, int usual) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> Integer.parseInt(argument.substring(name.length() + 1)))
                .findFirst()
                .orElse(usual);
    }

    private boolean wants(String part) {
        return arguments.contains(part) || arguments.stream().allMatch(argument -> argument.contains("="));
    }

    private void measure() throws IOException, InterruptedException {
        print(
                "%d processors, Java %s; medians of %d forks",
                processors(), Runtime.version().feature(), forks);
        if (wants("speed")) {
            speed();
        }
        if (wants("edit")) {
            edit();
        }
        if (wants("memory")) {
            memory();
        }
        if (wants("start")) {
            start();
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void speed() throws IOException, InterruptedException {
        print("%n| criteria × bids | own rule in Drools | lines | engine, lines/s | twin, lines/s | share of the twin |"
                + " by the clock | engine, ms | one walk, ms |");
        print("|---|---|---|---|---|---|---|---|---|");
        long[] at60 = new long[2];
        for (int bids : new int[] {10, 1_000, 100_000}) {
            for (int criteria : new int[] {10, 60, 200}) {
                if (bids == 100_000 && criteria == 200) {
                    continue;
                }
                long took = speed(criteria, bids, true);
                if (criteria == 60 && bids >= 1_000) {
                    at60[bids == 1_000 ? 0 : 1] = took;
                }
                if (criteria == 60 && bids == 1_000) {
                    speed(criteria, bids, false);
                }
            }
        }
        print(
                "%nFrom 1,000 to 100,000 bids time grows as N^%.3f.",
                Math.log((double) at60[1] / at60[0]) / Math.log(100));
    }

    private long speed(int criteria, int bids, boolean conditionOnOffer) throws IOException, InterruptedException {
        List<long[]> results = new ArrayList<>();
        for (int fork = 0; fork < (bids == 100_000 ? 1 : forks); fork++) {
            results.addAll(Fork.run("1g", "speed", "" + criteria, "" + bids, "" + conditionOnOffer, "" + seconds));
        }
        double lines = Fork.median(results, 0) * 1e9;
        long engine = Fork.median(results, 1);
        long twin = Fork.median(results, 2);
        double[] shares =
                results.stream().mapToDouble(r -> (double) r[2] / r[1]).sorted().toArray();
        double[] clock =
                results.stream().mapToDouble(r -> (double) r[4] / r[3]).sorted().toArray();
        print(
                "| %d × %,d | %s | %,d | %,.0f | %,.0f | %.0f %% | %.0f %% | %,.2f | %,.2f |",
                criteria,
                bids,
                conditionOnOffer ? "yes" : "no",
                Fork.median(results, 0),
                lines / engine,
                lines / twin,
                100 * shares[shares.length / 2],
                100 * clock[clock.length / 2],
                engine / 1e6,
                Fork.median(results, 5) / 1e6);
        return engine;
    }

    private void edit() throws IOException, InterruptedException {
        List<List<long[]>> results = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
            results.add(Fork.run("1g", "edit", "" + 20 * seconds));
        }
        print("%n| one of 60 rules edited, 10 bids scored and every line worded | by the clock, ms | processor, ms |");
        print("|---|---|---|");
        List<String> names = List.of(
                "a template's rule, without notices",
                "a template's rule, with notices",
                "an own rule, without notices",
                "an own rule, with notices");
        for (int i = 0; i < names.size(); i++) {
            int row = i;
            List<long[]> forked = results.stream().map(lines -> lines.get(row)).toList();
            print("| %s | %.1f | %.1f |", names.get(i), Fork.median(forked, 0) / 1e6, Fork.median(forked, 1) / 1e6);
        }
    }

    private void memory() throws IOException, InterruptedException {
        long[] some = Fork.run("256m", "memory", "60", "10000").get(0);
        long[] many = Fork.run("256m", "memory", "60", "100000").get(0);
        print("%nMemory, 60 criteria, in a heap of 256 MB (100,000 bids were scored in it):");
        print("- a sheet holds %,d bytes for each further bid", (many[0] - some[0]) / 90_000);
        print("- its standings alone (totals, section points, figures) %,d", (many[1] - some[1]) / 90_000);
        print("- when it is let go, %,d kB more than before scoring stay", Math.max(0, many[2] / 1024));
    }

    private void start() throws IOException, InterruptedException {
        List<long[]> first = new ArrayList<>();
        List<long[]> sample = new ArrayList<>();
        for (int i = 0; i <= 2 * forks; i++) {
            first.addAll(Fork.run("1g", "start"));
            if (Files.exists(Path.of(SAMPLE.get(2)))) {
                long from = System.nanoTime();
                Fork.lines(SAMPLE);
                // The first call may have to build.
                sample.addAll(i == 0 ? List.of() : List.of(new long[] {System.nanoTime() - from}));
            }
        }
        print("%nFirst score in a fresh JVM (60 criteria, 10 bids): %.2f s", Fork.median(first, 0) / 1e3);
        if (!sample.isEmpty()) {
            print("%n`%s`, from start to finish: %.2f s", String.join(" ", SAMPLE), Fork.median(sample, 0) / 1e9);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
