package org.evenhand.evidence.ui;

import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.evidence.EvidencePassage;

/** Takes passages that people mark in a document to what they look for there, such as the answer of a bid. */
public interface MarkedPassages {

    /**
     * Purpose of a passage.
     *
     * @param name what it shows, as people call it
     * @param back the address of the page on which it is named, relative to the application
     * @param asksWords whether the words are asked for, and not the page alone
     * @param now the passage that is named there now
     */
    record Purpose(String name, String back, boolean asksWords, Optional<EvidencePassage> now) {}

    /** Answer to the wish to use a passage. */
    sealed interface Use {
        /** It is named now. */
        record Done() implements Use {}

        /** It is not, in words that say why. */
        record Refused(String why) implements Use {}
    }

    /**
     * What a passage is looked for; empty where the signed-in person writes no such thing.
     *
     * @param place as an address names it
     */
    Optional<Purpose> find(Messages messages, String place);

    /**
     * Names a passage, if what stands there is still what the person saw.
     *
     * @param seen what stood there when the page was shown
     */
    Use use(Messages messages, String place, Optional<EvidencePassage> seen, EvidencePassage passage);
}
