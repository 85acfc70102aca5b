package org.evenhand.tenders.comments;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.CommentCheck;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.ShownDraft;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps comments that nobody made, by a link that everybody knows: Evenhand itself hears and answers them, and the record
 * says so. There are none outside the demonstration.
 */
@Service
@Profile("demo")
@NamedInterface("comments")
@Transactional
@PermitAll
public class InventedComments {

    private final CommentRows rows;
    private final TenderAccess access;
    private final DraftingFrameworks frameworks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    InventedComments(
            CommentRows rows,
            TenderAccess access,
            DraftingFrameworks frameworks,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.access = access;
        this.frameworks = frameworks;
        this.current = current;
        this.events = events;
    }

    /**
     * Makes a request and the comments to it, where the signed-in person may read the draft and nobody was asked yet.
     *
     * @param token the end of the link
     * @param comments those that were typed in came on paper, the others by the link
     */
    public void make(TenderId tender, CommentRequest request, String token, List<Comment> comments) {
        Optional<DraftTender> draft = access.find(tender);
        if (draft.isEmpty() || !rows.requests(tender).isEmpty()) {
            return;
        }
        rows.ask(tender, request, Optional.empty(), Sha256.of(token).toString(), shown(draft.get()));
        comments.forEach(comment -> make(draft.get(), request, comment));
    }

    private ShownDraft shown(DraftTender draft) {
        return ShownDraft.of(
                draft,
                draft.buyers().stream().map(current::nameOf).toList(),
                frameworks.find(draft.framework()).orElseThrow(TenderAccess::denied));
    }

    private void make(DraftTender draft, CommentRequest request, Comment comment) {
        boolean paper = comment.typedBy().isPresent();
        rows.keep(draft.id(), paper ? Optional.empty() : Optional.of(request.id()), comment, Optional.empty());
        note(
                paper ? TenderAuditEvent.COMMENT_TYPED_IN : TenderAuditEvent.COMMENT_HEARD,
                draft,
                comment,
                Map.of("asked", comment.asked(), CommentCheck.HASH, comment.fingerprint()));
        comment.reply().ifPresent(reply -> {
            rows.reply(comment.id(), reply);
            note(
                    TenderAuditEvent.COMMENT_ANSWERED,
                    draft,
                    comment,
                    Map.of("outcome", reply.outcome().word(), "from", "", "to", reply.text()));
        });
    }

    private void note(TenderAuditEvent what, DraftTender draft, Comment comment, Map<String, String> details) {
        events.publishEvent(AuditEvent.of(
                        new Actor.Evenhand(),
                        what,
                        new AuditEvent.Subject("comment", comment.id().value(), Optional.empty()))
                .at(draft.lead())
                .onTender(draft.id())
                .with(details));
    }
}
