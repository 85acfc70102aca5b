package org.evenhand.criteria.ui.sheets;

import java.util.List;
import org.evenhand.criteria.sheets.FrameworkSheets;
import org.evenhand.design.FileEntry;
import org.evenhand.design.Words;
import org.evenhand.shared.MessageLookup;

/** A spreadsheet of the reader's own: how it is asked for, and in which languages its words may be. */
public final class SheetFile {

    private static final int MEGABYTE = 1024 * 1024;

    private SheetFile() {}

    /**
     * A field to choose it.
     *
     * @param key of the message that asks; the hint has the same with {@code .hint}
     * @param accepts the endings that the browser offers first
     */
    public static FileEntry entry(Words words, String key, String accepts) {
        return new FileEntry(words.say(key), accepts, FrameworkSheets.MOST_BYTES)
                .hint(words.say(key + ".hint", FrameworkSheets.MOST_BYTES / MEGABYTE));
    }

    public static List<MessageLookup> languages() {
        return Words.ofEveryLanguage().stream()
                .<MessageLookup>map(one -> one::say)
                .toList();
    }
}
