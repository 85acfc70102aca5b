package org.evenhand.tenders;

import java.util.List;

/**
 * One answer of a draft tender.
 *
 * @param of the kind of part that it belongs to
 * @param place where it stands among the part's answers
 * @param longest as many characters as are kept
 * @param choices the words to choose from
 */
public record TenderField(TenderPart.Kind of, String place, Type type, int longest, List<String> choices) {

    /** How an answer is given. */
    public enum Type {
        LINE,
        TEXT,
        /** Tidied to plain notation. */
        NUMBER,
        CHOICE,
        /** A day, kept as {@code 2027-03-31}. */
        DAY,
        /** A time of the day, kept as typed. */
        TIME
    }

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_FIGURE = 40;

    static TenderField line(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.LINE, LONGEST_LINE, List.of());
    }

    static TenderField text(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.TEXT, LONGEST_TEXT, List.of());
    }

    static TenderField figure(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.NUMBER, LONGEST_FIGURE, List.of());
    }

    static TenderField day(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.DAY, LONGEST_FIGURE, List.of());
    }

    static TenderField time(TenderPart.Kind of, String place) {
        return new TenderField(of, place, Type.TIME, LONGEST_FIGURE, List.of());
    }

    static TenderField choice(TenderPart.Kind of, String place, List<String> choices) {
        return new TenderField(of, place, Type.CHOICE, LONGEST_FIGURE, choices);
    }

    /** The word in message keys. */
    public String key() {
        return of.word() + "." + place.replace('/', '-');
    }
}
