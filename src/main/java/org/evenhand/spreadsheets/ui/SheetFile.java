package org.evenhand.spreadsheets.ui;

import java.util.List;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Messages;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.WorkbookReader;

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
    public static FileFormField entry(Messages messages, String key, String accepts) {
        return new FileFormField(messages.say(key), accepts, WorkbookReader.MOST_BYTES)
                .hint(messages.say(key + ".hint", WorkbookReader.MOST_BYTES / MEGABYTE));
    }

    public static List<MessageLookup> languages() {
        return Messages.ofEveryLanguage().stream()
                .<MessageLookup>map(one -> one::say)
                .toList();
    }
}
