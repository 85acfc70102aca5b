package org.evenhand.tenders.signoff;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.Framework;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.drafting.BuyerRows;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.readiness.Readiness;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Buyers agree to what stands, or leave: a commissioner of each, for that buyer only. Whatever is changed afterwards takes the
 * agreement away.
 */
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@NamedInterface("signoff")
public class SigningOff {

    /** As many characters as the reason of a buyer that leaves may have. */
    public static final int LONGEST_REASON = 1000;

    private static final Set<Role> SIGNERS = Set.of(Role.COMMISSIONER);

    /** Outcome of signing. */
    public enum Outcome {
        DONE,
        /** Something is missing still, so that the agreement would not last. */
        NOT_COMPLETE,
        /** What stands is not what the signer saw. */
        CHANGED_MEANWHILE,
        /** The tender was given up or cancelled. */
        CLOSED,
        /** Whoever leads a tender does not leave it. */
        LEADS,
        /** A buyer that leaves says why. */
        REASON_MISSING,
        /** The reason is longer than is kept. */
        REASON_TOO_LONG;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    private final TenderAccess access;
    private final TenderRows rows;
    private final SignOffRows signOffs;
    private final BuyerRows buyers;
    private final Readiness readiness;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningOff(
            TenderAccess access,
            TenderRows rows,
            SignOffRows signOffs,
            BuyerRows buyers,
            Readiness readiness,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.signOffs = signOffs;
        this.buyers = buyers;
        this.readiness = readiness;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** How each buyer's agreement stands, the lead's first. */
    @Transactional(readOnly = true)
    public List<BuyerSignOff> standing(TenderId id) {
        DraftTender tender = found(id);
        return readiness.standing(tender, digest(tender));
    }

    /** Stands for what is written now; whoever signs sends it along, to show what was seen. */
    @Transactional(readOnly = true)
    public String standsNow(TenderId id) {
        return digest(found(id));
    }

    /** The buyers for whom the signed-in person can sign. */
    public List<OrganisationId> signsFor(DraftTender tender) {
        return tender.buyers().stream()
                .filter(buyer -> current.may(tender.id(), Set.of(buyer), SIGNERS))
                .toList();
    }

    /** Agrees for a buyer, if what stands still is what the signer saw. */
    public Outcome sign(TenderId id, OrganisationId buyer, String seen) {
        Actor.Person me = signer(id, buyer);
        rows.lock(id);
        DraftTender tender = found(id);
        if (tender.isClosed()) {
            return Outcome.CLOSED;
        }
        Framework framework = readiness.framework(tender);
        String digest = DraftDigest.digest(tender, framework);
        if (!digest.equals(seen)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        if (!readiness.of(tender, framework).awaitsSignOffOnly()) {
            return Outcome.NOT_COMPLETE;
        }
        write(me, tender, buyer, true, digest);
        return Outcome.DONE;
    }

    /** Takes a buyer's agreement back. */
    public Outcome takeBack(TenderId id, OrganisationId buyer) {
        Actor.Person me = signer(id, buyer);
        rows.lock(id);
        DraftTender tender = found(id);
        if (tender.isClosed()) {
            return Outcome.CLOSED;
        }
        if (signOffs.last(id, buyer).filter(SignOffRows.Last::signed).isPresent()) {
            write(me, tender, buyer, false, digest(tender));
        }
        return Outcome.DONE;
    }

    /** Takes a buyer out of a tender, as it wishes; nobody else can, once a published version names it. */
    public Outcome leave(TenderId id, OrganisationId buyer, String reason) {
        Actor.Person me = signer(id, buyer);
        rows.lock(id);
        DraftTender tender = found(id);
        String why = TypedText.clean(reason).strip();
        if (tender.isClosed()) {
            return Outcome.CLOSED;
        }
        if (tender.lead().equals(buyer)) {
            return Outcome.LEADS;
        }
        if (!tender.buyers().contains(buyer)) {
            throw TenderAccess.denied();
        }
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return why.isEmpty() ? Outcome.REASON_MISSING : Outcome.REASON_TOO_LONG;
        }
        By by = By.of(me, Moments.now(clock));
        tender.buying().stream().filter(one -> one.organisation().equals(buyer)).forEach(one -> {
            buyers.leave(id, one.part(), by, Optional.of(why));
            rows.remove(id, one.part(), by);
        });
        events.publishEvent(TenderAuditEvent.BUYER_LEFT
                .by(me, id, rows.changed(id, by))
                .because(why)
                .with(Map.of(TenderAuditEvent.ORGANISATION, buyer.value())));
        return Outcome.DONE;
    }

    private void write(Actor.Person me, DraftTender tender, OrganisationId buyer, boolean signed, String digest) {
        Instant now = Moments.now(clock);
        By by = By.of(me, now);
        signOffs.add(tender.id(), buyer, signed, digest, by);
        if (signed) {
            buyers.agree(tender.id(), buyer, by);
        } else {
            buyers.takeBack(tender.id(), buyer);
        }
        TenderAuditEvent what = signed ? TenderAuditEvent.SIGNED_OFF : TenderAuditEvent.SIGN_OFF_TAKEN_BACK;
        events.publishEvent(what.by(me, tender.id(), tender.version())
                .at(buyer)
                .with(Map.of("hash", digest, "organisation", buyer.value())));
    }

    private Actor.Person signer(TenderId id, OrganisationId buyer) {
        DraftTender tender = found(id);
        SignedIn me = current.required();
        if (!tender.buyers().contains(buyer)) {
            throw TenderAccess.denied();
        }
        return me.on(id, Set.of(buyer), SIGNERS).map(me::as).orElseThrow(TenderAccess::denied);
    }

    private DraftTender found(TenderId id) {
        return access.find(id).orElseThrow(TenderAccess::denied);
    }

    private String digest(DraftTender tender) {
        return DraftDigest.digest(tender, readiness.framework(tender));
    }
}
