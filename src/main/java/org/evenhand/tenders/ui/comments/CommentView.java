package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ActButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.InPortions;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextEntry;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.SubmittingComments;
import org.evenhand.tenders.comments.SubmittingComments.Asked;
import org.evenhand.tenders.comments.SubmittingComments.Hearing;

/** Where people who were asked say what they think of a draft. They need no account. */
@AnonymousAllowed
@Route(value = CommentNavigation.COMMENT, layout = Shell.class)
class CommentView extends FormPage implements BeforeEnterObserver {

    private static final int PORTION = 40;

    /**
     * So many criteria may be open on all such pages together, as nobody has to sign in for one: each takes some seven
     * kilobytes, so that they keep an eighth of the memory at most.
     */
    private static final Semaphore OPEN =
            new Semaphore((int) (Runtime.getRuntime().maxMemory() / 8 / 7_000));

    private final transient SubmittingComments hearing;
    private int drawn;
    private boolean full;
    private String token = "";
    private transient Optional<TextEntry> name = Optional.empty();

    CommentView(SubmittingComments hearing) {
        this.hearing = hearing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        hearing.open(token).ifPresentOrElse(this::show, this::closed);
    }

    private void show(Asked asked) {
        begin(words.say("comment.heading", asked.draft().title()));
        add(
                new Paragraph(
                        words.say("comment.intro", words.list(asked.draft().buyers()), words.date(asked.until()))),
                new Paragraph(words.say("comment.no-names")));
        if (!asked.draft().summary().isBlank()) {
            add(
                    new H2(words.say("comment.summary")),
                    new Paragraph(asked.draft().summary()));
        }
        TextEntry named = ask(new TextEntry(words.say("comments.name")).hint(words.say("comment.name.hint")));
        named.optional();
        name = Optional.of(named);
        List<Runnable> drawing = new ArrayList<>();
        asked.draft().read().forEach(one -> drawing.add(() -> draw(asked, one)));
        drawing.add(() -> {
            add(new H2(words.say("comments.whole")));
            room(asked, Optional.empty());
        });
        new InPortions(this, PORTION, drawing);
    }

    /** A criterion, or once a sentence where as many are open elsewhere as there is memory for. */
    private void draw(Asked asked, CriterionReading one) {
        if (OPEN.tryAcquire()) {
            drawn++;
            add(new H2(one.draft().heading()));
            CriterionPieces.told(words, one, asked.draft().contract()).forEach(this::add);
            room(asked, Optional.of(one));
        } else if (!full) {
            full = true;
            add(new Note(Note.Kind.WARNING, words.say("comment.full")));
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        OPEN.release(drawn);
        drawn = 0;
    }

    /** What was said of it by this link, and room to say something. */
    private void room(Asked asked, Optional<CriterionReading> criterion) {
        Optional<PartId> part = criterion.map(one -> one.draft().id());
        Div said = new Div();
        asked.said().stream().filter(one -> one.criterion().equals(part)).forEach(one -> said.add(piece(one)));
        String label = criterion
                .map(one -> words.say("comment.what.of", one.draft().heading()))
                .orElseGet(() -> words.say("comment.whole.what"));
        TextEntry text = ask(new TextEntry(label).lines(4));
        add(said);
        add(buttons(new ActButton(
                criterion
                        .map(one -> words.say("comment.act.of", one.draft().heading()))
                        .orElseGet(() -> words.say("comment.act")),
                ActButton.Kind.PLAIN,
                () -> {
                    clear();
                    switch (hearing.say(token, part, name.map(TextEntry::value).orElse(""), text.value())) {
                        case Hearing.Kept kept -> {
                            text.set("");
                            said.add(new Note(Note.Kind.SUCCESS, words.say("comment.kept")), piece(kept.comment()));
                        }
                        case Hearing.Refused refused ->
                            refuse(
                                    text,
                                    words.say(
                                            "comments.refused." + refused.why().word()));
                    }
                })));
    }

    private Div piece(Comment comment) {
        Paragraph text = new Paragraph(comment.said());
        text.addClassName("tenders-as-written");
        Paragraph when = new Paragraph(
                comment.name().isBlank()
                        ? words.moment(comment.at())
                        : words.say("comment.by", comment.name(), words.moment(comment.at())));
        when.addClassName("choice-hint");
        Div piece = new Div(text, when);
        piece.addClassName("tenders-comment");
        return piece;
    }

    private void closed() {
        begin(words.say("comment.closed.heading"));
        add(new Paragraph(words.say("comment.closed.why")));
    }
}
