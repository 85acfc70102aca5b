package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.shared.TypedText;

/** Report of what was read of a file: what is new, what would be overwritten, and what could not be used. */
final class OfflineReport extends Div {

    /**
     * An answer that the reader wants to be kept.
     *
     * @param seen what stood there when the report was drawn
     */
    record Wanted(Answer answer, String seen, String text) {}

    private final transient OfflineWords words;
    private final transient Messages messages;
    private final transient Compared.Read read;
    private final transient Map<Answer, CheckboxFormField> boxes = new LinkedHashMap<>();
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
        news();
        different();
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
        int news = read.that(Compared.New.class).size();
        if (news + boxes.size() > 0) {
            add(FormPage.buttons(
                    new ActionButton(
                            messages.say(boxes.isEmpty() ? "bids.offline.keep" : "bids.offline.keep.ticked", news),
                            ActionButton.Kind.MAIN,
                            keep),
                    new ActionButton(messages.say("bids.offline.leave"), ActionButton.Kind.PLAIN, leave)));
        }
    }

    /** What is to be kept as it was chosen. */
    List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (Answer answer : read.answers()) {
            switch (answer.outcome()) {
                case Compared.New(String text) -> wanted.add(new Wanted(answer, "", text));
                case Compared.Different(String now, String text) -> {
                    CheckboxFormField box = boxes.get(answer);
                    if (box != null && box.value()) {
                        wanted.add(new Wanted(answer, now, text));
                    }
                }
                case Compared.Same same -> {}
                case Compared.Untouched untouched -> {}
                case Compared.NotUnderstood not -> {}
                case Compared.TooLong longer -> {}
                case Compared.Repeated repeated -> {}
            }
        }
        return wanted;
    }

    String label(Answer answer) {
        return words.label(answer.field(), answer.path());
    }

    private String shown(Answer answer, String text) {
        return words.said().shown(answer.field(), text);
    }

    private void news() {
        List<Answer> news = read.that(Compared.New.class);
        if (!news.isEmpty()) {
            add(
                    new H3(messages.say("bids.offline.new", news.size())),
                    new CheckAnswers(news.stream()
                            .map(answer -> answer.outcome() instanceof Compared.New(String text)
                                    ? line(label(answer), shown(answer, text))
                                    : line(label(answer), ""))
                            .toList()));
        }
    }

    private static CheckAnswers.Answer line(String question, String answer) {
        return new CheckAnswers.Answer(question, answer, Optional.empty());
    }

    private void different() {
        List<Answer> different = read.that(Compared.Different.class);
        if (different.isEmpty()) {
            return;
        }
        add(
                new H3(messages.say("bids.offline.different", different.size())),
                new Paragraph(messages.say("bids.offline.different.what")));
        for (Answer answer : different) {
            if (answer.outcome() instanceof Compared.Different(String now, String text)) {
                CheckboxFormField box = new CheckboxFormField(messages.say("bids.offline.replace", label(answer)));
                boxes.put(answer, box);
                add(
                        box,
                        new CheckAnswers(List.of(
                                line(messages.say("bids.offline.now"), shown(answer, now)),
                                line(messages.say("bids.offline.in-file"), shown(answer, text)))));
            }
        }
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
