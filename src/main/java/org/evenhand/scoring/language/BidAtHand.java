package org.evenhand.scoring.language;

/**
 * Says to Drools that another bid is at hand. Every rule begins with it, so that a rule which only asks that something is
 * not there fires anew for each bid, and not once for a session.
 */
final class BidAtHand {}
