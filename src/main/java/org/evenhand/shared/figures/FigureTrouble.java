package org.evenhand.shared.figures;

import org.evenhand.shared.Constants;

/**
 * Reason for which what was typed is no figure; the sentence stands in the message files as {@code
 * figure.refused.<word>}.
 */
public enum FigureTrouble {
    /** A comma where a point is meant: {@code 1,5}. */
    COMMA,
    /** A point where thousands may be meant: {@code 1.000}. */
    POINT,
    /** Thousands that are not parted as thousands are: {@code 1,00,000}. */
    SEPARATORS,
    /** A power of ten: {@code 1e9}. */
    POWER,
    /** Thousands or millions by a letter or a word: {@code 650k}. */
    SHORTENED,
    /** Words without a digit: {@code six hundred}. */
    IN_WORDS,
    /** Digits with a unit or another sign: {@code £5} where no pounds are meant, {@code 12 hours}. */
    WITH_MORE,
    /** Digits of another script than ours. */
    OTHER_DIGITS,
    /** Anything else. */
    NOT_A_NUMBER,
    /** A fraction where things are counted in ones. */
    NOT_WHOLE,
    /** More digits after the point than are kept; the limit says how many are. */
    DECIMALS,
    /** Below the limit. */
    TOO_SMALL,
    /** Not above the limit. */
    NOT_ABOVE,
    /** Above the limit. */
    TOO_LARGE,
    /** Above 1, and no percentage with its sign. */
    SHARE;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
