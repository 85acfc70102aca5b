package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.shared.FieldPath;

/** Lines of which a price is made, as they add up. */
final class PriceLines {

    private PriceLines() {}

    /** That they do not add up to the price, if they do not. */
    static Optional<BidGap> look(DraftBid draft, BidForm form) {
        BidPart part = BidPart.of(BidPart.Kind.PRICE);
        BidField price = form.field(part, What.PRICE).orElseThrow();
        List<BigDecimal> amounts = draft.answers().getOrDefault(part.name(), new TreeMap<>()).entrySet().stream()
                .filter(one -> one.getKey().matches(new FieldPath("line/#/amount")))
                .map(one -> one.getValue().text())
                .filter(text -> !text.isBlank())
                .map(BigDecimal::new)
                .toList();
        String whole = draft.says(price);
        if (amounts.isEmpty() || whole.isBlank()) {
            return Optional.empty();
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal over = sum.subtract(new BigDecimal(whole));
        return switch (over.signum()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new BidGap(
                        price,
                        price.path(),
                        BidGap.What.BELOW_COST,
                        Optional.empty(),
                        List.of(sum, new BigDecimal(whole), over)));
            default -> Optional.of(new BidGap(price, price.path(), BidGap.What.LINES_DIFFER, Optional.empty()));
        };
    }
}
