package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FieldProblem;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.Saved;
import org.evenhand.criteria.Typed;
import org.evenhand.criteria.ui.rules.RuleLanguagePiece;
import org.evenhand.criteria.ui.rules.RuleMistakes;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.ContractDoubt;
import org.evenhand.design.Entry;
import org.evenhand.design.KeptEntry;
import org.evenhand.design.Note;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;

/** One answer of a framework. */
final class AnswerEntry extends KeptEntry {

    private static final int LINES = 4;
    private static final int LINES_OF_RULE = 16;

    private final transient FieldWords said = new FieldWords(words);
    private final transient DraftingFrameworks drafting;
    private final transient FrameworkId framework;
    private final PartId part;
    private final transient Field field;
    private final String label;
    private final transient Runnable saved;
    private final Entry<?> entry;
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
        super(Words.here(), part.answer(field.place()));
        this.drafting = drafting;
        this.framework = framework.id();
        this.part = part.id();
        this.field = field;
        this.label = label;
        this.saved = saved;
        if (field.type() == Type.CHOICE || field.type() == Type.SECTION) {
            SelectEntry<String> select = new SelectEntry<>(label, options(framework));
            show(select);
            entry = select;
        } else {
            TextEntry text = text(label);
            show(text);
            entry = text;
        }
        said.hint(field).ifPresent(entry::hint);
        mistakes = field.type() == Type.RULE ? Optional.of(new RuleMistakes(words, entry.fieldId())) : Optional.empty();
        mistakes.ifPresent(this::add);
    }

    private TextEntry text(String name) {
        TextEntry text = new TextEntry(name);
        return switch (field.type()) {
            case TEXT -> text.lines(LINES);
            case RULE -> {
                addClassName("criteria-rule-text");
                yield text.lines(LINES_OF_RULE);
            }
            case NUMBER -> text.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
            case LINE, CHOICE, SECTION -> text;
        };
    }

    private List<ChoiceEntry.Option<String>> options(Framework framework) {
        return field.type() == Type.SECTION
                ? framework.sections().stream()
                        .map(section -> ChoiceEntry.Option.of(section.id().value(), section.name()))
                        .toList()
                : field.choices().stream()
                        .map(code -> ChoiceEntry.Option.of(code, said.choice(field, code)))
                        .toList();
    }

    String place() {
        return field.place();
    }

    String fieldId() {
        return entry.fieldId();
    }

    /** Says at the field what is wrong with it; nothing where nothing is. */
    void problem(List<FieldProblem> problems) {
        Optional<String> what = problems.stream()
                .filter(problem -> problem.place().equals(place()) && problem.why() != FieldProblem.Why.MISSING)
                .findFirst()
                .map(said::said);
        mark(what);
        spots(problems);
    }

    /** Says beside a rule where its mistakes are; of what is only being written no field is refused. */
    void spots(List<FieldProblem> problems) {
        mistakes.ifPresent(list -> list.show(problems.stream()
                .filter(problem -> problem.place().equals(place()))
                .toList()));
    }

    /** Asks to be told what is being written. */
    void onTyped(Consumer<String> listener) {
        if (entry instanceof TextEntry text) {
            text.onTyped(listener);
        }
    }

    /** Offers words in a rule, and a list of them below it. */
    void teach(RuleLanguagePiece language, Framework of) {
        if (entry instanceof TextEntry text && field.type() == Type.RULE) {
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
        return switch (drafting.answer(framework, part, field.place(), before, written)) {
            case Saved.Kept kept -> new Keeping.Kept(kept.value(), kept.at());
            case Saved.Carried carried -> {
                add(told);
                told.add(new Note(Note.Kind.SUCCESS, words.say("reference.carried", words.list(carried.rules()))));
                yield new Keeping.Kept(carried.value(), carried.at());
            }
            case Saved.RulesNameIt named ->
                new Keeping.Refused(words.say("reference.named." + named.why().word(), words.list(named.rules())));
            case Saved.TooLong refused -> new Keeping.Refused(words.say("answer.too-long", refused.most()));
            case Saved.Refused refused -> throw new IllegalStateException("No rule of a framework’s own: " + refused);
            case Saved.NoFigure refused -> new Keeping.Refused(words.refusal(refused.why()));
            case Saved.NoQuestion gone -> new Keeping.Refused(words.say("answer.no-question"));
            case Saved.NoTitle refused ->
                new Keeping.Refused(words.say("framework.title.refused", Typed.LONGEST_TITLE));
            case Saved.Frozen frozen ->
                new Keeping.Refused(words.say("framework.frozen", frozen.by(), words.moment(frozen.at())));
            case Saved.Gone gone -> new Keeping.NoPlace(List.of(gone(gone), putBack()));
            case Saved.ChangedMeanwhile other ->
                new Keeping.ChangedMeanwhile(other.mine(), other.theirs(), other.by(), other.at());
        };
    }

    private Note gone(Saved.Gone gone) {
        return new Note(Note.Kind.WARNING, words.say("criterion.gone", gone.by(), words.moment(gone.at())));
    }

    private ActButton putBack() {
        return new ActButton(words.say("criterion.put-back"), ActButton.Kind.MAIN, () -> {
            drafting.putBack(framework, part);
            save(
                    entry.value() instanceof Optional<?> chosen
                            ? chosen.map(Object::toString).orElse("")
                            : String.valueOf(entry.value()));
        });
    }

    @Override
    protected Optional<String> doubt(String value) {
        return part.equals(PartId.FRAMEWORK) && place().equals(Framework.VALUE)
                ? ContractDoubt.of(words, value)
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
        return field.type() == Type.CHOICE && !value.isEmpty() ? said.choice(field, value) : value;
    }
}
