package org.evenhand.design;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A moment by which something must be done: first the moment itself with its time zone, then how far away it is by the
 * server's clock. What is left is always rounded down, so that nobody is told of more time than there is; below two days
 * it says at which time that was counted, because a page may stay open.
 */
public final class Deadline extends Span {

    private static final Duration EXACT = Duration.ofDays(2);

    private final transient Messages messages;
    private final boolean passed;

    /** A deadline as seen now, in the language of the page being drawn. */
    public Deadline(Instant deadline, Clock clock) {
        this(Messages.here(), deadline, clock);
    }

    /** A deadline as seen now. What is done at the very moment of the deadline is in time. */
    public Deadline(Messages messages, Instant deadline, Clock clock) {
        this.messages = messages;
        Instant now = clock.instant();
        passed = now.isAfter(deadline);
        addClassName("deadline");
        Element moment = new Element("time").setAttribute("datetime", deadline.toString());
        moment.setText(messages.moment(deadline));
        getElement().appendChild(moment);
        Span relative = new Span(", " + relative(deadline, now));
        relative.addClassName("deadline-relative");
        add(relative);
    }

    /** Whether it is over. */
    public boolean passed() {
        return passed;
    }

    private String relative(Instant deadline, Instant now) {
        Duration distance = Duration.between(now, deadline).abs();
        String said = messages.say(passed ? "deadline.ago" : "deadline.in", size(distance));
        return distance.compareTo(EXACT) < 0 ? messages.say("deadline.counted", said, messages.time(now)) : said;
    }

    /** Whole units, cut off below; the smaller unit while fewer than two of the larger are left. */
    private String size(Duration distance) {
        if (distance.compareTo(EXACT) >= 0) {
            return messages.say("deadline.days", distance.toDays());
        }
        if (distance.toHours() >= 2) {
            return messages.say("deadline.hours", distance.toHours());
        }
        return distance.toMinutes() >= 1
                ? messages.say("deadline.minutes", distance.toMinutes())
                : messages.say("deadline.under-a-minute");
    }
}
