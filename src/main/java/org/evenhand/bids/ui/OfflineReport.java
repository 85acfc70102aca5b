package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.ui.copying.AnswersToKeep;
import org.evenhand.design.Focus;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.shared.TypedText;

/** Report of what was read of a file: what is new, what would be overwritten, and what could not be used. */
final class OfflineReport extends Div {

    private final transient OfflineWords words;
    private final transient Messages messages;
    private final transient Compared.Read read;
    private final AnswersToKeep kept;
    private final H2 heading;

    OfflineReport(OfflineWords words, Compared.Read read) {
        this.words = words;
        this.messages = words.said().messages();
        this.read = read;
        int found = read.answers().size();
        heading = new H2(messages.say("bids.offline.report", found));
        add(heading);
        read.madeFor()
                .ifPresent(version -> add(new Note(
                        Note.Kind.WARNING,
                        messages.say(
                                "bids.offline.older",
                                version,
                                words.shown().published().version()))));
        kept = new AnswersToKeep(
                messages,
                "bids.offline",
                read.answers(),
                this::label,
                (answer, text) -> words.said().shown(answer.field(), text));
        add(kept);
        notUsed();
        untouched();
        unknown();
        add(new Paragraph(
                messages.say("bids.offline.rest", read.that(Compared.Same.class).size(), read.empty())));
    }

    void focusHeading() {
        Focus.on(heading);
    }

    /** Offers to keep what is new and chosen; nothing where there is nothing. */
    void offer(Runnable keep, Runnable leave) {
        kept.offer(keep, leave).ifPresent(this::add);
    }

    /** What is to be kept as it was chosen. */
    List<AnswersToKeep.Wanted> wanted() {
        return kept.wanted();
    }

    String label(Answer answer) {
        return words.label(answer.field(), answer.path());
    }

    private void notUsed() {
        List<String> lines = new ArrayList<>();
        for (Answer answer : read.answers()) {
            switch (answer.outcome()) {
                case Compared.NotUnderstood not ->
                    lines.add(messages.say(
                            "bids.offline.not-understood",
                            label(answer),
                            TypedText.shortened(not.written()),
                            messages.reason(not.why())));
                case Compared.TooLong(String written, int most) ->
                    lines.add(messages.say("bids.offline.too-long", label(answer), most, written.length()));
                case Compared.Repeated repeated ->
                    lines.add(messages.say(
                            "bids.offline.repeated",
                            label(answer),
                            messages.list(repeated.written().stream()
                                    .map(TypedText::shortened)
                                    .toList())));
                case Compared.New one -> {}
                case Compared.Same same -> {}
                case Compared.Different other -> {}
                case Compared.Untouched untouched -> {}
            }
        }
        list("bids.offline.not-used", lines);
    }

    private void untouched() {
        List<String> lines = new ArrayList<>();
        read.that(Compared.Untouched.class).forEach(answer -> lines.add(label(answer)));
        list("bids.offline.untouched", lines);
    }

    private void unknown() {
        list(
                "bids.offline.unknown",
                read.unknown().stream()
                        .map(one -> one.name().isEmpty()
                                ? one.text()
                                : messages.say("bids.offline.unknown.line", one.name(), one.text()))
                        .toList());
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H3(messages.say(key, lines.size())), new Paragraph(messages.say(key + ".what")), list);
        }
    }
}
