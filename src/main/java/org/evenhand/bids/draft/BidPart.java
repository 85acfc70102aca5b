package org.evenhand.bids.draft;

import java.util.Optional;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Constants;
import org.springframework.modulith.NamedInterface;

/**
 * Part of a bid that is filled in on a page of its own.
 *
 * @param criterion there for {@link Kind#CRITERION} alone
 */
@NamedInterface("draft")
public record BidPart(Kind kind, Optional<CriterionId> criterion) {

    /** Kind of a part, in the order of the task list. */
    public enum Kind {
        /** Whether the provider can bid: conditions, exclusion, size, the central platform. */
        ELIGIBILITY,
        /** Whom to write to about this bid. */
        CONTACT,
        /** Others who deliver something of it: sub-contractors and members of a consortium. */
        PARTNERS,
        /** What is promised, or answered, for one criterion. */
        CRITERION,
        /** The price, and the staff it pays for. */
        PRICE,
        /** What the provider declares. */
        DECLARATIONS;

        /** The word in message keys and addresses. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** A part of which there is one. */
    public static BidPart of(Kind kind) {
        return new BidPart(kind, Optional.empty());
    }

    /** The part of a criterion. */
    static BidPart of(CriterionId criterion) {
        return new BidPart(Kind.CRITERION, Optional.of(criterion));
    }

    /** What it is called in addresses and in what is kept: {@code price}, {@code criterion-SV1}. */
    public String name() {
        return criterion.map(id -> kind.word() + "-" + id).orElseGet(kind::word);
    }
}
