package org.evenhand.folders;

import java.util.Optional;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * The organisation that bids. No rule can see it, except the two answers {@code regulated} and {@code cqcRating}.
 *
 * @param fte staff of the whole organisation, full-time equivalents
 */
public record Provider(
        String name,
        Optional<String> legalForm,
        Optional<Quantity> fte,
        Optional<Money> annualIncome,
        Optional<Boolean> regulated,
        Optional<String> cqcRating) {}
