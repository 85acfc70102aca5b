package org.evenhand.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days one below the other on a line, which is the longer the more working days lie between two of them. It is a list: all that
 * it shows is said in words too. It needs no script.
 */
@Tag("ol")
public final class TimeLine extends HtmlContainer {

    private static final int A_WEEK = 5;
    private static final int A_MONTH = 20;
    private static final int A_QUARTER = 60;

    private final transient Messages messages;
    private transient List<Stop> shown = List.of();

    /** Relation of a day to today, or to the day above it. */
    public enum Standing {
        PAST,
        TODAY,
        /** The first day to come. */
        NEXT,
        LATER,
        /** No day was set yet. */
        OPEN,
        /** It comes before the day above it, which it should follow. */
        TOO_EARLY
    }

    /**
     * A day on the line.
     *
     * @param what happens on it
     * @param said the day or the moment, in words; empty where none is set
     * @param after working days after the stop above; empty for the first, and where they are not known
     */
    public record Stop(String what, String said, Standing standing, Optional<Integer> after) {}

    /** A line without days. */
    public TimeLine(Messages messages) {
        this.messages = messages;
        addClassName("time-line");
    }

    /** Shows these days; while they are those that are shown nothing is drawn anew. */
    public void show(List<Stop> stops) {
        if (!stops.equals(shown)) {
            shown = List.copyOf(stops);
            removeAll();
            shown.forEach(stop -> add(item(stop)));
        }
    }

    private ListItem item(Stop stop) {
        ListItem item = new ListItem();
        item.addClassNames(
                "time-stop",
                "time-" + stop.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        stop.after().ifPresent(days -> {
            item.addClassName("time-after-" + length(days));
            Div gap = new Div(messages.say("time-line.after", days));
            gap.addClassName("time-gap");
            item.add(gap);
        });
        Div what = new Div(new Span(stop.what()));
        what.addClassName("time-what");
        standing(stop.standing()).ifPresent(word -> {
            Span said = new Span(word);
            said.addClassName("time-standing");
            what.add(new Span(" "), said);
        });
        item.add(what);
        if (!stop.said().isEmpty()) {
            Div day = new Div(stop.said());
            day.addClassName("time-day");
            item.add(day);
        }
        return item;
    }

    private Optional<String> standing(Standing standing) {
        return switch (standing) {
            case PAST -> Optional.of(messages.say("time-line.past"));
            case TODAY -> Optional.of(messages.say("time-line.today"));
            case NEXT -> Optional.of(messages.say("time-line.next"));
            case OPEN -> Optional.of(messages.say("time-line.open"));
            case TOO_EARLY -> Optional.of(messages.say("time-line.too-early"));
            case LATER -> Optional.empty();
        };
    }

    private static String length(int days) {
        if (days <= A_WEEK) {
            return "days";
        }
        if (days <= A_MONTH) {
            return "weeks";
        }
        return days <= A_QUARTER ? "months" : "long";
    }
}
