package org.evenhand.people.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Administrators of the installation look at registrations, and whoever sent one is told either way. */
abstract class LookingAtRegistrationsTest extends WithRegistrations {

    @OnH2
    static class OnH2Test extends LookingAtRegistrationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends LookingAtRegistrationsTest {}

    @Autowired
    LookingAtRegistrations looking;

    private String token = "";

    @BeforeEach
    void oneWaits() {
        Registering lookedAt = in("looked-at");
        within(() -> lookedAt.ask(lantern(), Locale.UK));
        token = letters.lastToken();
        within(() -> {
            lookedAt.confirm(token);
            return "";
        });
        as(person("Joan", Role.ADMINISTRATOR, NORTHSHIRE));
    }

    private String id() {
        return looking.waiting().getFirst().registration().id();
    }

    @Test
    void whoever_runs_the_installation_is_told_of_the_first_that_wait_and_of_nothing_that_was_typed() {
        int before = letters.posted().size();
        Registering lookedAt = in("looked-at");
        for (int i = 2; i <= RegistrationLetters.MOST_WAITING + 2; i++) {
            RegistrationForm form =
                    form("Friends of Place " + i, String.valueOf(2_000_000 + i), "p" + i + "@x.example");
            within(() -> lookedAt.ask(form, Locale.UK));
            String theirs = letters.lastToken();
            within(() -> {
                lookedAt.confirm(theirs);
                return "";
            });
        }

        assertThat(letters.posted().stream().skip(before))
                .filteredOn(letter -> letter.subject().equals("A registration waits for your look"))
                .hasSize(RegistrationLetters.MOST_WAITING - 1)
                .allSatisfy(letter -> {
                    assertThat(letter.text())
                            .contains("Dear Joan", "registrations")
                            .doesNotContain("Friends of Place");
                });
    }

    @Test
    void what_is_accepted_goes_on_by_the_link_in_a_letter_and_by_the_first_link() {
        done(looking.accept(id()));

        assertThat(letters.posted()).last().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ANN);
            assertThat(letter.subject()).isEqualTo("Lantern Friends was accepted");
            assertThat(letter.text()).contains("Dear Ann Other");
        });
        assertThat(looking.waiting()).isEmpty();
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.REGISTRATION_ACCEPTED);
        assertThat(record.last().at()).contains(NORTHSHIRE);
        assertThat(record.last().details()).containsOnlyKeys("name");
        String later = letters.lastToken();
        assertThat(later).isNotEqualTo(token);
        assertThat(state(token)).isEqualTo(State.READY);
        done(finishing.begin(later, ANOTHER));
        assertThat(state(token)).isEqualTo(State.MADE);
    }

    @Test
    void what_is_refused_ends_with_its_reason_for_whoever_sent_it_and_the_record() {
        String id = id();
        assertThat(refusal(looking.refuse(id, " "))).isEqualTo(Refusal.REASON_MISSING);
        assertThat(refusal(looking.refuse(id, "x".repeat(501)))).isEqualTo(Refusal.TOO_LONG);
        assertThat(letters.posted()).hasSize(1);

        done(looking.refuse(id, "Not in the register of charities"));

        assertThat(letters.posted().getLast().text()).contains("Not in the register of charities");
        assertThat(registering.find(token)).hasValueSatisfying(seen -> {
            assertThat(seen.registration().state()).isEqualTo(State.REFUSED);
            assertThat(seen.registration().reason()).contains("Not in the register of charities");
        });
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.REGISTRATION_REFUSED);
        assertThat(record.last().why()).contains("Not in the register of charities");
        assertThat(record.last().toString()).doesNotContain("Ann Other", "lantern.example");
        assertThat(refusal(finishing.begin(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(looking.accept(id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(refusal(looking.refuse(id, "Again"))).isEqualTo(Refusal.SETTLED_ALREADY);
    }

    @Test
    void one_that_is_unknown_or_not_confirmed_is_settled_already() {
        String unconfirmed = asked(form("Somebody Else", "", "bob@lantern.example"));
        String id = registering.find(unconfirmed).orElseThrow().registration().id();

        assertThat(refusal(looking.accept(id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(refusal(looking.accept("made-up"))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(looking.waiting()).hasSize(1);
    }

    @Test
    void administrators_of_others_see_and_settle_nothing() {
        String id = id();
        as(person("Hazel", Role.ADMINISTRATOR, HEARTHSIDE));

        assertThatThrownBy(looking::waiting).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> looking.accept(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> looking.refuse(id, "No")).isInstanceOf(AccessDeniedException.class);
        assertThat(state(token)).isEqualTo(State.LOOKED_AT);
    }

    @Test
    void nobody_waits_for_longer_than_what_is_said() {
        pass(Registering.TO_BE_ANSWERED);

        assertThat(looking.waiting()).isEmpty();
        assertThat(registering.find(token)).isEmpty();
    }
}
