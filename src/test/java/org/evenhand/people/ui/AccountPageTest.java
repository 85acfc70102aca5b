package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Code;
import java.util.List;
import org.evenhand.design.TextFormField;
import org.evenhand.people.SignedInAs;
import org.evenhand.signin.account.CodesAtHand;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own account, as it is looked after. */
@DemoPages
class AccountPageTest extends PagesTest {

    private static final String ANOTHER = "gravel pocket sunday trombone";

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from recovery_code").update();
        jdbc.sql("update account set name = 'Tomos Ellery', code_secret = null,"
                        + " password_hash = (select min(password_hash) from account where email like 'auditor@%')"
                        + " where email like 'evaluator@%'")
                .update();
    }

    @Test
    void the_roles_that_one_holds_are_listed() {
        open("evaluator", "account");

        assertThat(text())
                .contains("You sign in as evaluator@evenhand.example", "evaluator at Northshire Council, for");
    }

    @Test
    void a_name_is_saved_as_it_is_left() {
        open("evaluator", "account");
        write("Name", "Tomos  Ellery-Jones");
        assertThat(textOf(entry("Name"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(entry("Name").value()).isEqualTo("Tomos Ellery-Jones");

        write("Name", " ");
        assertRefused(entry("Name"), "Enter a name.");
        write("Name", "Tomos Ellery");
        assertNothingRefused();
    }

    @Test
    void a_password_is_changed_with_the_one_of_now() {
        open("evaluator", "account");
        write("Your password now", "not the password");
        write("New password", ANOTHER);
        press("Change my password");
        assertRefused(entry("Your password now"), "This is not your password.");
        write("Your password now", SignedInAs.PASSWORD);
        write("New password", "tomos ellery is me");
        press("Change my password");
        assertRefused(entry("New password"), "Leave your name");
        assertThat(entry("Your password now").getClassNames()).doesNotContain("entry-refused");
        write("New password", ANOTHER);
        press("Change my password");

        assertNothingRefused();
        assertThat(textOf(entry("New password"))).contains("Changed. Every other device was signed out.");
        assertThat(entry("Your password now").value()).isEmpty();
        assertThat(entry("New password").value()).isEmpty();
    }

    @Test
    void a_right_code_sets_codes_up_and_shows_ten_recovery_codes_once() {
        open("evaluator", "account/codes");
        String key = code();
        write("Six figures from the app", "000000");
        write("Your password now", SignedInAs.PASSWORD);
        press("Turn one-time codes on");
        assertRefused(entry("Six figures from the app"), "This code is not right.");
        write("Six figures from the app", CodesAtHand.now(context, key));
        write("Your password now", "not the password");
        press("Turn one-time codes on");
        assertRefused(entry("Your password now"), "This is not your password.");
        write("Your password now", SignedInAs.PASSWORD);
        write("Six figures from the app", CodesAtHand.now(context, key));
        press("Turn one-time codes on");

        List<Code> recovery = LocatorJ._find(Code.class);
        assertThat(recovery).hasSize(10);
        assertThat(recovery.stream().map(Code::getText).distinct())
                .hasSize(10)
                .allMatch(code -> code.matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
        LocatorJ._assertNone(TextFormField.class);

        open("evaluator", "account");
        assertThat(text()).contains("They are on. 10 recovery codes are left.");
        open("evaluator", "account/codes");
        LocatorJ._assertNone(Code.class);
        changeAndRemove();
    }

    private void changeAndRemove() {
        press("Make new recovery codes");
        assertRefused(entry("Your password now"), "This is not your password.");
        write("Your password now", SignedInAs.PASSWORD);
        press("Make new recovery codes");
        assertThat(LocatorJ._find(Code.class)).hasSize(10);

        open("evaluator", "account/codes");
        write("Your password now", SignedInAs.PASSWORD);
        press("Turn one-time codes off");
        assertThat(heading()).isEqualTo("Set up one-time codes");
        open("evaluator", "account");
        assertThat(text()).contains("They are off.");
    }
}
