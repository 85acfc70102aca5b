package org.evenhand.bids;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.Passage;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;

/** Writes a bid from which nothing is missing, whatever its form asks. */
public final class WholeBid {

    private WholeBid() {}

    /** Begins a bid and answers everything in it; the person who is signed in writes. */
    public static void write(DraftingBids drafting, BidReference reference, String words) {
        assertThat(drafting.begin(reference)).isEmpty();
        DraftingBids.Shown shown = drafting.find(reference).orElseThrow();
        for (BidField field : shown.form().fields()) {
            if (!field.path().isPattern() && !Passage.isOf(field)) {
                answer(drafting, reference, field, answer(field, words));
            }
        }
    }

    /** Answers one field, whatever stands there. */
    public static void answer(DraftingBids drafting, BidReference reference, BidField field, String text) {
        answer(drafting, reference, field.part().name(), field.path(), text);
    }

    /** Answers what stands at a place. */
    public static void answer(DraftingBids drafting, BidReference reference, String part, FieldPath path, String text) {
        DraftingBids.Shown shown = drafting.find(reference).orElseThrow();
        String seen = shown.draft().says(shown.form().part(part).orElseThrow(), path);
        assertThat(drafting.answer(reference, part, path, seen, text))
                .as("%s of %s", path, part)
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    private static String answer(BidField field, String words) {
        if (!field.choices().isEmpty()) {
            return switch (field.what()) {
                case EXCLUSION, CONFLICT -> "no";
                default -> field.choices().getFirst();
            };
        }
        return switch (field.what()) {
            case EMBEDDED, ADDITIONAL -> "120";
            case DELIVERY -> "10";
            case PEOPLE -> "40";
            case IMPROVED -> "30";
            case PRICE -> "240000";
            case DEPLOYED -> "4";
            case CONTACT_EMAIL -> "hazel@hazelbank.example";
            case FACT -> "10000000";
            default -> words;
        };
    }
}
