package org.evenhand.planning.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.DateFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.TextFormField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.shared.OrganisationId;

/** One answer about an action. */
final class AnswerEntry extends AutosaveField {

    private final transient AssessmentPage page;
    private final transient OrganisationId organisation;
    private final transient Question question;

    AnswerEntry(AssessmentPage page, OrganisationId organisation, Question question, String seen, LocalDate today) {
        super(page.words(), question.action().word() + "." + question.field().word(), seen);
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
        ChoiceFormField<String> levels = new ChoiceFormField<>(
                label(),
                Arrays.stream(Level.values())
                        .map(level -> new ChoiceFormField.Option<>(
                                level.word(),
                                messages.say("assess.level." + level.word()),
                                Optional.of(messages.say(key + level.word()))))
                        .toList());
        show(levels);
    }

    private void day(LocalDate today) {
        DateFormField day = new DateFormField(label(), today);
        day.onLeft(written -> day.refusal()
                .ifPresentOrElse(
                        this::refuse,
                        () -> save(written.map(LocalDate::toString).orElse(""))));
        hint(day);
        show(day, value -> day.set(chosen(value).map(LocalDate::parse)));
    }

    private void text(int lines) {
        TextFormField text = new TextFormField(label())
                .lines(lines)
                .maxLength(question.field().longest());
        hint(text);
        show(text);
    }

    private void hint(FormField<?> formField) {
        String hint = "assess.field." + question.field().word() + ".hint";
        if (messages.knows(hint)) {
            formField.hint(messages.say(hint));
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
