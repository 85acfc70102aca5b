package org.evenhand.bids.paper;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.notices.PublishedTender;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.DatabaseClock;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of the buyer register bids that came on paper once the sealed ones are open, type in what stands there, and hand each to a
 * second person. Nobody changes what was handed over, and nothing comes in once bids have marks.
 */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
public class TypingPaperBids {

    /** Letters of a note, and of remarks. */
    public static final int LONGEST_NOTE = 2_000;

    private static final int LONGEST_NAME = 150;

    private final PaperAccess access;
    private final PaperRows rows;
    private final PaperActs acts;
    private final KeepingAnswers<PaperBid> keeping;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    TypingPaperBids(
            PaperAccess access,
            PaperRows rows,
            PaperActs acts,
            ApplicationEventPublisher events,
            DatabaseClock clock,
            Clock server) {
        this.access = access;
        this.rows = rows;
        this.acts = acts;
        this.keeping = new KeepingAnswers<>(rows, server);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers a bid.
     *
     * @param declared whether the signed-in person declares to have no conflict of interest
     */
    public PaperOutcome register(TenderId tender, String lot, PaperFacts facts, boolean declared) {
        Actor.Person me = access.acting(tender);
        PublishedTender published = access.published(tender);
        PaperFacts tidy = tidy(facts);
        Optional<PaperRefusal> refusal = access.closed(tender)
                .or(() -> PaperActs.when(PaperAccess.way(published).isBlank(), PaperRefusal.NO_WAY))
                .or(() -> PaperActs.when(published.content().opensPricesLater(), PaperRefusal.PRICES_LATER))
                .or(() -> objection(published, lot, tidy, Optional.empty()))
                .or(() -> PaperActs.when(!declared, PaperRefusal.NOT_DECLARED));
        if (refusal.isPresent()) {
            return new PaperOutcome.Refused(refusal.get());
        }
        PaperBidId id = PaperBidId.random();
        rows.add(id, tender, lot, tidy, By.of(me, clock.now()));
        return acts.done(me, id, PaperAuditEvent.PAPER_REGISTERED);
    }

    private static PaperFacts tidy(PaperFacts facts) {
        return new PaperFacts(
                line(facts.provider()),
                line(facts.number()),
                facts.received(),
                line(facts.receiver()),
                facts.intact(),
                TypedText.lines(facts.note()));
    }

    private static String line(String text) {
        return TypedText.lines(text).replaceAll("\\s+", " ");
    }

    private Optional<PaperRefusal> objection(
            PublishedTender published, String lot, PaperFacts facts, Optional<PaperBidId> mine) {
        boolean tooLong = List.of(facts.provider(), facts.number(), facts.receiver()).stream()
                        .anyMatch(text -> text.length() > LONGEST_NAME)
                || facts.note().length() > LONGEST_NOTE;
        boolean twice = rows.of(published.tender()).stream()
                .filter(other ->
                        !mine.equals(Optional.of(other.id())) && other.lot().equals(lot))
                .anyMatch(other -> key(other.facts().provider()).equals(key(facts.provider())));
        return PaperActs.when(PaperAccess.form(published, lot).isEmpty(), PaperRefusal.NO_LOT)
                .or(() -> PaperActs.when(facts.provider().isBlank(), PaperRefusal.NO_PROVIDER))
                .or(() -> PaperActs.when(facts.receiver().isBlank(), PaperRefusal.NO_RECEIVER))
                .or(() -> PaperActs.when(facts.received().isAfter(clock.now()), PaperRefusal.NOT_YET))
                .or(() -> PaperActs.when(isBefore(published, facts), PaperRefusal.BEFORE_PUBLICATION))
                .or(() -> PaperActs.when(!facts.intact() && facts.note().isBlank(), PaperRefusal.ENVELOPE))
                .or(() -> PaperActs.when(tooLong, PaperRefusal.TOO_LONG))
                .or(() -> PaperActs.when(twice, PaperRefusal.TWICE));
    }

    private boolean isBefore(PublishedTender published, PaperFacts facts) {
        return access.firstPublished(published.tender())
                // Invented tenders are published after their deadline.
                .filter(first ->
                        first.isBefore(published.deadline()) && facts.received().isBefore(first))
                .isPresent();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Corrects how a bid came. */
    public PaperOutcome correct(TenderId tender, PaperBidId id, String lot, PaperFacts facts) {
        return acts.onTyping(tender, id, PaperAuditEvent.PAPER_CORRECTED, (me, shown) -> {
            PaperFacts tidy = tidy(facts);
            Optional<PaperRefusal> refusal = objection(shown.published(), lot, tidy, Optional.of(id));
            if (refusal.isEmpty()) {
                rows.correct(id, lot, tidy, By.of(me, clock.now()));
            }
            return refusal;
        });
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome answer(TenderId tender, PaperBidId id, String part, FieldPath path, String seen, String text) {
        Actor.Person me = access.acting(tender);
        if (rows.find(tender, id).isEmpty()) {
            return new AnswerOutcome.Locked(PaperRefusal.NOT_THERE);
        }
        return keeping.keep(new KeepingAnswers.Typed(id.value(), part, path, seen, text), new AnswerGuard<>() {
            @Override
            public Actor.Person writer(PaperBid bid) {
                return me;
            }

            @Override
            public Optional<AnswerOutcome.Reason> lock(PaperBid bid) {
                return access.closed(bid.tender())
                        .or(() -> PaperActs.when(bid.standing() != PaperStanding.TYPING, PaperRefusal.NOT_TYPING))
                        .or(() -> PaperActs.when(access.shown(bid).late(), PaperRefusal.LATE))
                        .map(why -> why);
            }

            @Override
            public Optional<AnswerField> field(AnswerPart<PaperBid> found, FieldPath place) {
                return access.shown(found.sheet()).form().at(found.name(), place);
            }

            @Override
            public List<String> kept(AnswerPart<PaperBid> found, AnswerChange change) {
                events.publishEvent(PaperAuditEvent.PAPER_TYPED.on(
                        me,
                        found.sheet(),
                        Sha256.of(CanonicalJson.of(
                                List.of(found.name(), change.path().value(), change.from(), change.to())))));
                return List.of();
            }
        });
    }

    /**
     * Hands a bid to a second person.
     *
     * @param leftEmpty places at which nothing stands on paper, by their keys
     */
    public PaperOutcome handOver(TenderId tender, PaperBidId id, Set<String> leftEmpty) {
        return acts.onTyping(tender, id, PaperAuditEvent.PAPER_HANDED_OVER, (me, shown) -> {
            By by = By.of(me, clock.now());
            if (!shown.late()) {
                if (shown.bid().scans().isEmpty()) {
                    return Optional.of(PaperRefusal.NO_SCAN);
                }
                List<PaperForm.Place> open = shown.form().open(shown.bid());
                if (!leftEmpty.containsAll(
                        open.stream().map(PaperForm.Place::key).toList())) {
                    return Optional.of(PaperRefusal.NOT_SAID);
                }
                open.forEach(place -> rows.leaveEmpty(id, place.part(), place.path(), by));
            }
            rows.handOver(id, by);
            return Optional.empty();
        });
    }
}
