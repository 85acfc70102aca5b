package org.evenhand.design;

import com.vaadin.flow.component.html.DescriptionList;
import java.math.BigDecimal;

/** What each mark of a scale means. */
public final class Descriptors extends DescriptionList {

    private final transient Words words;

    /** A scale of which nothing is told yet. */
    public Descriptors(Words words) {
        this.words = words;
        addClassName("descriptors");
    }

    /** Tells of the next mark; its meaning stays in English, as the tender wrote it. */
    public void add(BigDecimal mark, String meaning) {
        add(new Term(words.number(mark)), words.inEnglish(new Description(meaning)));
    }
}
