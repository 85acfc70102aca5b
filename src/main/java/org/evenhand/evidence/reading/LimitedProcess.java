package org.evenhand.evidence.reading;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Runs jobs on the documents of strangers in a Java process of their own, with little memory, little time, no word of what this
 * one knows, and nothing but a stream in and a stream out. A document that ends it has ended nothing else.
 */
@Component
class LimitedProcess {

    /** For what is done once, whether or not somebody waits for it. */
    static final Duration ONCE = Duration.ofSeconds(60);

    /** For what somebody waits for. */
    static final Duration WHILE_SOMEBODY_WAITS = Duration.ofSeconds(15);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final String LOADER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final int CHUNK = 64 * 1024;

    /** As many at once as there are processors: more would not be sooner, and each takes memory. */
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    LimitedProcess() {}

    /**
     * Runs a job.
     *
     * @param most as many bytes as its answer may have
     * @param patience as long as it may work, or take in all
     * @return what it answered; empty where the document ended it, or it took too much
     */
    Optional<byte[]> run(List<String> job, byte[] document, int most, Duration patience) {
        places.acquireUninterruptibly();
        try {
            return answer(job, document, most, patience);
        } catch (IOException notStarted) {
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private static Optional<byte[]> answer(List<String> job, byte[] document, int most, Duration patience)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(job))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new File(System.getProperty("java.io.tmpdir")));
        builder.environment().clear();
        Process process = builder.start();
        AtomicBoolean over = new AtomicBoolean();
        try {
            Thread.ofVirtual().name("document-in").start(() -> give(process, document));
            Thread.ofVirtual().name("document-watch").start(() -> watch(process, over, patience));
            byte[] answer = take(process.getInputStream(), most);
            boolean whole = process.waitFor(BETWEEN_LOOKS.toMillis() * 10, TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0
                    && answer.length <= most
                    && !over.get();
            return whole ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            over.set(true);
            process.destroyForcibly();
        }
    }

    private static void give(Process process, byte[] document) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(document);
        } catch (IOException ended) {
            // It ended before it had read all; what it answers says so.
        }
    }

    private static byte[] take(InputStream out, int most) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int more = out.read(chunk); more >= 0 && answer.size() <= most; more = out.read(chunk)) {
            answer.write(chunk, 0, more);
        }
        return answer.toByteArray();
    }

    /** Ends it where it works or waits too long. */
    private static void watch(Process process, AtomicBoolean over, Duration patience) {
        long begun = System.nanoTime();
        try {
            while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                Duration work = process.info().totalCpuDuration().orElse(Duration.ZERO);
                if (over.get() || work.compareTo(patience) > 0 || System.nanoTime() - begun > patience.toNanos()) {
                    over.set(true);
                    process.destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }

    private static List<String> command(List<String> job) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            // People who wait for a page come first.
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
        command.addAll(start());
        command.addAll(job);
        return command;
    }

    /** How this application is started again: from its class path, or from inside a jar of jars. */
    private static List<String> start() {
        String reader = ReaderMain.class.getName();
        ClassLoader loader = ReaderMain.class.getClassLoader();
        URL self = Objects.requireNonNull(ReaderMain.class.getResource("ReaderMain.class"));
        String started = absolute(System.getProperty("java.class.path"));
        if (self.toString().contains("BOOT-INF")) {
            return List.of("-cp", started, "-Dloader.main=" + reader, LOADER);
        }
        String classPath = loader instanceof URLClassLoader own
                ? Stream.of(own.getURLs())
                        .map(URL::getPath)
                        .map(path -> URLDecoder.decode(path, StandardCharsets.UTF_8))
                        .collect(Collectors.joining(File.pathSeparator))
                : started;
        return List.of("-cp", classPath, reader);
    }

    /** The process begins in another folder. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
