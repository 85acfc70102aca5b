package org.evenhand.scoring.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of facts that would tell a rule who the provider is. No rule may ask for them and no such answer reaches a
 * rule, whatever a bid writes among its facts: every bidder is judged by the same figures.
 */
public final class Identity {
    private static final List<String> OWNERS = List.of("provider", "bidder", "supplier", "organisation", "bid");
    private static final Set<String> OF_OWNER = Set.of("", "type", "form", "number", "town");
    private static final Set<String> TELLING = Set.of(
            "id",
            "name",
            "legalform",
            "legalstatus",
            "charity",
            "company",
            "cic",
            "address",
            "postcode",
            "email",
            "phone",
            "telephone",
            "website",
            "vatnumber",
            "companynumber",
            "charitynumber",
            "registrationnumber");

    private Identity() {}

    /** Whether a fact of this name would tell who the provider is: {@code name}, {@code provider.legalForm}. */
    public static boolean tells(String fact) {
        String word = fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return TELLING.contains(word) || OWNERS.stream().anyMatch(owner -> tellsOf(owner, word));
    }

    private static boolean tellsOf(String owner, String word) {
        String rest = word.startsWith(owner) ? word.substring(owner.length()) : "none";
        return OF_OWNER.contains(rest) || TELLING.contains(rest);
    }
}
