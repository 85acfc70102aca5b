package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.Letter;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithInvitations;
import org.evenhand.people.WithTwoPeople;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Nobody brings in a commissioner or an administrator alone, who could be themself under another address. */
abstract class ConfirmingInvitationsTest extends WithInvitations {

    @OnH2
    static class OnH2Test extends ConfirmingInvitationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends ConfirmingInvitationsTest {}

    @Autowired
    ConfirmingInvitations confirming;

    @Autowired
    GivingRoles giving;

    private AccountId ceri = AccountId.random();

    @BeforeEach
    void aColleague() {
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMISSIONER", "ADMINISTRATOR"})
    void there_is_no_link_before_a_second_person_has_confirmed_and_the_others_are_told_at_once(Role role) {
        assertThat(done(inviting.invite(wish("Joan Two", role), Locale.UK))).isEqualTo(new LinkDelivery.AwaitsSecond());

        assertThat(letters.posted())
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().value()).isEqualTo(email("Ceri")))
                .extracting(Letter::text)
                .asString()
                .contains("Joan would give Joan Two the role of " + role.word(), "organisation/northshire/people");
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.INVITATION_PROPOSED);
        as(ceri);
        assertThat(confirming.waiting(NORTHSHIRE)).singleElement().satisfies(waiting -> {
            assertThat(waiting.inviter()).isEqualTo("Joan");
            assertThat(waiting.isMineToSettle()).isTrue();
        });
    }

    @Test
    void once_confirmed_the_link_goes_out_and_gives_the_role() {
        propose("Maud");
        letters.begin();
        as(ceri);

        assertThat(done(confirming.confirm(waiting(), Locale.UK))).isEqualTo(new LinkDelivery.ByMail(email("Maud")));

        String token = letters.lastToken();
        assertThat(letters.posted().getLast().text()).contains("Joan invites you");
        AccountId maud = done(takingUp.accept(token, "Maud", ANOTHER));
        assertThat(grants.inForce(maud)).extracting(Grant::role).containsExactly(Role.COMMISSIONER);
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .containsExactly(
                        PeopleAuditEvent.INVITATION_PROPOSED,
                        PeopleAuditEvent.INVITATION_CONFIRMED,
                        PeopleAuditEvent.INVITATION_ACCEPTED);
    }

    @Test
    void without_a_mail_server_it_is_the_second_person_who_hands_the_link_over() {
        letters.takeTheMailServerAway();

        assertThat(done(inviting.invite(wish("Maud", Role.COMMISSIONER), Locale.UK)))
                .isEqualTo(new LinkDelivery.AwaitsSecond());

        as(ceri);
        assertThat(done(confirming.confirm(waiting(), Locale.UK))).isInstanceOf(LinkDelivery.ByHand.class);
    }

    @Test
    void who_invited_cannot_confirm_and_neither_can_whom_it_is_for() {
        propose("Maud");
        String id = waiting();
        assertThat(refusal(confirming.confirm(id, Locale.UK))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
        assertThat(refusal(confirming.decline(id))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);

        as(person("Maud", Role.COMMISSIONER, NORTHSHIRE));
        assertThat(refusal(confirming.confirm(id, Locale.UK))).isEqualTo(Refusal.SECOND_PERSON_NEEDED);
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));
        assertThatThrownBy(() -> confirming.confirm(id, Locale.UK)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> confirming.waiting(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_password_that_somebody_else_may_know_confirms_nothing() {
        propose("Maud");
        accounts.notePasswordByHand(ceri, Optional.of(clock.instant()));
        as(ceri);

        assertThat(refusal(confirming.confirm(waiting(), Locale.UK))).isEqualTo(Refusal.PASSWORD_BY_HAND);
        assertThat(refusal(confirming.decline(waiting()))).isEqualTo(Refusal.PASSWORD_BY_HAND);
    }

    @Test
    void what_was_declined_or_withdrawn_is_over_and_on_record() {
        propose("Maud");
        String maud = waiting();
        as(ceri);
        done(confirming.decline(maud));
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.INVITATION_DECLINED);
        assertThat(refusal(confirming.confirm(maud, Locale.UK))).isEqualTo(Refusal.SETTLED_ALREADY);

        as(joan);
        propose("Maud");
        String again = waiting();
        done(inviting.withdraw(again));
        as(ceri);
        assertThat(refusal(confirming.confirm(again, Locale.UK))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(count("invitation where state = 'OPEN'")).isZero();
    }

    @Test
    void confirmed_and_declined_at_the_same_moment_is_one_of_them() throws Exception {
        propose("Maud");
        String id = waiting();
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<?>> outcomes = atOnce(List.of(
                by(ceri, () -> confirming.confirm(id, Locale.UK)), by(idris, () -> confirming.decline(id))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    }

    @Test
    void who_was_brought_in_as_less_becomes_no_more_by_one_person_alone() {
        AccountId second = done(takingUp.accept(invite("Joan Two", Role.AUDITOR), "Joan Two", ANOTHER));
        letters.begin();

        for (Role role : List.of(Role.COMMISSIONER, Role.ADMINISTRATOR)) {
            assertThat(done(giving.give(second, WithTwoPeople.wish(role, ""))).state())
                    .isEqualTo(Grant.State.AWAITS_SECOND);
        }

        assertThat(grants.inForce(second)).extracting(Grant::role).containsExactly(Role.AUDITOR);
        assertThat(letters.posted())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.to().value()).isEqualTo(email("Ceri")));
    }

    @Test
    void who_is_alone_brings_in_the_second_person_alone() {
        end(ceri);
        clock.pass(Duration.ofDays(7));

        assertThat(done(inviting.invite(wish("Maud", Role.COMMISSIONER), Locale.UK)))
                .isEqualTo(new LinkDelivery.ByMail(email("Maud")));
    }

    @Test
    void putting_everybody_else_out_makes_nobody_alone_for_seven_days() {
        end(ceri);
        clock.pass(Duration.ofDays(7).minusMillis(1));

        assertThat(done(inviting.invite(wish("Maud", Role.COMMISSIONER), Locale.UK)))
                .isEqualTo(new LinkDelivery.AwaitsSecond());
    }

    @Test
    void evaluators_and_auditors_are_brought_in_by_one_person() {
        assertThat(done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK)))
                .isEqualTo(new LinkDelivery.ByMail(email("Maud")));
    }

    @Test
    void in_a_day_no_more_than_a_hundred_people_are_invited() {
        for (int i = 0; i < Inviting.MOST_A_DAY; i++) {
            done(inviting.invite(wish("Person " + i, Role.AUDITOR), Locale.UK));
        }

        assertThat(refusal(inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK)))
                .isEqualTo(Refusal.INVITATIONS_MANY);
        clock.pass(Duration.ofDays(1));
        done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK));
    }

    private void end(AccountId person) {
        done(giving.end(grants.inForce(person).getFirst().id(), "She has left."));
    }

    private void propose(String name) {
        done(inviting.invite(wish(name, Role.COMMISSIONER), Locale.UK));
    }

    private String waiting() {
        return jdbc.sql("select id from invitation where state = 'AWAITS_SECOND'")
                .query(String.class)
                .single();
    }

    private static Inviting.Wish wish(String name, Role role) {
        return new Inviting.Wish(email(name), name, role, NORTHSHIRE, Optional.empty(), false);
    }
}
