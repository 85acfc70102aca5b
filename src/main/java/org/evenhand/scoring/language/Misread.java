package org.evenhand.scoring.language;

/** The first mistake of a part of a rule, on its way to the list of mistakes. */
final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final boolean mayFollow;

    Misread(int offset, String what) {
        this(offset, what, false);
    }

    private Misread(int offset, String what, boolean mayFollow) {
        super(what, null, false, false);
        this.offset = offset;
        this.mayFollow = mayFollow;
    }

    /** A name that stands for nothing: where the conditions hold a mistake, perhaps only because of that one. */
    static Misread unknownName(int offset, String what) {
        return new Misread(offset, what, true);
    }

    int offset() {
        return offset;
    }

    /** Whether this may be no mistake of its own, but follow from one before it in the same rule. */
    boolean mayFollow() {
        return mayFollow;
    }
}
