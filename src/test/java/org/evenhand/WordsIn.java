package org.evenhand;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.evenhand.shared.words.MessageLookup;

/** Messages of frameworks in one language, for tests without pages. */
public final class WordsIn {

    public static final MessageLookup ENGLISH = of(Locale.ROOT);
    public static final MessageLookup WELSH = of(Locale.of("cy"));

    private WordsIn() {}

    private static MessageLookup of(Locale language) {
        ResourceBundle messages = ResourceBundle.getBundle("messages-criteria", language);
        return (key, parts) -> new MessageFormat(messages.getString(key), language).format(parts);
    }
}
