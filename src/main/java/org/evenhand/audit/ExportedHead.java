package org.evenhand.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.record.SanitisedText;

/**
 * The last record of a day, as it was written to a file beside the database. Whoever changes the database afterwards, and
 * every hash in it, still disagrees with the file.
 *
 * @param day the day of the export, in UTC
 * @param seq the number of the last record; 0: there was none
 * @param hash its hash
 */
public record ExportedHead(LocalDate day, long seq, String hash) {

    /** Result of reading a file of heads. */
    public sealed interface Reading {
        /** Every line, in the order of the file. */
        record Heads(List<ExportedHead> heads) implements Reading {}

        /**
         * A file that cannot be relied on.
         *
         * @param line the first line that is not a head, counted from 1
         * @param what what is wrong: a sentence in English
         */
        record Refused(Path file, int line, String what) implements Reading {}
    }

    public static final String HEADING = "date,seq,hash";

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}),(0|[1-9]\\d{0,17}),([0-9a-f]{64})");

    /**
     * Reads a file of heads: a heading, then one line for each day. A file that is not there holds none; it is for the
     * caller to say so.
     *
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public static Reading read(Path file) {
        if (!Files.exists(file)) {
            return new Reading.Heads(List.of());
        }
        // One byte, one character: a stray byte is a malformed line and not an exception.
        List<String> lines = linesOf(file);
        List<ExportedHead> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == 0 && line.equals(HEADING)) {
                continue;
            }
            Optional<ExportedHead> head = of(line);
            if (head.isEmpty()) {
                return new Reading.Refused(
                        file, i + 1, "This is not a date, a number and a hash, parted by commas: " + shown(line));
            }
            heads.add(head.get());
        }
        return new Reading.Heads(List.copyOf(heads));
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<ExportedHead> of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ExportedHead(LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3)));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String shown(String line) {
        return SanitisedText.of(line, 100);
    }

    /** The line of the file. */
    public String line() {
        return day + "," + seq + "," + hash;
    }
}
