package org.evenhand.planning;

import java.time.Instant;
import java.util.Optional;

/** What stands somewhere in a plan, who wrote it and when. */
record Written(String answer, String by, Instant at) {

    /**
     * What becomes of an answer where nothing is to be written: it stands there already, or somebody else wrote meanwhile.
     * Empty where it is to be written.
     *
     * @param there what stands there now, if anything was ever written
     * @param seen what the writer saw there, in the form in which answers are kept
     * @param to the answer in that form
     * @param typed the answer as it was typed
     */
    static Optional<Saved> unwritten(Optional<Written> there, String seen, String to, String typed, Instant now) {
        String from = text(there);
        Instant at = there.map(Written::at).orElse(now);
        if (from.equals(to)) {
            return Optional.of(new Saved.Kept(to, at));
        }
        return from.equals(seen)
                ? Optional.empty()
                : Optional.of(new Saved.ChangedMeanwhile(
                        typed, from, there.map(Written::by).orElse(""), at));
    }

    /** What stands there; empty where nothing does. */
    static String text(Optional<Written> there) {
        return there.map(Written::answer).orElse("");
    }
}
