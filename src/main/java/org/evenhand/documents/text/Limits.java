package org.evenhand.documents.text;

/**
 * Counts the work that one document makes, and stops it when that is too much. Work is counted and never timed, so that a
 * document is read or given up alike on a fast machine and on a busy one.
 */
public final class Limits {
    /** Bytes that one stream may unpack to. */
    public static final int LARGEST_STREAM = 32 * 1024 * 1024;

    /** How deep lists and tables may lie in each other. */
    public static final int DEEPEST = 1000;

    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final int MOST_OBJECTS = 1_000_000;
    private static final int MOST_STEPS = 4_000_000;
    private static final int MOST_LETTERS = 3_500_000;
    private static final int MOST_STEPS_OF_A_PAGE = 1_000_000;
    private static final int MOST_LETTERS_OF_A_PAGE = 100_000;
    private static final int MOST_FORMS_OF_A_PAGE = 2_000;
    private static final int BYTES_A_STEP = 128;

    private long bytes;
    private int objects;
    private long steps;
    private long letters;
    private long stepsBefore;
    private long lettersBefore;
    private int forms;
    private boolean paged = true;

    /** The page begins whose work is counted from here on; every page may make as much. */
    public void page() {
        stepsBefore = steps;
        lettersBefore = letters;
        forms = 0;
    }

    /** The document has no pages, so that only what it makes in all counts. */
    public void unpaged() {
        paged = false;
    }

    public void unpacked(int more) {
        bytes += more;
        check(bytes <= MOST_BYTES, "bytes");
    }

    public void object() {
        objects++;
        check(objects <= MOST_OBJECTS, "objects");
    }

    public void steps(int more) {
        steps += more;
        check(steps <= MOST_STEPS, "steps");
        checkPage(steps - stepsBefore <= MOST_STEPS_OF_A_PAGE);
    }

    /** A drawing inside a drawing, or a typeface: each is set up anew whenever it is used, which costs far more than a step. */
    public void form() {
        forms++;
        checkPage(forms <= MOST_FORMS_OF_A_PAGE);
    }

    public void letters(int more) {
        letters += more;
        check(letters <= MOST_LETTERS, "letters");
        checkPage(letters - lettersBefore <= MOST_LETTERS_OF_A_PAGE);
    }

    /** What the document cost, in steps. */
    public long spent() {
        return steps + letters + objects + bytes / BYTES_A_STEP;
    }

    private static void check(boolean within, String what) {
        if (!within) {
            throw new TooMuch(what);
        }
    }

    private void checkPage(boolean within) {
        if (paged && !within) {
            throw new TooMuch.OfOnePage();
        }
    }
}
