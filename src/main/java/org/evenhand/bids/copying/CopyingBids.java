package org.evenhand.bids.copying;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.answers.AnswerPart;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.offline.Compared;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of a provider copy answers from an earlier bid of their own. What was copied is marked until somebody changes it or says
 * that they have looked at it. Like all that is written in a bid, none of it stands on the record.
 */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class CopyingBids {

    private final DraftingBids drafting;
    private final BidAccess access;
    private final DraftRows rows;
    private final BidDocuments documents;
    private final Clock clock;

    CopyingBids(DraftingBids drafting, BidAccess access, DraftRows rows, BidDocuments documents, Clock clock) {
        this.drafting = drafting;
        this.access = access;
        this.rows = rows;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * An answer that is to be copied.
     *
     * @param seen what stood there when the reader was shown what would be
     */
    public record Chosen(String part, FieldPath path, String seen) {}

    /** Outcome of copying. */
    public sealed interface Outcome {

        /**
         * It was done.
         *
         * @param kept how many answers were copied
         * @param not those that somebody has changed since they were shown
         */
        record Done(int kept, List<Chosen> not) implements Outcome {
            /** Copies the list. */
            public Done {
                not = List.copyOf(not);
            }
        }

        /** Nothing was copied. */
        record Refused(BidRefusal why) implements Outcome {}
    }

    /** Every other bid of the same provider in which something is written. */
    @Transactional(readOnly = true)
    public List<Shown> earlier(BidReference reference) {
        access.me(reference);
        return drafting.mine().stream()
                .filter(one -> one.draft().reference().provider().equals(reference.provider()))
                .filter(one -> !one.draft().reference().equals(reference))
                .filter(one -> ComparingBids.isWritten(one.draft()))
                .toList();
    }

    /** What would come where; nothing where one of the two was not begun, or they are not of one provider. */
    @Transactional(readOnly = true)
    public List<Answer> compare(BidReference reference, BidReference from) {
        access.me(reference);
        return find(reference)
                .flatMap(shown ->
                        find(from).filter(any -> isOther(reference, from)).map(earlier -> answers(shown, earlier)))
                .orElse(List.of());
    }

    private static boolean isOther(BidReference reference, BidReference from) {
        return from.provider().equals(reference.provider()) && !from.equals(reference);
    }

    private Optional<Shown> find(BidReference reference) {
        return drafting.find(reference);
    }

    private List<Answer> answers(Shown shown, Shown earlier) {
        return ComparingBids.answers(
                shown, earlier, documents.unread(shown.draft().reference().provider()));
    }

    /** Copies what was chosen; each answer only if what was shown still stands there and would still come there. */
    public Outcome copy(BidReference reference, BidReference from, List<Chosen> chosen) {
        By by = By.of(access.me(reference), Moments.now(clock));
        if (rows.held(reference).isEmpty() || !isOther(reference, from)) {
            return new Outcome.Refused(BidRefusal.NOT_BEGUN);
        }
        Shown shown = find(reference).orElseThrow(CopyingBids::denied);
        Optional<Shown> earlier = find(from);
        Optional<BidRefusal> refusal =
                shown.closed().or(() -> earlier.isEmpty() ? Optional.of(BidRefusal.NOT_BEGUN) : Optional.empty());
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        List<Answer> answers = answers(shown, earlier.orElseThrow());
        DraftBid draft = shown.draft();
        List<Chosen> not = new ArrayList<>();
        for (Chosen one : chosen) {
            Optional<Answer> answer = answers.stream()
                    .filter(found -> found.field().part().name().equals(one.part())
                            && found.path().equals(one.path()))
                    .findFirst();
            Optional<String> text = answer.flatMap(found -> text(found, one.seen()));
            if (text.isPresent()) {
                draft = copied(draft, from, answer.get(), new AnswerPart.Answer(text.get(), by));
            } else {
                not.add(one);
            }
        }
        if (draft.letters() > DraftingBids.LONGEST) {
            return new Outcome.Refused(BidRefusal.TOO_MUCH);
        }
        if (not.size() < chosen.size()) {
            rows.put(draft);
        }
        return new Outcome.Done(chosen.size() - not.size(), not);
    }

    /** A passage is looked at as one thing, at its document. */
    private static DraftBid copied(DraftBid draft, BidReference from, Answer answer, AnswerPart.Answer text) {
        String part = answer.field().part().name();
        boolean belongs = answer.field().what() == What.PAGE || answer.field().what() == What.QUOTE;
        return draft.copying(new DraftBid.Copied(part, answer.path(), from, belongs), text);
    }

    private static Optional<String> text(Answer answer, String seen) {
        return switch (answer.outcome()) {
            case Compared.New(String text) -> Optional.of(text).filter(any -> seen.isEmpty());
            case Compared.Different(String now, String text) ->
                Optional.of(text).filter(any -> seen.equals(now));
            default -> Optional.empty();
        };
    }

    /** Takes the mark from an answer that was copied. */
    public Optional<BidRefusal> lookedAt(BidReference reference, String part, FieldPath path) {
        access.me(reference);
        Optional<DraftBid> held = rows.held(reference).map(stored -> stored.draft());
        Optional<BidRefusal> refusal = held.isEmpty()
                ? Optional.of(BidRefusal.NOT_BEGUN)
                : find(reference).flatMap(Shown::closed);
        if (refusal.isEmpty()) {
            DraftBid looked = held.orElseThrow().lookedAt(part, path);
            if (!looked.equals(held.orElseThrow())) {
                rows.put(looked);
            }
        }
        return refusal;
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such tender");
    }
}
