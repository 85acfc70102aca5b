package org.evenhand.audit;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.people.Act;
import org.evenhand.people.Role;
import org.evenhand.people.Roles;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.TenderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Lets auditors read of the acts that concern their organisations and tenders; each look is an act itself. */
@Service
@RolesAllowed(Roles.AUDITOR)
public class ReadingTheRecord {

    /** How many records a page holds. */
    public static final int A_PAGE = 50;

    /**
     * Part of a list of records.
     *
     * @param matching how many records the whole list has
     * @param earlier where the records that came before these are
     * @param later where the records that came after these are
     */
    public record Page(List<AuditRecord> records, long matching, Optional<Place> earlier, Optional<Place> later) {}

    /**
     * Part of what happened to one tender, the oldest first.
     *
     * @param title the tender's, where it is known
     */
    public record Timeline(TenderId tender, Optional<String> title, Page page) {}

    private final Reader reader;
    private final ObjectProvider<TenderDirectory> directory;
    private final RecordRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    ReadingTheRecord(
            Reader reader,
            ObjectProvider<TenderDirectory> directory,
            RecordRows rows,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.reader = reader;
        this.directory = directory;
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
    }

    /** The acts that are asked for and that the person signed in may read, the newest first. */
    @Transactional
    public Page page(RecordFilter filter, Place place) {
        SignedIn person = person();
        Page page = page(Where.of(filter, mayRead(person)), place, true);
        publish(person, AuditKind.SAW_RECORD, filter, details(filter, place));
        return page;
    }

    /** What happened to a tender, the oldest first; empty where there is nothing that the person may know of. */
    @Transactional
    public Optional<Timeline> timeline(TenderId tender, Place place) {
        SignedIn person = person();
        MayRead may = mayRead(person);
        RecordFilter filter = RecordFilter.of(tender);
        Page page = page(Where.of(filter, may), place, false);
        Optional<TenderDirectory.Listed> listed = listed(tender);
        if (page.matching() == 0 && !may.tenders().contains(tender)) {
            return Optional.empty();
        }
        publish(person, AuditKind.SAW_RECORD, filter, details(filter, place));
        return Optional.of(new Timeline(tender, listed.map(TenderDirectory.Listed::title), page));
    }

    /** The kinds of act that are on record, as far as the person may know. */
    public List<String> kinds() {
        return rows.kinds(Where.of(RecordFilter.ALL, mayRead(person())));
    }

    /**
     * Writes what is asked for as CSV, the newest first, a little at a time. It is on record before the first line is
     * written, so that a download that breaks off is known too.
     *
     * @throws IOException if whoever asked has gone away
     */
    public void export(RecordFilter filter, RecordCsv.InWords words, OutputStream out) throws IOException {
        SignedIn person = person();
        Where where = Where.of(filter, mayRead(person));
        transactions.executeWithoutResult(status -> {
            Map<String, String> details = details(filter, Place.START);
            details.put("records", String.valueOf(rows.count(where)));
            publish(person, AuditKind.EXPORTED, filter, details);
        });
        try (RecordCsv csv = RecordCsv.begin(out, words)) {
            Optional<Place> place = Optional.of(Place.START);
            while (place.isPresent()) {
                RecordRows.Slice slice = rows.slice(where, place.get(), true, 500);
                for (AuditRecord record : slice.records()) {
                    csv.add(record);
                }
                place = earlier(slice);
            }
        }
    }

    private Page page(Where where, Place place, boolean newestFirst) {
        RecordRows.Slice slice = rows.slice(where, place, newestFirst, A_PAGE);
        return new Page(slice.records(), rows.count(where), earlier(slice), later(slice));
    }

    private static Optional<Place> earlier(RecordRows.Slice slice) {
        return slice.records().stream()
                .map(AuditRecord::seq)
                .min(Long::compare)
                .filter(seq -> slice.earlier())
                .map(Place::before);
    }

    private static Optional<Place> later(RecordRows.Slice slice) {
        return slice.records().stream()
                .map(AuditRecord::seq)
                .max(Long::compare)
                .filter(seq -> slice.later())
                .map(Place::after);
    }

    private static Map<String, String> details(RecordFilter filter, Place place) {
        Map<String, String> details = new TreeMap<>(filter.asked());
        place.before().ifPresent(seq -> details.put("before", String.valueOf(seq)));
        place.after().ifPresent(seq -> details.put("after", String.valueOf(seq)));
        return details;
    }

    private void publish(SignedIn person, AuditKind kind, RecordFilter filter, Map<String, String> details) {
        SignedIn.Held as = filter.organisation()
                .flatMap(organisation -> person.in(organisation, Role.AUDITOR))
                .or(() -> person.held().stream()
                        .filter(held -> held.role() == Role.AUDITOR)
                        .findFirst())
                .orElseThrow(() -> new AccessDeniedException("Only an auditor reads the record"));
        Act act = Act.of(person.as(as), kind, new Act.Subject("record", "acts", Optional.empty()))
                .at(as.organisation())
                .with(details);
        events.publishEvent(filter.tender().map(act::onTender).orElse(act));
    }

    private SignedIn person() {
        return reader.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private MayRead mayRead(SignedIn person) {
        TenderDirectory tenders = directory.getIfAvailable();
        return MayRead.of(person, reader.installation(), tenders == null ? List.of() : tenders.tenders());
    }

    private Optional<TenderDirectory.Listed> listed(TenderId tender) {
        TenderDirectory tenders = directory.getIfAvailable();
        return tenders == null ? Optional.empty() : tenders.tender(tender);
    }
}
