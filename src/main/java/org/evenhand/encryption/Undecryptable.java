package org.evenhand.encryption;

/**
 * Thrown where something cannot be decrypted: it was changed, it belongs to another context, or its key is not here. Which of
 * them it was cannot be told apart, and nothing of the content or the key is said.
 */
public final class Undecryptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Undecryptable(String context) {
        super("Not to be decrypted with the keys that are here: " + context);
    }
}
