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
import org.evenhand.design.ActionButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.IncrementalRendering;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TextFormField;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.SubmittingComments;
import org.evenhand.tenders.comments.SubmittingComments.Asked;
import org.evenhand.tenders.comments.SubmittingComments.Hearing;

/** Page on which people who were asked say what they think of a draft. They need no account. */
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
    private transient Optional<TextFormField> name = Optional.empty();

    CommentView(SubmittingComments hearing) {
        this.hearing = hearing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        hearing.open(token).ifPresentOrElse(this::show, this::closed);
    }

    private void show(Asked asked) {
        begin(messages.say("comment.heading", asked.draft().title()));
        add(
                new Paragraph(messages.say(
                        "comment.intro", messages.list(asked.draft().buyers()), messages.date(asked.until()))),
                new Paragraph(messages.say("comment.no-names")));
        if (!asked.draft().summary().isBlank()) {
            add(
                    new H2(messages.say("comment.summary")),
                    new Paragraph(asked.draft().summary()));
        }
        TextFormField named =
                ask(new TextFormField(messages.say("comments.name")).hint(messages.say("comment.name.hint")));
        named.optional();
        name = Optional.of(named);
        List<Runnable> drawing = new ArrayList<>();
        asked.draft().read().forEach(one -> drawing.add(() -> draw(asked, one)));
        drawing.add(() -> {
            add(new H2(messages.say("comments.whole")));
            room(asked, Optional.empty());
        });
        new IncrementalRendering(this, PORTION, drawing);
    }

    /** A criterion, or once a sentence where as many are open elsewhere as there is memory for. */
    private void draw(Asked asked, CriterionReading one) {
        if (OPEN.tryAcquire()) {
            drawn++;
            add(new H2(one.draft().heading()));
            CriterionPieces.told(messages, one, asked.draft().contract()).forEach(this::add);
            room(asked, Optional.of(one));
        } else if (!full) {
            full = true;
            add(new Note(Note.Kind.WARNING, messages.say("comment.full")));
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
                .map(one -> messages.say("comment.what.of", one.draft().heading()))
                .orElseGet(() -> messages.say("comment.whole.what"));
        TextFormField text = ask(new TextFormField(label).lines(4));
        add(said);
        add(buttons(new ActionButton(
                criterion
                        .map(one -> messages.say("comment.act.of", one.draft().heading()))
                        .orElseGet(() -> messages.say("comment.act")),
                ActionButton.Kind.PLAIN,
                () -> {
                    clear();
                    switch (hearing.say(
                            token, part, name.map(TextFormField::value).orElse(""), text.value())) {
                        case Hearing.Kept kept -> {
                            text.set("");
                            said.add(new Note(Note.Kind.SUCCESS, messages.say("comment.kept")), piece(kept.comment()));
                        }
                        case Hearing.Refused refused ->
                            refuse(
                                    text,
                                    messages.say(
                                            "comments.refused." + refused.why().word()));
                    }
                })));
    }

    private Div piece(Comment comment) {
        Paragraph text = new Paragraph(comment.said());
        text.addClassName("tenders-as-written");
        Paragraph when = new Paragraph(
                comment.name().isBlank()
                        ? messages.moment(comment.at())
                        : messages.say("comment.by", comment.name(), messages.moment(comment.at())));
        when.addClassName("choice-hint");
        Div piece = new Div(text, when);
        piece.addClassName("tenders-comment");
        return piece;
    }

    private void closed() {
        begin(messages.say("comment.closed.heading"));
        add(new Paragraph(messages.say("comment.closed.why")));
    }
}
