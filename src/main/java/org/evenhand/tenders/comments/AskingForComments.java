package org.evenhand.tenders.comments;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.CommentCheck;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People are asked what they think of a draft before it is published, on screen or on paper, and it is kept what became of
 * what they said. Whoever leads the tender asks and answers; every buyer reads.
 */
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class AskingForComments {

    /** Outcome of the wish to ask somebody. */
    public sealed interface Asking {
        /**
         * They can be asked.
         *
         * @param link to be handed over; it is shown once and kept nowhere
         */
        record Done(String link) implements Asking {}

        /** They were not, and nothing changed. */
        record Refused(CommentRefusal why) implements Asking {}
    }

    private static final int LONGEST_TIME_IN_DAYS = 366;

    private final CommentRows rows;
    private final TenderAccess access;
    private final DraftingFrameworks frameworks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    /** Links lead to the address that the installation is known by, never to what a request claims. */
    AskingForComments(
            CommentRows rows,
            TenderAccess access,
            DraftingFrameworks frameworks,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${evenhand.public-address}") String address) {
        this.rows = rows;
        this.access = access;
        this.frameworks = frameworks;
        this.current = current;
        this.events = events;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** Who was asked, the last first. */
    @Transactional(readOnly = true)
    public List<CommentRequest> requests(TenderId id) {
        return rows.requests(found(id).id());
    }

    /** What was said, the first first. */
    @Transactional(readOnly = true)
    public List<Comment> comments(TenderId id) {
        return rows.of(found(id).id());
    }

    /**
     * Makes a link for a group or a person, which shows the draft as it is now.
     *
     * @param until the last day on which they can say something
     */
    public Asking ask(TenderId id, String asked, LocalDate until) {
        Actor.Person me = access.writing(id);
        DraftTender tender = found(id);
        Framework framework = framework(tender);
        Optional<CommentRefusal> objection = objection(tender, framework, asked, until);
        if (objection.isPresent()) {
            return new Asking.Refused(objection.get());
        }
        String token = Token.random();
        CommentRequest request = new CommentRequest(
                UUID.randomUUID().toString(),
                TypedText.clean(asked).strip(),
                until,
                framework.version(),
                me.name(),
                now(),
                Optional.empty(),
                0);
        List<String> buyers = tender.buyers().stream().map(current::nameOf).toList();
        rows.ask(
                id,
                request,
                Optional.of(me.account()),
                Sha256.of(token).toString(),
                ShownDraft.of(tender, buyers, framework));
        note(
                me,
                TenderAuditEvent.COMMENTS_ASKED,
                id,
                new AuditEvent.Subject("comment-request", request.id(), Optional.of(request.version())),
                Map.of("asked", request.asked(), "until", until.toString()));
        return new Asking.Done(address + "/comment/" + token);
    }

    /** Closes a link before its day. */
    public void end(TenderId id, String request) {
        Actor.Person me = access.writing(id);
        if (rows.end(id, request, now())) {
            note(
                    me,
                    TenderAuditEvent.COMMENTS_ENDED,
                    id,
                    new AuditEvent.Subject("comment-request", request, Optional.empty()),
                    Map.of());
        }
    }

    /**
     * Keeps what came on paper or was said in a meeting.
     *
     * @param asked who said it: a group or a person
     * @param criterion what it is about; empty: the draft as a whole
     */
    public TypedIn typeIn(TenderId id, String asked, String name, Optional<PartId> criterion, String said) {
        Actor.Person me = access.writing(id);
        DraftTender tender = found(id);
        Framework framework = framework(tender);
        if (tender.isClosed()) {
            return new TypedIn.Refused(CommentRefusal.CLOSED);
        }
        if (TypedText.clean(asked).isBlank()) {
            return new TypedIn.Refused(CommentRefusal.NOBODY_ASKED);
        }
        Optional<CommentRefusal> objection = SubmittingComments.objection(name, said);
        if (objection.isPresent() || asked.length() > SubmittingComments.LONGEST_NAME) {
            return new TypedIn.Refused(objection.orElse(CommentRefusal.TOO_LONG));
        }
        Optional<DraftPart> about = criterion.flatMap(framework::criterion);
        if (criterion.isPresent() && about.isEmpty()) {
            return new TypedIn.Refused(CommentRefusal.NOT_A_CHOICE);
        }
        Comment comment = new Comment(
                new Comment.Id(UUID.randomUUID().toString()),
                criterion,
                SubmittingComments.about(about),
                framework.version(),
                TypedText.clean(asked).strip(),
                TypedText.clean(name).strip(),
                TypedText.clean(said).strip(),
                Optional.of(me.name()),
                now(),
                Optional.empty());
        rows.keep(id, Optional.empty(), comment, Optional.of(me.account()));
        note(
                me,
                TenderAuditEvent.COMMENT_TYPED_IN,
                id,
                subject(comment.id()),
                Map.of("asked", comment.asked(), CommentCheck.HASH, comment.fingerprint()));
        return new TypedIn.Kept(comment);
    }

    /** Keeps what became of a comment, if outcome and words still are what the writer saw. */
    public AnswerOutcome reply(
            TenderId id, Comment.Id comment, Comment.Seen seen, Comment.Outcome outcome, String text) {
        Actor.Person me = access.writing(id);
        if (found(id).isClosed()) {
            return new AnswerOutcome.Locked(PartChange.Why.CLOSED);
        }
        Comment.Seen written =
                new Comment.Seen(Optional.of(outcome), TypedText.clean(text).strip());
        AnswerOutcome said = new KeepingAnswers<>(rows.replies(), clock)
                .keep(
                        new Typed(id.value(), comment.value(), Comment.Seen.PATH, seen.whole(), written.whole()),
                        AnswerGuard.of(me, fields(outcome), change -> note(me, id, comment, change)));
        return switch (said) {
            case AnswerOutcome.Kept kept ->
                new AnswerOutcome.Kept(Comment.Seen.of(kept.value()).text(), kept.at());
            case AnswerOutcome.ChangedMeanwhile other ->
                new AnswerOutcome.ChangedMeanwhile(
                        text, Comment.Seen.of(other.theirs()).text(), other.by(), other.at());
            case AnswerOutcome.TooLong any -> new AnswerOutcome.TooLong(SubmittingComments.LONGEST);
            default -> said;
        };
    }

    /** What became of a comment, as one field: the outcome counts in what is compared, and not in how long the words are. */
    private static FieldCatalogue fields(Comment.Outcome outcome) {
        int longest = new Comment.Seen(Optional.of(outcome), "").whole().length() + SubmittingComments.LONGEST;
        return new FieldCatalogue(
                List.of(AnswerField.words(Comment.Seen.PATH.value(), longest, UnaryOperator.identity())));
    }

    private void note(Actor.Person me, TenderId id, Comment.Id comment, AnswerChange change) {
        Comment.Seen now = Comment.Seen.of(change.to());
        note(
                me,
                TenderAuditEvent.COMMENT_ANSWERED,
                id,
                subject(comment),
                Map.of(
                        "outcome",
                        now.outcome().map(Comment.Outcome::word).orElseThrow(),
                        "from",
                        TypedText.shortened(Comment.Seen.of(change.from()).text()),
                        "to",
                        TypedText.shortened(now.text())));
    }

    private Optional<CommentRefusal> objection(DraftTender tender, Framework framework, String asked, LocalDate until) {
        LocalDate today = Days.today(clock);
        if (tender.status() != TenderStatus.PLANNING) {
            return Optional.of(CommentRefusal.CLOSED);
        }
        if (TypedText.clean(asked).isBlank()) {
            return Optional.of(CommentRefusal.NOBODY_ASKED);
        }
        if (asked.length() > SubmittingComments.LONGEST_NAME) {
            return Optional.of(CommentRefusal.TOO_LONG);
        }
        if (until.isBefore(today)) {
            return Optional.of(CommentRefusal.DAY_PASSED);
        }
        if (until.isAfter(today.plusDays(LONGEST_TIME_IN_DAYS))) {
            return Optional.of(CommentRefusal.DAY_TOO_FAR);
        }
        return framework.criteria().isEmpty() ? Optional.of(CommentRefusal.NO_CRITERIA) : Optional.empty();
    }

    private DraftTender found(TenderId id) {
        return access.find(id).orElseThrow(TenderAccess::denied);
    }

    private Framework framework(DraftTender tender) {
        return frameworks.find(tender.framework()).orElseThrow(TenderAccess::denied);
    }

    private void note(
            Actor.Person me,
            TenderAuditEvent what,
            TenderId id,
            AuditEvent.Subject subject,
            Map<String, String> details) {
        events.publishEvent(
                AuditEvent.of(me, what, subject).at(me.in()).onTender(id).with(new TreeMap<>(details)));
    }

    private static AuditEvent.Subject subject(Comment.Id comment) {
        return new AuditEvent.Subject("comment", comment.value(), Optional.empty());
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
