package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.evenhand.design.ActButton;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Hands;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.design.TextEntry;
import org.evenhand.people.AccountId;
import org.evenhand.people.GivingRoles;
import org.evenhand.people.Inviting;
import org.evenhand.people.LookingUpPeople;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.Outcome;
import org.evenhand.people.Role;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, their roles and their invitations, as an administrator looks after them. */
@DemoPages
class PersonPageTest extends PagesTest {

    private static final OrganisationId COUNCIL = new OrganisationId("northshire-council");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GivingRoles giving;

    @Autowired
    LookingUpPeople people;

    @Autowired
    Inviting inviting;

    /** Leaves the demonstration's people as they were, for the other tests of the same context. */
    @AfterEach
    void asBefore() {
        jdbc.sql("delete from invitation").update();
        jdbc.sql("delete from password_reset").update();
        jdbc.sql("delete from role_grant where given_by is not null").update();
        jdbc.sql("update role_grant set state = 'IN_FORCE'").update();
        jdbc.sql("delete from role_grant where account in (select id from account where not demo)")
                .update();
        jdbc.sql("delete from account where not demo").update();
        jdbc.sql("update account set state = 'OPEN', email_key = email,"
                        + " password_hash = (select max(password_hash) from account)")
                .update();
    }

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
        assertRefused(entry("Why"), "This is too long.");
        assertThat(roles().getClassNames()).doesNotContain("refused");
    }

    @Test
    void what_an_administrator_would_give_to_themself_needs_a_reason_and_waits() {
        openPerson("administrator");
        assertThat(text()).contains("This is you.");
        assertThat(buttons().stream().map(ActButton::getText)).noneMatch(name -> name.startsWith("Make a link"));
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

    @Test
    void an_invitation_without_a_mail_server_shows_its_link_once_and_can_be_withdrawn() {
        open("administrator", NORTHSHIRE + "/invite");
        write("Name", "Ann Other");
        write("E-mail address", "ann@people.example");
        choose(Role.AUDITOR);
        press("Invite");

        assertThat(heading()).isEqualTo("Ann Other is invited");
        String link = code();
        assertThat(link).startsWith("http://127.0.0.1:").contains("/invitation/");
        assertThat(text()).contains("It is shown this once");

        open("administrator", NORTHSHIRE + "/people");
        assertThat(text())
                .contains("Ann Other (ann@people.example): auditor, until")
                .doesNotContain("/invitation/");
        press("Withdraw the invitation of Ann Other");
        assertThat(text()).contains("Nobody.");
        open(NOBODY, link.replaceFirst("http://[^/]*/", ""));
        assertThat(heading()).isEqualTo("This invitation works no more");
    }

    @Test
    void what_is_wrong_with_an_invitation_stands_at_its_field_and_at_the_top() {
        open("administrator", NORTHSHIRE + "/invite");
        press("Invite");
        assertRefused(roles(), "Choose one.");
        choose(Role.AUDITOR);
        press("Invite");
        assertRefused(entry("E-mail address"), "Enter an e-mail address in the usual form");
        write("E-mail address", "commissioner@evenhand.example");
        press("Invite");
        assertRefused(entry("Name"), "Enter a name.");
        write("Name", "Ceri");
        press("Invite");
        assertRefused(entry("E-mail address"), "This person is here already.");
        assertThat(entry("Name").getClassNames()).doesNotContain("refused");
    }

    @Test
    void a_commissioner_invites_evaluators_to_one_tender() {
        open("commissioner", NORTHSHIRE + "/invite");
        write("Name", "Ann Other");
        write("E-mail address", "ann@people.example");
        assertThat(roles().value()).map(Object::toString).contains("EVALUATOR");
        press("Invite");

        assertThat(text()).contains("Choose one.");
        assertThat(inviting.offer("made-up")).isEmpty();
    }

    @Test
    void an_invited_person_sees_what_is_offered_and_chooses_a_password() {
        String path = invited("ann@people.example");
        open(NOBODY, path);
        assertThat(heading()).isEqualTo("Northshire Council invites you to Evenhand");
        assertThat(text()).contains("auditor", "the whole organisation", "ann@people.example");
        assertThat(entry("Name").value()).isEqualTo("Ann Other");

        write("New password", "password12345");
        press("Accept and make my account");
        assertRefused(entry("New password"), "easy to guess");
        write("Name", "");
        press("Accept and make my account");
        assertRefused(entry("Name"), "Enter a name.");
        write("Name", "Ann");
        write("New password", "gravel pocket sunday trombone");
        press("Accept and make my account");

        assertNothingRefused();
        open(NOBODY, path);
        assertThat(heading()).isEqualTo("This invitation works no more");
    }

    @Test
    void who_has_an_account_is_asked_to_sign_in_and_another_cannot_take_it() {
        String path = invited("provider@evenhand.example");
        open(NOBODY, path);
        assertThat(text()).contains("There is an account with this e-mail address already.");
        open("commissioner", path);
        press("Accept the invitation");
        assertThat(text()).contains("This is for another account.");
        open("provider", path);
        press("Accept the invitation");
        assertThat(rolesOf("provider")).contains(Role.AUDITOR);
    }

    private String invited(String email) {
        SignedInAs.demo(context, "administrator");
        Outcome<org.evenhand.people.Delivery> outcome = inviting.invite(
                new Inviting.Wish(email, "Ann Other", Role.AUDITOR, COUNCIL, Optional.empty(), false), ENGLISH);
        return outcome
                        instanceof
                        Outcome.Done<org.evenhand.people.Delivery>(org.evenhand.people.Delivery.ByHand(String link))
                ? link.replaceFirst("http://[^/]*/", "")
                : outcome.toString();
    }

    private void openPerson(String key) {
        open(
                "administrator",
                NORTHSHIRE + "/people/" + SignedInAs.account(context, key).value());
    }

    private java.util.List<Role> rolesOf(String key) {
        SignedInAs.demo(context, "administrator");
        return people.find(COUNCIL, SignedInAs.account(context, key)).stream()
                .flatMap(person -> person.grants().stream())
                .map(grant -> grant.role())
                .toList();
    }

    private static TextEntry reasonForLeaving() {
        return entries("Why it ends").getLast();
    }

    @SuppressWarnings("unchecked")
    private static ChoiceEntry<Role> roles() {
        return LocatorJ._get(ChoiceEntry.class);
    }

    private static void choose(Role role) {
        Hands.choose(roles(), role);
    }
}
