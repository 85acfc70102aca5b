package org.evenhand.tenders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.notices.NoticeAuditEvent;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares whose each tender is and where it stands with the acts that made it so. */
public final class TenderCheck implements RecordCheck {

    /** Earlier versions made these tenders of the demonstration without an act. */
    static final Set<String> INVENTED = Set.of("shared-lives-2027-example", "homeshare-2027-example");

    /** Acts after which a tender stands elsewhere. */
    private static final Map<String, TenderStatus> STEPS = Map.of(
            TenderAuditEvent.TENDER_STARTED.code(), TenderStatus.PLANNING,
            NoticeAuditEvent.PUBLISHED.code(), TenderStatus.ACTIVE,
            NoticeAuditEvent.AMENDED.code(), TenderStatus.ACTIVE,
            TenderAuditEvent.WITHDRAWN.code(), TenderStatus.WITHDRAWN,
            TenderAuditEvent.TAKEN_UP_AGAIN.code(), TenderStatus.PLANNING,
            NoticeAuditEvent.CANCELLED.code(), TenderStatus.CANCELLED);

    /** Acts by which a tender gets another version. */
    private static final List<TenderAuditEvent> CHANGES = List.of(
            TenderAuditEvent.TENDER_CHANGED,
            TenderAuditEvent.PART_ADDED,
            TenderAuditEvent.PART_REMOVED,
            TenderAuditEvent.PART_PUT_BACK,
            TenderAuditEvent.BUYER_LEFT,
            TenderAuditEvent.CRITERIA_COPIED);

    private static final Set<String> ALL = Stream.concat(
                    STEPS.keySet().stream(), CHANGES.stream().map(TenderAuditEvent::code))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> acts() {
        return ALL;
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, List<RecordedEvent>> left = acts.stream()
                .collect(Collectors.groupingBy(act -> act.on().id(), LinkedHashMap::new, Collectors.toList()));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select * from tender order by id").query(row -> {
            String id = row.getString("id");
            List<RecordedEvent> said = left.getOrDefault(id, List.of());
            left.remove(id);
            boolean started = !said.isEmpty() && said.getFirst().act().equals(TenderAuditEvent.TENDER_STARTED.code());
            if (!started && !INVENTED.contains(id)) {
                found.add("The record does not say that the tender " + id + " was started.");
            } else if (!said.isEmpty()) {
                found.addAll(differences(row, "The tender " + id, said));
            }
        });
        left.keySet().forEach(id -> found.add("The record tells of the tender " + id + ", which is there no more."));
        return new Compared(recorded + " tenders", found);
    }

    private static List<String> differences(ResultSet row, String tender, List<RecordedEvent> said)
            throws SQLException {
        List<String> found = new ArrayList<>();
        RecordedEvent started = said.getFirst();
        if (!started.organisation().equals(Optional.of(new OrganisationId(row.getString("organisation"))))) {
            found.add(tender + " belongs to another organisation than the one that started it." + started.said());
        }
        RecordedEvent last =
                said.stream().filter(act -> STEPS.containsKey(act.act())).reduce(started, (earlier, later) -> later);
        TenderStatus status = STEPS.getOrDefault(last.act(), TenderStatus.PLANNING);
        if (!row.getString("status").equals(status.word())) {
            found.add(tender + " stands at “" + row.getString("status") + "”, where no act has brought it."
                    + last.said());
        }
        RecordedEvent latest = said.getLast();
        if (latest.on().version().orElse(0L) != row.getLong("version")) {
            found.add(tender + " is at version " + row.getLong("version") + ", and its last act made version "
                    + latest.on().version().orElse(0L) + ": acts are missing, or it was changed without one."
                    + latest.said());
        }
        return found;
    }
}
