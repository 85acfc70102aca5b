package org.evenhand.scoring.language;

/** The first mistake of a part of a rule, on its way to the list of mistakes. */
final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    Misread(int offset, String what) {
        super(what, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
