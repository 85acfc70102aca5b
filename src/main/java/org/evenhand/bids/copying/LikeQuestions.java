package org.evenhand.bids.copying;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.scoring.tender.Criterion;

/** Questions of an earlier form that ask what a new form asks: the same words, the same title, or the same measure. */
final class LikeQuestions {

    private final BidForm form;
    private final BidForm earlier;

    LikeQuestions(BidForm form, BidForm earlier) {
        this.form = form;
        this.earlier = earlier;
    }

    /** Whether an answer is never copied: it is declared anew with each bid, or is about this contract alone. */
    private static boolean isMadeAnew(BidField field) {
        return switch (field.what()) {
            case EXCLUSION,
                    EXCLUSION_WORDS,
                    CENTRAL_PLATFORM,
                    CONFLICT,
                    CONFLICT_WORDS,
                    TRUE_AND_AUTHORISED,
                    PRICE,
                    VAT,
                    LINE,
                    LINE_AMOUNT,
                    DELIVERY,
                    DEPLOYED -> true;
            default -> false;
        };
    }

    /** The field of the earlier form that asks the same; empty where none does, or the answer is made anew. */
    Optional<BidField> of(BidField field) {
        if (isMadeAnew(field)) {
            return Optional.empty();
        }
        if (field.of().isEmpty()) {
            return part(field.part()).flatMap(part -> earlier.field(part, field.what(), ""));
        }
        return earlier.fields().stream()
                .filter(one -> one.what() == field.what() && one.of().equals(field.of()))
                .findFirst();
    }

    private Optional<BidPart> part(BidPart part) {
        Optional<Criterion> criterion = form.criterion(part);
        if (criterion.isEmpty()) {
            return earlier.parts().stream().filter(part::equals).findFirst();
        }
        Optional<String> question = question(form, criterion.get());
        return question.flatMap(asked -> find(one -> question(earlier, one), asked))
                .or(() -> find(
                        one -> Optional.of(plain(one.title())),
                        plain(criterion.get().title())));
    }

    private Optional<BidPart> find(Said said, String asked) {
        return earlier.parts().stream()
                .filter(part -> earlier.criterion(part)
                        .flatMap(said::of)
                        .filter(asked::equals)
                        .isPresent())
                .findFirst();
    }

    /** Words by which a criterion is found again. */
    private interface Said {
        Optional<String> of(Criterion criterion);
    }

    private static Optional<String> question(BidForm form, Criterion criterion) {
        return Optional.ofNullable(form.lot().publication().criteria().get(criterion.id()))
                .flatMap(Wording::question)
                .map(LikeQuestions::plain)
                .filter(text -> !text.isEmpty());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
