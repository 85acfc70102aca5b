package org.evenhand.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.shared.Sha256;
import org.springframework.core.io.ClassPathResource;

/**
 * Style of plain pages. It comes with each of them, so that a page is drawn after one request, and is the same text in all, so
 * that a browser can be told to take this one and no other.
 */
final class PlainStyle {

    /** In the order of {@link AppShell}; those that plain pages have use for. */
    private static final List<String> SHEETS = List.of(
            "tokens",
            "base",
            "tables",
            "shell",
            "pieces",
            "charts",
            "entries",
            "scoresheets",
            "criteria",
            "tenders",
            "notices",
            "questions",
            "readers",
            "print");

    /** All sheets without what only people who write them read. */
    static final String TEXT = SHEETS.stream().map(PlainStyle::sheet).collect(Collectors.joining());

    private static final String BESIDE = "style-src 'self'";
    private static final String NAME = digest();

    private PlainStyle() {}

    /** A content policy that takes this style beside what it took before. */
    static String allowedBy(String policy) {
        return policy.replace(BESIDE, BESIDE + " " + NAME);
    }

    private static String digest() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(TEXT).bytes()) + "'";
    }

    private static String sheet(String name) {
        try {
            return new ClassPathResource("META-INF/resources/styles/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("\\s*\\n\\s*", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
