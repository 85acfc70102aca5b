package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.ui.rules.RuleLanguagePiece;
import org.evenhand.criteria.ui.rules.RuleMistakes;
import org.evenhand.design.ActionButton;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.ContractDoubt;
import org.evenhand.design.FormField;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.AnswerOutcome;

/** One answer of a framework. */
final class AnswerEntry extends AutosaveField {

    private static final int LINES = 4;
    private static final int LINES_OF_RULE = 16;

    private final transient FieldWords words = new FieldWords(messages);
    private final transient DraftingFrameworks drafting;
    private final transient FrameworkId framework;
    private final PartId part;
    private final transient Field field;
    private final String label;
    private final transient Runnable saved;
    private final FormField<?> formField;
    private final Div told = new Div();
    private final transient Optional<RuleMistakes> mistakes;

    /**
     * @param saved to be told when something was kept
     */
    AnswerEntry(
            DraftingFrameworks drafting,
            Framework framework,
            DraftPart part,
            Field field,
            String label,
            Runnable saved) {
        super(Messages.here(), part.id().value() + "." + field.place(), part.answer(field.place()));
        this.drafting = drafting;
        this.framework = framework.id();
        this.part = part.id();
        this.field = field;
        this.label = label;
        this.saved = saved;
        if (field.type() == Type.CHOICE || field.type() == Type.SECTION) {
            SelectFormField<String> select = new SelectFormField<>(label, options(framework));
            show(select);
            formField = select;
        } else {
            TextFormField text = text(label);
            show(text);
            formField = text;
        }
        words.hint(field).ifPresent(formField::hint);
        mistakes = field.type() == Type.RULE
                ? Optional.of(new RuleMistakes(messages, formField.fieldId()))
                : Optional.empty();
        mistakes.ifPresent(this::add);
    }

    private TextFormField text(String name) {
        TextFormField text = new TextFormField(name);
        return switch (field.type()) {
            case TEXT -> text.lines(LINES);
            case RULE -> {
                addClassName("criteria-rule-text");
                yield text.lines(LINES_OF_RULE);
            }
            case NUMBER -> text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
            case LINE, CHOICE, SECTION -> text;
        };
    }

    private List<ChoiceFormField.Option<String>> options(Framework framework) {
        return field.type() == Type.SECTION
                ? framework.sections().stream()
                        .map(section -> ChoiceFormField.Option.of(section.id().value(), section.name()))
                        .toList()
                : field.choices().stream()
                        .map(code -> ChoiceFormField.Option.of(code, words.choice(field, code)))
                        .toList();
    }

    String place() {
        return field.place();
    }

    String fieldId() {
        return formField.fieldId();
    }

    /** Says at the field what is wrong with it; nothing where nothing is. */
    void problem(List<CriterionReading.FieldProblem> problems) {
        Optional<String> what = problems.stream()
                .filter(problem ->
                        problem.place().equals(place()) && problem.why() != CriterionReading.FieldProblem.Why.MISSING)
                .findFirst()
                .map(words::said);
        mark(what);
        spots(problems);
    }

    /** Says beside a rule where its mistakes are; of what is only being written no field is refused. */
    void spots(List<CriterionReading.FieldProblem> problems) {
        mistakes.ifPresent(list -> list.show(problems.stream()
                .filter(problem -> problem.place().equals(place()))
                .toList()));
    }

    /** Asks to be told what is being written. */
    void onTyped(Consumer<String> listener) {
        if (formField instanceof TextFormField text) {
            text.onTyped(listener);
        }
    }

    /** Offers words in a rule, and a list of them below it. */
    void teach(RuleLanguagePiece language, Framework of) {
        if (formField instanceof TextFormField text && field.type() == Type.RULE) {
            text.suggests(language.suggestions(of));
            add(language.list());
        }
    }

    /** Shows a rule that followed a criterion to its new reference. */
    void follow(DraftPart criterion) {
        if (field.type() == Type.RULE) {
            renew(criterion.answer(place()));
        }
    }

    @Override
    protected Keeping keep(String before, String written) {
        told.removeAll();
        AnswerOutcome outcome = drafting.answer(framework, part, field.path(), before, written);
        if (outcome instanceof AnswerOutcome.Kept kept && !kept.carried().isEmpty()) {
            add(told);
            told.add(new Note(Note.Kind.SUCCESS, messages.say("reference.carried", messages.list(kept.carried()))));
        }
        return said(outcome);
    }

    @Override
    protected List<Component> gone(AnswerOutcome.Gone gone) {
        return List.of(
                new Note(Note.Kind.WARNING, messages.say("criterion.gone", gone.by(), messages.moment(gone.at()))),
                putBack());
    }

    private ActionButton putBack() {
        return new ActionButton(messages.say("criterion.put-back"), ActionButton.Kind.MAIN, () -> {
            drafting.putBack(framework, part);
            save(
                    formField.value() instanceof Optional<?> chosen
                            ? chosen.map(Object::toString).orElse("")
                            : String.valueOf(formField.value()));
        });
    }

    /** Rules follow a criterion to its new reference. */
    @Override
    protected boolean standsHalfWritten() {
        return !field.place().equals(CriterionFields.ID);
    }

    @Override
    protected Optional<String> doubt(String value) {
        return part.equals(PartId.FRAMEWORK) && place().equals(Framework.VALUE)
                ? ContractDoubt.of(messages, value)
                : Optional.empty();
    }

    @Override
    protected void settled() {
        saved.run();
    }

    @Override
    protected String label() {
        return label;
    }

    @Override
    protected String shown(String value) {
        return field.type() == Type.CHOICE && !value.isEmpty() ? words.choice(field, value) : value;
    }
}
