package org.evenhand.documents.text;

/**
 * The words of one page.
 *
 * @param seen what a person who looks at it sees
 * @param all with what nobody sees; none where everything can be seen
 * @param picture whether it holds a picture
 * @param tooMuch whether it needs too much work to be read
 */
public record PageWords(Words seen, Words all, boolean picture, boolean tooMuch) {
    public static final PageWords TOO_MUCH = new PageWords(Words.NONE, Words.NONE, false, true);

    static PageWords of(String folded) {
        return new PageWords(Words.of(folded), Words.NONE, false, false);
    }
}
