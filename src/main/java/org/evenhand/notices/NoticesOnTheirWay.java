package org.evenhand.notices;

/** Whoever publishes tenders once the service has started, while people read already. */
public interface NoticesOnTheirWay {

    /** Whether some are still to come. */
    boolean areOnTheirWay();
}
