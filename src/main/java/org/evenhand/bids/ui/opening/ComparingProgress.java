package org.evenhand.bids.ui.opening;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.bids.opening.Comparison;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.ProgressLine;

/**
 * Progress of comparing the documents of opened bids. The page asks again until all are compared, and stays as it is
 * around this piece; whoever listens hears of it at each quarter.
 */
public final class ComparingProgress extends Div {

    private static final int MILLISECONDS = 1_000;
    private static final int NEVER = -1;
    private static final int QUARTERS = 4;

    private final transient Messages messages;
    private final transient Supplier<Comparison> standing;
    private final transient Supplier<String> whenDone;
    private transient Optional<Registration> asking = Optional.empty();
    private transient Comparison shown;
    private int quarter;

    /**
     * @param standing how far it is now
     * @param whenDone what is said once all are compared
     */
    public ComparingProgress(Messages messages, Supplier<Comparison> standing, Supplier<String> whenDone) {
        this.messages = messages;
        this.standing = standing;
        this.whenDone = whenDone;
        this.shown = standing.get();
        this.quarter = quarter(shown);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (!shown.isDone()) {
            asking = Optional.of(attach.getUI().addPollListener(poll -> ask()));
            attach.getUI().setPollInterval(MILLISECONDS);
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
    }

    private void stop() {
        asking.ifPresent(Registration::remove);
        if (asking.isPresent()) {
            getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        }
        asking = Optional.empty();
    }

    private void ask() {
        Comparison now = standing.get();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        draw();
        if (now.isDone()) {
            stop();
        } else if (quarter(now) > quarter) {
            quarter = quarter(now);
            LiveRegion.say(this, text());
        }
    }

    private void draw() {
        removeAll();
        if (shown.isDone()) {
            add(new Note(Note.Kind.SUCCESS, whenDone.get()));
        } else {
            add(new ProgressLine(text(), shown.done(), shown.all()));
        }
    }

    private String text() {
        return messages.say("bids.comparing.progress", shown.done(), shown.all());
    }

    private static int quarter(Comparison now) {
        return now.isDone() ? QUARTERS : now.done() * QUARTERS / now.all();
    }
}
