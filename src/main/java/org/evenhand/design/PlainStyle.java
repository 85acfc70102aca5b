package org.evenhand.design;

import java.util.List;
import java.util.stream.Collectors;

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
            "evidence",
            "readers",
            "print");

    /** All sheets without what only people who write them read. */
    static final String TEXT = SHEETS.stream().map(PlainStyle::sheet).collect(Collectors.joining());

    private static final String BESIDE = "style-src 'self'";
    private static final String NAME = BundledText.inPolicy(TEXT);

    private PlainStyle() {}

    /** A content policy that takes this style beside what it took before. */
    static String allowedBy(String policy) {
        return policy.replace(BESIDE, BESIDE + " " + NAME);
    }

    private static String sheet(String name) {
        return BundledText.at("styles/" + name + ".css")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\n\\s*", "\n");
    }
}
