package org.evenhand.tenders.signoff;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.criteria.Framework;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.readiness.Readiness;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Buyers agree to what stands: a commissioner of each, for that buyer only. Whatever is changed afterwards takes the
 * agreement away.
 */
@Service
@Transactional
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class SigningOff {

    private static final Set<Role> SIGNERS = Set.of(Role.COMMISSIONER);

    /** Outcome of signing. */
    public enum Outcome {
        DONE,
        /** Something is missing still, so that the agreement would not last. */
        NOT_COMPLETE,
        /** What stands is not what the signer saw. */
        CHANGED_MEANWHILE,
        /** The tender was given up or cancelled. */
        CLOSED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    private final TenderAccess access;
    private final TenderRows rows;
    private final SignOffRows signOffs;
    private final Readiness readiness;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningOff(
            TenderAccess access,
            TenderRows rows,
            SignOffRows signOffs,
            Readiness readiness,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.signOffs = signOffs;
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

    private void write(Actor.Person me, DraftTender tender, OrganisationId buyer, boolean signed, String digest) {
        Instant now = Moments.now(clock);
        signOffs.add(tender.id(), buyer, new SignOffRows.Last(signed, digest, me.name(), now));
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
