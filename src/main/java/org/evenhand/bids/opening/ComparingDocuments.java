package org.evenhand.bids.opening;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.evidence.SealedEvidence.State;
import org.evenhand.record.Actor;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.TenderId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the documents of opened bids with what was sealed, after the act of opening: bid by bid, each kept in a transaction of
 * its own. Whatever is left when the service ends is done when it is there again. Several may be at it: of what two have
 * compared the first counts. The key of the tender is not needed for it.
 */
@Component
class ComparingDocuments {

    /** Named by the tender, and by chance where it is taken up again. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("compare-documents");

    private static final char AGAIN = '/';

    private final OpenedRows rows;
    private final SealedEvidence evidence;
    private final SchedulerClient timeTable;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final DatabaseClock databaseClock;
    private final Clock clock;

    ComparingDocuments(
            OpenedRows rows,
            SealedEvidence evidence,
            SchedulerClient timeTable,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            DatabaseClock databaseClock,
            Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.timeTable = timeTable;
        this.transactions = transactions;
        this.events = events;
        this.databaseClock = databaseClock;
        this.clock = clock;
    }

    /** Puts it on the timetable, in the transaction of the opening; where there is nothing to compare the record is complete. */
    void begin(TenderId tender) {
        if (rows.comparison(tender).isDone()) {
            complete(tender);
        } else {
            schedule(tender.value());
        }
    }

    /** Takes up what was left when the service ended; whoever worked on it then is known to be gone only minutes later. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        rows.incomplete().forEach(tender -> schedule(tender.value() + AGAIN + UUID.randomUUID()));
    }

    private void schedule(String name) {
        timeTable.schedule(TASK.instance(name).build(), clock.instant());
    }

    /** Compares what was not compared yet; bids in an order of chance, so that two who are at it share them. */
    void compare(TenderId tender) {
        List<String> left = new ArrayList<>(rows.notCompared(tender));
        Collections.shuffle(left);
        left.forEach(this::compare);
        transactions.executeWithoutResult(any -> complete(tender));
    }

    private void compare(String id) {
        OpenedBid bid = rows.bid(id);
        Map<BidDocument, State> found = new LinkedHashMap<>();
        bid.documents().stream()
                .map(OpenedDocument::document)
                .forEach(document -> found.put(document, evidence.state(document.id(), document.sha256())));
        transactions.executeWithoutResult(any -> keep(id, bid, found));
    }

    private void keep(String id, OpenedBid bid, Map<BidDocument, State> found) {
        boolean first = found.entrySet().stream()
                .map(one -> rows.compared(id, one.getKey().id(), one.getValue()))
                .reduce(false, Boolean::logicalOr);
        if (first) {
            long notWhole = found.values().stream()
                    .filter(state -> state != State.WHOLE)
                    .count();
            events.publishEvent(BidAuditEvent.COMPARED
                    .on(new Actor.Evenhand(), bid)
                    .with(Map.of(
                            BidAuditEvent.DOCUMENTS,
                            String.valueOf(found.size()),
                            BidAuditEvent.NOT_WHOLE,
                            String.valueOf(notWhole))));
        }
    }

    private void complete(TenderId tender) {
        if (rows.completed(tender, databaseClock.now())) {
            events.publishEvent(BidAuditEvent.COMPLETED.on(new Actor.Evenhand(), tender));
        }
    }

    /** Task that an opening puts on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Where it fails it is tried again later, and goes on where it was. */
        @Bean
        Task<Void> compareDocuments(ComparingDocuments comparing) {
            return Tasks.oneTime(TASK).execute((opening, context) -> comparing.compare(tender(opening.getId())));
        }

        private static TenderId tender(String name) {
            int again = name.indexOf(AGAIN);
            return new TenderId(again < 0 ? name : name.substring(0, again));
        }
    }
}
