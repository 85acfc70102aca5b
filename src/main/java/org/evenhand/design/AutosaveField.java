package org.evenhand.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.shared.AnswerOutcome;

/**
 * Something to be written: saved as it is left, words also at a pause, and both versions shown where two people wrote.
 * Words that the browser kept because they could not be saved are offered back.
 */
public abstract class AutosaveField extends Div {

    /** Outcome of writing an answer. */
    public sealed interface Keeping {
        /** It was kept, perhaps in tidier form. */
        record Kept(String value, Instant at) implements Keeping {}

        /** Somebody else wrote meanwhile; nothing was overwritten. */
        record ChangedMeanwhile(String mine, String theirs, String by, Instant at) implements Keeping {}

        /** It cannot stand; the sentence says why. */
        record Refused(String why) implements Keeping {}

        /** There is no place for it any more; the pieces say why, and what can be done. */
        record NoPlace(List<Component> pieces) implements Keeping {}
    }

    /** The reader's words. */
    protected final transient Messages messages;

    private final Div conflict = new Div();
    private final Div doubted = new Div();
    private final Div lost = new Div();
    private final String answer;
    private transient Consumer<String> setting = value -> {};
    private transient Consumer<String> telling = value -> {};
    private transient Consumer<String> refusing = value -> {};
    private transient Runnable accepting = () -> {};
    private transient Optional<UnsavedWords> unsaved = Optional.empty();

    /** What stood there when the writer last looked. */
    private String seen;

    /** Whether something stands in the field that was not kept, with its error. */
    private boolean refused;

    /**
     * An entry that shows nothing until it is told which field it is.
     *
     * @param answer which answer of the page it is, the same at every visit
     * @param seen what stands there now
     */
    protected AutosaveField(Messages messages, String answer, String seen) {
        this.messages = messages;
        this.answer = answer;
        this.seen = seen;
    }

    /** Outcome of an answer, in the reader's words; of a part that was removed, the pieces say so. */
    protected final Keeping said(AnswerOutcome outcome) {
        return switch (outcome) {
            case AnswerOutcome.Kept kept -> new Keeping.Kept(kept.value(), kept.at());
            case AnswerOutcome.ChangedMeanwhile other ->
                new Keeping.ChangedMeanwhile(other.mine(), other.theirs(), other.by(), other.at());
            case AnswerOutcome.Gone gone -> new Keeping.NoPlace(gone(gone));
            case AnswerOutcome.Locked locked -> new Keeping.Refused(messages.reason(locked.why()));
            case AnswerOutcome.TooLong(int most) -> new Keeping.Refused(messages.say("entry.too-long", most));
            case AnswerOutcome.Refused refused -> new Keeping.Refused(messages.reason(refused.why()));
        };
    }

    /** Pieces that say by whom the part was removed, and let it be put back where that can be done. */
    protected List<Component> gone(AnswerOutcome.Gone gone) {
        return List.of(new Note(Note.Kind.WARNING, messages.say("entry.gone", gone.by(), messages.moment(gone.at()))));
    }

    /** Keeps what was written, if what stands there still is what the writer saw. */
    protected abstract Keeping keep(String before, String written);

    /** What is asked. */
    protected abstract String label();

    /** What is kept, as a reader writes it. */
    protected abstract String shown(String value);

    /** What stands there is settled again: mine was kept, or theirs was chosen. */
    protected void settled() {}

    /** Whether half of it does no harm: that of a sentence does not, that of a time or a reference would be another one. */
    protected boolean standsHalfWritten() {
        return true;
    }

    /** What to ask back about an answer that can stand and is hardly meant. */
    protected Optional<String> doubt(String value) {
        return Optional.empty();
    }

    /** When what the other wrote counts as saved, for a writer who chooses it. */
    protected Instant savedAt(Keeping.ChangedMeanwhile other) {
        return other.at();
    }

    /** Shows a text, which is saved when it is left. */
    protected final void show(TextFormField text) {
        text.onLeft(this::save);
        show(text, text::set);
    }

    /** Shows a list to choose from, which is saved when it is left. */
    protected final void show(SelectFormField<String> choice) {
        choice.onLeft(chosen -> save(chosen.orElse("")));
        show(choice, value -> choice.set(chosen(value)));
    }

    /** Shows radio buttons, the choice being saved. */
    protected final void show(ChoiceFormField<String> choice) {
        choice.onLeft(chosen -> save(chosen.orElse("")));
        show(choice, value -> choice.set(chosen(value)));
    }

    /** Shows the field, with what stands there; whoever calls this listens to it. */
    protected final void show(FormField<?> formField, Consumer<String> putting) {
        setting = putting;
        telling = formField::saved;
        refusing = formField::refuse;
        accepting = formField::accept;
        setting.accept(seen);
        if (formField instanceof TextFormField text && !text.isSecret()) {
            keepInBrowser(text);
        }
        add(formField);
        ask();
    }

