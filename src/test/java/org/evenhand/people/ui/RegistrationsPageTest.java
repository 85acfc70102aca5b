package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.people.registering.RegisteredHere;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which administrators of the installation look at registrations. */
@DemoPages
class RegistrationsPageTest extends PagesTest {

    private static final String PAGE = "registrations";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneWaits() {
        RegisteredHere.in(context, State.LOOKED_AT);
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from registration").update();
    }

    @Test
    void home_says_what_waits_and_only_to_them() {
        open("administrator", "");
        assertThat(text()).contains("Look at a registration");
        open("commissioner", "");
        assertThat(text()).doesNotContain("Look at a registration");
        open("administrator", "", WELSH);
        assertThat(text()).contains("Edrych ar gofrestriad");
    }

    @Test
    void it_is_accepted() {
        open("administrator", PAGE);
        assertThat(heading()).isEqualTo("1 registration waits");
        assertThat(text()).contains("Lantern Friends", "Ann Other", "ann@lantern.example", "1234567");
        press("Accept Lantern Friends");

        assertThat(heading()).isEqualTo("No registration waits");
        assertThat(text()).contains("Lantern Friends was accepted");
    }

    @Test
    void it_is_refused_with_a_reason() {
        open("administrator", PAGE);
        press("Refuse Lantern Friends");
        assertRefused(entry("Reason for refusing Lantern Friends"), "Say why");
        write("Reason for refusing Lantern Friends", "Not in the register of charities");
        press("Refuse Lantern Friends");

        assertThat(heading()).isEqualTo("No registration waits");
        assertThat(text()).contains("Lantern Friends was refused");
    }

    @Test
    void what_another_settled_meanwhile_is_said() {
        open("administrator", PAGE);
        jdbc.sql("delete from registration").update();
        press("Accept Lantern Friends");

        assertThat(heading()).isEqualTo("No registration waits");
        assertNothingRefusedAtAField();
        assertThat(text()).contains("settled");
    }

    private static void assertNothingRefusedAtAField() {
        assertThat(text()).doesNotContain("Reason for refusing Lantern Friends");
    }
}
