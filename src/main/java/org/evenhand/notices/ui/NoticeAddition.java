package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.notices.TenderNotice;

/**
 * Something that another module adds to published tenders: a part of the page of one, and entries of the feed of all. It says
 * what came later than a version, and is no part of what was frozen.
 */
public interface NoticeAddition {

    /**
     * A part of a page, under a heading of its own.
     *
     * @param id that a link leads to
     */
    record Part(String id, String heading, List<Component> pieces) {}

    /**
     * The part on the page of a tender, below what was published; empty where there is nothing to say.
     *
     * @param notice the version that counts
     */
    Optional<Part> part(Messages messages, TenderNotice notice);

    /** What is new, for the feed of all tenders. */
    List<AtomFeed.Entry> news(Messages messages);
}
