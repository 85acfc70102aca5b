package org.evenhand.notices.following;

import java.util.Optional;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.shared.TenderId;

/** Subject of the letters that somebody asks for by e-mail. */
public sealed interface Interest {

    /** Changes to a published tender, and its end. */
    record Changes(TenderId tender) implements Interest {}

    /** Tenders that are published from now on and fit a search. */
    record NewTenders(TenderSearch wanted) implements Interest {}

    /** The tender whose changes it is about, where it is about one. */
    default Optional<TenderId> changes() {
        return this instanceof Changes changes ? Optional.of(changes.tender()) : Optional.empty();
    }

    /** The search that it is about, where it is about one. */
    default Optional<TenderSearch> search() {
        return this instanceof NewTenders tenders ? Optional.of(tenders.wanted()) : Optional.empty();
    }
}
