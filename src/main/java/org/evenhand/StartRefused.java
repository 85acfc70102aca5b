package org.evenhand;

/** A start that must not go on; said in a sentence, with what to do about it. */
class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
