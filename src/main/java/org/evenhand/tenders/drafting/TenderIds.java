package org.evenhand.tenders.drafting;

import java.text.Normalizer;
import java.util.Locale;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;
import org.springframework.stereotype.Component;

/**
 * Makes the name that a tender has in addresses and folders. It ends with letters and figures that nobody can guess, so
 * that no draft is found by trying titles, and no role on one tender is ever a role on another of the same title.
 */
@Component
class TenderIds {

    private static final int GUESSES = 6;

    /** An id in a tender folder has at most 64 signs. */
    private static final int LONGEST = 50;

    /** {@code Meals at home} → {@code meals-at-home-x7k2qd}. */
    TenderId free(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        String tail = Token.readable(GUESSES);
        return new TenderId(cut.isEmpty() ? "tender-" + tail : cut + "-" + tail);
    }
}
