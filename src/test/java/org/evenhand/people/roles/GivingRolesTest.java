package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithTwoPeople;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.roles.GivingRoles.Wish;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may give which role to whom. */
abstract class GivingRolesTest extends WithTwoPeople {

    @OnH2
    static class OnH2Test extends GivingRolesTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends GivingRolesTest {}

    @Autowired
    GivingRoles giving;

    @Test
    void an_administrator_gives_a_role_and_it_counts_at_once() {
        Grant given = done(giving.give(ceri, wish(Role.AUDITOR, "The audit of May.")));

        assertThat(given.state()).isEqualTo(Grant.State.IN_FORCE);
        assertThat(given.givenBy()).contains(joan);
        assertThat(rolesOf(ceri)).contains(Role.AUDITOR);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ROLE_GIVEN);
        assertThat(record.last().who()).isEqualTo(new Actor.Person(joan, "Joan", Role.ADMINISTRATOR, NORTHSHIRE));
        assertThat(record.last().on()).isEqualTo(PeopleAuditEvent.account(ceri));
        assertThat(record.last().at()).contains(NORTHSHIRE);
        assertThat(record.last().why()).contains("The audit of May.");
        assertThat(record.last().details()).containsEntry("role", "auditor").containsEntry("holder", "Ceri");
    }

    @Test
    void a_role_held_already_is_not_given_twice_nor_by_two_at_the_same_moment() throws Exception {
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<Grant>> outcomes = atOnce(List.of(
                by(joan, () -> giving.give(ceri, wish(Role.AUDITOR, ""))),
                by(idris, () -> giving.give(ceri, wish(Role.AUDITOR, "")))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Refused<Grant>(Refusal.HELD_ALREADY)::equals)
                .hasSize(1);
        assertThat(refusal(giving.give(ceri, wish(Role.AUDITOR, "")))).isEqualTo(Refusal.HELD_ALREADY);
        assertThat(count("role_grant where held_role = 'AUDITOR'")).isEqualTo(1);
    }

    @Test
    void a_role_is_ended_with_a_reason_and_by_nobody_without_one() {
        Grant given = done(giving.give(ceri, wish(Role.AUDITOR, "")));

        assertThat(refusal(giving.end(given.id(), " "))).isEqualTo(Refusal.REASON_MISSING);
        assertThat(refusal(giving.end(given.id(), "x".repeat(501)))).isEqualTo(Refusal.TOO_LONG);
        done(giving.end(given.id(), " The audit is over. "));

        assertThat(rolesOf(ceri)).containsExactly(Role.COMMISSIONER);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ROLE_ENDED);
        assertThat(record.last().why()).contains("The audit is over.");
        assertThat(refusal(giving.end(given.id(), "Again."))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(count("role_grant where held_role = 'AUDITOR' and state = 'ENDED'"))
                .as("what was held is not forgotten")
                .isEqualTo(1);
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(refusal(giving.end(administratorOf(joan), "I am off."))).isEqualTo(Refusal.LAST_ADMINISTRATOR);
    }

    @Test
    void two_administrators_who_end_each_other_at_the_same_moment_leave_one() throws Exception {
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<Grant>> outcomes = atOnce(List.of(
                by(joan, () -> giving.end(administratorOf(idris), "A quarrel.")),
                by(idris, () -> giving.end(administratorOf(joan), "A quarrel."))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Refused<Grant>(Refusal.LAST_ADMINISTRATOR)::equals)
                .hasSize(1);
        assertThat(count("role_grant where held_role = 'ADMINISTRATOR' and state = 'IN_FORCE'"))
                .isEqualTo(1);
    }

    @Test
    void a_commissioner_chooses_the_evaluators_of_a_tender_and_gives_nothing_else() {
        AccountId maud = person("Maud", Role.AUDITOR, NORTHSHIRE);
        as(ceri);

        Grant given = done(giving.give(
                maud, new Wish(Role.EVALUATOR, NORTHSHIRE, Optional.of(PeopleContext.VISITS), true, "", Locale.UK)));

        assertThat(given.livedExperience()).isTrue();
        assertThat(record.last().tender()).contains(PeopleContext.VISITS);
        assertThat(record.last().details()).containsEntry("lived-experience", "yes");
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> giving.give(maud, wish(role, ""))).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> giving.give(
                        maud,
                        new Wish(
                                Role.COMMISSIONER,
                                NORTHSHIRE,
                                Optional.of(PeopleContext.VISITS),
                                false,
                                "",
                                Locale.UK)))
                .isInstanceOf(AccessDeniedException.class);
        done(giving.end(given.id(), "A conflict of interest."));
    }

    @Test
    void only_evaluators_have_lived_experience() {
        Grant given =
                done(giving.give(ceri, new Wish(Role.AUDITOR, NORTHSHIRE, Optional.empty(), true, "", Locale.UK)));

        assertThat(given.livedExperience()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMISSIONER, hearthside,       , ROLE_DOES_NOT_FIT",
        "EVALUATOR,    hearthside,       , ROLE_DOES_NOT_FIT",
        "PROVIDER,     northshire,       , ROLE_DOES_NOT_FIT",
        "PROVIDER,     hearthside, visits, ROLE_DOES_NOT_FIT",
        "ADMINISTRATOR,northshire, visits, ROLE_DOES_NOT_FIT",
        "EVALUATOR,    northshire, nowhere, TENDER_UNKNOWN",
        "EVALUATOR,    northshire, elsewhere, TENDER_UNKNOWN"
    })
    void a_role_has_to_fit_the_organisation_and_the_tender_has_to_be_its_own(
            Role role, String organisation, String tender, Refusal why) {
        OrganisationId where = new OrganisationId(organisation);
        if (!where.equals(NORTHSHIRE)) {
            hold(joan, Role.ADMINISTRATOR, where);
        }
        AccountId hazel = person("Hazel", Role.AUDITOR, where);
        as(joan);

        assertThat(refusal(giving.give(
                        hazel,
                        new Wish(role, where, Optional.ofNullable(tender).map(TenderId::new), false, "", Locale.UK))))
                .isEqualTo(why);
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void a_reason_has_its_limit() {
        assertThat(refusal(giving.give(ceri, wish(Role.AUDITOR, "x".repeat(501)))))
                .isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void roles_are_given_and_ended_in_ones_own_organisation_only() {
        AccountId samir = person("Samir", Role.ADMINISTRATOR, MARSHWICK);
        AccountId nobody = person("Nobody");

        assertThatThrownBy(() ->
                        giving.give(samir, new Wish(Role.AUDITOR, MARSHWICK, Optional.empty(), false, "", Locale.UK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> giving.end(administratorOf(samir), "Go.")).isInstanceOf(AccessDeniedException.class);
        for (AccountId stranger : List.of(samir, nobody, new AccountId("made-up"))) {
            assertThatThrownBy(() -> giving.give(stranger, wish(Role.AUDITOR, "")))
                    .as("people from elsewhere are invited, and nothing tells who is there")
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void nobody_but_an_administrator_gives_a_role_for_a_whole_organisation(Role mine) {
        as(person("Somebody", mine, NORTHSHIRE));

        assertThatThrownBy(() -> giving.give(ceri, wish(Role.AUDITOR, ""))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_of_one_tender_is_no_such_thing() {
        AccountId odd = person("Odd");
        hold(odd, Role.ADMINISTRATOR, NORTHSHIRE, Optional.of(PeopleContext.VISITS));
        as(odd);

        assertThatThrownBy(() -> giving.give(ceri, wish(Role.AUDITOR, ""))).isInstanceOf(AccessDeniedException.class);
    }

    private Grant.Id administratorOf(AccountId person) {
        return grants.inForce(person).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
