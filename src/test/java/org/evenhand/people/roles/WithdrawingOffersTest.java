package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithInvitations;
import org.evenhand.people.WithTwoPeople;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.ResettingPasswords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody comes back by what they left behind, and nothing that they offered outlives their right to offer it. */
abstract class WithdrawingOffersTest extends WithInvitations {

    @OnH2
    static class OnH2Test extends WithdrawingOffersTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends WithdrawingOffersTest {}

    @Autowired
    ClosingAccounts closing;

    @Autowired
    GivingRoles giving;

    @Autowired
    ResettingPasswords resetting;

    @Autowired
    ConfirmingInvitations confirming;

    @Autowired
    OpeningOrganisations opening;

    private AccountId eve = AccountId.random();

    /** Eve is an administrator beside Joan, and about to be put out. */
    @BeforeEach
    void another() {
        eve = person("Eve", Role.ADMINISTRATOR, NORTHSHIRE);
        as(eve);
    }

    @Test
    void the_open_invitations_of_whoever_is_taken_out_work_no_more_and_the_record_says_so() {
        String token = invite("Maud", Role.AUDITOR);
        as(joan);

        done(closing.remove(eve, NORTHSHIRE, "A quarrel."));

        assertThat(takingUp.offer(token)).isEmpty();
        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(record.kept(PeopleAuditEvent.INVITATION_WITHDRAWN))
                .singleElement()
                .satisfies(auditEvent -> {
                    assertThat(auditEvent.who())
                            .isEqualTo(new Actor.Person(joan, "Joan", Role.ADMINISTRATOR, NORTHSHIRE));
                    assertThat(auditEvent.details())
                            .containsEntry("offered-by", "Eve")
                            .containsEntry("holder", "Maud");
                });
    }

    @Test
    void so_do_those_of_whoever_loses_the_role_and_stays() {
        hold(eve, Role.COMMISSIONER, NORTHSHIRE);
        String asAuditor = invite("Maud", Role.AUDITOR);
        String toPanel = invite("Tomos", Role.EVALUATOR, Optional.of(PeopleContext.VISITS), false);
        as(joan);

        done(giving.end(administratorOf(eve), "She has another task."));

        assertThat(takingUp.offer(asAuditor)).isEmpty();
        assertThat(takingUp.offer(toPanel)).as("commissioners choose the panel").isPresent();
    }

    @Test
    void what_waits_for_a_second_person_ends_with_whoever_asked_for_it() {
        done(inviting.invite(
                new Inviting.Wish(email("Maud"), "Maud", Role.COMMISSIONER, NORTHSHIRE, Optional.empty(), false),
                Locale.UK));
        AccountId tomos = person("Tomos", Role.AUDITOR, NORTHSHIRE);
        Grant forTomos = done(giving.give(tomos, WithTwoPeople.wish(Role.COMMISSIONER, "")));
        Grant forEve = done(giving.give(eve, WithTwoPeople.wish(Role.COMMISSIONER, "We are few.")));
        as(joan);

        done(giving.end(administratorOf(eve), "She has another task."));

        assertThat(confirming.waiting(NORTHSHIRE)).isEmpty();
        for (Grant asked : List.of(forTomos, forEve)) {
            assertThat(refusal(giving.confirm(asked.id()))).isEqualTo(Refusal.SETTLED_ALREADY);
        }
        assertThat(record.kept(PeopleAuditEvent.ROLE_WITHDRAWN)).hasSize(2);
        assertThat(record.kept(PeopleAuditEvent.INVITATION_WITHDRAWN)).hasSize(1);
    }

    @Test
    void a_link_to_a_new_password_that_they_made_for_somebody_works_no_more() {
        AccountId ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        done(resetting.makeFor(ceri, NORTHSHIRE, Locale.UK));
        String token = letters.lastToken();
        as(joan);

        done(closing.remove(eve, NORTHSHIRE, "A quarrel."));

        assertThat(resetting.isGood(token)).isFalse();
        assertThat(refusal(resetting.use(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(record.kept(PeopleAuditEvent.PASSWORD_RESET_LINK_WITHDRAWN))
                .singleElement()
                .satisfies(auditEvent -> assertThat(auditEvent.on()).isEqualTo(PeopleAuditEvent.account(ceri)));
    }

    @Test
    void what_others_offered_stays() {
        as(joan);
        String token = invite("Maud", Role.AUDITOR);

        done(closing.remove(eve, NORTHSHIRE, "A quarrel."));

        assertThat(takingUp.offer(token)).isPresent();
        assertThat(record.kept(PeopleAuditEvent.INVITATION_WITHDRAWN)).isEmpty();
    }

    @Test
    void an_invitation_from_before_is_asked_whether_its_inviter_still_may() {
        String token = invite("Maud", Role.AUDITOR);
        AccountId samir = person("Samir", Role.AUDITOR, MARSHWICK);
        String samirs = invite("Samir", Role.AUDITOR);
        jdbc.sql("update role_grant set state = 'ENDED' where account = ?")
                .param(eve.value())
                .update();

        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        as(samir);
        assertThat(refusal(takingUp.acceptAsSelf(samirs))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(record.kept(PeopleAuditEvent.INVITATION_WITHDRAWN))
                .hasSize(2)
                .allSatisfy(auditEvent -> assertThat(auditEvent.who()).isEqualTo(new Actor.Evenhand()));
        assertThat(count("account where name = 'Maud'")).isZero();
    }

    @Test
    void the_first_administrator_of_a_new_organisation_is_invited_from_outside_it_and_can_come() {
        done(opening.open(new OpeningOrganisations.Wish("A New Council", true, false, "Ann", email("Ann")), Locale.UK));

        done(takingUp.accept(letters.lastToken(), "Ann", ANOTHER));
    }

    @Test
    void but_not_once_whoever_opened_it_is_put_out() {
        done(opening.open(new OpeningOrganisations.Wish("A New Council", true, false, "Ann", email("Ann")), Locale.UK));
        String token = letters.lastToken();
        as(joan);

        done(closing.remove(eve, NORTHSHIRE, "A quarrel."));

        assertThat(takingUp.offer(token)).isEmpty();
    }

    private Grant.Id administratorOf(AccountId person) {
        return grants.inForce(person).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
