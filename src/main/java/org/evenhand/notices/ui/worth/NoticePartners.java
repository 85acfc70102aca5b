package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.interest.PartnerListing;
import org.evenhand.notices.interest.ReadingPartners;
import org.evenhand.notices.ui.AtomFeed;
import org.evenhand.notices.ui.NoticeAddition;
import org.springframework.core.annotation.Order;

/** Adds to each notice who looks for partners to bid with, while bids are taken. */
@org.springframework.stereotype.Component
@Order(NoticePartners.ORDER)
class NoticePartners implements NoticeAddition {

    /** Before the questions, which are many more. */
    static final int ORDER = 1;

    private static final String ID = "partners";

    private final ReadingPartners partners;
    private final Clock clock;

    NoticePartners(ReadingPartners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Optional<Part> part(Messages messages, TenderNotice notice) {
        if (!notice.isOpen(clock.instant())) {
            return Optional.empty();
        }
        List<PartnerListing> listings = partners.of(notice.published().tender());
        if (listings.isEmpty()) {
            return Optional.empty();
        }
        List<Component> pieces = new ArrayList<>();
        pieces.add(new Paragraph(messages.say("worth.partners.read")));
        listings.forEach(one -> pieces.add(piece(messages, one)));
        return Optional.of(new Part(ID, messages.say("worth.partners.heading", listings.size()), pieces));
    }

    private static Article piece(Messages messages, PartnerListing listing) {
        Paragraph words = new Paragraph(listing.words());
        words.addClassName("notices-as-written");
        Paragraph since = new Paragraph(messages.say("worth.partners.since", messages.moment(listing.at())));
        since.addClassName("quiet");
        Article piece = new Article(new H3(listing.name()), words, since);
        piece.addClassName("notices-partner");
        return piece;
    }

    @Override
    public List<AtomFeed.Entry> news(Messages messages) {
        return List.of();
    }
}
