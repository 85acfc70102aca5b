package org.evenhand.notices.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.TimeLine;
import org.evenhand.design.TimeLine.Standing;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Days;

/** Days of a published tender in their order, and how each stands to the day on which they are read. */
final class NoticeDays {

    private final Messages messages;
    private final NoticeWords said;
    private final Instant deadline;

    NoticeDays(Messages messages, TenderNotice notice) {
        this.messages = messages;
        this.said = new NoticeWords(messages, notice);
        this.deadline = notice.published().deadline();
    }

    /** How each day of the version that counts stands now; empty where its days count no more, or say nothing of today. */
    static Map<Milestone, Standing> standings(Messages messages, TenderNotice notice, Clock clock) {
        return notice.isLatest() && notice.cancelled().isEmpty()
                ? new NoticeDays(messages, notice).standings(clock.instant())
                : Map.of();
    }

    private Map<Milestone, Standing> standings(Instant now) {
        Map<Milestone, Standing> standings = new EnumMap<>(Milestone.class);
        LocalDate today = Days.of(now);
        for (Milestone milestone : Milestone.values()) {
            said.day(milestone).ifPresent(day -> {
                boolean closed = milestone == Milestone.DEADLINE && now.isAfter(deadline);
                if (closed || day.isBefore(today)) {
                    standings.put(milestone, Standing.PAST);
                } else if (day.equals(today)) {
                    standings.put(milestone, milestone == Milestone.PUBLISHED ? Standing.PAST : Standing.TODAY);
                } else {
                    standings.put(milestone, standings.containsValue(Standing.NEXT) ? Standing.LATER : Standing.NEXT);
                }
            });
        }
        return standings;
    }

    /** The line of them. */
    TimeLine line(Map<Milestone, Standing> standings) {
        List<TimeLine.Stop> stops = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Milestone milestone : Milestone.values()) {
            Optional<LocalDate> found = said.day(milestone);
            if (found.isEmpty()) {
                continue;
            }
            LocalDate day = found.get();
            stops.add(new TimeLine.Stop(
                    messages.say("public.date." + milestone.word()),
                    milestone == Milestone.DEADLINE ? messages.weekday(deadline) : messages.weekday(day),
                    standings.getOrDefault(milestone, Standing.LATER),
                    before.flatMap(earlier -> said.workingDaysUntil(day, earlier))));
            before = found;
        }
        TimeLine line = new TimeLine(messages);
        line.show(stops);
        return line;
    }
}
