package org.evenhand.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.VirusScan;

/** One document at one of its pages: the picture of it, its words to copy, and a search that says on which pages words stand. */
final class DocumentPage extends Div {

    /** As many letters of one page are shown; a document without pages is one. */
    private static final int LONGEST = 20_000;

    private static final int LINES = 14;
    private static final String SAID = "said";

    /**
     * Page that is shown.
     *
     * @param words empty where nobody can read any
     */
    record Shown(int number, Optional<String> words) {}

    /**
     * Words that were looked for, and the pages on which they stand.
     *
     * @param words empty where nothing was looked for
     */
    record Searched(String words, List<Integer> pages) {}

    private final transient Optional<MarkingPieces.Wish> wish;

    private final transient Messages messages;
    private final transient EvidenceFile file;

    /** @param wish what a passage is to be marked for; empty where somebody only looks */
    DocumentPage(
            Messages messages, EvidenceFile file, Shown shown, Searched searched, Optional<MarkingPieces.Wish> wish) {
        this.wish = wish;
        this.messages = messages;
        this.file = file;
        Div top = new Div(new H1(file.name()), new Paragraph(messages.say("evidence.look.why")));
        add(new SideColumnLayout(top, side(), new Div(search(searched), page(shown, searched))));
    }

    private SideFacts side() {
        EvidenceWords words = new EvidenceWords(messages);
        SideFacts side = new SideFacts()
                .part(
                        messages.say("evidence.look.what"),
                        messages.say("evidence.what", words.kind(file.kind()), words.size(file.size())),
                        words.reading(file.reading()),
                        words.scan(file.scan()));
        if (file.scan() != VirusScan.INFECTED) {
            side.add(new Paragraph(new Anchor(EvidenceNavigation.file(file.id()), messages.say("evidence.look.take"))));
        }
        side.add(new Paragraph(
                new Anchor(EvidenceNavigation.library(file.organisation()), messages.say("evidence.look.library"))));
        return side;
    }

    private Div search(Searched searched) {
        PlainForm form = PlainForm.asking(EvidenceNavigation.document(file.id()));
        wish.ifPresent(one -> form.hidden(DocumentController.FOR, one.place()));
        form.add(
                PlainField.line(
                        messages, DocumentController.WORDS, messages.say("evidence.look.words"), searched.words()),
                ActionButton.submit(messages.say("evidence.look.find"), ActionButton.Kind.PLAIN));
        Div search = new Div(form);
        if (!searched.words().isEmpty()) {
            Paragraph found = new Paragraph(messages.say(
                    searched.pages().isEmpty() ? "evidence.look.nowhere" : "evidence.look.there", searched.words()));
            searched.pages().forEach(page -> found.add(new Span(" "), link(page, searched)));
            search.add(found);
        }
        return search;
    }

    private Anchor link(int page, Searched searched) {
        return new Anchor(
                EvidenceNavigation.page(
                        file.id(),
                        page,
                        searched.words(),
                        wish.map(MarkingPieces.Wish::place).orElse("")),
                messages.say("evidence.look.page", page));
    }

    private Div page(Shown shown, Searched searched) {
        Div page = new Div();
        Optional<MarkingPieces> marking = wish.map(one -> new MarkingPieces(messages, file, one));
        marking.map(MarkingPieces::wanted).ifPresent(page::add);
        if (file.kind().hasPages() && file.pages() > 0) {
            page.add(new H2(messages.say("evidence.look.page-of", shown.number(), file.pages())));
            page.add(turning(shown, searched));
            Image picture = new Image(
                    EvidenceNavigation.picture(file.id(), shown.number()),
                    messages.say("evidence.look.picture", shown.number()));
            picture.addClassName("evidence-picture");
            page.add(pointed(picture, searched));
        }
        marking.map(pieces -> pieces.taking(shown.number())).ifPresent(page::add);
        page.add(new H2(messages.say("evidence.look.said")));
        Optional<String> words = shown.words();
        if (words.isEmpty()) {
            page.add(new Paragraph(messages.say("evidence.look.no-words")));
            return page;
        }
        String said = words.get();
        // Not read-only, or browsers would not let a keyboard select in it; the script keeps it as it is.
        page.add(PlainField.lines(
                        messages,
                        SAID,
                        messages.say("evidence.look.said-there"),
                        said.length() <= LONGEST ? said : said.substring(0, LONGEST),
                        LINES)
                .hint(messages.say(wish.isPresent() ? "evidence.mark.select" : "evidence.look.copy")));
        if (said.length() > LONGEST) {
            page.add(new Paragraph(messages.say("evidence.look.more", messages.number(BigDecimal.valueOf(LONGEST)))));
        }
        return page;
    }

    /** The picture, on which the script puts the words: those looked for are lit, and any can be pointed at for a passage. */
    private static Div pointed(Image picture, Searched searched) {
        Div room = new Div(picture);
        room.addClassName("evidence-page");
        room.getElement().setAttribute("data-lit", searched.words());
        return room;
    }

    private Paragraph turning(Shown shown, Searched searched) {
        Paragraph turning = new Paragraph();
        if (shown.number() > 1) {
            turning.add(link(shown.number() - 1, searched), new Span(" "));
        }
        if (shown.number() < file.pages()) {
            turning.add(link(shown.number() + 1, searched));
        }
        return turning;
    }
}
