package org.evenhand.notices.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Map;
import org.evenhand.design.Messages;
import org.evenhand.design.TimeLine;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Component;

/** Texts of notices as they are drawn for a page, kept for the next reader: what was published never changes. */
@Component
class NoticeTexts {

    /** All texts that are kept at hand together, in letters. */
    private static final long LETTERS_AT_HAND = 16L * 1024 * 1024;

    private final Cache<Key, String> atHand = Caffeine.newBuilder()
            .maximumWeight(LETTERS_AT_HAND)
            .weigher((Key key, String text) -> text.length())
            .build();

    /** All that a text depends on: what was published, when it first was, how its days stand now, the reader's language. */
    private record Key(
            Sha256 digest,
            int version,
            String firstDay,
            Map<Milestone, TimeLine.Standing> standings,
            String language) {}

    /** The text of a notice. */
    Div of(TenderNotice notice, Messages messages, Clock clock) {
        Map<Milestone, TimeLine.Standing> standings = NoticeDays.standings(messages, notice, clock);
        Key key = new Key(
                notice.published().digest(),
                notice.published().version(),
                notice.firstDay().toString(),
                standings,
                messages.language());
        Div text = new Div();
        text.getElement().setProperty("innerHTML", atHand.get(key, any -> drawn(notice, messages, standings)));
        return text;
    }

    private static String drawn(TenderNotice notice, Messages messages, Map<Milestone, TimeLine.Standing> standings) {
        StringBuilder text = new StringBuilder();
        NoticeBody.page(messages, notice, standings)
                .parts()
                .forEach(part -> text.append(part.getElement().getOuterHTML()));
        return text.toString();
    }
}
