package org.evenhand.people.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CollectedActs;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.people.registering.RegistrationForm.Box;
import org.evenhand.people.roles.Inviting;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A registration becomes an organisation with its first person, once, and its numbers are its own. */
abstract class FinishingRegistrationsTest extends WithRegistrations {

    @OnH2
    static class OnH2Test extends FinishingRegistrationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends FinishingRegistrationsTest {}

    private static final OrganisationId LANTERN = new OrganisationId("lantern-friends");

    @Autowired
    Inviting inviting;

    private Account ann() {
        return accounts.find(new EmailAddress(ANN)).orElseThrow();
    }

    private static SignedIn.Held held(Role role) {
        return new SignedIn.Held(role, LANTERN, Optional.empty(), false);
    }

    @Test
    void the_organisation_is_made_with_its_numbers_and_its_first_person_and_the_record_says_by_whom() {
        Map<Box, String> written = new EnumMap<>(lantern().written());
        written.put(Box.COMPANY_NUMBER, "ce 012345");
        written.put(Box.CQC_NUMBER, "1-101234567");

        assertThat(made(new RegistrationForm(written))).isEqualTo(LANTERN);

        assertThat(organisations.find(LANTERN)).hasValueSatisfying(made -> {
            assertThat(made.name()).isEqualTo("Lantern Friends");
            assertThat(made.provides()).isTrue();
            assertThat(made.buys()).isFalse();
            assertThat(made.runsInstallation()).isFalse();
            assertThat(made.changed().account()).contains(ann().id());
        });
        assertThat(says(LANTERN, ProfileField.LEGAL_FORM)).isEqualTo("charity");
        assertThat(says(LANTERN, ProfileField.CHARITY_NUMBER)).isEqualTo(CHARITY);
        assertThat(says(LANTERN, ProfileField.COMPANY_NUMBER)).isEqualTo("CE012345");
        assertThat(says(LANTERN, ProfileField.CQC_NUMBER)).isEqualTo("1-101234567");
        assertThat(grants.inForce(ann().id()))
                .extracting(Grant::held)
                .containsExactlyInAnyOrder(held(Role.ADMINISTRATOR), held(Role.PROVIDER));
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .containsExactly(
                        PeopleAuditEvent.ORGANISATION_MADE, PeopleAuditEvent.ROLE_GIVEN, PeopleAuditEvent.ROLE_GIVEN);
        assertThat(record.kept()).allSatisfy(act -> {
            assertThat(act.who()).isEqualTo(new Actor.Holder(ann().id(), "Ann Other"));
            assertThat(act.at()).contains(LANTERN);
            assertThat(act.toString()).doesNotContain("lantern.example");
        });
    }

    @Test
    void the_link_makes_one_organisation_however_often_it_is_used() {
        String token = confirmed(lantern());
        done(finishing.begin(token, ANOTHER));

        assertThat(refusal(finishing.begin(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(state(token)).isEqualTo(State.MADE);
        assertThat(count("organisation")).isEqualTo(4);
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void a_password_that_is_not_good_enough_makes_nothing() {
        String token = confirmed(lantern());

        assertThat(refusal(finishing.begin(token, "short"))).isEqualTo(Refusal.PASSWORD_SHORT);
        assertThat(refusal(finishing.begin(token, "lantern friends 1"))).isEqualTo(Refusal.PASSWORD_PERSONAL);
        assertThat(count("account")).isZero();
        assertThat(state(token)).isEqualTo(State.READY);
    }

    @Test
    void what_the_record_cannot_keep_is_not_made() {
        String token = confirmed(lantern());
        record.breakDown();

        assertThatThrownBy(() -> finishing.begin(token, ANOTHER)).isInstanceOf(CollectedActs.Broken.class);
        assertThat(count("organisation")).isEqualTo(3);
        assertThat(count("account")).isZero();
        assertThat(state(token)).isEqualTo(State.READY);
    }

    @Test
    void whoever_has_an_account_signs_in_and_is_in_both() {
        AccountId hazel = person("Hazel", Role.PROVIDER, HEARTHSIDE);
        String token = confirmed(form("Lantern Friends", CHARITY, email("Hazel")));

        assertThat(refusal(finishing.begin(token, ANOTHER))).isEqualTo(Refusal.SIGN_IN_FIRST);
        assertThat(refusal(finishing.beginAsSelf(token))).isEqualTo(Refusal.SIGN_IN_FIRST);
        as(person("Somebody Else", Role.PROVIDER, HEARTHSIDE));
        assertThat(finishing.isMine(new EmailAddress(email("Hazel")))).isFalse();
        assertThat(refusal(finishing.beginAsSelf(token))).isEqualTo(Refusal.SIGN_IN_FIRST);
        assertThat(count("organisation")).isEqualTo(3);

        long before = account(hazel).standing();
        as(hazel);
        assertThat(finishing.isMine(new EmailAddress(email("hazel")))).isTrue();
        assertThat(done(finishing.beginAsSelf(token))).isEqualTo(LANTERN);
        assertThat(grants.inForce(hazel)).hasSize(3);
        assertThat(account(hazel).standing()).isGreaterThan(before);
        assertThat(refusal(finishing.beginAsSelf(token))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void of_two_who_register_the_same_the_second_is_told_of_the_first() {
        String first = confirmed(lantern());
        String second = confirmed(form("Lantern Friends CIO", "", "bob@lantern.example"));
        String third = confirmed(form("Something Else", CHARITY, "cat@lantern.example"));
        done(finishing.begin(first, ANOTHER));

        assertThat(refusal(finishing.begin(second, ANOTHER))).isEqualTo(Refusal.ORGANISATION_TAKEN);
        assertThat(refusal(finishing.begin(third, ANOTHER))).isEqualTo(Refusal.ORGANISATION_TAKEN);
        assertThat(state(second)).isEqualTo(State.ALIKE);
        assertThat(registering.find(third))
                .hasValueSatisfying(seen -> assertThat(seen.sameNumber()).isTrue());
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void at_the_same_moment_too() throws Exception {
        String first = confirmed(lantern());
        String second = confirmed(form("The Lantern Friends", CHARITY, "bob@lantern.example"));

        List<Outcome<OrganisationId>> outcomes =
                atOnce(List.of(() -> finishing.begin(first, ANOTHER), () -> finishing.begin(second, PASSWORD)));

        assertThat(outcomes.stream().filter(WithRegistrations::isDone)).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Refusal.ORGANISATION_TAKEN));
        assertThat(count("organisation")).isEqualTo(4);
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void the_first_person_invites_a_second_to_their_own_organisation() {
        made(lantern());
        as(ann().id());

        assertThat(done(inviting.invite(wish(Role.PROVIDER, LANTERN), Locale.UK)))
                .isEqualTo(new LinkDelivery.ByMail("bob@lantern.example"));
        assertThatThrownBy(() -> inviting.invite(wish(Role.PROVIDER, HEARTHSIDE), Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inviting.open(HEARTHSIDE)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "EVALUATOR"})
    void but_to_no_role_of_a_buyer(Role role) {
        made(lantern());
        as(ann().id());

        assertThat(refusal(inviting.invite(wish(role, LANTERN), Locale.UK))).isEqualTo(Refusal.ROLE_DOES_NOT_FIT);
    }

    private static Inviting.Wish wish(Role role, OrganisationId organisation) {
        return new Inviting.Wish("bob@lantern.example", "Bob", role, organisation, Optional.empty(), false);
    }
}
