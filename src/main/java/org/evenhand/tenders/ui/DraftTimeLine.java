package org.evenhand.tenders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.TimeLine;
import org.evenhand.design.TimeLine.Standing;
import org.evenhand.notices.Milestone;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.LegalPeriods;
import org.evenhand.tenders.drafting.TenderFields;

/** The days of a draft on a line, which moves while one of them is being written. */
final class DraftTimeLine extends Div {

    private static final String HEADING = "days-on-a-line";

    private final transient DraftWords said;
    private final transient Messages messages;
    private final TimeLine line;

    /**
     * A line that shows nothing yet.
     *
     * @param writes whether whoever sees it may move it
     */
    DraftTimeLine(DraftWords said, boolean writes) {
        this.said = said;
        this.messages = said.words();
        this.line = new TimeLine(messages);
        H2 heading = new H2(messages.say("draft.timeline.line"));
        heading.setId(HEADING);
        // On a low screen it scrolls by itself, by keyboard too.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-labelledby", HEADING);
        add(heading);
        if (writes) {
            add(new Paragraph(messages.say("draft.timeline.line.moves")));
        }
        add(line);
    }

    /** Shows the days of a tender as it stands, or as it would. */
    void show(DraftTender tender) {
        List<TimeLine.Stop> stops = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Milestone milestone : Milestone.values()) {
            if (milestone == Milestone.STARTS) {
                Optional<LegalPeriods.Standstill> standstill = tender.standstill();
                if (standstill.isPresent()) {
                    Optional<LocalDate> ends = standstill.get().ends();
                    stops.add(stop(tender, TimelineTable.name(messages, standstill.get()), before, ends));
                    before = ends.or(() -> tender.day(Milestone.DECIDED));
                }
            }
            Optional<LocalDate> day = tender.day(milestone);
            TimeLine.Stop stop = stop(tender, said.label(TenderFields.of(milestone)), before, day);
            stops.add(
                    milestone == Milestone.DEADLINE
                            ? tender.deadline()
                                    .map(OffsetDateTime::toInstant)
                                    .map(moment -> new TimeLine.Stop(
                                            stop.what(), messages.weekday(moment), stop.standing(), stop.after()))
                                    .orElse(stop)
                            : stop);
            before = day.isPresent() ? day : before;
        }
        line.show(stops);
    }

    private TimeLine.Stop stop(DraftTender tender, String what, Optional<LocalDate> before, Optional<LocalDate> day) {
        boolean early = before.isPresent() && day.isPresent() && day.get().isBefore(before.get());
        Standing standing = early ? Standing.TOO_EARLY : Standing.LATER;
        return new TimeLine.Stop(
                what,
                day.map(messages::weekday).orElse(""),
                day.isEmpty() ? Standing.OPEN : standing,
                before.flatMap(earlier -> day.filter(any -> !early)
                        .flatMap(later -> tender.calendar().between(earlier, later))));
    }
}
