package org.evenhand.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidencePassage;

/** Pieces that ask for a passage: what it is for, what is named there now, and the words, marked on the page or typed. */
final class MarkingPieces {

    /** Names what stood there when the page was shown, in the form. */
    static final String SEEN_DOCUMENT = "seen-document";

    static final String SEEN_PAGE = "seen-page";
    static final String SEEN_WORDS = "seen-words";

    /** Names the words that were marked. */
    static final String MARKED = "marked";

    private static final int LINES = 2;
    private static final int LONGEST = 1_000;

    /**
     * Wish to mark a passage.
     *
     * @param place what it is looked for, as the address names it
     * @param marked the words that were marked so far
     * @param refused why they were not taken; empty before somebody tries
     */
    record Wish(String place, MarkedPassages.Purpose purpose, String marked, Optional<String> refused) {}

    private final Messages messages;
    private final EvidenceFile file;
    private final Wish wish;

    MarkingPieces(Messages messages, EvidenceFile file, Wish wish) {
        this.messages = messages;
        this.file = file;
        this.wish = wish;
    }

    /** What the passage is for, what is named now, and how one is marked: before the picture. */
    Div wanted() {
        Div wanted = new Div(
                new H2(messages.say("evidence.mark.heading")),
                new Paragraph(messages.say("evidence.mark.for", wish.purpose().name())));
        wish.purpose().now().flatMap(this::there).ifPresent(wanted::add);
        wanted.add(new Paragraph(messages.say(how())));
        return wanted;
    }

    private String how() {
        if (!wish.purpose().asksWords()) {
            return "evidence.mark.how.page";
        }
        return file.kind().hasPages() ? "evidence.mark.how" : "evidence.mark.how.without-pages";
    }

    /** The form that takes the passage: below the picture, and in sight while one marks. */
    Div taking(int page) {
        Optional<EvidencePassage> now = wish.purpose().now();
        PlainForm form = new PlainForm(EvidenceNavigation.use(file.id()))
                .hidden(DocumentController.FOR, wish.place())
                .hidden(DocumentController.PAGE, file.kind().hasPages() ? String.valueOf(page) : "")
                .hidden(SEEN_DOCUMENT, now.map(one -> one.file().value()).orElse(""))
                .hidden(
                        SEEN_PAGE,
                        now.flatMap(EvidencePassage::page).map(String::valueOf).orElse(""))
                .hidden(SEEN_WORDS, now.map(EvidencePassage::quote).orElse(""));
        if (wish.purpose().asksWords()) {
            PlainField words = PlainField.lines(
                            messages, MARKED, messages.say("evidence.mark.words"), wish.marked(), LINES)
                    .optional()
                    .atMost(LONGEST);
            wish.refused().ifPresent(words::refuse);
            form.add(words);
        } else {
            wish.refused().map(Paragraph::new).ifPresent(form::add);
        }
        form.add(
                ActionButton.submit(act(page), ActionButton.Kind.MAIN),
                new Span(" "),
                new Anchor(wish.purpose().back(), messages.say("evidence.mark.back")));
        Div taking = new Div(form);
        taking.addClassName("evidence-marking");
        return taking;
    }

    private String act(int page) {
        if (!file.kind().hasPages() || file.pages() == 0) {
            return messages.say("evidence.mark.use.without-pages");
        }
        return messages.say(wish.purpose().asksWords() ? "evidence.mark.use" : "evidence.mark.use.page", page);
    }

    private Optional<Paragraph> there(EvidencePassage now) {
        if (!now.file().equals(file.id())) {
            return Optional.of(new Paragraph(messages.say("evidence.mark.now.other")));
        }
        Optional<String> words = Optional.of(now.quote()).filter(quote -> !quote.isBlank());
        Optional<String> said = now.page().isPresent()
                ? now.page()
                        .map(page -> words.map(quote -> messages.say("evidence.mark.now", page, quote))
                                .orElseGet(() -> messages.say("evidence.mark.now.page", page)))
                : words.map(quote -> messages.say("evidence.mark.now.without-page", quote));
        return said.map(Paragraph::new);
    }
}
