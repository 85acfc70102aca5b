package org.evenhand.tenders.comments;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Something said of a draft.
     *
     * @param criterion what it is about; empty: the draft as a whole
     */
    public record Remark(Optional<PartId> criterion, String text) {}

    /**
     * A reason why something was not kept.
     *
     * @param criterion of the remark that is wrong; empty: the one about the draft as a whole, or all of them
     */
    public record Objection(Optional<PartId> criterion, CommentRefusal why) {}

    /** Outcome of what was sent by a link. */
    public sealed interface Submission {
        /** It was kept, but for what was kept before. */
        record Kept(List<Comment> comments) implements Submission {}

        /** Nothing was kept. */
        record Refused(List<Objection> objections) implements Submission {}
    }

    static final int LONGEST = 5_000;

    /** As many letters as a name may have. */
    public static final int LONGEST_NAME = 200;

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
     * Keeps all that somebody sends at once, or nothing of it. What was said by the same link before, word for word, is not
     * kept a second time: a form may be sent twice.
     *
     * @param name of whoever says it; it may be empty
     * @param remarks those without words are passed over
     */
    public Submission submit(String token, String name, List<Remark> remarks) {
        Optional<CommentRows.Found> found = found(token);
        if (found.isEmpty()) {
            return new Submission.Refused(List.of(new Objection(Optional.empty(), CommentRefusal.CLOSED)));
        }
        List<Remark> said = remarks.stream()
                .filter(remark -> !TypedText.clean(remark.text()).isBlank())
                .toList();
        List<Objection> objections = objections(found.get(), name, said);
        if (!objections.isEmpty()) {
            return new Submission.Refused(objections);
        }
        int before = rows.hold(found.get().id());
        List<Comment> already = rows.by(found.get().id());
        List<Comment> comments = said.stream()
                .map(remark -> comment(found.get(), name, remark))
                .filter(comment -> already.stream().noneMatch(one -> saysTheSame(one, comment)))
                .toList();
        if (before + comments.size() > MOST) {
            return new Submission.Refused(List.of(new Objection(Optional.empty(), CommentRefusal.TOO_MANY)));
        }
        comments.forEach(comment -> keep(found.get(), comment));
        return new Submission.Kept(comments);
    }

    private static List<Objection> objections(CommentRows.Found found, String name, List<Remark> said) {
        List<Objection> objections = new ArrayList<>();
        if (name.length() > LONGEST_NAME) {
            objections.add(new Objection(Optional.empty(), CommentRefusal.NAME_TOO_LONG));
        }
        if (said.isEmpty()) {
            objections.add(new Objection(Optional.empty(), CommentRefusal.NOTHING_SAID));
        }
        for (Remark remark : said) {
            Optional<DraftPart> about = remark.criterion().flatMap(found.shown()::criterion);
            if (remark.criterion().isPresent() && about.isEmpty()) {
                objections.add(new Objection(remark.criterion(), CommentRefusal.NOT_A_CHOICE));
            } else if (remark.text().length() > LONGEST) {
                objections.add(new Objection(remark.criterion(), CommentRefusal.TOO_LONG));
            }
        }
        return objections;
    }

    private Comment comment(CommentRows.Found found, String name, Remark remark) {
        return new Comment(
                new Comment.Id(UUID.randomUUID().toString()),
                remark.criterion(),
                about(remark.criterion().flatMap(found.shown()::criterion)),
                found.version(),
                found.asked(),
                TypedText.clean(name).strip(),
                TypedText.clean(remark.text()).strip(),
                Optional.empty(),
                now(),
                Optional.empty());
    }

    private static boolean saysTheSame(Comment one, Comment other) {
        return one.criterion().equals(other.criterion())
                && one.name().equals(other.name())
                && one.said().equals(other.said());
    }

    private void keep(CommentRows.Found found, Comment comment) {
        rows.keep(found.tender(), Optional.of(found.id()), comment, Optional.empty());
        events.publishEvent(AuditEvent.of(
                        new Actor.Stranger(),
                        TenderAuditEvent.COMMENT_HEARD,
                        new AuditEvent.Subject("comment", comment.id().value(), Optional.empty()))
                .at(found.lead())
                .onTender(found.tender())
                .with(new TreeMap<>(Map.of(
                        "asked", comment.asked(), "part", comment.about(), CommentCheck.HASH, comment.fingerprint()))));
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
