package org.evenhand.planning.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.DateEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.KeptEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.Level;
import org.evenhand.shared.OrganisationId;

/** One answer about an action. */
final class AnswerEntry extends KeptEntry {

    private final transient AssessmentPage page;
    private final transient OrganisationId organisation;
    private final transient Question question;

    AnswerEntry(AssessmentPage page, OrganisationId organisation, Question question, String seen, LocalDate today) {
        super(page.words(), seen);
        this.page = page;
        this.organisation = organisation;
        this.question = question;
        switch (question.field()) {
            case LEVEL -> levels();
            case BY_WHEN -> day(today);
            case EVIDENCE -> text(6);
            case NEXT_STEP -> text(3);
            case WHO -> text(1);
        }
    }

    private void levels() {
        String key = "assess.action." + question.action().word() + ".level.";
        ChoiceEntry<String> levels = new ChoiceEntry<>(
                label(),
                Arrays.stream(Level.values())
                        .map(level -> new ChoiceEntry.Option<>(
                                level.word(),
                                words.say("assess.level." + level.word()),
                                Optional.of(words.say(key + level.word()))))
                        .toList());
        show(levels);
    }

    private void day(LocalDate today) {
        DateEntry day = new DateEntry(label(), today);
        day.onLeft(written -> day.refusal()
                .ifPresentOrElse(
                        this::refuse,
                        () -> save(written.map(LocalDate::toString).orElse(""))));
        hint(day);
        show(day, value -> day.set(chosen(value).map(LocalDate::parse)));
    }

    private void text(int lines) {
        TextEntry text =
                new TextEntry(label()).lines(lines).maxLength(question.field().longest());
        hint(text);
        show(text);
    }

    private void hint(Entry<?> entry) {
        String hint = "assess.field." + question.field().word() + ".hint";
        if (words.knows(hint)) {
            entry.hint(words.say(hint));
        }
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(page.assessing.answer(organisation, question, before, written));
    }

    @Override
    protected String label() {
        return page.label(question.field());
    }

    @Override
    protected String shown(String value) {
        return page.shown(new Answers(Map.of(question, value)), question.action(), question.field());
    }
}
