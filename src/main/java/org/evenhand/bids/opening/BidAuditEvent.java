package org.evenhand.bids.opening;

import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/** Kinds of audit event for bids. Before the opening there is none: even that a bid was sealed is nobody's to know. */
public enum BidAuditEvent implements AuditEvent.Kind {
    OPENING_BEGUN,
    OPENED,
    /** One bid as the opening found it. */
    FOUND,
    /** The documents of one bid were compared with what was sealed. */
    COMPARED,
    /** All documents of all bids were. */
    COMPLETED,
    /** The first of two people began to open prices. */
    PRICES_BEGUN,
    /** The second did. */
    PRICES_OPENED,
    /** The price of one bid as it was found. */
    PRICE_FOUND,
    /** Somebody took the opened bids away as a folder. */
    TAKEN_AWAY,
    /** Somebody took one document of an opened bid. */
    DOCUMENT_TAKEN;

    /** The detail that stands for every letter of a bid. */
    public static final String DIGEST = "digest";

    /** The detail that says what the opening found. */
    public static final String OUTCOME = "outcome";

    /** The detail that stands for every letter of a bid but those of its price. */
    public static final String FIRST = "without-price";

    /** The detail that says how many documents it brought. */
    static final String DOCUMENTS = "documents";

    /** The detail that says how many of them are not what was sealed. */
    static final String NOT_WHOLE = "documents-not-whole";

    /** The detail that says when its request arrived. */
    public static final String RECEIVED = "received";

    /** An act on the bids of a tender. */
    AuditEvent on(Actor.Person me, TenderId tender) {
        return on((Actor) me, tender).at(me.in());
    }

    /** The same, done by whoever it is. */
    AuditEvent on(Actor who, TenderId tender) {
        return AuditEvent.of(who, this, new AuditEvent.Subject("bid", tender.value(), Optional.empty()))
                .onTender(tender);
    }

    /** An act on one bid. */
    AuditEvent on(Actor.Person me, OpenedBid bid) {
        return on((Actor) me, bid).at(me.in());
    }

    /** The same, done by whoever it is. */
    AuditEvent on(Actor who, OpenedBid bid) {
        return AuditEvent.of(who, this, new AuditEvent.Subject("bid", name(bid), Optional.empty()))
                .onTender(bid.reference().tender());
    }

    /** What stands on record of one bid that was found, or confirmed beside its scan. */
    static AuditEvent found(Actor.Person me, OpenedBid bid) {
        return FOUND.on(me, bid)
                .with(Map.of(
                        DIGEST,
                        bid.digest().map(Object::toString).orElse(""),
                        OUTCOME,
                        bid.outcome().word(),
                        RECEIVED,
                        bid.received().toString()));
    }

    /** The name of a bid in the record. */
    public static String name(OpenedBid bid) {
        return bid.reference().key() + " " + bid.number() + " " + bid.outcome().word();
    }

    @Override
    public boolean isWitnessed() {
        return this == OPENED || this == COMPLETED || this == PRICES_OPENED;
    }

    @Override
    public String code() {
        return "bids." + Constants.word(this);
    }
}
