package org.evenhand.bids.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.bids.draft.BidAccess;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.bids.partners.BidPartners.Partner;
import org.evenhand.notices.PublishedTender;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TypedText;
import org.springframework.stereotype.Component;

/** Finds what a partner is asked and takes its answer, whichever way it came. */
@Component
class PartnerAnswers {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_REASON = 1_000;

    private final BidAccess access;
    private final DraftRows drafts;
    private final PartnerRequests requests;
    private final Clock clock;

    PartnerAnswers(BidAccess access, DraftRows drafts, PartnerRequests requests, Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Person who answers.
     *
     * @param name as it was given
     * @param account empty where a link was used
     * @param organisation what the organisation of the account is called; empty where a link was used
     */
    record Person(String name, Optional<AccountId> account, String organisation) {}

    private record Found(DraftBid draft, PublishedTender published, PartnerAsk ask, AskedOfPartner asked) {}

    /**
     * What a partner is asked, while bids are taken and the request stands.
     *
     * @param holds whether the request is one that the reader may answer
     */
    Optional<AskedOfPartner> find(PartnerRows.Place place, Predicate<PartnerAsk> holds) {
        return drafts.find(place.bid())
                .flatMap(stored -> found(stored, place, holds))
                .map(Found::asked);
    }

    private Optional<Found> found(StoredDraft stored, PartnerRows.Place place, Predicate<PartnerAsk> holds) {
        DraftBid draft = stored.draft();
        return access.tender(place.bid())
                .filter(published -> access.closed(published).isEmpty())
                .flatMap(published -> {
                    BidForm form =
                            BidForm.of(BidAccess.lot(published, place.bid()).orElseThrow());
                    Optional<Partner> partner = draft.partners(form).named(place.partner());
                    return partner.flatMap(one -> draft.partnerLog()
                            .standing(one)
                            .filter(holds)
                            .map(ask -> new Found(
                                    draft,
                                    published,
                                    ask,
                                    AskedOfPartner.of(
                                            draft,
                                            form,
                                            published,
                                            requests.nameOf(place.bid().provider()),
                                            one))));
                });
    }

    /**
     * Takes an answer: all of it, or nothing where any of it is not what stands there now.
     */
    PartnerOutcome answer(
            PartnerRows.Place place, Predicate<PartnerAsk> holds, Person person, List<PartnerReply> replies) {
        Optional<Found> found = drafts.held(place.bid()).flatMap(stored -> found(stored, place, holds));
        if (found.isEmpty()) {
            return new PartnerOutcome.Gone();
        }
        Optional<PartnerRefusal> refusal = refusal(found.get().asked(), person, replies);
        if (refusal.isPresent()) {
            return new PartnerOutcome.Refused(refusal.get());
        }
        return keep(found.get(), person, replies);
    }

    private static Optional<PartnerRefusal> refusal(AskedOfPartner asked, Person person, List<PartnerReply> replies) {
        Map<String, String> now = new HashMap<>();
        asked.items()
                .forEach(item -> now.put(
                        item.statement().key(), item.statement().digest().hex()));
        if (replies.stream().anyMatch(reply -> !reply.digest().equals(now.get(reply.key())))) {
            return Optional.of(PartnerRefusal.CHANGED_MEANWHILE);
        }
        if (replies.isEmpty()) {
            return Optional.of(PartnerRefusal.NOTHING_SAID);
        }
        if (name(person).isBlank()) {
            return Optional.of(PartnerRefusal.NO_NAME);
        }
        if (replies.stream().anyMatch(reply -> !reply.confirmed() && why(reply).isBlank())) {
            return Optional.of(PartnerRefusal.NO_REASON);
        }
        boolean tooLong = name(person).length() > LONGEST_NAME
                || replies.stream().anyMatch(reply -> why(reply).length() > LONGEST_REASON);
        return tooLong ? Optional.of(PartnerRefusal.TOO_LONG) : Optional.empty();
    }

    private static String name(Person person) {
        return TypedText.lines(person.name()).replace('\n', ' ');
    }

    private static String why(PartnerReply reply) {
        return TypedText.lines(reply.why());
    }

    private PartnerOutcome keep(Found found, Person person, List<PartnerReply> replies) {
        Instant now = Moments.now(clock);
        PartnerLog log = found.draft().partnerLog();
        for (AskedOfPartner.Item item : found.asked().items()) {
            Optional<PartnerReply> reply = replies.stream()
                    .filter(one -> one.key().equals(item.statement().key()))
                    .findFirst();
            if (reply.isPresent()) {
                log = log.with(new PartnerAnswer(
                        item.statement(),
                        reply.get().confirmed(),
                        reply.get().confirmed() ? "" : why(reply.get()),
                        now,
                        name(person),
                        found.ask().address(),
                        person.account(),
                        person.organisation()));
            }
        }
        PartnerLog answered = log;
        boolean open = found.asked().items().stream()
                .map(item -> answered.standing(item.statement()))
                .anyMatch(standing -> standing == PartnerLog.Standing.OPEN || standing == PartnerLog.Standing.CHANGED);
        boolean used = !open && found.ask().state() == PartnerAsk.State.OPEN;
        DraftBid kept =
                found.draft().with(used ? log.with(found.asked().partner().row(), PartnerAsk.State.ANSWERED) : log);
        drafts.put(kept);
        if (used && !requests.isTooMany(kept, found.asked().partner().address().orElseThrow())) {
            // Whoever owns the address learns of every answer that was given in its name, and can still take it back.
            requests.send(
                    kept,
                    found.asked().partner(),
                    By.named(name(person), now),
                    found.ask().language(),
                    "letter.partner.answered");
        }
        return new PartnerOutcome.Done(Optional.empty(), open);
    }
}
