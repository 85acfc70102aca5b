package org.evenhand.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Line that is filled as far as several things are done, below the sentence that says so. */
public final class ProgressLine extends Div {

    /**
     * A line with its sentence.
     *
     * @param text says the same in words
     */
    public ProgressLine(String text, long done, long all) {
        this(Ids.next("progress"), text, done, all);
    }

    /**
     * A line with its sentence, on a plain page.
     *
     * @param id that nothing else of the page has
     */
    public ProgressLine(String id, String text, long done, long all) {
        addClassName("progress-line");
        Paragraph said = new Paragraph(text);
        said.setId(id);
        Element line = new Element("progress")
                .setAttribute("max", String.valueOf(all))
                .setAttribute("value", String.valueOf(done))
                .setAttribute("aria-labelledby", said.getId().orElseThrow());
        add(said);
        getElement().appendChild(line);
    }
}
