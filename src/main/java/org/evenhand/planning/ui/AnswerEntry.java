package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.DateEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TwoVersions;
import org.evenhand.design.Words;
import org.evenhand.people.OrganisationId;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessingOurselves.Saved;
import org.evenhand.planning.Level;
import org.evenhand.planning.PlanRefusal;

/** One answer about an action: saved as it is left, and both versions shown where two people answered. */
final class AnswerEntry extends Div {

    private final transient PlanningPage page;
    private final transient OrganisationId organisation;
    private final transient Question question;
    private final transient Words words;
    private final Div conflict = new Div();
    private final Entry<?> entry;
    private transient Consumer<String> setting = value -> {};

    /** What stood there when the writer last looked. */
    private String seen;

    AnswerEntry(PlanningPage page, OrganisationId organisation, Question question, String seen) {
        this.page = page;
        this.organisation = organisation;
        this.question = question;
        this.words = page.words();
        this.seen = seen;
        this.entry = switch (question.field()) {
            case LEVEL -> levels();
            case BY_WHEN -> day();
            case EVIDENCE -> text(6);
            case NEXT_STEP -> text(3);
            case WHO -> text(1);
        };
        String hint = "assess.field." + question.field().word() + ".hint";
        if (words.knows(hint)) {
            entry.hint(words.say(hint));
        }
        setting.accept(seen);
        add(entry, conflict);
    }

    private Entry<?> levels() {
        String key = "assess.action." + question.action().word() + ".level.";
        ChoiceEntry<String> levels = new ChoiceEntry<>(
                page.label(ActionField.LEVEL),
                Arrays.stream(Level.values())
                        .map(level -> new ChoiceEntry.Option<>(
                                level.word(),
                                words.say("assess.level." + level.word()),
                                Optional.of(words.say(key + level.word()))))
                        .toList());
        setting = value -> levels.set(Optional.of(value).filter(one -> !one.isEmpty()));
        levels.onLeft(chosen -> save(chosen.orElse("")));
        return levels;
    }

    private Entry<?> day() {
        DateEntry day = new DateEntry(page.label(ActionField.BY_WHEN));
        setting = value ->
                day.set(Optional.of(value).filter(one -> !one.isEmpty()).map(LocalDate::parse));
        day.onLeft(written -> {
            if (day.isMalformed()) {
                refuse(PlanRefusal.NOT_A_DAY);
            } else {
                save(written.map(LocalDate::toString).orElse(""));
            }
        });
        return day;
    }

    private Entry<?> text(int lines) {
        TextEntry text = new TextEntry(page.label(question.field()))
                .lines(lines)
                .maxLength(question.field().longest());
        setting = text::set;
        text.onLeft(this::save);
        return text;
    }

    private void refuse(PlanRefusal why) {
        entry.saved("");
        entry.refuse(page.said(why));
    }

    private void save(String answer) {
        entry.accept();
        conflict.removeAll();
        switch (page.assessing.answer(organisation, question, seen, answer)) {
            case Saved.Kept kept -> {
                seen = kept.value();
                setting.accept(seen);
                entry.saved(words.say("saved.at", words.time(kept.at())));
            }
            case Saved.Refused refused -> refuse(refused.why());
            case Saved.ChangedMeanwhile theirs -> {
                entry.saved("");
                compare(theirs);
            }
        }
    }

    private void compare(Saved.ChangedMeanwhile other) {
        seen = other.theirs();
        ActButton mine =
                new ActButton(words.say("two-versions.keep-mine"), ActButton.Kind.MAIN, () -> save(other.mine()));
        ActButton theirs = new ActButton(words.say("two-versions.keep-theirs"), ActButton.Kind.PLAIN, () -> {
            conflict.removeAll();
            setting.accept(other.theirs());
            entry.saved(words.say("saved.at", words.time(other.at())));
        });
        conflict.add(new TwoVersions(
                other.by(),
                words.moment(other.at()),
                List.of(new TwoVersions.Difference(
                        page.label(question.field()), shown(other.mine()), shown(other.theirs()))),
                mine,
                theirs));
    }

    private String shown(String value) {
        String read = page.shown(new Answers(java.util.Map.of(question, value)), question.action(), question.field());
        return read.isEmpty() ? words.say("check.none") : read;
    }
}
