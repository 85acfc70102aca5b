package org.evenhand.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.audit.ChainCheck.Report.Broken;
import org.evenhand.audit.ExportedHead;

/** One way along the chain, from link to link, past the heads that were exported. */
public final class ChainVerifier {

    private static final Duration LITTLE = Duration.ofMinutes(1);
    private static final int MOST_TOLD = 5;

    private final TreeMap<Long, List<ExportedHead>> heads;
    private final List<String> told = new ArrayList<>();
    private Instant lastAt = Instant.MIN.plus(LITTLE);
    private long last;
    private String lastHash = AuditChain.GENESIS;

    public ChainVerifier(List<ExportedHead> heads) {
        this.heads =
                heads.stream().collect(Collectors.groupingBy(ExportedHead::seq, TreeMap::new, Collectors.toList()));
    }

    public long last() {
        return last;
    }

    public String lastHash() {
        return lastHash;
    }

    /** What was exported before there was any record. */
    public Optional<Broken> begin() {
        return exportedOtherwise();
    }

    public Optional<Broken> step(AuditEntry auditEntry) {
        long next = last + 1;
        if (auditEntry.seq() < next) {
            return Optional.of(
                    new Broken(auditEntry.seq(), "Records are numbered from 1; this one was not written by Evenhand."));
        }
        if (auditEntry.seq() > next) {
            return Optional.of(new Broken(
                    next,
                    auditEntry.seq() == next + 1
                            ? "This record has been removed."
                            : "The records from " + next + " to " + (auditEntry.seq() - 1) + " have been removed."));
        }
        boolean follows = lastHash.equals(auditEntry.previousHash());
        String own = auditEntry.ownHash();
        boolean asWritten = own.equals(auditEntry.hash());
        if (!asWritten || !follows) {
            return Optional.of(new Broken(next, why(asWritten, follows)));
        }
        tellOfTime(auditEntry);
        last = next;
        lastHash = own;
        return exportedOtherwise();
    }

    /** Clocks differ by a little, and are set right by a little. */
    private void tellOfTime(AuditEntry auditEntry) {
        Instant at = auditEntry.at();
        if (at == null) {
            return;
        }
        if (at.isBefore(lastAt.minus(LITTLE)) && told.size() < MOST_TOLD) {
            told.add("Record " + auditEntry.seq() + " is of " + at + ", and the one before it of " + lastAt
                    + ": a clock ran backwards between them, or one was wrong.");
        }
        lastAt = at;
    }

    public List<String> told() {
        return List.copyOf(told);
    }

    private static String why(boolean asWritten, boolean follows) {
        if (follows) {
            return "This record has been changed since it was written.";
        }
        return asWritten
                ? "This record was written after another record than the one that now stands before it."
                : "This record does not stand where it was written, or has been changed since.";
    }

    private Optional<Broken> exportedOtherwise() {
        return heads.getOrDefault(last, List.of()).stream()
                .filter(head -> !head.hash().equals(lastHash))
                .findFirst()
                .map(head -> new Broken(
                        last,
                        "On " + head.day() + " this record had another hash: it, or one before it, was rewritten."));
    }

    /** Whether the last link that was met is late enough for every exported head. */
    public Optional<Broken> end() {
        Iterator<Map.Entry<Long, List<ExportedHead>>> missing =
                heads.tailMap(last, false).entrySet().iterator();
        return missing.hasNext()
                ? Optional.of(tailMissing(
                        "what was exported on "
                                + missing.next().getValue().getFirst().day(),
                        heads.lastKey()))
                : Optional.empty();
    }

    public Broken tailMissing(String witness, long seq) {
        long first = last + 1;
        return new Broken(
                first,
                (seq == first ? "This record has" : "The records from " + first + " to " + seq + " have")
                        + " been removed from the end; " + witness + " tells of " + (seq == first ? "it." : "them."));
    }
}
