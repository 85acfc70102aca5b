package org.evenhand.criteria.unitvalues;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.Typed;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.MessageLookup;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.TableReader;
import org.evenhand.spreadsheets.WorkbookReading;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to banks of unit values, for commissioners and auditors of the organisation that is licensed to use them; to
 * everybody else they are not there.
 */
@Service
@Transactional
public class UnitValueBanks {

    /** As many rows as a file may have, with its headings. */
    public static final int MOST_ROWS = 5_000;

    private static final int LONGEST_REASON = 2_000;

    /** What a file came to. */
    public sealed interface Planned {

        /** It could not be read; the word of the reason. */
        record Refused(String why) implements Planned {}

        /** It was read. */
        record Read(BankPlan plan) implements Planned {}
    }

    private final UnitValueRows rows;
    private final FrameworkRows frameworks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitValueBanks(
            UnitValueRows rows,
            FrameworkRows frameworks,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.frameworks = frameworks;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The banks of the organisations for which the signed-in person is a commissioner or an auditor, the newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
    public List<UnitValueBank> banks() {
        return current.required().held().stream()
                .filter(held ->
                        held.tender().isEmpty() && (held.role() == Role.COMMISSIONER || held.role() == Role.AUDITOR))
                .map(SignedIn.Held::organisation)
                .distinct()
                .flatMap(organisation -> rows.of(organisation).stream())
                .flatMap(id -> rows.find(id).stream())
                .toList();
    }

    /** The bank of that name, for those who may see it; to others it is not there. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
    public Optional<UnitValueBank> bank(BankId id) {
        SignedIn me = current.required();
        return rows.owner(id)
                .filter(owner -> me.in(owner, Role.COMMISSIONER).isPresent()
                        || me.in(owner, Role.AUDITOR).isPresent())
                .flatMap(owner -> rows.find(id));
    }

    /**
     * Reads a file with unit values; nothing is kept.
     *
     * @param languages in any of which its headings may be
     */
    @RolesAllowed(Roles.COMMISSIONER)
    public Planned read(byte[] file, List<MessageLookup> languages) {
        return switch (TableReader.read(file, MOST_ROWS)) {
            case WorkbookReading.Refused(FileTrouble why) -> new Planned.Refused(why.word());
            case WorkbookReading.Read read -> new Planned.Read(BankTable.read(read.grid(), read.troubles(), languages));
        };
    }

    /** Brings a bank in; empty where the terms are not all said, or the plan has mistakes. */
    @RolesAllowed(Roles.COMMISSIONER)
    public Optional<BankId> keep(OrganisationId organisation, BankTerms terms, BankPlan plan) {
        Actor.Person me = current.in(organisation, Role.COMMISSIONER);
        if (!terms.missing().isEmpty() || !plan.isSound()) {
            return Optional.empty();
        }
        BankTerms kept = terms.kept();
        BankId id = new BankId(UUID.randomUUID().toString());
        rows.write(new UnitValueBank(id, organisation, kept, me.name(), Moments.now(clock), plan.values()));
        events.publishEvent(
                act(me, FrameworkAuditEvent.UNIT_VALUES_IMPORTED, rows.find(id).orElseThrow()));
        return Optional.of(id);
    }

    /**
     * Deletes a bank for good, with a reason. Refused while a criterion is priced by it that may still change; what tenders
     * were published with stays as it was frozen.
     */
    @RolesAllowed(Roles.COMMISSIONER)
    public BankRemoval delete(BankId id, String reason) {
        Actor.Person me = current.in(rows.owner(id).orElseThrow(UnitValueBanks::denied), Role.COMMISSIONER);
        rows.lock(id);
        UnitValueBank bank = rows.find(id).orElseThrow(UnitValueBanks::denied);
        String why = Typed.clean(reason).strip();
        if (why.isEmpty()) {
            return new BankRemoval.NoReason();
        }
        if (why.length() > LONGEST_REASON) {
            return new BankRemoval.TooLong(LONGEST_REASON);
        }
        List<BankRemoval.Use> uses = rows.takenInto(id).stream()
                .flatMap(framework -> frameworks.find(framework).stream())
                .flatMap(framework -> framework.criteria().stream()
                        .filter(criterion -> CriterionFields.isPricedBy(criterion, id))
                        .map(criterion -> new BankRemoval.Use(framework.id(), framework.title(), criterion)))
                .toList();
        if (!uses.isEmpty()) {
            return new BankRemoval.InUse(uses);
        }
        rows.delete(id);
        events.publishEvent(
                act(me, FrameworkAuditEvent.UNIT_VALUES_DELETED, bank).because(why));
        return new BankRemoval.Deleted();
    }

    private static AuditEvent act(Actor.Person me, FrameworkAuditEvent what, UnitValueBank bank) {
        BankTerms terms = bank.terms();
        return AuditEvent.of(
                        me,
                        what,
                        new AuditEvent.Subject("unit-values", bank.id().value(), Optional.empty()))
                .at(bank.organisation())
                .with(new TreeMap<>(Map.of(
                        "title", terms.title(),
                        "licence", terms.licence(),
                        "year", terms.year(),
                        "source", terms.source(),
                        "deflator", terms.deflator(),
                        "values", String.valueOf(bank.values().size()))));
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("There is no such bank for the signed-in person");
    }
}