    private void keepInBrowser(TextFormField text) {
        UnsavedWords words = new UnsavedWords(text.described(), answer);
        words.onFound(found -> offer(words, found));
        if (text.takesWords() && standsHalfWritten()) {
            words.onPaused(written -> keepHalfWritten(text, words, written));
        }
        unsaved = Optional.of(words);
    }

    /**
     * Keeps what is being written. Neither the field nor the page changes under the writer’s hands: what cannot stand is
     * said when the field is left, and so is to ears that it was saved.
     */
    private void keepHalfWritten(TextFormField text, UnsavedWords words, String written) {
        boolean compared = conflict.getChildren().findAny().isPresent();
        if (!compared && keep(seen, written) instanceof Keeping.Kept kept) {
            seen = kept.value();
            text.showSaved(messages.say("saved.at", messages.time(kept.at())));
            words.stands(seen, written);
        } else {
            words.stands(seen, seen);
        }
    }

    private void offer(UnsavedWords words, String found) {
        lost.removeAll();
        lost.add(new LostWords(
                messages,
                label(),
                found,
                () -> {
                    lost.removeAll();
                    setting.accept(found);
                    words.focus();
                    save(found);
                },
                () -> {
                    lost.removeAll();
                    words.forget();
                    words.focus();
                }));
        add(lost);
    }

    /** Nothing chosen is kept as an empty text. */
    protected static Optional<String> chosen(String value) {
        return Optional.of(value).filter(one -> !one.isEmpty());
    }

    /** Says at the field why what was written cannot stand; it is still there to be put right, and is not kept. */
    protected final void refuse(String why) {
        refused = true;
        doubted.removeAll();
        refusing.accept(messages.say("entry.not-kept", why));
    }

    /** Says at the field what is wrong with what is kept; nothing where nothing is. A refusal stands until it is put right. */
    protected final void mark(Optional<String> what) {
        if (!refused) {
            what.ifPresentOrElse(refusing, accepting);
        }
    }

    private void ask() {
        doubted.removeAll();
        doubt(seen).ifPresent(question -> {
            doubted.add(new Note(Note.Kind.WARNING, question));
            if (doubted.getParent().isEmpty()) {
                add(doubted);
            }
        });
    }

    /** What stands there was changed by what this writer did elsewhere on the page. */
    protected final void renew(String now) {
        if (!now.equals(seen)) {
            seen = now;
            refused = false;
            setting.accept(now);
        }
    }

    /** Keeps what was written, and says what became of it. */
    protected final void save(String written) {
        refused = false;
        accepting.run();
        conflict.removeAll();
        switch (keep(seen, written)) {
            case Keeping.Kept kept -> {
                seen = kept.value();
                setting.accept(seen);
                unsaved.ifPresent(words -> words.stands(seen, written));
                telling.accept(messages.say("saved.at", messages.time(kept.at())));
                ask();
                settled();
            }
            case Keeping.Refused refused -> {
                unsaved.ifPresent(words -> words.stands(seen, seen));
                refuse(refused.why());
            }
            case Keeping.NoPlace none -> {
                unsaved.ifPresent(words -> words.stands(seen, seen));
                telling.accept("");
                tell(none.pieces());
            }
            case Keeping.ChangedMeanwhile theirs -> {
                telling.accept("");
                compare(theirs);
            }
        }
    }

    /** Says more below the field; the place for it is drawn only then, as a page may have hundreds of fields. */
    private void tell(List<Component> pieces) {
        if (conflict.getParent().isEmpty()) {
            add(conflict);
        }
        conflict.add(pieces);
    }

    private void compare(Keeping.ChangedMeanwhile other) {
        seen = other.theirs();
        unsaved.ifPresent(words -> words.stands(seen, seen));
        ActionButton mine = new ActionButton(
                messages.say("two-versions.keep-mine"), ActionButton.Kind.MAIN, () -> save(other.mine()));
        ActionButton theirs =
                new ActionButton(messages.say("two-versions.keep-theirs"), ActionButton.Kind.PLAIN, () -> {
                    conflict.removeAll();
                    setting.accept(other.theirs());
                    unsaved.ifPresent(words -> {
                        words.forget();
                        words.stands(other.theirs(), other.mine());
                    });
                    telling.accept(messages.say("saved.at", messages.time(savedAt(other))));
                    ask();
                    settled();
                });
        tell(List.of(new TwoVersions(
                other.by(),
                messages.moment(other.at()),
                differences(label(), said(other.mine()), said(other.theirs())),
                mine,
                theirs)));
    }

    /** In what two versions differ; an entry of several answers says each. */
    protected List<TwoVersions.Difference> differences(String label, String mine, String theirs) {
        return List.of(new TwoVersions.Difference(label, mine, theirs));
    }

    private String said(String value) {
        String read = shown(value);
        return read.isEmpty() ? messages.say("check.none") : read;
    }
}
