package org.evenhand.bids.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.PartnerLog;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;

/**
 * Bid as its provider writes it. What was sealed of it stands elsewhere, under the key of the tender.
 *
 * @param answers by the names of parts and their places in them
 * @param changes who changed what, the last first; of many the newest
 * @param log what was sealed, taken back, confirmed and refused, the first first
 * @param copied answers that were copied
 * @param partnerLog what partners were asked and said
 */
public record DraftBid(
        BidReference reference,
        By begun,
        Map<String, SortedMap<FieldPath, Answer>> answers,
        List<Change> changes,
        List<LogEntry> log,
        List<Copied> copied,
        PartnerLog partnerLog) {

    /** As many changes as are kept. */
    static final int MOST_CHANGES = 400;

    /** A change of one answer. */
    public record Change(String part, FieldPath path, By by) {}

    /**
     * Answer that was copied.
     *
     * @param from the bid that it was copied from
     * @param lookedAt whether somebody has changed it since, or said that they have looked at it
     */
    public record Copied(String part, FieldPath path, BidReference from, boolean lookedAt) {

        private boolean isAt(String where, FieldPath place) {
            return part.equals(where) && path.equals(place);
        }
    }

    /**
     * Something that was done with the whole bid.
     *
     * @param begun when the request arrived, by the clock of the database
     * @param number of the sealed bid, counted from 1; 0 for what was refused
     * @param version of the tender that counted
     * @param fingerprints of each part that was sealed, by its name
     * @param digest of all that was sealed
     * @param why the reason of a refusal, by its word
     */
    public record LogEntry(
            Kind kind,
            Instant begun,
            By by,
            int number,
            int version,
            SortedMap<String, Sha256> fingerprints,
            Optional<Sha256> digest,
            Optional<String> why) {

        /** Copies the fingerprints. */
        public LogEntry {
            fingerprints = new TreeMap<>(fingerprints);
        }
    }

    /** Kind of an entry of the log. */
    public enum Kind {
        /** A request arrived; what became of it stands after it. */
        ARRIVED,
        SEALED,
        WITHDRAWN,
        CONFIRMED,
        REFUSED
    }

    /** Copies the answers and lists. */
    public DraftBid {
        answers = Map.copyOf(answers);
        changes = List.copyOf(changes);
        log = List.copyOf(log);
        copied = List.copyOf(copied);
    }

    /** A bid of which nothing was copied, and whose partners were not asked anything. */
    public DraftBid(
            BidReference reference,
            By begun,
            Map<String, SortedMap<FieldPath, Answer>> answers,
            List<Change> changes,
            List<LogEntry> log) {
        this(reference, begun, answers, changes, log, List.of(), PartnerLog.NONE);
    }

    /** What stands in a field; empty where nothing does. */
    public String says(BidField field) {
        return says(field.part(), field.path());
    }

    /** What stands at a place of a part; empty where nothing does. */
    public String says(BidPart part, FieldPath path) {
        return Optional.ofNullable(answers.get(part.name()))
                .flatMap(some -> Optional.ofNullable(some.get(path)))
                .map(Answer::text)
                .orElse("");
    }

    /** How many letters all answers have together. */
    public long letters() {
        return answers.values().stream()
                .flatMap(some -> some.values().stream())
                .mapToLong(answer -> answer.text().length())
                .sum();
    }

    /** The passages that are named for what a field asks. */
    public List<Passage> passages(BidField document) {
        BidPart part = document.part();
        return Passage.of(
                document, answers.getOrDefault(part.name(), new TreeMap<>()).keySet(), path -> says(part, path));
    }

    /** The partners that it names, with their shares, as far as its form asks for them. */
    public BidPartners partners(BidForm form) {
        Map<String, Map<FieldPath, String>> texts = new TreeMap<>();
        answers.forEach((part, some) -> some.forEach((path, answer) -> {
            if (form.ofPartner(part, path).isPresent()) {
                texts.computeIfAbsent(part, any -> new TreeMap<>()).put(path, answer.text());
            }
        }));
        return BidPartners.of(texts);
    }

    /** Whether anything was answered in a part. */
    public boolean isBegun(BidPart part) {
        return Optional.ofNullable(answers.get(part.name())).stream()
                .flatMap(some -> some.values().stream())
                .anyMatch(answer -> !answer.text().isBlank());
    }

    /** The bid that counts if nothing else is sealed; empty where none was, or it was taken back. */
    public Optional<LogEntry> sealed() {
        Optional<LogEntry> last = log.stream()
                .filter(one -> one.kind() == Kind.SEALED || one.kind() == Kind.WITHDRAWN)
                .reduce((earlier, later) -> later);
        return last.filter(one -> one.kind() == Kind.SEALED);
    }

    /** The version of the tender for which the sealed bid stands, by its seal or by a later confirmation. */
    public Optional<Integer> standsFor() {
        return sealed().map(counts -> log.stream()
                .filter(one -> one.kind() == Kind.CONFIRMED && one.number() == counts.number())
                .map(LogEntry::version)
                .reduce(counts.version(), Math::max));
    }

    /** Whether something was written since it was sealed, or a partner answered: what was sealed does not have it. */
    public boolean isChangedSinceSealed() {
        return sealed().filter(counts -> changes.stream()
                                .anyMatch(change ->
                                        change.by().at().isAfter(counts.by().at()))
                        || partnerLog.isAnsweredSince(counts.by().at()))
                .isPresent();
    }

    /** The number of the next sealed bid. */
    public int next() {
        return log.stream().mapToInt(LogEntry::number).max().orElse(0) + 1;
    }

    /** The same bid with one more entry in its log. */
    public DraftBid with(LogEntry entry) {
        List<LogEntry> longer = new ArrayList<>(log);
        longer.add(entry);
        return new DraftBid(reference, begun, answers, changes, longer, copied, partnerLog);
    }

    /** The same bid with what partners were asked and said by now. */
    public DraftBid with(PartnerLog asked) {
        return new DraftBid(reference, begun, answers, changes, log, copied, asked);
    }

    /** The same bid with one answer changed; whoever changes it has looked at it. */
    DraftBid with(String part, FieldPath path, Answer answer) {
        Map<String, SortedMap<FieldPath, Answer>> all = new TreeMap<>(answers);
        SortedMap<FieldPath, Answer> some = new TreeMap<>(all.getOrDefault(part, new TreeMap<>()));
        some.put(path, answer);
        all.put(part, some);
        List<Change> newest = new ArrayList<>();
        newest.add(new Change(part, path, answer.by()));
        changes.stream().limit(MOST_CHANGES - 1L).forEach(newest::add);
        return new DraftBid(reference, begun, all, newest, log, lookedAt(part, path).copied, partnerLog);
    }

    /** The same bid with one answer copied from another. */
    public DraftBid copying(Copied from, Answer answer) {
        DraftBid changed = with(from.part(), from.path(), answer);
        List<Copied> more = new ArrayList<>(changed.copied);
        more.removeIf(one -> one.isAt(from.part(), from.path()));
        more.add(from);
        return new DraftBid(reference, begun, changed.answers, changed.changes, log, more, partnerLog);
    }

    /** The same bid, in which somebody has looked at the answer at a place. */
    public DraftBid lookedAt(String part, FieldPath path) {
        return new DraftBid(
                reference,
                begun,
                answers,
                changes,
                log,
                copied.stream()
                        .map(one -> one.isAt(part, path) ? new Copied(part, path, one.from(), true) : one)
                        .toList(),
                partnerLog);
    }
}
