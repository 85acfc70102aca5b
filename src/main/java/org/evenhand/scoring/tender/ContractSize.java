package org.evenhand.scoring.tender;

import java.util.Optional;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * Size of the contract, by the buyer's own estimate.
 *
 * @param value over the whole term
 * @param currency ISO 4217
 * @param fte the staff the buyer expects this contract to need, full-time equivalents
 */
public record ContractSize(Money value, String currency, Optional<Quantity> years, Optional<Quantity> fte) {}
