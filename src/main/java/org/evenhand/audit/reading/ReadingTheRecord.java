package org.evenhand.audit.reading;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.audit.MadeCheck;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
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
    public record Page(
            List<AuditRecord> records, long matching, Optional<PagePosition> earlier, Optional<PagePosition> later) {}

    /**
     * Part of what happened to one tender, the oldest first.
     *
     * @param title the tender's, where it is known
     */
    public record Timeline(TenderId tender, Optional<String> title, Page page) {}

    private final RecordReader recordReader;
    private final ObjectProvider<TenderDirectory> directory;
    private final RecordRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    ReadingTheRecord(
            RecordReader recordReader,
            ObjectProvider<TenderDirectory> directory,
            RecordRows rows,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.recordReader = recordReader;
        this.directory = directory;
        this.rows = rows;
        this.events = events;
        this.transactions = transactions;
    }

    /** The acts that are asked for and that the person signed in may read, the newest first. */
    @Transactional
    public Page page(RecordFilter filter, PagePosition pagePosition) {
        SignedIn person = person();
        Page page = page(RecordCondition.of(filter, mayRead(person)), pagePosition, true);
        publish(person, ReadingAuditEvent.SAW_RECORD, filter, details(filter, pagePosition));
        return page;
    }

    /** What happened to a tender, the oldest first; empty where there is nothing that the person may know of. */
    @Transactional
    public Optional<Timeline> timeline(TenderId tender, PagePosition pagePosition) {
        SignedIn person = person();
        ReadingRights may = mayRead(person);
        RecordFilter filter = RecordFilter.of(tender);
        Page page = page(RecordCondition.of(filter, may), pagePosition, false);
        Optional<TenderDirectory.Listed> listed = listed(tender);
        if (page.matching() == 0 && !may.tenders().contains(tender)) {
            return Optional.empty();
        }
        publish(person, ReadingAuditEvent.SAW_RECORD, filter, details(filter, pagePosition));
        return Optional.of(new Timeline(tender, listed.map(TenderDirectory.Listed::title), page));
    }

    /** What the last check of the whole record came to; empty where none was made. */
    public Optional<MadeCheck> lastCheck() {
        return rows.lastCheck();
    }

    /** The kinds of act that are on record, as far as the person may know. */
    public List<String> kinds() {
        return rows.kinds(RecordCondition.of(RecordFilter.ALL, mayRead(person())));
    }

    /**
     * Writes what is asked for as CSV, the newest first, a little at a time. It is on record before the first line is
     * written, so that a download that breaks off is known too.
     *
     * @throws IOException if whoever asked has gone away
     */
    public void export(RecordFilter filter, RecordCsv.InWords words, OutputStream out) throws IOException {
        SignedIn person = person();
        RecordCondition recordCondition = RecordCondition.of(filter, mayRead(person));
        transactions.executeWithoutResult(status -> {
            Map<String, String> details = details(filter, PagePosition.START);
            details.put("records", String.valueOf(rows.count(recordCondition)));
            publish(person, ReadingAuditEvent.EXPORTED, filter, details);
        });
        try (RecordCsv csv = RecordCsv.begin(out, words)) {
            Optional<PagePosition> place = Optional.of(PagePosition.START);
            while (place.isPresent()) {
                RecordRows.Slice slice = rows.slice(recordCondition, place.get(), true, 500);
                for (AuditRecord record : slice.records()) {
                    csv.add(record);
                }
                place = earlier(slice);
            }
        }
    }

    private Page page(RecordCondition recordCondition, PagePosition pagePosition, boolean newestFirst) {
        RecordRows.Slice slice = rows.slice(recordCondition, pagePosition, newestFirst, A_PAGE);
        return new Page(slice.records(), rows.count(recordCondition), earlier(slice), later(slice));
    }

    private static Optional<PagePosition> earlier(RecordRows.Slice slice) {
        return slice.records().stream()
                .map(AuditRecord::seq)
                .min(Long::compare)
                .filter(seq -> slice.earlier())
                .map(PagePosition::before);
    }

    private static Optional<PagePosition> later(RecordRows.Slice slice) {
        return slice.records().stream()
                .map(AuditRecord::seq)
                .max(Long::compare)
                .filter(seq -> slice.later())
                .map(PagePosition::after);
    }

    private static Map<String, String> details(RecordFilter filter, PagePosition pagePosition) {
        Map<String, String> details = new TreeMap<>(filter.asked());
        pagePosition.before().ifPresent(seq -> details.put("before", String.valueOf(seq)));
        pagePosition.after().ifPresent(seq -> details.put("after", String.valueOf(seq)));
        return details;
    }

    private void publish(SignedIn person, ReadingAuditEvent kind, RecordFilter filter, Map<String, String> details) {
        SignedIn.Held as = filter.organisation()
                .flatMap(organisation -> person.in(organisation, Role.AUDITOR))
                .or(() -> person.held().stream()
                        .filter(held -> held.role() == Role.AUDITOR)
                        .findFirst())
                .orElseThrow(() -> new AccessDeniedException("Only an auditor reads the record"));
        AuditEvent auditEvent = AuditEvent.of(
                        person.as(as), kind, new AuditEvent.Subject("record", "acts", Optional.empty()))
                .at(as.organisation())
                .with(details);
        events.publishEvent(filter.tender().map(auditEvent::onTender).orElse(auditEvent));
    }

    private SignedIn person() {
        return recordReader.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private ReadingRights mayRead(SignedIn person) {
        TenderDirectory tenders = directory.getIfAvailable();
        return ReadingRights.of(person, recordReader.installation(), tenders == null ? List.of() : tenders.tenders());
    }

    private Optional<TenderDirectory.Listed> listed(TenderId tender) {
        TenderDirectory tenders = directory.getIfAvailable();
        return tenders == null ? Optional.empty() : tenders.tender(tender);
    }
}
