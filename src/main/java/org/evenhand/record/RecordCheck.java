package org.evenhand.record;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what a module keeps with what the record says was done. The application changes it by acts on record only; whoever
 * keeps the database could change it behind their back, and this finds it. What is found is said in English.
 */
public interface RecordCheck {

    /** The codes of the acts that are needed. */
    Set<String> acts();

    /**
     * What the tables hold that the record does not say, and the other way round.
     *
     * @param acts every act of those kinds, the first one first
     */
    Compared compare(JdbcClient database, List<RecordedEvent> acts);

    /**
     * Result of a comparison.
     *
     * @param things what was looked at, such as “3 versions of tenders”
     * @param found a sentence for each thing that is not as the record says
     */
    record Compared(String things, List<String> found) {}
}
