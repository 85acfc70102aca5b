package org.evenhand.notices.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vaadin.flow.component.html.Div;
import org.evenhand.design.Messages;
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

    /** All that a text depends on: what was published, when it first was, and the reader's language. */
    private record Key(Sha256 digest, int version, String firstDay, String language) {}

    /** The text of a notice. */
    Div of(TenderNotice notice, Messages messages) {
        Key key = new Key(
                notice.published().digest(),
                notice.published().version(),
                notice.firstDay().toString(),
                messages.language());
        Div text = new Div();
        text.getElement().setProperty("innerHTML", atHand.get(key, any -> drawn(notice, messages)));
        return text;
    }

    private static String drawn(TenderNotice notice, Messages messages) {
        StringBuilder text = new StringBuilder();
        new NoticeBody(messages, notice)
                .parts(false)
                .forEach(part -> text.append(part.getElement().getOuterHTML()));
        return text.toString();
    }
}
