package org.evenhand.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.TaskList;
import org.evenhand.design.TextFormField;
import org.evenhand.questions.clarification.Asking;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.OfTender;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.questions.clarification.QuestionRefusal;
import org.evenhand.questions.clarification.TypingInQuestions;
import org.evenhand.shared.Days;
import org.evenhand.shared.Roles;

/** Page of the questions about a tender for its buyers: what waits, what was settled, and typing in what came elsewhere. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = QuestionsNavigation.OF_TENDER, layout = Shell.class)
class TenderQuestionsView extends BuyersPage {

    /** From so many days before the last on which all are answered the page warns. */
    private static final int NEAR = 5;

    private static final int SHORT = 120;

    private final transient TypingInQuestions typing;
    private final transient Clock clock;
    private final Div list = new Div();

    TenderQuestionsView(BuyersQuestions reading, TypingInQuestions typing, Clock clock) {
        super(reading);
        this.typing = typing;
        this.clock = clock;
    }

    @Override
    void draw(OfTender all) {
        begin(
                all,
                messages.say(
                        "questions.tender.heading",
                        all.waiting().size(),
                        all.days().title()),
                Optional.empty());
        days(all);
        add(list);
        redraw(all);
        if (all.writes()) {
            typeIn();
        }
    }

    private void days(OfTender all) {
        LocalDate today = Days.today(clock);
        if (all.days().isClosed(clock.instant())) {
            add(new Note(Note.Kind.INFO, refused(QuestionRefusal.CLOSED)));
            return;
        }
        all.days()
                .questions()
                .ifPresent(day -> add(new Paragraph(messages.say(
                        today.isAfter(day) ? "questions.tender.asked-until" : "questions.tender.ask-until",
                        messages.date(day)))));
        all.days().answers().ifPresent(day -> {
            long left = ChronoUnit.DAYS.between(today, day);
            if (all.waiting().isEmpty() || left > NEAR) {
                add(new Paragraph(messages.say("questions.tender.answer-by", messages.date(day))));
            } else {
                add(new Note(
                        Note.Kind.WARNING,
                        left < 0
                                ? messages.say("questions.tender.late", messages.date(day))
                                : messages.say("questions.tender.near", messages.date(day), left)));
            }
        });
    }

    private void redraw(OfTender all) {
        list.removeAll();
        List<TaskList.Task> waiting = all.waiting().stream()
                .map(one -> row(one, all.writes() ? todo(one) : open(one)))
                .toList();
        List<TaskList.Task> others = all.questions().stream()
                .filter(one -> !one.isOpen())
                .map(one -> row(one, open(one)))
                .toList();
        list.add(new TaskList(List.of(
                new TaskList.Group(messages.say("questions.group.waiting"), waiting),
                new TaskList.Group(messages.say("questions.group.settled"), others))));
    }

    private TaskList.State todo(Question one) {
        return new TaskList.State.ToDo(QuestionsNavigation.question(tender, one.number()));
    }

    private TaskList.State open(Question one) {
        return new TaskList.State.Open(QuestionsNavigation.question(tender, one.number()));
    }

    private TaskList.Task row(Question one, TaskList.State state) {
        String words = one.words().replaceAll("\\s+", " ");
        return new TaskList.Task(
                messages.say(
                        "questions.row",
                        String.valueOf(one.number()),
                        words.length() > SHORT ? words.substring(0, SHORT - 1) + "…" : words),
                Optional.of(messages.say(
                        "questions.row.hint",
                        messages.say("questions.short." + one.manner().word()),
                        messages.say("questions.state." + one.state().word()),
                        messages.date(one.came()))),
                state);
    }

    private void typeIn() {
        add(new H2(messages.say("questions.type")), new Paragraph(messages.say("questions.type.why")));
        ChoiceFormField<Channel> channel = ask(new ChoiceFormField<>(
                messages.say("questions.type.channel"),
                Stream.of(Channel.values())
                        .filter(one -> one != Channel.ONLINE)
                        .map(one -> ChoiceFormField.Option.of(one, messages.say("questions.channel." + one.word())))
                        .toList()));
        DateFormField came = ask(new DateFormField(messages.say("questions.type.came"), Days.today(clock)));
        TextFormField words = ask(new TextFormField(messages.say("questions.type.words")).lines(4));
        words.hint(messages.say("questions.type.words.hint"));
        ChoiceFormField<Manner> manner = ask(new ChoiceFormField<>(
                messages.say("questions.ask.manner"),
                Stream.of(Manner.values())
                        .map(one -> new ChoiceFormField.Option<>(
                                one,
                                messages.say("questions.manner." + one.word()),
                                Optional.of(messages.say("questions.manner.hint." + one.word()))))
                        .toList()));
        manner.set(Optional.of(Manner.OPEN));
        Div kept = new Div();
        add(buttons(new ActionButton(messages.say("questions.type.act"), ActionButton.Kind.PLAIN, () -> {
            clear();
            kept.removeAll();
            keep(channel, came, words, manner, kept);
        })));
        add(kept);
    }

    private void keep(
            ChoiceFormField<Channel> channel,
            DateFormField came,
            TextFormField words,
            ChoiceFormField<Manner> manner,
            Div kept) {
        Optional<Channel> way = channel.value();
        Optional<LocalDate> day = came.value();
        if (way.isEmpty()) {
            refuse(channel, messages.say("questions.type.no-channel"));
        }
        if (day.isEmpty()) {
            refuse(came, came.refusal().orElseGet(() -> messages.say("questions.type.no-day")));
        }
        if (way.isEmpty() || day.isEmpty()) {
            return;
        }
        switch (typing.typeIn(
                tender,
                manner.value().orElse(Manner.OPEN),
                way.get(),
                day.get(),
                words.value(),
                Locale.of(messages.language()))) {
            case Asking.Asked(int number) -> {
                kept.add(new Note(Note.Kind.SUCCESS, messages.say("questions.typed", String.valueOf(number))));
                words.set("");
                redraw(found());
            }
            case Asking.Refused refused -> {
                FormField<?> at = refused.why() == QuestionRefusal.NOT_IN_TIME ? came : words;
                refuse(at, refused(refused.why()));
            }
        }
    }
}
