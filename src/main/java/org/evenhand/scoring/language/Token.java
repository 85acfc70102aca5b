package org.evenhand.scoring.language;

/**
 * A word, number, text or sign of an expression.
 *
 * @param offset where it starts in the rule file
 * @param text its characters; for a text, what stands between the quotation marks
 */
record Token(Sort sort, int offset, String text) {
    enum Sort {
        NAME,
        BINDING,
        NUMBER,
        TEXT,
        SIGN,
        /** A sign that the language does not have. */
        STRANGE,
        END
    }

    boolean is(String sign) {
        return sort == Sort.SIGN && text.equals(sign);
    }
}
