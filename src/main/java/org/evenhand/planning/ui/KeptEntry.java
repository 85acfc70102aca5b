package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.evenhand.design.ActButton;
import org.evenhand.design.Entry;
import org.evenhand.design.TwoVersions;
import org.evenhand.design.Words;
import org.evenhand.planning.PlanRefusal;
import org.evenhand.planning.Saved;

/** Something to be written: saved as it is left, and both versions shown where two people wrote. */
abstract class KeptEntry extends Div {

    /** The reader's words. */
    final transient Words words;

    private final Div conflict = new Div();
    private transient Consumer<String> setting = value -> {};
    private transient Consumer<String> telling = value -> {};
    private transient Consumer<String> refusing = value -> {};
    private transient Runnable accepting = () -> {};

    /** What stood there when the writer last looked. */
    private String seen;

    KeptEntry(Words words, String seen) {
        this.words = words;
        this.seen = seen;
    }

    /** Keeps what was written, if what stands there still is what the writer saw. */
    abstract Saved keep(String before, String written);

    /** What is asked. */
    abstract String label();

    /** What is kept, as a reader writes it. */
    abstract String shown(String value);

    /** Shows the field, with what stands there. */
    final void show(Entry<?> entry, Consumer<String> putting) {
        setting = putting;
        telling = entry::saved;
        refusing = entry::refuse;
        accepting = entry::accept;
        setting.accept(seen);
        add(entry, conflict);
    }

    final void refuse(PlanRefusal why) {
        telling.accept("");
        refusing.accept(words.say("planning.refused." + why.word()));
    }

    final void save(String written) {
        accepting.run();
        conflict.removeAll();
        switch (keep(seen, written)) {
            case Saved.Kept kept -> {
                seen = kept.value();
                setting.accept(seen);
                telling.accept(words.say("saved.at", words.time(kept.at())));
            }
            case Saved.Refused refused -> refuse(refused.why());
            case Saved.ChangedMeanwhile theirs -> {
                telling.accept("");
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
            telling.accept(words.say("saved.at", words.time(other.at())));
        });
        conflict.add(new TwoVersions(
                other.by(),
                words.moment(other.at()),
                List.of(new TwoVersions.Difference(label(), said(other.mine()), said(other.theirs()))),
                mine,
                theirs));
    }

    private String said(String value) {
        String read = shown(value);
        return read.isEmpty() ? words.say("check.none") : read;
    }
}
