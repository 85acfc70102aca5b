package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.TenderDirectory;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who sees who is here, and what counts as being allowed. */
abstract class LookingUpPeopleTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends LookingUpPeopleTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends LookingUpPeopleTest {}

    @Autowired
    LookingUpPeople people;

    @Autowired
    GivingRoles giving;

    @Autowired
    CurrentPerson current;

    private AccountId joan = AccountId.random();
    private AccountId ceri = AccountId.random();

    @BeforeEach
    void somePeople() {
        joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
        hold(ceri, Role.AUDITOR, MARSHWICK);
        person("Samir", Role.ADMINISTRATOR, MARSHWICK);
    }

    @Test
    void the_people_of_an_organisation_are_listed_by_name_with_their_roles_there() {
        as(joan);

        assertThat(people.in(NORTHSHIRE))
                .extracting(LookingUpPeople.Person::name)
                .containsExactly("Ceri", "Joan");
        assertThat(people.find(NORTHSHIRE, ceri).orElseThrow().grants())
                .extracting(Grant::role)
                .containsExactly(Role.COMMISSIONER);
        assertThat(people.find(NORTHSHIRE, new AccountId("made-up"))).isEmpty();
    }

    @Test
    void what_waits_for_a_second_person_is_listed_for_all_and_to_be_settled_by_another() {
        as(joan);
        done(giving.give(
                joan,
                new GivingRoles.Wish(
                        Role.COMMISSIONER, NORTHSHIRE, Optional.empty(), false, "We are two.", Locale.UK)));

        assertThat(people.waiting(NORTHSHIRE))
                .singleElement()
                .satisfies(one -> assertThat(one.isMineToSettle()).isFalse());
        as(ceri);
        assertThat(people.waiting(NORTHSHIRE)).singleElement().satisfies(one -> {
            assertThat(one.isMineToSettle()).isTrue();
            assertThat(one.person().name()).isEqualTo("Joan");
        });
    }

    @Test
    void only_the_tenders_of_the_organisation_are_offered() {
        as(ceri);

        assertThat(people.tenders(NORTHSHIRE))
                .extracting(TenderDirectory.Listed::id)
                .containsExactly(PeopleContext.MEALS, PeopleContext.VISITS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROVIDER", "EVALUATOR", "AUDITOR"})
    void other_roles_do_not_see_who_is_here(Role role) {
        as(person("Somebody", role, NORTHSHIRE));

        assertThatThrownBy(() -> people.in(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.waiting(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.tenders(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_sees_who_is_in_another_organisation_or_whether_there_is_one() {
        as(joan);

        for (OrganisationId other : List.of(MARSHWICK, new OrganisationId("made-up"), new OrganisationId(""))) {
            assertThatThrownBy(() -> people.in(other))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessage("The signed-in person does not hold what this needs");
        }
    }

    @Test
    void a_commissioner_of_one_tender_does_not_see_who_is_in_the_organisation() {
        AccountId tomos = person("Tomos");
        hold(tomos, Role.COMMISSIONER, NORTHSHIRE, Optional.of(PeopleContext.VISITS));
        as(tomos);

        assertThatThrownBy(() -> people.in(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_administrator_may_do_nothing_on_a_tender() {
        as(joan);
        Set<Role> allButOne = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

        assertThat(current.may(PeopleContext.VISITS, Set.of(NORTHSHIRE), allButOne))
                .isFalse();
        assertThatThrownBy(() -> current.on(
                        new TenderDirectory.Listed(PeopleContext.VISITS, "Visits", Set.of(NORTHSHIRE)), allButOne))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_commissioner_may_on_the_tenders_that_their_organisation_shares_and_on_no_other() {
        as(ceri);
        Set<Role> commissioner = Set.of(Role.COMMISSIONER);

        assertThat(current.may(PeopleContext.MEALS, Set.of(MARSHWICK, NORTHSHIRE), commissioner))
                .isTrue();
        assertThat(current.may(new TenderId("elsewhere"), Set.of(MARSHWICK), commissioner))
                .isFalse();
        assertThat(current.on(
                        new TenderDirectory.Listed(PeopleContext.VISITS, "Visits", Set.of(NORTHSHIRE)), commissioner))
                .isEqualTo(new Actor.Person(ceri, "Ceri", Role.COMMISSIONER, NORTHSHIRE));
    }
}
