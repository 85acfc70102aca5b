package org.evenhand.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the last hash of the record to a file once a day, where a change to the database does not reach it. */
@Component
class ExportingHead {

    private static final Logger LOG = LoggerFactory.getLogger(ExportingHead.class);

    private final Path file;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportingHead(
            @Value("${evenhand.audit.heads}") Path file,
            JdbcTemplate jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** A machine that is switched off at night exports in the morning. */
    @EventListener(ApplicationReadyEvent.class)
    void atTheStart() {
        try {
            exportToday();
        } catch (UncheckedIOException | IllegalStateException trouble) {
            // The record itself is sound, so people can work; whoever looks after the machine must hear of it.
            LOG.error("Today’s head of the record could not be exported", trouble);
        }
    }

    /**
     * Adds today's line, unless it is there. The export is an act itself, kept if the line is and not otherwise.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws IllegalStateException if the file holds something else than heads
     */
    synchronized void exportToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (lastDay().isBefore(today)) {
            ExportedHead head = head(today);
            // What is told outside must not be forgotten inside.
            Dialect.of(jdbc).writeThrough(jdbc);
            transactions.executeWithoutResult(status -> export(head));
        }
    }

    private LocalDate lastDay() {
        return switch (ExportedHead.read(file)) {
            case ExportedHead.Reading.Heads some ->
                some.heads().stream()
                        .map(ExportedHead::day)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
            case ExportedHead.Reading.Refused refused ->
                throw new IllegalStateException(refused.file() + ", line " + refused.line() + ": " + refused.what());
        };
    }

    private ExportedHead head(LocalDate today) {
        return jdbc.query(
                        "select seq, hash from audit_head where id = 1",
                        (row, number) -> new ExportedHead(today, row.getLong("seq"), row.getString("hash")))
                .getFirst();
    }

    private void export(ExportedHead head) {
        events.publishEvent(Act.of(
                        new Actor.Evenhand(),
                        AuditKind.HEAD_EXPORTED,
                        new Act.Subject("record", String.valueOf(head.seq()), java.util.Optional.empty()))
                .with(Map.of("hash", head.hash())));
        append(head.line());
    }

    /** Written through to the disk: a line that a crash takes away again would look like a tail that somebody removed. */
    private void append(String line) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            String whole = beginning() + line + "\n";
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** What has to stand before a new line: the heading of a new file, or the end of a line that an editor left open. */
    private String beginning() throws IOException {
        if (!Files.exists(file)) {
            return ExportedHead.HEADING + "\n";
        }
        String before = Files.readString(file, StandardCharsets.ISO_8859_1);
        return before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    }
}
