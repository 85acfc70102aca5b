package org.evenhand.bids.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidField.What;

/** Warnings that only somebody can give who knows more than the bid itself. None of them stops a seal. */
final class BidWarnings {

    private final DraftBid draft;
    private final BidForm form;
    private final List<OtherBid> others;

    BidWarnings(DraftBid draft, BidForm form, List<OtherBid> others) {
        this.draft = draft;
        this.form = form;
        this.others = others;
    }

    /** Those of one part. */
    List<BidGap> of(BidPart part) {
        List<BidGap> gaps = new ArrayList<>();
        copied(part, gaps);
        return gaps;
    }

    private void copied(BidPart part, List<BidGap> gaps) {
        for (DraftBid.Copied copied : draft.copied()) {
            if (copied.part().equals(part.name())) {
                form.of(part).stream()
                        .filter(field -> copied.path().matches(field.path()))
                        .filter(field -> field.what() != What.PAGE && field.what() != What.QUOTE)
                        .findFirst()
                        .ifPresent(field -> gaps.add(new BidGap(
                                field, copied.path(), BidGap.What.NOT_LOOKED_AT, Optional.of(name(copied.from())))));
            }
        }
    }

    private String name(BidReference from) {
        return others.stream()
                .filter(other -> other.reference().equals(from))
                .map(OtherBid::name)
                .findFirst()
                .orElseGet(() -> from.tender().value());
    }
}
