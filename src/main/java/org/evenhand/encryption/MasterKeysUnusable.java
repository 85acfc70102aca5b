package org.evenhand.encryption;

/** Thrown at the start where the master keys cannot be used; said in a sentence, with what to do about it. */
public final class MasterKeysUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * Unusable keys.
     *
     * @param reason a sentence
     * @param remedy what a person can do
     */
    public MasterKeysUnusable(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
