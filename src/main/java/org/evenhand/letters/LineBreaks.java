package org.evenhand.letters;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Places at which a line may end: those of the language, but never within a time of day. */
final class LineBreaks implements FSTextBreaker {

    private final FSTextBreaker usual;
    private String text = "";

    LineBreaks(Locale language) {
        this.usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(language));
    }

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int place = usual.next();
        while (isWithinTime(place)) {
            place = usual.next();
        }
        return place;
    }

    private boolean isWithinTime(int place) {
        return place >= 2
                && place < text.length()
                && text.charAt(place - 1) == ':'
                && Character.isDigit(text.charAt(place - 2))
                && Character.isDigit(text.charAt(place));
    }
}
