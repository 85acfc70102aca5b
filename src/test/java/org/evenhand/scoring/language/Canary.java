package org.evenhand.scoring.language;

/** Sings when the code of a hostile rule is run. It must never be heard. */
public final class Canary {
    private static int songs;

    private Canary() {}

    /** What hostile rules call. */
    public static Object sing() {
        songs++;
        return Canary.class;
    }

    static int songs() {
        return songs;
    }

    static void hush() {
        songs = 0;
    }
}
