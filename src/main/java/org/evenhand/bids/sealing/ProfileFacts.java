package org.evenhand.bids.sealing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.people.Organisation;
import org.evenhand.people.Organisation.ProfileField;

/** Facts of a tender that the profile of a provider answers, so that no bid is asked for them again. */
public final class ProfileFacts {

    private ProfileFacts() {}

    /** The facts, by the names that rules read. */
    public static Map<String, String> of(Organisation provider) {
        return of(SealedContent.profile(provider));
    }

    /** The facts of a profile by the words of its fields. */
    public static Map<String, String> of(SortedMap<String, String> profile) {
        Map<String, String> facts = new TreeMap<>();
        if (profile.containsKey(ProfileField.REGULATED.word())) {
            facts.put("regulated", String.valueOf("yes".equals(profile.get(ProfileField.REGULATED.word()))));
        }
        String rating = profile.getOrDefault(ProfileField.CQC_RATING.word(), "");
        if (!rating.isEmpty()) {
            facts.put("cqcRating", rating);
        }
        return facts;
    }
}
