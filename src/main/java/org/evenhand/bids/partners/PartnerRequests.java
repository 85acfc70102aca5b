package org.evenhand.bids.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.bids.telling.TellingBidders;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Token;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends partners the links by which they confirm. A letter repeats nothing that was typed, but for what the organisation that bids
 * is called here, as its people could else have this service write whatever they like to whomever. Each letter has a link of its
 * own, which takes the place of the one before; only its hash is kept.
 */
@Component
class PartnerRequests {

    /** The path of the page behind the link, before the token. */
    static final String PATH = "partner/";

    /** So many letters of one bid go to one address in a day. */
    static final int MOST_TO_ONE = 4;

    /** So many letters are written in a day for one organisation that bids. */
    static final int MOST_FROM_ONE = 60;

    /** So many letters of everybody go to one address in a day. */
    static final int MOST_FOR_AN_ADDRESS = 20;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final DraftRows drafts;
    private final PartnerRows rows;
    private final LinkLetters letters;
    private final TellingBidders telling;
    private final CurrentPerson people;
    private final boolean demonstration;
    private final Clock clock;

    PartnerRequests(
            DraftRows drafts,
            PartnerRows rows,
            LinkLetters letters,
            TellingBidders telling,
            CurrentPerson people,
            ObjectProvider<InventedPeople> demonstration,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.letters = letters;
        this.telling = telling;
        this.people = people;
        this.demonstration = demonstration.stream().findAny().isPresent();
        this.clock = clock;
    }

    /** Whether letters can be sent. */
    boolean canSend() {
        return letters.canSend();
    }

    /** Whether links are shown to whoever asks, as invented people get no letters. */
    boolean isShown() {
        return demonstration && !letters.canSend();
    }

    /** What an organisation is called. */
    String nameOf(OrganisationId provider) {
        return people.nameOf(provider);
    }

    /** Whether one more letter is too many. */
    boolean isTooMany(DraftBid draft, EmailAddress to) {
        Instant dayAgo = clock.instant().minus(A_DAY);
        return draft.partnerLog().since(dayAgo, to.key()) >= MOST_TO_ONE
                || rows.of(to.key()).stream()
                                .filter(asked -> asked.at().isAfter(dayAgo))
                                .count()
                        >= MOST_FOR_AN_ADDRESS
                || drafts.of(draft.reference().provider()).stream()
                                .mapToLong(one -> one.partnerLog().since(dayAgo))
                                .sum()
                        >= MOST_FROM_ONE;
    }

    /**
     * Writes to a partner.
     *
     * @param draft which is held
     * @param by on whose act
     * @param letter key of the letter
     * @return the bid with the request, and the link
     */
    Sent send(DraftBid draft, Partner partner, By by, Locale language, String letter) {
        EmailAddress to = partner.address().orElseThrow();
        String token = Token.random();
        String hash = Tokens.hash(token);
        Instant now = Moments.now(clock);
        rows.add(hash, to.key(), new PartnerRows.Asked(new PartnerRows.Place(draft.reference(), partner.row()), now));
        DraftBid asked = draft.with(draft.partnerLog()
                .with(new PartnerAsk(partner.row(), to.key(), hash, language, by, PartnerAsk.State.OPEN)));
        drafts.put(asked);
        telling.partner(to, letter, PATH + token, language, draft.reference());
        return new Sent(asked, letters.link(PATH + token));
    }

    /** Bid with a request that was just sent. */
    record Sent(DraftBid draft, String link) {}

    /** What the link shows where it is shown at all. */
    Optional<String> shown(Sent sent) {
        return Optional.of(sent.link()).filter(any -> isShown());
    }
}
