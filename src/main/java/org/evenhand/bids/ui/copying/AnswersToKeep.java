package org.evenhand.bids.ui.copying;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;

/** Answers from elsewhere that a reader may keep: new ones as they are, and a tick for each that would replace another. */
public final class AnswersToKeep extends Div {

    /**
     * An answer that the reader wants to be kept.
     *
     * @param seen what stood there when the list was drawn
     */
    public record Wanted(Answer answer, String seen, String text) {}

    private final transient Messages messages;
    private final String key;
    private final transient List<Answer> answers;
    private final transient Function<Answer, String> label;
    private final transient BiFunction<Answer, String, String> shown;
    private final transient Map<Answer, CheckboxFormField> boxes = new LinkedHashMap<>();

    /**
     * A list of those that are new, and of those that would replace others.
     *
     * @param key of the messages that say where the answers are from
     * @param label what an answer is called
     * @param shown what it says, as a reader writes it
     */
    public AnswersToKeep(
            Messages messages,
            String key,
            List<Answer> answers,
            Function<Answer, String> label,
            BiFunction<Answer, String, String> shown) {
        this.messages = messages;
        this.key = key;
        this.answers = answers;
        this.label = label;
        this.shown = shown;
        news();
        different();
    }

    /** The way to keep what is new and chosen, and the way to keep nothing; empty where there is nothing. */
    public Optional<Div> offer(Runnable keep, Runnable leave) {
        int news = that(Compared.New.class).size();
        return news + boxes.size() == 0
                ? Optional.empty()
                : Optional.of(FormPage.buttons(
                        new ActionButton(
                                messages.say(key + (boxes.isEmpty() ? ".keep" : ".keep.ticked"), news),
                                ActionButton.Kind.MAIN,
                                keep),
                        new ActionButton(messages.say("bids.offline.leave"), ActionButton.Kind.PLAIN, leave)));
    }

    /** What is to be kept as it was chosen. */
    public List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (Answer answer : answers) {
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

    private List<Answer> that(Class<? extends Compared.Outcome> came) {
        return answers.stream()
                .filter(answer -> came.isInstance(answer.outcome()))
                .toList();
    }

    private void news() {
        List<Answer> news = that(Compared.New.class);
        if (!news.isEmpty()) {
            add(
                    new H3(messages.say("bids.offline.new", news.size())),
                    new CheckAnswers(news.stream()
                            .map(answer -> answer.outcome() instanceof Compared.New(String text)
                                    ? line(label.apply(answer), shown.apply(answer, text))
                                    : line(label.apply(answer), ""))
                            .toList()));
        }
    }

    private static CheckAnswers.Answer line(String question, String answer) {
        return new CheckAnswers.Answer(question, answer, Optional.empty());
    }

    private void different() {
        List<Answer> different = that(Compared.Different.class);
        if (different.isEmpty()) {
            return;
        }
        add(
                new H3(messages.say("bids.offline.different", different.size())),
                new Paragraph(messages.say("bids.offline.different.what")));
        for (Answer answer : different) {
            if (answer.outcome() instanceof Compared.Different(String now, String text)) {
                CheckboxFormField box =
                        new CheckboxFormField(messages.say("bids.offline.replace", label.apply(answer)));
                boxes.put(answer, box);
                add(
                        box,
                        new CheckAnswers(List.of(
                                line(messages.say("bids.offline.now"), shown.apply(answer, now)),
                                line(messages.say(key + ".there"), shown.apply(answer, text)))));
            }
        }
    }
}
