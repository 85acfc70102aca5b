package org.evenhand.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerGuard;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AuditPolicy;
import org.evenhand.answers.KeepingAnswers;
import org.evenhand.answers.KeepingAnswers.Typed;
import org.evenhand.people.accounts.Names;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.SqlArguments;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves what an organisation tells of itself, answer by answer as each is left. Two people may work on it at once: an
 * answer is replaced only if it still is what the writer saw.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EditingProfile {

    /** Something that others have confirmed of the organisation, such as being a Living Wage employer. */
    public record Accreditation(String id, String name, String evidence, Optional<LocalDate> expires) {}

    private static final String PROFILE = "organisation";

    private final Organisations organisations;
    private final KeepingAnswers<Organisation> keeping;
    private final CurrentPerson current;
    private final PeopleAuditTrail peopleAuditTrail;
    private final JdbcClient jdbc;
    private final Clock clock;

    EditingProfile(
            Organisations organisations,
            CurrentPerson current,
            PeopleAuditTrail peopleAuditTrail,
            JdbcClient jdbc,
            Clock clock) {
        this.organisations = organisations;
        this.keeping = new KeepingAnswers<>(organisations, clock);
        this.current = current;
        this.peopleAuditTrail = peopleAuditTrail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The organisation, for its own people; to others it is simply not there. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        boolean mine = current.required().held().stream()
                .anyMatch(
                        held -> held.organisation().equals(id) && held.tender().isEmpty());
        return mine || current.runsTheInstallation(Role.ADMINISTRATOR) ? organisations.find(id) : Optional.empty();
    }

    /** Whether the signed-in person may change it. */
    public boolean mayEdit(OrganisationId id) {
        SignedIn me = current.required();
        return me.in(id, Role.ADMINISTRATOR).isPresent()
                || me.in(id, Role.PROVIDER).isPresent();
    }

    /** Replaces an answer, if it still is what the writer saw. */
    public AnswerOutcome change(OrganisationId id, Organisation.ProfileField field, String seen, String answer) {
        Actor.Person me = current.in(id, Role.PROVIDER, Role.ADMINISTRATOR);
        return keeping.keep(new Typed(id.value(), PROFILE, field.path(), seen, answer), new AnswerGuard<>() {
            @Override
            public Actor.Person writer(Organisation organisation) {
                return me;
            }

            @Override
            public Optional<AnswerField> field(AnswerPart<Organisation> part, FieldPath path) {
                return Organisation.ProfileField.at(path).map(Organisation.ProfileField::asked);
            }

            @Override
            public Optional<AnswerOutcome> objection(AnswerPart<Organisation> part, AnswerChange change) {
                if (field == Organisation.ProfileField.NAME && organisations.isTaken(change.to(), Optional.of(id))) {
                    return Optional.of(new AnswerOutcome.Refused(Refusal.ORGANISATION_TAKEN));
                }
                return field.isNumber() && organisations.isTaken(field, change.to(), Optional.of(id))
                        ? Optional.of(new AnswerOutcome.Refused(Refusal.NUMBER_TAKEN))
                        : Optional.empty();
            }

            @Override
            public List<String> kept(AnswerPart<Organisation> part, AnswerChange change) {
                peopleAuditTrail.note(AuditEvent.of(
                                me,
                                PeopleAuditEvent.ORGANISATION_CHANGED,
                                new AuditEvent.Subject(
                                        PROFILE,
                                        id.value(),
                                        Optional.of(part.sheet().version() + 1)))
                        .at(id)
                        .with(AuditPolicy.FULL.details(change)));
                return List.of();
            }
        });
    }

    /** The accreditations of an organisation, by name. */
    @Transactional(readOnly = true)
    public List<Accreditation> accreditations(OrganisationId id) {
        if (find(id).isEmpty()) {
            throw CurrentPerson.denied();
        }
        return jdbc.sql("select id, name, evidence, expires_on from accreditation where organisation = ?"
                        + " order by name, added_at, id")
                .param(id.value())
                .query((row, number) -> new Accreditation(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("evidence"),
                        Optional.ofNullable(row.getObject("expires_on", LocalDate.class))))
                .list();
    }

    /** Adds an accreditation; one that has run out already is refused. */
    public Outcome<Accreditation> add(OrganisationId id, String name, String evidence, Optional<LocalDate> expires) {
        Actor.Person me = current.in(id, Role.PROVIDER, Role.ADMINISTRATOR);
        Optional<Refusal> objection = Names.objection(name, 120);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        String where = Names.readable(evidence);
        if (where.isEmpty()) {
            return Outcome.refused(Refusal.EVIDENCE_MISSING);
        }
        if (where.length() > 500) {
            return Outcome.refused(Refusal.TOO_LONG);
        }
        if (expires.filter(day -> day.isBefore(Days.today(clock))).isPresent()) {
            return Outcome.refused(Refusal.DATE_PAST);
        }
        Accreditation added = new Accreditation(UUID.randomUUID().toString(), Names.readable(name), where, expires);
        jdbc.sql("insert into accreditation (id, organisation, name, evidence, expires_on, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(SqlArguments.values(
                        added.id(),
                        id.value(),
                        added.name(),
                        added.evidence(),
                        expires.orElse(null),
                        Moments.at(clock.instant())))
                .update();
        peopleAuditTrail.note(AuditEvent.of(me, PeopleAuditEvent.ACCREDITATION_ADDED, PeopleAuditEvent.organisation(id))
                .at(id)
                .with(Map.of("name", added.name(), "evidence", added.evidence())));
        return Outcome.done(added);
    }

    /** Takes an accreditation away. */
    public void remove(OrganisationId id, Accreditation accreditation) {
        Actor.Person me = current.in(id, Role.PROVIDER, Role.ADMINISTRATOR);
        int gone = jdbc.sql("delete from accreditation where id = ? and organisation = ?")
                .params(accreditation.id(), id.value())
                .update();
        if (gone == 1) {
            peopleAuditTrail.note(
                    AuditEvent.of(me, PeopleAuditEvent.ACCREDITATION_REMOVED, PeopleAuditEvent.organisation(id))
                            .at(id)
                            .with(Map.of("name", accreditation.name())));
        }
    }
}
