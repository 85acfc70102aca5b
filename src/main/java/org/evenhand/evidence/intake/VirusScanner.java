package org.evenhand.evidence.intake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.evenhand.evidence.VirusScan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks ClamAV’s {@code clamd}, where there is one, whether a document holds a virus: its command INSTREAM (clamd(8)). */
@Component
public class VirusScanner {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 256 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final Optional<SocketAddress> clamd;

    VirusScanner(@Value("${evenhand.clamd:}") String clamd) {
        this.clamd = clamd.isBlank() ? Optional.empty() : Optional.of(address(clamd.strip()));
    }

    private static SocketAddress address(String clamd) {
        if (clamd.startsWith("/")) {
            return UnixDomainSocketAddress.of(clamd);
        }
        int colon = clamd.lastIndexOf(':');
        if (colon <= 0 || !clamd.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(
                    "EVENHAND_CLAMD is the path of a socket, or host:port, and not “" + clamd + "”");
        }
        return new InetSocketAddress(clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    }

    /** Whether this service has a scanner. */
    public boolean isThere() {
        return clamd.isPresent();
    }

    /** Looks for viruses; what the scanner could not say is to be tried again. */
    public VirusScan scan(byte[] document) {
        return clamd.map(address -> scan(address, document)).orElse(VirusScan.NO_SCANNER);
    }

    private static VirusScan scan(SocketAddress address, byte[] document) {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(java.net.StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            Thread watch = Thread.ofVirtual().name("virus-scan-watch").start(() -> closeInTheEnd(channel));
            try {
                channel.connect(address);
                send(channel, document);
                return verdict(answer(channel));
            } finally {
                watch.interrupt();
            }
        } catch (IOException | java.nio.channels.UnresolvedAddressException away) {
            return VirusScan.WAITING;
        }
    }

    /** A channel that is closed by another thread ends whatever waits for it. */
    private static void closeInTheEnd(SocketChannel channel) {
        try {
            Thread.sleep(PATIENCE);
            channel.close();
        } catch (InterruptedException | IOException answered) {
            // Nothing is waited for any more.
        }
    }

    private static void send(SocketChannel channel, byte[] document) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < document.length; from += CHUNK) {
            int length = Math.min(CHUNK, document.length - from);
            write(channel, ByteBuffer.allocate(4).putInt(length).flip());
            write(channel, ByteBuffer.wrap(document, from, length));
        }
        write(channel, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            // It ends when the scanner closes.
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).strip();
    }

    private static VirusScan verdict(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.endsWith("FOUND")) {
            return VirusScan.INFECTED;
        }
        return said.endsWith(": OK") ? VirusScan.CLEAN : VirusScan.WAITING;
    }
}
