package org.evenhand.tenders.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Decides who may read and write drafts: commissioners of the organisation that leads a tender write; commissioners and
 * auditors of every buyer read; to everybody else it is not there.
 */
@Component
public class TenderAccess {

    private static final Set<Role> WRITERS = Set.of(Role.COMMISSIONER);
    private static final Set<Role> READERS = Set.of(Role.COMMISSIONER, Role.AUDITOR);

    private final TenderRows rows;
    private final CurrentPerson current;

    TenderAccess(TenderRows rows, CurrentPerson current) {
        this.rows = rows;
        this.current = current;
    }

    /** The organisations for which the signed-in person may draft. */
    public List<OrganisationId> organisations() {
        return current.required().held().stream()
                .filter(held ->
                        held.role() == Role.COMMISSIONER && held.tender().isEmpty())
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
    }

    /** The tender, for those who may read its draft. */
    public Optional<DraftTender> find(TenderId id) {
        return rows.find(id).filter(found -> current.may(id, found.buyers(), READERS));
    }

    /** Every tender whose draft the signed-in person may read, the one changed last first. */
    List<DraftTender> readable() {
        return current.required().held().stream()
                .filter(held -> READERS.contains(held.role()))
                .flatMap(held -> rows.of(held.organisation()).stream())
                .distinct()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.comparing(DraftTender::changedAt).reversed().thenComparing(DraftTender::id))
                .toList();
    }

    public boolean mayWrite(DraftTender tender) {
        return current.may(tender.id(), Set.of(tender.lead()), WRITERS);
    }

    /** The signed-in person as a writer, with everybody else who writes waiting; refused to others. */
    public Actor.Person writing(TenderId id) {
        Actor.Person me = writer(id, rows.owner(id).orElseThrow(TenderAccess::denied));
        rows.lock(id);
        return me;
    }

    /** The signed-in person as a writer of a tender that an organisation leads; refused to others. */
    Actor.Person writer(TenderId id, OrganisationId lead) {
        return current.required()
                .on(id, Set.of(lead), WRITERS)
                .map(held -> current.required().as(held))
                .orElseThrow(TenderAccess::denied);
    }

    public static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such tender for the signed-in person");
    }
}
