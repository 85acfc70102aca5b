package org.evenhand.design;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An item of a list for a folder that cannot be used, with the mistakes that keep it from that. */
public final class BrokenFolder extends Article {

    /**
     * An item of a list.
     *
     * @param why what its mistakes keep from being shown
     */
    public BrokenFolder(String heading, String why, MistakeList mistakes) {
        addClassName("listed-item");
        add(new H2(heading), new Paragraph(why), mistakes);
    }
}
