package org.evenhand.notices.ui.enough;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.OfferField;
import org.evenhand.notices.enough.SmallestOffer;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Sha256;
import org.springframework.stereotype.Component;

/** Least offers of published criteria, kept for the next reader: the engine is asked many times for each of them. */
@Component
class SmallestOffers {

    private static final int AT_HAND = 5_000;

    private final Cache<Key, Optional<SmallestOffer>> atHand =
            Caffeine.newBuilder().maximumSize(AT_HAND).build();

    /** All that they depend on: what was published, and what the figure grows beside. */
    private record Key(Sha256 digest, String lot, CriterionId criterion, Map<String, BigDecimal> beside) {}

    /** Those of a criterion, beside what was typed. */
    Optional<SmallestOffer> of(PublishedTender published, Lot lot, CriterionOffer offer, Map<String, String> typed) {
        // Figures and not what was typed, which may be of any length.
        Map<String, BigDecimal> beside = new TreeMap<>();
        offer.fields().stream()
                .filter(field -> field.kind() == OfferField.Kind.PEOPLE || field.kind() == OfferField.Kind.DEPLOYED)
                .forEach(field -> field.figure(typed.getOrDefault(field.name(), ""))
                        .ifPresent(figure -> beside.put(field.name(), figure)));
        return atHand.get(
                new Key(published.digest(), lot.id(), offer.criterion().id(), beside),
                any -> SmallestOffer.of(offer, typed));
    }
}
