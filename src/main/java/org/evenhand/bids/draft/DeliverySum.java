package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.bids.draft.BidField.What;

/**
 * Quantities of a measure over the periods of a contract, added up.
 *
 * @param delivered the sum over all periods; empty where nothing is written for any
 * @param promised embedded and additional together
 */
public record DeliverySum(Optional<BigDecimal> delivered, BigDecimal promised) {

    /**
     * The sum for one measure.
     *
     * @param beside any field of the measure
     * @param says what stands in a field
     */
    public static DeliverySum of(BidForm form, BidField beside, Function<BidField, String> says) {
        List<BidField> fields = form.of(beside.part()).stream()
                .filter(one -> one.of().equals(beside.of()))
                .toList();
        List<BigDecimal> delivered = fields.stream()
                .filter(one -> one.what() == What.DELIVERY)
                .map(says)
                .filter(said -> !said.isBlank())
                .map(BigDecimal::new)
                .toList();
        BigDecimal promised = fields.stream()
                .filter(one -> one.what() == What.EMBEDDED || one.what() == What.ADDITIONAL)
                .map(says)
                .filter(said -> !said.isBlank())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new DeliverySum(
                delivered.isEmpty() ? Optional.empty() : delivered.stream().reduce(BigDecimal::add), promised);
    }

    /** Whether something else is delivered than is promised. */
    boolean differs() {
        return delivered.filter(sum -> sum.compareTo(promised) != 0).isPresent();
    }

    /** Whether a field is the first of those that ask for the delivery of a measure. */
    public static boolean isFirst(BidForm form, BidField field) {
        return form.field(field.part(), What.DELIVERY, field.of())
                .filter(field::equals)
                .isPresent();
    }
}
