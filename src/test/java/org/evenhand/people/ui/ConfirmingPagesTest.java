package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import org.evenhand.design.ActionButton;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A commissioner is brought in by two: what each of them sees. */
@DemoPages
class ConfirmingPagesTest extends ChangingPeopleTest {

    private static final String PEOPLE = NORTHSHIRE + "/people";

    @BeforeEach
    void theAdministratorInvitesSomebody() {
        open("administrator", NORTHSHIRE + "/invite");
        write("Name", "Joan Two");
        write("E-mail address", "joan.two@people.example");
        choose(Role.COMMISSIONER);
        press("Invite");
    }

    @Test
    void who_invites_reads_that_nothing_was_sent_and_can_only_take_it_back() {
        assertThat(heading()).isEqualTo("Joan Two is invited once a second person has agreed");
        assertThat(text()).contains("Nothing has been sent yet.").doesNotContain("/invitation/");

        open("administrator", PEOPLE);
        assertThat(text())
                .contains("Joan Whitlock would invite Joan Two (joan.two@people.example) as commissioner.")
                .contains("Another administrator or commissioner has to confirm this.")
                .contains("waits for a second person until");
        assertThat(LocatorJ._find(ActionButton.class))
                .noneMatch(button -> button.getText().equals("Confirm for Joan Two"));
        press("Withdraw the invitation of Joan Two");
        assertThat(text()).contains("Nobody.").doesNotContain("would invite");
    }

    @Test
    void the_second_person_finds_it_at_home_and_gets_the_link_to_hand_over() {
        open("commissioner", "");
        assertThat(text()).contains("Confirm a role as the second person");

        open("commissioner", PEOPLE);
        press("Confirm for Joan Two");

        assertThat(heading()).isEqualTo("Joan Two is invited");
        assertThat(code()).startsWith("http://127.0.0.1:").contains("/invitation/");
    }

    @Test
    void the_second_person_can_decline_it() {
        open("commissioner", PEOPLE);
        press("Decline for Joan Two");

        assertThat(text()).doesNotContain("Joan Two");
    }
}
