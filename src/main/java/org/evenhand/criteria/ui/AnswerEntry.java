package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.Saved;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.Note;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TextEntry;
import org.evenhand.design.TwoVersions;
import org.evenhand.design.Words;

/** One answer of a framework: saved as it is left, and both versions shown where two people answered. */
final class AnswerEntry extends Div {

    private static final int LINES = 4;
    private static final int LINES_OF_RULE = 16;

    private final transient Words words = Words.here();
    private final transient FieldWords said = new FieldWords(words);
    private final transient DraftingFrameworks drafting;
    private final transient FrameworkId framework;
    private final PartId part;
    private final transient Field field;
    private final String label;
    private final transient Runnable saved;
    private final Div conflict = new Div();
    private final Entry<?> entry;
    private final transient Consumer<String> setting;

    /** What stood there when the writer last looked. */
    private String seen;

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
        this.drafting = drafting;
        this.framework = framework.id();
        this.part = part.id();
        this.field = field;
        this.label = label;
        this.saved = saved;
        this.seen = part.answer(field.place());
        boolean choice = field.type() == Type.CHOICE || field.type() == Type.SECTION;
        if (choice) {
            SelectEntry<String> select = new SelectEntry<>(label, options(framework));
            setting = value -> select.set(Optional.of(value).filter(one -> !one.isEmpty()));
            select.onLeft(chosen -> save(chosen.orElse("")));
            entry = select;
        } else {
            TextEntry text = text(label);
            setting = text::set;
            text.onLeft(this::save);
            entry = text;
        }
        said.hint(field).ifPresent(entry::hint);
        setting.accept(seen);
        add(entry, conflict);
    }

    private TextEntry text(String name) {
        TextEntry text = new TextEntry(name);
        return switch (field.type()) {
            case TEXT -> text.lines(LINES);
            case RULE -> {
                addClassName("rule-text");
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
    void problem(Optional<String> what) {
        what.ifPresentOrElse(entry::refuse, entry::accept);
    }

    private void save(String answer) {
        entry.accept();
        conflict.removeAll();
        switch (drafting.answer(framework, part, field.place(), seen, answer)) {
            case Saved.Kept kept -> {
                seen = kept.value();
                setting.accept(seen);
                entry.saved(words.say("saved.at", words.time(kept.at())));
                saved.run();
            }
            case Saved.TooLong refused -> refuse(words.say("answer.too-long", refused.most()));
            case Saved.NoTitle refused -> refuse(words.say("framework.title.refused"));
            case Saved.Gone gone -> {
                entry.saved("");
                gone(gone);
            }
            case Saved.ChangedMeanwhile theirs -> {
                entry.saved("");
                compare(theirs);
            }
        }
    }

    private void refuse(String why) {
        entry.saved("");
        entry.refuse(why);
    }

    private void gone(Saved.Gone gone) {
        conflict.add(
                new Note(Note.Kind.WARNING, words.say("criterion.gone", gone.by(), words.moment(gone.at()))),
                new ActButton(words.say("criterion.put-back"), ActButton.Kind.MAIN, () -> {
                    drafting.putBack(framework, part);
                    save(
                            entry.value() instanceof Optional<?> chosen
                                    ? chosen.map(Object::toString).orElse("")
                                    : String.valueOf(entry.value()));
                }));
    }

    private void compare(Saved.ChangedMeanwhile other) {
        seen = other.theirs();
        ActButton mine =
                new ActButton(words.say("two-versions.keep-mine"), ActButton.Kind.MAIN, () -> save(other.mine()));
        ActButton theirs = new ActButton(words.say("two-versions.keep-theirs"), ActButton.Kind.PLAIN, () -> {
            conflict.removeAll();
            setting.accept(other.theirs());
            entry.saved(words.say("saved.at", words.time(other.at())));
            saved.run();
        });
        conflict.add(new TwoVersions(
                other.by(),
                words.moment(other.at()),
                List.of(new TwoVersions.Difference(label, shown(other.mine()), shown(other.theirs()))),
                mine,
                theirs));
    }

    private String shown(String value) {
        if (value.isEmpty()) {
            return words.say("check.none");
        }
        return field.type() == Type.CHOICE ? said.choice(field, value) : value;
    }
}
