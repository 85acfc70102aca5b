package org.evenhand.bids;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.people.MadePeople;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of bids have in common: a tender that was just published, two providers and two people who open. */
public abstract class WithBids extends WithAWholeDraft {

    /** The commissioner who leads the tender. */
    public static final String CERI = "commissioner";

    /** Another commissioner of the same buyer. */
    public static final String NESTA = "bids.nesta";

    /** The provider of the demonstration. */
    public static final String HAZEL = "provider";

    /** A provider of another organisation. */
    public static final String OWAIN = "bids.owain";

    public static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    public static final OrganisationId TALGARTH = new OrganisationId("talgarth-homes");

    @Autowired
    public DraftingBids drafting;

    @Autowired
    public SealingBids sealing;

    @Autowired
    public ChoosingCustody custody;

    @Autowired
    public TransactionTemplate transactions;

    @BeforeEach
    void published() {
        MadePeople.make(context, NESTA, "Nesta Quill", Role.COMMISSIONER, NORTHSHIRE, "");
        MadePeople.make(context, OWAIN, "Owain Talgarth", Role.PROVIDER, TALGARTH, "Talgarth Homes");
        as(CERI);
        publish();
        custody.leaveWithService(id);
    }

    /** Nobody else of this application is to find tenders that are open. */
    @AfterEach
    void forget() {
        as(CERI);
        if (reading.latest(id).orElseThrow().cancelled().isEmpty()) {
            ending.cancel(id, "Nobody needs it any more");
        }
    }

    public final void as(String who) {
        SignedInAs.demo(context, who);
    }

    /** The bid of the organisation of a provider, who is signed in afterwards. */
    public final BidReference bidOf(String who) {
        as(who);
        return new BidReference(
                drafting.providers().getFirst(),
                id,
                reading.lastPublished(id).orElseThrow().content().first().id());
    }

    /** Writes a whole bid as a provider. */
    public final BidReference written(String who, String words) {
        BidReference reference = bidOf(who);
        WholeBid.write(drafting, reference, words);
        return reference;
    }

    public final int version() {
        return reading.lastPublished(id).orElseThrow().version();
    }

    public final Instant deadline() {
        return Objects.requireNonNull(reading.lastPublished(id).orElseThrow().deadline());
    }

    public final Instant after() {
        return deadline().plus(Duration.ofSeconds(1));
    }
}
