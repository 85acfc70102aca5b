package org.evenhand.documents.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.DocumentReading.Readable;
import org.evenhand.documents.DocumentReading.Unreadable;
import org.evenhand.documents.DocumentText;

/** Reads plain text, and tables as text whose cells are parted by commas, semicolons or tabs (CSV). */
public final class PlainText {
    private static final char QUOTE = '"';
    private static final int LONGEST_MARKUP_START = 500;
    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<?xml", "<head", "<body", "{\\rtf", "<svg", "from: ", "mime-version:");

    private PlainText() {}

    public static DocumentReading read(byte[] file, Limits limits) {
        Optional<String> decoded = decoded(file);
        if (decoded.isEmpty() || isMarkup(decoded.get())) {
            return new Unreadable(Cause.UNKNOWN_KIND);
        }
        String text = decoded.get().replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            return new Unreadable(Cause.EMPTY);
        }
        limits.letters(text.length());
        return new Readable(DocumentText.whole(PageWords.of(Folding.of(cellsApart(text)))));
    }

    private static Optional<String> decoded(byte[] file) {
        if (startsWith(file, 0xff, 0xfe)) {
            return decoded(file, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xfe, 0xff)) {
            return decoded(file, 2, StandardCharsets.UTF_16BE);
        }
        int from = startsWith(file, 0xef, 0xbb, 0xbf) ? 3 : 0;
        Optional<String> unicode = decoded(file, from, StandardCharsets.UTF_8);
        return unicode.isPresent() ? unicode : decoded(file, from, Charset.forName("windows-1252"));
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Empty where it is no text in this encoding; text has no control characters but for tabs and line ends. */
    private static Optional<String> decoded(byte[] file, int from, Charset encoding) {
        try {
            String text = encoding.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            boolean plain = text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0);
            return plain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Web pages and the like: a reader would see something else than their text. */
    private static boolean isMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_MARKUP_START))
                .strip()
                .toLowerCase(Locale.ROOT);
        return MARKUP.stream().anyMatch(start::startsWith);
    }

    private static String cellsApart(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (char sign : new char[] {'\t', ';', ','}) {
            if (isTable(lines, sign)) {
                return cells(text, sign);
            }
        }
        return text;
    }

    /** At least two lines, each with as many cells as the first; in a text, a space follows a comma. */
    private static boolean isTable(List<String> lines, char sign) {
        if (lines.size() < 2) {
            return false;
        }
        int cells = count(lines.getFirst(), sign);
        boolean even = cells > 0 && lines.stream().allMatch(line -> count(line, sign) == cells);
        return even
                && lines.stream()
                        .noneMatch(line -> line.contains(sign + " ")
                                || line.endsWith(String.valueOf(sign)) && sign == ',' && cells == 1);
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == QUOTE;
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }

    private static String cells(String text, char sign) {
        StringBuilder cells = new StringBuilder(text.length());
        List<Character> ends = new ArrayList<>(List.of(sign, '\n'));
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE) {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == QUOTE;
                if (doubled) {
                    cells.append(QUOTE);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else {
                cells.append(!quoted && ends.contains(c) ? Folding.BREAK : c);
            }
        }
        return cells.toString();
    }
}
