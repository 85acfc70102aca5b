package org.evenhand.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs one measurement in a JVM of its own, so that none profits from what another has warmed. */
final class Fork {
    private Fork() {}

    /** The numbers that the measurement printed, line by line. */
    static List<long[]> run(String heap, String... measurement) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                "child"));
        command.addAll(List.of(measurement));
        return lines(command)
                .lines()
                .map(line -> Arrays.stream(line.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
    }

    /** What a command prints; its messages go to the terminal. */
    static String lines(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("This did not end well: "
                    + String.join(" ", command.subList(Math.max(0, command.size() - 5), command.size())));
        }
        return out;
    }

    /** The median of one number over several forks. */
    static long median(List<long[]> forks, int number) {
        return Speed.median(forks.stream().mapToLong(numbers -> numbers[number]).toArray(), forks.size());
    }
}
