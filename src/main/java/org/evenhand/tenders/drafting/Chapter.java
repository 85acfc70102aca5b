package org.evenhand.tenders.drafting;

import java.util.Optional;
import org.evenhand.shared.Constants;

/** A chapter of a draft, in the order in which they are usually written; each has a page. */
public enum Chapter {
    /** What is bought, for whom, under which law, and how to bid. */
    BASICS,
    /** The tender's own framework. */
    CRITERIA,
    BUYERS,
    LOTS,
    TIMELINE,
    /** What was considered before starting (Public Services (Social Value) Act 2012), and whether social value is scored. */
    SOCIAL_VALUE,
    /** What keeps small organisations from bidding (Procurement Act 2023, section 12(4)). */
    BARRIERS,
    /** Conflicts of interest (Procurement Act 2023, sections 81 to 83). Never published. */
    CONFLICTS,
    PANEL,
    /** Every buyer agrees to what stands. */
    SIGN_OFF;

    /** The word in addresses and in message keys. */
    public String word() {
        return Constants.word(this);
    }

    /** The chapter of that word. */
    public static Optional<Chapter> of(String word) {
        return Constants.of(Chapter.class, word);
    }
}
