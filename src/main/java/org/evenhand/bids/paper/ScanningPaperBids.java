package org.evenhand.bids.paper;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.ScannedPaper;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** People of the buyer bring the scans of bids on paper, and take them away again until a bid is handed over. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class ScanningPaperBids {

    /** Scans that one bid may have. */
    public static final int MOST_SCANS = 20;

    private final PaperAccess access;
    private final PaperRows rows;
    private final PaperActs acts;
    private final ScannedPaper scans;
    private final TransactionOperations transactions;
    private final DatabaseClock clock;

    ScanningPaperBids(
            PaperAccess access,
            PaperRows rows,
            PaperActs acts,
            ScannedPaper scans,
            TransactionOperations transactions,
            DatabaseClock clock) {
        this.access = access;
        this.rows = rows;
        this.acts = acts;
        this.scans = scans;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps a scan, once it was read in a process of its own and looked at for viruses. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PaperOutcome scan(TenderId tender, PaperBidId id, String name, byte[] content) {
        Actor.Person me = in(() -> access.acting(tender));
        Optional<PaperBid> bid = in(() -> rows.find(tender, id));
        Optional<PaperRefusal> before = bid.isEmpty()
                ? Optional.of(PaperRefusal.NOT_THERE)
                : in(() -> acts.closed(bid.get()))
                        .or(() -> PaperActs.when(bid.get().scans().size() >= MOST_SCANS, PaperRefusal.TOO_MANY_SCANS));
        if (before.isPresent()) {
            return new PaperOutcome.Refused(before.get());
        }
        return switch (scans.bring(me, name, content)) {
            case ScannedPaper.Brought.Refused(AnswerOutcome.Reason why) -> new PaperOutcome.Refused(why);
            case ScannedPaper.Brought.Kept(var file) -> {
                PaperOutcome outcome =
                        in(() -> acts.onTyping(tender, id, PaperAuditEvent.PAPER_SCANNED, (who, shown) -> {
                            boolean full = shown.bid().scans().size() >= MOST_SCANS;
                            if (!full) {
                                rows.addScan(id, file, By.of(who, clock.now()));
                            }
                            return PaperActs.when(full, PaperRefusal.TOO_MANY_SCANS);
                        }));
                if (outcome instanceof PaperOutcome.Refused) {
                    in(() -> {
                        scans.erase(file.id(), file.sha256());
                        return outcome;
                    });
                }
                yield outcome;
            }
        };
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** Takes a scan away again. */
    public PaperOutcome removeScan(TenderId tender, PaperBidId id, EvidenceId scan) {
        return acts.onTyping(tender, id, PaperAuditEvent.PAPER_SCAN_REMOVED, (me, shown) -> {
            Optional<BidDocument> there = shown.bid().scans().stream()
                    .filter(one -> one.id().equals(scan))
                    .findFirst();
            there.ifPresent(one -> {
                rows.removeScan(id, scan, By.of(me, clock.now()));
                scans.erase(one.id(), one.sha256());
            });
            return PaperActs.when(there.isEmpty(), PaperRefusal.NO_SCAN);
        });
    }
}
