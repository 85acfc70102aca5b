package org.evenhand.letters;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter to one person, in plain text.
 *
 * @param subject one line of at most {@value #LONGEST_SUBJECT} characters
 * @param text the whole letter, in lines; it may hold a link that only this person should see
 * @param language the language that it is written in
 * @param stop where its reader stops letters of this kind, by a press that needs no page (RFC 8058); empty where they cannot
 */
public record Letter(EmailAddress to, String subject, String text, Locale language, Optional<URI> stop) {

    /** As long as a subject may be. */
    public static final int LONGEST_SUBJECT = 250;

    /** A letter of a kind that nobody stops. */
    public Letter(EmailAddress to, String subject, String text, Locale language) {
        this(to, subject, text, language, Optional.empty());
    }

    /** Refuses, as a bug, a subject that is empty, too long or more than one line: it could smuggle in a header. */
    public Letter {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("A subject has 1 to " + LONGEST_SUBJECT + " characters");
        }
        if (subject.codePoints().anyMatch(Letter::breaksTheLine)) {
            throw new IllegalArgumentException("A subject is one line, without control characters");
        }
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A letter says something, in characters that can be kept");
        }
    }

    private static boolean breaksTheLine(int character) {
        int kind = Character.getType(character);
        return kind == Character.CONTROL
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR
                || kind == Character.SURROGATE;
    }

    /** Neither the person nor the words: this may end up in a log. */
    @Override
    public String toString() {
        return "Letter[" + text.length() + " characters in " + language.toLanguageTag() + "]";
    }
}
