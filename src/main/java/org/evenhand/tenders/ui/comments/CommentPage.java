package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.PlainField;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.SubmittingComments;
import org.evenhand.tenders.comments.SubmittingComments.Asked;

/** A draft as it is shown to somebody who was asked, with a box beside each criterion and one button at the end. */
final class CommentPage extends Div {

    private static final int LINES = 4;

    private final transient Messages messages;
    private final transient Asked asked;
    private final transient CommentForm form;
    private final transient Map<String, String> problems;
    private final PlainForm fields;

    /**
     * The page with nothing written.
     *
     * @param sent whether something was sent just now
     */
    CommentPage(Messages messages, Asked asked, String token, boolean sent) {
        this(messages, asked, token, CommentForm.empty(asked.draft()), Map.of());
        if (sent && !asked.said().isEmpty()) {
            addComponentAsFirst(new Note(messages, Note.Kind.SUCCESS, messages.say("comment.kept")));
        }
    }

    /** The page with what was written, and what is wrong with it by field. */
    CommentPage(Messages messages, Asked asked, String token, CommentForm form, Map<String, String> problems) {
        this.messages = messages;
        this.asked = asked;
        this.form = form;
        this.problems = problems;
        this.fields = new PlainForm(CommentNavigation.comment(token));
        if (isRefused()) {
            add(new PlainProblems(messages, problems));
        }
        Div top = new Div(
                new H1(messages.say("comment.heading", asked.draft().title())),
                new Paragraph(messages.say(
                        "comment.intro", messages.list(asked.draft().buyers()), messages.date(asked.until()))),
                new Paragraph(messages.say("comment.no-names")));
        if (!asked.draft().summary().isBlank()) {
            top.add(
                    new H2(messages.say("comment.summary")),
                    messages.inEnglish(new Paragraph(asked.draft().summary())));
        }
        List<CriterionReading> read = asked.draft().read();
        for (DraftPart section : asked.draft().sections()) {
            criteria(
                    section.answer("title"),
                    read.stream()
                            .filter(one -> one.draft()
                                    .answer("section")
                                    .equals(section.id().value()))
                            .toList());
        }
        criteria(
                messages.say(asked.draft().sections().isEmpty() ? "public.judged" : "tender.gates"),
                read.stream().filter(this::isOutside).toList());
        fields.add(new H2(messages.say("comments.whole")));
        room(Optional.empty(), CommentForm.WHOLE, messages.say("comment.whole.what"));
        fields.add(field(
                PlainField.line(messages, CommentForm.NAME, messages.say("comments.name"), form.name())
                        .atMost(SubmittingComments.LONGEST_NAME)
                        .hint(messages.say("comment.name.hint"))
                        .optional(),
                CommentForm.NAME));
        fields.add(new Paragraph(messages.say("comment.send.all")), ActionButton.submit(messages.say("comment.send")));
        SideFacts facts = new SideFacts()
                .part(
                        messages.say("comment.then"),
                        messages.say("comment.then.read"),
                        messages.say("comment.send.all"));
        facts.add(PageContents.of(messages, "", fields));
        add(new SideColumnLayout(top, facts, fields));
    }

    /** Whether it says what is wrong. */
    boolean isRefused() {
        return !problems.isEmpty();
    }

    private boolean isOutside(CriterionReading criterion) {
        return asked.draft().sections().stream()
                .noneMatch(
                        section -> section.id().value().equals(criterion.draft().answer("section")));
    }

    private void criteria(String section, List<CriterionReading> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        fields.add(new H2(section));
        for (CriterionReading one : criteria) {
            fields.add(messages.inEnglish(new H3(one.draft().heading())));
            CriterionPieces.told(messages, one, asked.draft().contract()).forEach(fields::add);
            PartId part = one.draft().id();
            room(
                    Optional.of(part),
                    CommentForm.field(part),
                    messages.say("comment.what.of", one.draft().heading()));
        }
    }

    /** What was said by this link, and room to say something. */
    private void room(Optional<PartId> part, String name, String label) {
        asked.said().stream().filter(one -> one.criterion().equals(part)).forEach(one -> fields.add(piece(one)));
        fields.add(field(PlainField.lines(messages, name, label, form.said(name), LINES), name));
    }

    private PlainField field(PlainField field, String name) {
        Optional.ofNullable(problems.get(name)).ifPresent(field::refuse);
        return field;
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
}
