package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Hands;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TextFormField;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People and their roles, as an administrator looks after them. */
@DemoPages
class PersonPageTest extends ChangingPeopleTest {

    @Autowired
    GivingRoles giving;

    @Test
    void a_role_is_given_and_ended_on_the_page_of_the_person() {
        openPerson("commissioner");
        choose(Role.AUDITOR);
        press("Give this role");
        assertThat(text()).contains("auditor (the whole organisation), since");

        press("End: auditor (the whole organisation)");
        assertRefused(entries("Why it ends").getFirst(), "Say why.");
        Hands.write(entries("Why it ends").getFirst(), "The audit is over.");
        press("End: auditor (the whole organisation)");

        assertThat(text()).doesNotContain("auditor (the whole organisation), since");
        assertNothingRefused();
    }

    @Test
    void what_is_wrong_with_a_role_stands_at_its_field_and_at_the_top() {
        openPerson("commissioner");
        press("Give this role");
        assertRefused(roles(), "Choose one.");
        choose(Role.COMMISSIONER);
        press("Give this role");
        assertRefused(roles(), "This person holds this role already");
        choose(Role.AUDITOR);
        write("Why", "x".repeat(501));
        press("Give this role");
        assertRefused(entry("Why"), "This is too long: write at most 500 characters.");
        assertThat(roles().getClassNames()).doesNotContain("entry-refused");
    }

    @Test
    void what_an_administrator_would_give_to_themself_needs_a_reason_and_waits() {
        openPerson("administrator");
        assertThat(text()).contains("This is you.");
        assertThat(buttons().stream().map(ActionButton::getText)).noneMatch(name -> name.startsWith("Make a link"));
        choose(Role.COMMISSIONER);
        press("Ask a second person for this role");
        assertRefused(entry("Why"), "Say why.");
        write("Why", "We are two.");
        press("Ask a second person for this role");
        assertThat(text()).contains("It waits for a second person");

        open("administrator", NORTHSHIRE + "/people");
        assertThat(text()).contains("Waiting for a second person", "Reason given: We are two.", "has to confirm this");
        assertThat(buttons()).noneMatch(button -> button.getText().startsWith("Confirm"));

        open("commissioner", NORTHSHIRE + "/people");
        press("Confirm for Joan Whitlock");
        assertThat(text()).doesNotContain("Waiting for a second person");
        assertThat(rolesOf("administrator")).contains(Role.COMMISSIONER);
    }

    @Test
    void what_somebody_else_settled_meanwhile_is_said() {
        openPerson("administrator");
        choose(Role.COMMISSIONER);
        write("Why", "We are two.");
        press("Ask a second person for this role");
        open("commissioner", NORTHSHIRE + "/people");
        jdbc.sql("update role_grant set state = 'DECLINED' where state = 'AWAITS_SECOND'")
                .update();

        press("Confirm for Joan Whitlock");

        assertThat(text()).contains("Somebody else has settled this meanwhile.");
        assertThat(rolesOf("administrator")).doesNotContain(Role.COMMISSIONER);
    }

    @Test
    void the_last_administrator_is_told_so() {
        openPerson("administrator");
        Hands.write(entries("Why it ends").getFirst(), "I am off.");
        press("End: administrator (the whole organisation)");

        assertRefused(entries("Why it ends").getFirst(), "This is the last administrator.");
    }

    @Test
    void a_link_to_a_new_password_is_shown_once_to_be_handed_over() {
        openPerson("commissioner");
        press("Make a link");

        assertThat(text()).contains("hand this link over yourself", "It is shown this once");
        String link = code();
        assertThat(link).startsWith("http://127.0.0.1:").contains("/new-password/");
        openPerson("commissioner");
        assertThat(text()).doesNotContain("/new-password/");
        open("commissioner", "account");
        assertThat(text()).contains("an administrator made a link to a new password for this account");

        open(NOBODY, link.replaceFirst("http://[^/]*/", ""));
        assertThat(heading()).isEqualTo("Choose a new password");
        write("New password", "short");
        press("Set my password");
        assertRefused(entry("New password"), "Use at least 12 characters.");
    }

    @Test
    void a_person_is_taken_out_with_a_reason() {
        openPerson("auditor");
        press("Take Idris Penn out of this organisation");
        assertRefused(reasonForLeaving(), "Say why.");
        Hands.write(reasonForLeaving(), "He has moved.");
        press("Take Idris Penn out of this organisation");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(NORTHSHIRE + "/people");
        assertThat(heading()).isEqualTo("People at Northshire Council");
        assertThat(text()).doesNotContain("Idris Penn");
    }

    @Test
    void an_administrator_here_who_commissions_there_gives_no_roles_there() {
        AccountId joan = SignedInAs.account(context, "administrator");
        jdbc.sql("""
                        insert into role_grant (id, account, held_role, organisation, lived_experience, state, reason,
                            given_by, given_at, version)
                        select 'for-this-test', ?, held_role, 'marshwick-council', false, 'IN_FORCE', '', ?, given_at, 1
                        from role_grant where held_role = 'COMMISSIONER' and organisation = 'northshire-council'""").params(joan.value(), joan.value()).update();

        open(
                "administrator",
                "organisation/marshwick-council/people/"
                        + SignedInAs.account(context, "joint.commissioner").value());

        assertThat(LocatorJ._find(ServiceNotForYou.class)).hasSize(1);
    }

    private void openPerson(String key) {
        open(
                "administrator",
                NORTHSHIRE + "/people/" + SignedInAs.account(context, key).value());
    }

    private static TextFormField reasonForLeaving() {
        return entries("Why it ends").getLast();
    }
}
