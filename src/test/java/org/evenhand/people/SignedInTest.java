package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.SignedIn.Held;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role is held where it was given, and nowhere else. */
class SignedInTest {

    private static final OrganisationId HERE = new OrganisationId("here");
    private static final OrganisationId THERE = new OrganisationId("there");

    @ParameterizedTest
    @CsvSource({
        // held where, on which tender; asked on which tender of whom; covered?
        "here,      , visits, here,       true",
        "here,      , visits, here there, true",
        "here,      , visits, there,      false",
        "here, visits, visits, here,      true",
        "here, visits, visits, there here, true",
        "here, visits, visits, there,     false",
        "here, visits, meals, here,       false"
    })
    void a_role_covers_the_tenders_of_its_organisation_or_the_one_it_is_for(
            String where, String tender, String asked, String buyers, boolean covered) {
        SignedIn person = holding(new Held(
                Role.EVALUATOR,
                new OrganisationId(where),
                Optional.ofNullable(tender).map(TenderId::new),
                false));
        Set<OrganisationId> owners = Set.copyOf(
                List.of(buyers.split(" ")).stream().map(OrganisationId::new).toList());

        assertThat(person.on(new TenderId(asked), owners, Set.of(Role.EVALUATOR))
                        .isPresent())
                .isEqualTo(covered);
        assertThat(person.on(new TenderId(asked), owners, Set.of(Role.COMMISSIONER, Role.AUDITOR)))
                .as("another role")
                .isEmpty();
    }

    @Test
    void an_administrator_gets_nothing_on_a_tender_by_being_one() {
        SignedIn person = holding(new Held(Role.ADMINISTRATOR, HERE, Optional.empty(), false));

        assertThat(person.on(
                        new TenderId("visits"), Set.of(HERE), EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))))
                .isEmpty();
    }

    @Test
    void a_role_for_one_tender_is_none_in_the_organisation() {
        SignedIn person = holding(new Held(Role.COMMISSIONER, HERE, Optional.of(new TenderId("visits")), false));

        assertThat(person.in(HERE, Role.COMMISSIONER)).isEmpty();
    }

    @Test
    void a_role_for_the_organisation_is_none_in_another_and_no_other_role() {
        Held held = new Held(Role.COMMISSIONER, HERE, Optional.empty(), false);
        SignedIn person = holding(held);

        assertThat(person.in(HERE, Role.COMMISSIONER)).contains(held);
        assertThat(person.in(THERE, Role.COMMISSIONER)).isEmpty();
        assertThat(person.in(HERE, Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void one_person_can_be_different_things_in_different_places() {
        TenderId visits = new TenderId("visits");
        Held commissioner = new Held(Role.COMMISSIONER, HERE, Optional.empty(), false);
        Held evaluator = new Held(Role.EVALUATOR, THERE, Optional.of(visits), true);
        SignedIn person = holding(commissioner, evaluator);

        assertThat(person.roles()).containsExactly(Role.COMMISSIONER, Role.EVALUATOR);
        assertThat(person.on(visits, Set.of(THERE), EnumSet.allOf(Role.class))).contains(evaluator);
        assertThat(person.on(new TenderId("meals"), Set.of(THERE), EnumSet.allOf(Role.class)))
                .isEmpty();
        assertThat(person.as(evaluator)).isEqualTo(new Actor.Person(new AccountId("a"), "Ann", Role.EVALUATOR, THERE));
    }

    private static SignedIn holding(Held... held) {
        return new SignedIn(new AccountId("a"), "Ann", "ann@people.example", List.of(held));
    }
}
