package org.evenhand.unitvalues;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.SheetMistake;
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

    /** Result of reading a file. */
    public sealed interface Planned {

        /** It could not be read; the word of the reason. */
        record Refused(String why) implements Planned {}

        /**
         * The unit values that it holds.
         *
         * @param sheet which of its sheets; empty where it has none
         * @param mistakes while there is one, nothing is brought in
         */
        record Read(String sheet, List<UnitValue> values, List<SheetMistake> mistakes) implements Planned {

            /** Whether it can be brought in. */
            public boolean isSound() {
                return mistakes.isEmpty() && !values.isEmpty();
            }
        }

        /** Kind of a mistake in a table of unit values. */
        enum Why implements SheetMistake.Why {
            HEADING_TWICE,
            HEADING_MISSING,
            NO_MEASURE,
            MEASURE_FORM,
            MEASURE_TWICE,
            NO_NAME,
            NO_UNIT,
            NO_VALUE,
            FIGURE,
            YEAR,
            TOO_LONG;

            @Override
            public String word() {
                return Constants.word(this);
            }
        }
    }

    /** Outcome of deleting a bank. */
    public sealed interface Removal {

        /** It is gone. What tenders were published with stays with them. */
        record Deleted() implements Removal {}

        /** It is deleted with a reason only. */
        record NoReason() implements Removal {}

        /** The reason is longer than anybody reads. */
        record TooLong(int most) implements Removal {}

        /** Things are priced by it that may still change. */
        record InUse(List<BankUse.Use> uses) implements Removal {}
    }

    /** Kinds of acts that are done here, as the record names them. */
    private enum Kind implements AuditEvent.Kind {
        UNIT_VALUES_IMPORTED,
        UNIT_VALUES_DELETED;

        @Override
        public String code() {
            // Kept records name them so: banks were a part of criteria.
            return "criteria." + Constants.word(this);
        }
    }

    private final UnitValueRows rows;
    private final List<BankUse> uses;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitValueBanks(
            UnitValueRows rows,
            List<BankUse> uses,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.uses = uses;
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
            case WorkbookReading.Read read -> BankTable.read(read.grid(), read.troubles(), languages);
        };
    }

    /** Brings a bank in; empty where the terms are not all said, or the plan has mistakes. */
    @RolesAllowed(Roles.COMMISSIONER)
    public Optional<BankId> keep(OrganisationId organisation, BankTerms terms, Planned.Read plan) {
        Actor.Person me = current.in(organisation, Role.COMMISSIONER);
        if (!terms.missing().isEmpty() || !plan.isSound()) {
            return Optional.empty();
        }
        BankTerms kept = terms.kept();
        BankId id = new BankId(UUID.randomUUID().toString());
        rows.write(new UnitValueBank(id, organisation, kept, By.of(me, Moments.now(clock)), plan.values()));
        events.publishEvent(act(me, Kind.UNIT_VALUES_IMPORTED, rows.find(id).orElseThrow()));
        return Optional.of(id);
    }

    /**
     * Deletes a bank for good, with a reason. Refused while something is priced by it that may still change; what tenders
     * were published with stays as it was frozen.
     */
    @RolesAllowed(Roles.COMMISSIONER)
    public Removal delete(BankId id, String reason) {
        Actor.Person me = current.in(rows.owner(id).orElseThrow(UnitValueBanks::denied), Role.COMMISSIONER);
        rows.lock(id);
        UnitValueBank bank = rows.find(id).orElseThrow(UnitValueBanks::denied);
        String why = TypedText.clean(reason).strip();
        if (why.isEmpty()) {
            return new Removal.NoReason();
        }
        if (why.length() > LONGEST_REASON) {
            return new Removal.TooLong(LONGEST_REASON);
        }
        List<BankUse.Use> priced =
                uses.stream().flatMap(one -> one.of(id).stream()).toList();
        if (!priced.isEmpty()) {
            return new Removal.InUse(priced);
        }
        rows.delete(id);
        events.publishEvent(act(me, Kind.UNIT_VALUES_DELETED, bank).because(why));
        return new Removal.Deleted();
    }

    private static AuditEvent act(Actor.Person me, Kind what, UnitValueBank bank) {
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
