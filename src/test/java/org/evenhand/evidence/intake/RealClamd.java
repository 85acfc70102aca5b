package org.evenhand.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** ClamAV’s own scanner on this machine, with one signature of ours and none from elsewhere. */
public final class RealClamd implements AutoCloseable {

    /** The words that our signature takes for a virus. */
    public static final String VIRUS = "Evenhand-invented-virus-that-harms-nobody";

    private static final List<String> PLACES =
            List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd");

    private final Path folder;
    private Optional<Process> running = Optional.empty();

    RealClamd(Path folder) {
        this.folder = folder;
    }

    /** Where the scanner is; empty where none is installed. */
    static Optional<String> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("EVENHAND_CLAMD_PROGRAM")), PLACES.stream())
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }

    Path socket() {
        return folder.resolve("clamd.ctl");
    }

    /** Starts it and waits until it answers. */
    void start() throws IOException, InterruptedException {
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("evenhand.ndb"),
                "Evenhand.Invented:0:*:" + HexFormat.of().formatHex(SomeFiles.text(VIRUS)) + "\n");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nDatabaseDirectory " + signatures + "\nLocalSocket " + socket()
                        + "\nStreamMaxLength 30M\nMaxThreads 2\nOfficialDatabaseOnly no\n");
        Process process = new ProcessBuilder(program().orElseThrow(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        running = Optional.of(process);
        while (!answers()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(Files.readString(folder.resolve("clamd.log")));
            }
        }
    }

    private boolean answers() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return channel.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        running.ifPresent(process -> {
            process.destroy();
            try {
                process.waitFor(10, TimeUnit.SECONDS);
                Files.deleteIfExists(socket());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        });
    }
}
