package org.evenhand.tenders.comments;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.CommentCheck;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for people who were asked what they think of a draft. They need no account: the link is the key, it opens one
 * copy of one draft until a day, and nothing else. Whatever is wrong with a link, it reads the same.
 */
@Service
@Transactional
@PermitAll
public class SubmittingComments {

    /** The draft that somebody is shown who was asked, and what was said by their link so far. */
    public record Asked(ShownDraft draft, String asked, LocalDate until, List<Comment> said) {}

    /** Outcome of a comment. */
    public sealed interface Hearing {
        /** It was kept. */
        record Kept(Comment comment) implements Hearing {}

        /** It was not, and nothing changed. */
        record Refused(CommentRefusal why) implements Hearing {}
    }

    static final int LONGEST = 5_000;
    static final int LONGEST_NAME = 200;
    private static final int MOST = 500;
    private static final int LONGEST_ABOUT = 400;

    private final CommentRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmittingComments(CommentRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** What a link shows; empty where it is unknown, ended or past its day, or the tender is no draft any more. */
    @Transactional(readOnly = true)
    public Optional<Asked> open(String token) {
        return found(token).map(found -> new Asked(found.shown(), found.asked(), found.until(), rows.by(found.id())));
    }

    /**
     * Keeps what somebody says.
     *
     * @param criterion what it is about; empty: the draft as a whole
     * @param name of whoever says it; it may be empty
     */
    public Hearing say(String token, Optional<PartId> criterion, String name, String said) {
        Optional<CommentRows.Found> found = found(token);
        if (found.isEmpty()) {
            return new Hearing.Refused(CommentRefusal.CLOSED);
        }
        Optional<CommentRefusal> objection = objection(name, said);
        if (objection.isPresent()) {
            return new Hearing.Refused(objection.get());
        }
        Optional<DraftPart> about = criterion.flatMap(found.get().shown()::criterion);
        if (criterion.isPresent() && about.isEmpty()) {
            return new Hearing.Refused(CommentRefusal.NOT_A_CHOICE);
        }
        if (rows.hold(found.get().id()) >= MOST) {
            return new Hearing.Refused(CommentRefusal.TOO_MANY);
        }
        Comment comment = new Comment(
                new Comment.Id(UUID.randomUUID().toString()),
                criterion,
                about(about),
                found.get().version(),
                found.get().asked(),
                TypedText.clean(name).strip(),
                TypedText.clean(said).strip(),
                Optional.empty(),
                now(),
                Optional.empty());
        rows.keep(found.get().tender(), Optional.of(found.get().id()), comment, Optional.empty());
        events.publishEvent(AuditEvent.of(
                        new Actor.Stranger(),
                        TenderAuditEvent.COMMENT_HEARD,
                        new AuditEvent.Subject("comment", comment.id().value(), Optional.empty()))
                .at(found.get().lead())
                .onTender(found.get().tender())
                .with(new TreeMap<>(Map.of(
                        "asked", comment.asked(), "part", comment.about(), CommentCheck.HASH, comment.fingerprint()))));
        return new Hearing.Kept(comment);
    }

    static Optional<CommentRefusal> objection(String name, String said) {
        if (TypedText.clean(said).isBlank()) {
            return Optional.of(CommentRefusal.NOTHING_SAID);
        }
        return said.length() > LONGEST || name.length() > LONGEST_NAME
                ? Optional.of(CommentRefusal.TOO_LONG)
                : Optional.empty();
    }

    /** What a criterion is called where it is commented on; empty for the draft as a whole. */
    static String about(Optional<DraftPart> criterion) {
        return criterion
                .map(DraftPart::heading)
                .map(name -> name.length() <= LONGEST_ABOUT ? name : name.substring(0, LONGEST_ABOUT - 1) + "…")
                .orElse("");
    }

    private Optional<CommentRows.Found> found(String token) {
        return rows.find(Sha256.of(token).toString())
                .filter(one -> !Days.today(clock).isAfter(one.until()));
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
