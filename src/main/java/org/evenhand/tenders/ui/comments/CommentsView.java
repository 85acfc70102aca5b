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
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.Note;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.Days;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.AskingForComments.Asking;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.CommentRefusal;
import org.evenhand.tenders.comments.CommentRequest;
import org.evenhand.tenders.comments.TypedIn;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;

/** Page of what people think of a draft: asking them, typing in what came on paper, and what became of it. */
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
        return messages.say("comments.heading");
    }

    @Override
    public Optional<Breadcrumbs.Stop> here() {
        return Optional.of(new Breadcrumbs.Stop(CommentNavigation.comments(id), messages.say("comments.title")));
    }

    @Override
    public void draw(DraftTender tender, boolean writes) {
        add(new Paragraph(messages.say("comments.intro")));
        facts(tender, true, Map.of());
        add(heard);
        if (writes) {
            ask();
            typeIn();
        }
        add(new H2(messages.say("comments.paper")), new Paragraph(messages.say("comments.paper.why")));
        add(new Paragraph(new Anchor(CommentNavigation.form(id), messages.say("comments.paper.open"))));
        add(made);
        next(DraftNavigation.chapter(id, Chapter.SIGN_OFF), said.chapter(Chapter.SIGN_OFF));
        redraw(writes);
        contents(CommentNavigation.comments(id));
    }

    private void ask() {
        add(new H2(messages.say("comments.ask")), new Paragraph(messages.say("comments.ask.why")));
        TextFormField asked =
                ask(new TextFormField(messages.say("comments.asked")).hint(messages.say("comments.asked.hint")));
        DateFormField until = ask(new DateFormField(messages.say("comments.until"), Days.today(desk.clock())));
        Div link = new Div();
        add(buttons(new ActionButton(messages.say("comments.ask.act"), ActionButton.Kind.MAIN, () -> {
            clear();
            link.removeAll();
            if (until.value().isEmpty()) {
                refuse(until, until.refusal().orElseGet(() -> messages.say("comments.refused.no-day")));
                return;
            }
            switch (asking.ask(id, asked.value(), until.value().get())) {
                case Asking.Done done -> {
                    link.add(
                            new Note(Note.Kind.SUCCESS, messages.say("comments.link", asked.value())),
                            new Paragraph(link(done.link())),
                            new Paragraph(messages.say("comments.link.once")));
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
        add(new H2(messages.say("comments.type")), new Paragraph(messages.say("comments.type.why")));
        TextFormField asked = ask(new TextFormField(messages.say("comments.type.asked")));
        TextFormField name = ask(new TextFormField(messages.say("comments.name")));
        name.optional();
        List<ChoiceFormField.Option<String>> parts = new ArrayList<>();
        parts.add(ChoiceFormField.Option.of("", messages.say("comments.whole")));
        framework
                .criteria()
                .forEach(one -> parts.add(ChoiceFormField.Option.of(one.id().value(), one.heading())));
        SelectFormField<String> about = ask(new SelectFormField<>(messages.say("comments.about"), parts));
        TextFormField text = ask(new TextFormField(messages.say("comments.said")).lines(4));
        Div kept = new Div();
        add(buttons(new ActionButton(messages.say("comments.type.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            kept.removeAll();
            Optional<PartId> part =
                    about.value().filter(value -> !value.isEmpty()).map(PartId::new);
            switch (asking.typeIn(id, asked.value(), name.value(), part, text.value())) {
                case TypedIn.Kept done -> {
                    kept.add(new Note(Note.Kind.SUCCESS, messages.say("comments.typed")));
                    text.set("");
                    redraw(true);
                }
                case TypedIn.Refused refused ->
                    refuse(refused.why() == CommentRefusal.NOBODY_ASKED ? asked : text, said(refused.why()));
            }
        })));
        add(kept);
    }

    private String said(CommentRefusal why) {
        return messages.say("comments.refused." + why.word());
    }

    private void redraw(boolean writes) {
        heard.removeAll();
        List<Comment> comments = asking.comments(id);
        heard.add(new H2(
                comments.isEmpty()
                        ? messages.say("comments.none")
                        : messages.say("comments.count", comments.size(), unanswered(comments))));
        Map<String, List<Comment>> byPart = new LinkedHashMap<>();
        comments.forEach(one ->
                byPart.computeIfAbsent(one.about(), any -> new ArrayList<>()).add(one));
        byPart.forEach((about, said) -> {
            heard.add(new H3(about.isEmpty() ? messages.say("comments.whole") : about));
            said.forEach(one -> heard.add(new CommentPiece(messages, asking, id, one, writes)));
        });
        made.removeAll();
        List<CommentRequest> requests = asking.requests(id);
        if (!requests.isEmpty()) {
            UnorderedList list = new UnorderedList();
            requests.forEach(one -> list.add(item(one, writes)));
            made.add(new H2(messages.say("comments.requests")), list);
        }
    }

    private static long unanswered(List<Comment> comments) {
        return comments.stream().filter(one -> one.reply().isEmpty()).count();
    }

    private ListItem item(CommentRequest request, boolean writes) {
        LocalDate today = Days.today(clock);
        boolean open = request.isOpen(today);
        ListItem item = new ListItem(new Paragraph(messages.say(
                open ? "comments.request.open" : "comments.request.closed",
                request.asked(),
                messages.date(request.until()),
                request.comments())));
        if (open && writes) {
            item.add(buttons(new ActionButton(
                    messages.say("comments.request.end", request.asked()), ActionButton.Kind.PLAIN, () -> {
                        asking.end(id, request.id());
                        redraw(true);
                    })));
        }
        return item;
    }
}
