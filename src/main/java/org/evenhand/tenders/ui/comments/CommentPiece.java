package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.StatusTag;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.comments.Comment.Outcome;

/** One comment, and what became of it. */
final class CommentPiece extends Article {

    CommentPiece(Messages messages, AskingForComments asking, TenderId tender, Comment comment, boolean writes) {
        addClassName("tenders-comment");
        Paragraph said = new Paragraph(comment.said());
        said.addClassName("tenders-as-written");
        String who = comment.name().isBlank() ? comment.asked() : comment.name() + ", " + comment.asked();
        Paragraph by = new Paragraph(comment.typedBy()
                .map(typed -> messages.say("comments.by.paper", who, messages.moment(comment.at()), typed))
                .orElseGet(() -> messages.say("comments.by", who, messages.moment(comment.at()))));
        by.addClassName("choice-hint");
        add(said, by);
        if (writes) {
            add(new ReplyEntry(messages, asking, tender, comment));
        } else {
            comment.reply()
                    .ifPresentOrElse(
                            reply -> add(
                                    new StatusTag(
                                            StatusTag.Kind.DONE,
                                            messages.say("comments.outcome."
                                                    + reply.outcome().word())),
                                    new Paragraph(new Span(reply.text()))),
                            () -> add(new StatusTag(StatusTag.Kind.WAITING, messages.say("comments.unanswered"))));
        }
    }

    /** Fields for whether the draft was changed, and for the words that say why or why not. */
    private static final class ReplyEntry extends AutosaveField {

        private final transient AskingForComments asking;
        private final transient TenderId tender;
        private final transient Comment.Id comment;
        private final transient ChoiceFormField<Outcome> outcome;
        private transient String text;

        /** What stood there when the writer last looked. */
        private transient Comment.Seen looked;

        ReplyEntry(Messages messages, AskingForComments asking, TenderId tender, Comment comment) {
            super(
                    messages,
                    comment.id().value(),
                    comment.reply().map(Comment.Reply::text).orElse(""));
            this.asking = asking;
            this.tender = tender;
            this.comment = comment.id();
            this.looked = Comment.Seen.of(comment.reply());
            this.text = looked.text();
            outcome = new ChoiceFormField<>(
                    messages.say("comments.outcome"),
                    Stream.of(Outcome.values())
                            .map(one -> ChoiceFormField.Option.of(one, messages.say("comments.outcome." + one.word())))
                            .toList());
            outcome.onLeft(chosen -> {
                if (!text.isBlank()) {
                    save(text);
                }
            });
            add(outcome);
            TextFormField reply = new TextFormField(label()).lines(3);
            reply.hint(messages.say("comments.reply.hint"));
            reply.onLeft(this::save);
            show(reply, value -> {
                reply.set(value);
                outcome.set(looked.outcome());
            });
        }

        /** A reply is read by whoever was asked. */
        @Override
        protected boolean standsHalfWritten() {
            return false;
        }

        @Override
        protected Keeping keep(String before, String written) {
            text = written;
            Optional<Outcome> chosen = outcome.value();
            if (chosen.isEmpty()) {
                outcome.refuse(messages.say("comments.refused.outcome"));
                return new Keeping.Refused(messages.say("comments.refused.outcome"));
            }
            outcome.accept();
            AnswerOutcome replied = asking.reply(tender, comment, looked, chosen.get(), written);
            if (replied instanceof AnswerOutcome.Kept kept) {
                looked = new Comment.Seen(chosen, kept.value());
            } else if (replied instanceof AnswerOutcome.ChangedMeanwhile) {
                looked = now();
            }
            return said(replied);
        }

        private Comment.Seen now() {
            return asking.comments(tender).stream()
                    .filter(one -> one.id().equals(comment))
                    .findFirst()
                    .map(one -> Comment.Seen.of(one.reply()))
                    .orElse(looked);
        }

        @Override
        protected List<TwoVersions.Difference> differences(String label, String mine, String theirs) {
            List<TwoVersions.Difference> both = new ArrayList<>();
            if (!outcome.value().equals(looked.outcome())) {
                both.add(new TwoVersions.Difference(
                        messages.say("comments.outcome"), said(outcome.value()), said(looked.outcome())));
            }
            if (!mine.equals(theirs) || both.isEmpty()) {
                both.add(new TwoVersions.Difference(label, mine, theirs));
            }
            return both;
        }

        private String said(Optional<Outcome> chosen) {
            return chosen.map(one -> messages.say("comments.outcome." + one.word()))
                    .orElseGet(() -> messages.say("comments.unanswered"));
        }

        @Override
        protected String label() {
            return messages.say("comments.reply");
        }

        @Override
        protected String shown(String value) {
            return value;
        }
    }
}
