package org.evenhand.bids.marking;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.Passage;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Names a passage that somebody marked in a document: the document, the page and the words at once, or none of them. */
@Service
@Transactional
@RolesAllowed(Roles.PROVIDER)
public class MarkingPassages {

    private static final List<What> PIECES = List.of(What.DOCUMENT, What.PAGE, What.QUOTE);

    private final DraftingBids drafting;

    MarkingPassages(DraftingBids drafting) {
        this.drafting = drafting;
    }

    /**
     * Names a passage in the place of what stood there.
     *
     * @param document where its document stands among the answers of the part
     * @param seen what stood there for the person who marked
     * @return the outcome for the passage; where one of its pieces cannot be kept, none was, and the outcome is that piece’s
     */
    public AnswerOutcome use(
            BidReference reference,
            String part,
            FieldPath document,
            Optional<EvidencePassage> seen,
            EvidencePassage passage) {
        BidForm form = drafting.find(reference)
                .map(DraftingBids.Shown::form)
                .filter(shown -> asks(shown, part, document, What.DOCUMENT))
                .orElseThrow(() -> new AccessDeniedException("The signed-in person writes no such bid"));
        List<AnswerOutcome> outcomes = PIECES.stream()
                .filter(what -> asks(form, part, document, what))
                .map(what -> drafting.answer(
                        reference,
                        part,
                        Passage.beside(document, what),
                        seen.map(one -> text(one, what)).orElse(""),
                        text(passage, what)))
                .toList();
        Optional<AnswerOutcome> objection = outcomes.stream()
                .filter(outcome -> !(outcome instanceof AnswerOutcome.Kept))
                .findFirst();
        if (objection.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return objection.orElseGet(outcomes::getLast);
    }

    private static boolean asks(BidForm form, String part, FieldPath document, What what) {
        return form.part(part).stream()
                .flatMap(found -> form.of(found).stream())
                .anyMatch(field ->
                        field.what() == what && Passage.beside(document, what).matches(field.path()));
    }

    private static String text(EvidencePassage passage, What what) {
        return switch (what) {
            case PAGE -> passage.page().map(String::valueOf).orElse("");
            case QUOTE -> passage.quote();
            default -> passage.file().value();
        };
    }
}
