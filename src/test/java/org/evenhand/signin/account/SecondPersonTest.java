package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithTwoPeople;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.people.roles.GivingRoles.Wish;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What somebody would give to themself, and who may be the second person. */
abstract class SecondPersonTest extends WithTwoPeople {

    @OnH2
    static class OnH2Test extends SecondPersonTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends SecondPersonTest {}

    @Autowired
    GivingRoles giving;

    @Autowired
    ResettingPasswords resetting;

    @Autowired
    OwnAccount own;

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONER", "EVALUATOR", "AUDITOR"})
    void what_an_administrator_gives_to_themself_waits_for_a_second_person(Role role) {
        Grant proposed = done(giving.give(joan, wish(role, "We are two.")));

        assertThat(proposed.state()).isEqualTo(Grant.State.AWAITS_SECOND);
        assertThat(rolesOf(joan)).containsExactly(Role.ADMINISTRATOR);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ROLE_PROPOSED);
    }

    @Test
    void without_a_reason_nobody_proposes_themself() {
        assertThat(refusal(giving.give(joan, wish(Role.COMMISSIONER, "  ")))).isEqualTo(Refusal.REASON_MISSING);
    }

    @Test
    void who_proposed_it_cannot_confirm_or_decline_it() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));

        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
        assertThat(refusal(giving.decline(proposed.id()))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
        assertThat(rolesOf(joan)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void whom_it_is_for_cannot_confirm_it_even_where_another_proposed_it() {
        Grant proposed = grants.give(
                ceri,
                Role.AUDITOR,
                NORTHSHIRE,
                Optional.empty(),
                false,
                Grant.State.AWAITS_SECOND,
                "",
                Optional.of(joan));
        as(ceri);

        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
    }

    @Test
    void people_of_another_organisation_cannot_confirm_or_decline_it() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> giving.confirm(proposed.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> giving.decline(proposed.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> giving.confirm(new Grant.Id("made-up"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_second_person_confirms_it_once() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        as(ceri);

        done(giving.confirm(proposed.id()));

        assertThat(rolesOf(joan)).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.COMMISSIONER);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ROLE_CONFIRMED);
        assertThat(record.last().who()).isEqualTo(new Actor.Person(ceri, "Ceri", Role.COMMISSIONER, NORTHSHIRE));
        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(refusal(giving.decline(proposed.id()))).isEqualTo(Refusal.SETTLED_ALREADY);
    }

    @Test
    void a_second_person_declines_it_and_it_may_be_proposed_again() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        as(ceri);
        done(giving.decline(proposed.id()));

        assertThat(rolesOf(joan)).containsExactly(Role.ADMINISTRATOR);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ROLE_DECLINED);
        as(joan);
        assertThat(done(giving.give(joan, wish(Role.COMMISSIONER, "We still are.")))
                        .state())
                .isEqualTo(Grant.State.AWAITS_SECOND);
    }

    @Test
    void confirming_and_declining_at_the_same_moment_does_one_of_them() throws Exception {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<Grant>> outcomes = atOnce(
                List.of(by(ceri, () -> giving.confirm(proposed.id())), by(idris, () -> giving.decline(proposed.id()))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(new Outcome.Refused<Grant>(Refusal.SETTLED_ALREADY)::equals)
                .hasSize(1);
    }

    @Test
    void what_waits_for_a_second_person_can_be_taken_back() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(giving.end(proposed.id(), "We are three now."));
        as(ceri);

        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.SETTLED_ALREADY);
    }

    @Test
    void a_commissioner_who_would_evaluate_waits_for_a_second_person_too() {
        as(ceri);

        Grant proposed = done(giving.give(
                ceri,
                new Wish(
                        Role.EVALUATOR,
                        NORTHSHIRE,
                        Optional.of(PeopleContext.VISITS),
                        false,
                        "We are few.",
                        Locale.UK)));

        assertThat(proposed.state()).isEqualTo(Grant.State.AWAITS_SECOND);
        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
        as(joan);
        done(giving.confirm(proposed.id()));
    }

    @Test
    void a_link_to_a_new_password_that_was_handed_over_makes_nobody_a_second_person_for_seven_days() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(resetting.use(handedOver(ceri), ANOTHER));
        as(ceri);

        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
        assertThat(refusal(giving.decline(proposed.id()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
        assertThat(rolesOf(joan)).containsExactly(Role.ADMINISTRATOR);

        clock.pass(Duration.ofDays(7).minusMillis(1));
        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
        clock.pass(Duration.ofMillis(1));
        done(giving.confirm(proposed.id()));
    }

    @Test
    void a_change_of_password_by_whoever_knows_the_handed_one_does_not_end_the_wait() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(resetting.use(handedOver(ceri), ANOTHER));
        as(ceri);

        done(own.changePassword(ANOTHER, PASSWORD));

        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
    }

    @Test
    void a_link_in_ones_own_letter_box_ends_the_wait() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(resetting.use(handedOver(ceri), ANOTHER));
        letters.begin();
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);

        done(resetting.use(letters.lastToken(), PASSWORD));

        as(ceri);
        done(giving.confirm(proposed.id()));
    }

    @Test
    void an_administrators_link_that_goes_to_the_persons_own_letter_box_leaves_no_doubt() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(resetting.makeFor(ceri, NORTHSHIRE, Locale.UK));
        done(resetting.use(letters.lastToken(), ANOTHER));

        as(ceri);
        done(giving.confirm(proposed.id()));
    }

    @Test
    void whoever_uses_one_time_codes_is_the_second_person_all_the_same() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        accounts.setCodeSecret(ceri, Optional.of("sealed"));
        done(resetting.use(handedOver(ceri), ANOTHER));

        as(ceri);
        done(giving.confirm(proposed.id()));
    }

    @Test
    void codes_that_were_set_up_afterwards_do_not_end_the_wait() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        done(resetting.use(handedOver(ceri), ANOTHER));
        accounts.setCodeSecret(ceri, Optional.of("sealed"));
        done(resetting.use(handedOver(ceri), PASSWORD));

        as(ceri);
        assertThat(refusal(giving.confirm(proposed.id()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
    }

    @Test
    void a_link_that_nobody_used_changes_nothing() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are two.")));
        handedOver(ceri);

        as(ceri);
        done(giving.confirm(proposed.id()));
    }

    @Test
    void a_third_person_confirms_meanwhile() {
        Grant proposed = done(giving.give(joan, wish(Role.COMMISSIONER, "We are three.")));
        done(resetting.use(handedOver(ceri), ANOTHER));
        as(person("Idris", Role.COMMISSIONER, NORTHSHIRE));

        done(giving.confirm(proposed.id()));
    }

    /** The token of a link which Joan made for a person while there was no mail server. */
    private String handedOver(AccountId person) {
        as(joan);
        letters.takeTheMailServerAway();
        return switch (done(resetting.makeFor(person, NORTHSHIRE, Locale.UK))) {
            case LinkDelivery.ByHand hand -> hand.link().replaceAll(".*/", "");
            case LinkDelivery.ByMail mail -> throw new AssertionError("Sent to " + mail.to());
            case LinkDelivery.AwaitsSecond waits -> throw new AssertionError("A link to a password waits for nobody");
        };
    }
}
