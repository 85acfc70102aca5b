package org.evenhand.planning;

/** What people wrote, without characters that are not seen or that no database takes. */
final class PlainText {

    private PlainText() {}

    /** Words in lines: ends of lines stay, as one character each. */
    static String lines(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[\\p{Cc}&&[^\n]]+", " ")
                .strip();
    }
}
