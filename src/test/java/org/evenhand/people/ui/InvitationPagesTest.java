package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenhand.people.Outcome;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.roles.Inviting;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.TakingUpInvitations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invitations, as an administrator sends them and as invited people take them up. */
@DemoPages
class InvitationPagesTest extends ChangingPeopleTest {

    @Autowired
    Inviting inviting;

    @Autowired
    TakingUpInvitations takingUp;

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
        assertRefused(entry("Name"), "Enter a name.");
        assertRefused(entry("E-mail address"), "Enter an e-mail address in the usual form");
        assertRefused(roles(), "Choose one.");
        choose(Role.AUDITOR);
        write("E-mail address", "commissioner@evenhand.example");
        write("Name", "x".repeat(121));
        press("Invite");
        assertRefused(entry("Name"), "This is too long: write at most 120 characters.");
        assertThat(entry("E-mail address").getClassNames()).doesNotContain("entry-refused");
        write("Name", "Ceri");
        press("Invite");
        assertRefused(entry("E-mail address"), "This person is here already.");
        assertThat(entry("Name").getClassNames()).doesNotContain("entry-refused");
    }

    @Test
    void a_commissioner_invites_evaluators_to_one_tender() {
        open("commissioner", NORTHSHIRE + "/invite");
        write("Name", "Ann Other");
        write("E-mail address", "ann@people.example");
        assertThat(roles().value()).map(Object::toString).contains("EVALUATOR");
        press("Invite");

        assertThat(text()).contains("Choose one.");
        assertThat(takingUp.offer("made-up")).isEmpty();
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
        Outcome<org.evenhand.people.accounts.LinkDelivery> outcome = inviting.invite(
                new Inviting.Wish(email, "Ann Other", Role.AUDITOR, COUNCIL, Optional.empty(), false), ENGLISH);
        return outcome
                        instanceof
                        Outcome.Done<org.evenhand.people.accounts.LinkDelivery>(
                                org.evenhand.people.accounts.LinkDelivery.ByHand(String link))
                ? link.replaceFirst("http://[^/]*/", "")
                : outcome.toString();
    }
}
