package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.DateEntry;
import org.evenhand.design.Note;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.Shell;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Trail;
import org.evenhand.shared.Days;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.AskingForComments.Asking;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRefusal;
import org.evenhand.tenders.comments.CommentRequest;
import org.evenhand.tenders.comments.SubmittingComments.Hearing;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;

/** What people think of a draft: asking them, typing in what came on paper, and what became of it. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/comments", layout = Shell.class)
class CommentsView extends DraftPage {

    private final transient AskingForComments asking;
    private final transient Clock clock;
    private final Div made = new Div();
    private final Div heard = new Div();

    CommentsView(DraftDesk desk, AskingForComments asking, Clock clock) {
        super(desk);
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public String heading(DraftTender tender) {
        return words.say("comments.heading");
    }

    @Override
    public Optional<Trail.Stop> here() {
        return Optional.of(new Trail.Stop(CommentNavigation.comments(id), words.say("comments.title")));
    }

    @Override
    public void draw(DraftTender tender, boolean writes) {
        add(new Paragraph(words.say("comments.intro")));
        add(heard);
        if (writes) {
            ask();
            typeIn();
        }
        add(new H2(words.say("comments.paper")), new Paragraph(words.say("comments.paper.why")));
        add(new Paragraph(new Anchor(CommentNavigation.form(id), words.say("comments.paper.open"))));
        add(made);
        next(DraftNavigation.chapter(id, Chapter.SIGN_OFF), said.chapter(Chapter.SIGN_OFF));
        redraw(writes);
    }

    private void ask() {
        add(new H2(words.say("comments.ask")), new Paragraph(words.say("comments.ask.why")));
        TextEntry asked = ask(new TextEntry(words.say("comments.asked")).hint(words.say("comments.asked.hint")));
        DateEntry until = ask(new DateEntry(words.say("comments.until"), Days.today(desk.clock())));
        Div link = new Div();
        add(buttons(new ActButton(words.say("comments.ask.act"), ActButton.Kind.MAIN, () -> {
            clear();
            link.removeAll();
            if (until.value().isEmpty()) {
                refuse(until, until.refusal().orElseGet(() -> words.say("comments.refused.no-day")));
                return;
            }
            switch (asking.ask(id, asked.value(), until.value().get())) {
                case Asking.Done done -> {
                    link.add(
                            new Note(Note.Kind.SUCCESS, words.say("comments.link", asked.value())),
                            new Paragraph(link(done.link())),
                            new Paragraph(words.say("comments.link.once")));
                    asked.set("");
                    redraw(true);
                }
                case Asking.Refused refused ->
                    refuse(
                            switch (refused.why()) {
                                case DAY_PASSED, DAY_TOO_FAR -> until;
                                default -> asked;
                            },
                            said(refused.why()));
            }
        })));
        add(link);
    }

    private static Code link(String address) {
        Code link = new Code(address);
        link.addClassName("link-to-hand-over");
        return link;
    }

    private void typeIn() {
        Framework framework = desk.checking().framework(id);
        add(new H2(words.say("comments.type")), new Paragraph(words.say("comments.type.why")));
        TextEntry asked = ask(new TextEntry(words.say("comments.type.asked")));
        TextEntry name = ask(new TextEntry(words.say("comments.name")));
        name.optional();
        List<ChoiceEntry.Option<String>> parts = new ArrayList<>();
        parts.add(ChoiceEntry.Option.of("", words.say("comments.whole")));
        framework
                .criteria()
                .forEach(one -> parts.add(ChoiceEntry.Option.of(one.id().value(), one.heading())));
        SelectEntry<String> about = ask(new SelectEntry<>(words.say("comments.about"), parts));
        TextEntry text = ask(new TextEntry(words.say("comments.said")).lines(4));
        Div kept = new Div();
        add(buttons(new ActButton(words.say("comments.type.act"), ActButton.Kind.PLAIN, () -> {
            clear();
            kept.removeAll();
            Optional<PartId> part =
                    about.value().filter(value -> !value.isEmpty()).map(PartId::new);
            switch (asking.typeIn(id, asked.value(), name.value(), part, text.value())) {
                case Hearing.Kept done -> {
                    kept.add(new Note(Note.Kind.SUCCESS, words.say("comments.typed")));
                    text.set("");
                    redraw(true);
                }
                case Hearing.Refused refused ->
                    refuse(refused.why() == CommentRefusal.NOBODY_ASKED ? asked : text, said(refused.why()));
            }
        })));
        add(kept);
    }

    private String said(CommentRefusal why) {
        return words.say("comments.refused." + why.word());
    }

    private void redraw(boolean writes) {
        heard.removeAll();
        List<Comment> comments = asking.comments(id);
        heard.add(new H2(
                comments.isEmpty()
                        ? words.say("comments.none")
                        : words.say("comments.count", comments.size(), unanswered(comments))));
        Map<String, List<Comment>> byPart = new LinkedHashMap<>();
        comments.forEach(one ->
                byPart.computeIfAbsent(one.about(), any -> new ArrayList<>()).add(one));
        byPart.forEach((about, said) -> {
            heard.add(new H3(about.isEmpty() ? words.say("comments.whole") : about));
            said.forEach(one -> heard.add(new CommentPiece(words, asking, id, one, writes)));
        });
        made.removeAll();
        List<CommentRequest> requests = asking.requests(id);
        if (!requests.isEmpty()) {
            UnorderedList list = new UnorderedList();
            requests.forEach(one -> list.add(item(one, writes)));
            made.add(new H2(words.say("comments.requests")), list);
        }
    }

    private static long unanswered(List<Comment> comments) {
        return comments.stream().filter(one -> one.reply().isEmpty()).count();
    }

    private ListItem item(CommentRequest request, boolean writes) {
        LocalDate today = Days.today(clock);
        boolean open = request.isOpen(today);
        ListItem item = new ListItem(new Paragraph(words.say(
                open ? "comments.request.open" : "comments.request.closed",
                request.asked(),
                words.date(request.until()),
                request.comments())));
        if (open && writes) {
            item.add(buttons(
                    new ActButton(words.say("comments.request.end", request.asked()), ActButton.Kind.PLAIN, () -> {
                        asking.end(id, request.id());
                        redraw(true);
                    })));
        }
        return item;
    }
}
