package org.evenhand.documents;

import java.util.concurrent.atomic.AtomicBoolean;

/** Counts the work that one document makes, and stops it when that is too much. */
final class Limits {
    /** Bytes that one stream may unpack to. */
    static final int LARGEST_STREAM = 32 * 1024 * 1024;

    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_OBJECTS = 500_000;
    private static final int MOST_LETTERS = 1_500_000;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private long bytes;
    private int steps;
    private int forms;
    private int objects;
    private long letters;

    /** Makes the next count fail. May be called from another thread. */
    void stop() {
        stopped.set(true);
    }

    void unpacked(int more) {
        bytes += more;
        check(bytes <= MOST_BYTES, "bytes");
    }

    void drawingStep() {
        steps++;
        check(steps <= MOST_STEPS, "drawing steps");
    }

    /** A drawing inside a drawing: each is set up anew whenever it is drawn, which costs far more than a step. */
    void form() {
        forms++;
        check(forms <= MOST_FORMS, "forms");
    }

    void object() {
        objects++;
        check(objects <= MOST_OBJECTS, "objects");
    }

    void letters(int more) {
        letters += more;
        check(letters <= MOST_LETTERS, "letters");
    }

    private void check(boolean within, String what) {
        if (!within || stopped.get()) {
            throw new TooMuch(what);
        }
    }
}
