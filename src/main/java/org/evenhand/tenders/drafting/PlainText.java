package org.evenhand.tenders.drafting;

/** Texts as people typed them, in the form in which tenders keep them. */
public final class PlainText {

    private PlainText() {}

    /** Without what no database takes, and without line ends of other systems. */
    public static String of(String typed) {
        return typed.replaceAll("[\\p{Cs}\u0000]", "").replace("\r\n", "\n");
    }
}
