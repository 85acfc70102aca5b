package org.evenhand.operations.start;

/** A start that must not go on; said in a sentence, with what to do about it. */
class StartupRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StartupRefusal(String reason, String remedy) {
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
