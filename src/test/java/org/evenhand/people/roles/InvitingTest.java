package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithInvitations;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.roles.Inviting.Wish;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

/** How people are invited, by whom, and until when. */
abstract class InvitingTest extends WithInvitations {

    @OnH2
    static class OnH2Test extends InvitingTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends InvitingTest {}

    @Test
    void the_letter_is_in_the_language_of_the_page_and_the_link_leads_to_where_the_installation_is_known() {
        done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.of("cy")));

        assertThat(letters.posted()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(email("Maud"));
            assertThat(letter.language()).isEqualTo(Locale.of("cy"));
            assertThat(letter.subject()).contains("Northshire Council").doesNotContain("invites");
            assertThat(letter.text())
                    .contains("http://127.0.0.1:8080/invitation/")
                    .doesNotContain("{");
        });
    }

    @Test
    void without_a_mail_server_the_inviter_gets_the_link_to_hand_over() {
        letters.takeTheMailServerAway();

        LinkDelivery linkDelivery = done(inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK));

        assertThat(linkDelivery).isInstanceOfSatisfying(LinkDelivery.ByHand.class, hand -> {
            String token = hand.link().replaceFirst(".*/", "");
            assertThat(takingUp.offer(token)).isPresent();
            assertThat(count("invitation where token_hash = ?", token))
                    .as("only its hash is kept")
                    .isZero();
        });
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void a_withdrawn_link_works_no_more() {
        String token = invite("Maud", Role.AUDITOR);
        String id = inviting.open(NORTHSHIRE).getFirst().id();

        done(inviting.withdraw(id));

        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.INVITATION_WITHDRAWN);
        assertThat(takingUp.offer(token)).isEmpty();
        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(refusal(inviting.withdraw(id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(inviting.open(NORTHSHIRE)).isEmpty();
    }

    @Test
    void after_two_weeks_a_link_has_run_out() {
        String token = invite("Maud", Role.AUDITOR);

        clock.pass(Duration.ofDays(14).minusMillis(1));
        assertThat(takingUp.offer(token)).isPresent();
        clock.pass(Duration.ofMillis(1));
        assertThat(takingUp.offer(token)).isEmpty();
        assertThat(refusal(takingUp.accept(token, "Maud", ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        invite("Maud", Role.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "'Maud\u0000 \u202eOakley\u0007', Maud Oakley",
        "'  Maud Oakley  ', Maud Oakley",
        "'Maud\u2028Oakley', Maud Oakley",
        "'Maud\r\nBcc: all\u0085', Maud Bcc: all",
        "Siân Ŵyn-O’Dowd, Siân Ŵyn-O’Dowd"
    })
    void a_name_is_what_can_be_read_of_it(String typed, String kept) {
        done(inviting.invite(
                new Wish(email("Maud"), typed, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK));

        assertThat(inviting.open(NORTHSHIRE))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.name()).isEqualTo(kept));
        assertThat(done(takingUp.accept(letters.lastToken(), typed, ANOTHER)))
                .satisfies(id -> assertThat(account(id).name()).isEqualTo(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "maud, Maud, EMAIL_UNREADABLE",
        "'maud@people.example\r\nBcc: all@people.example', Maud, EMAIL_UNREADABLE",
        "maud@people.example, ' ', NAME_MISSING",
        "maud@people.example, '\u202e\u0000', NAME_MISSING",
        "joan@people.example, Joan, BELONGS_ALREADY",
        "JOAN@people.example, Joan, BELONGS_ALREADY"
    })
    void what_is_wrong_with_an_invitation_is_said_and_nothing_is_kept(String email, String name, Refusal why) {
        assertThat(refusal(inviting.invite(
                        new Wish(email, name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false), Locale.UK)))
                .isEqualTo(why);
        assertThat(count("invitation")).isZero();
        assertThat(record.kept()).isEmpty();
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void a_name_has_its_limit() {
        Wish wish = new Wish(email("Maud"), "x".repeat(121), Role.AUDITOR, NORTHSHIRE, Optional.empty(), false);

        assertThat(refusal(inviting.invite(wish, Locale.UK))).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void the_longest_names_fit_into_a_letter_in_both_languages() {
        jdbc.sql("update organisation set name = ?").param("Ŵ".repeat(200)).update();
        for (Locale language : List.of(Locale.UK, Locale.of("cy"))) {
            String name = "y".repeat(115) + language.getLanguage();
            done(inviting.invite(
                    new Wish(email(language.getLanguage()), name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false),
                    language));
        }

        assertThat(letters.posted()).hasSize(2);
    }

    @Test
    void nobody_is_invited_twice_with_the_same_role() {
        invite("Maud", Role.AUDITOR);

        assertThat(refusal(inviting.invite(wish("MAUD", Role.AUDITOR), Locale.UK)))
                .isEqualTo(Refusal.INVITED_ALREADY);
        invite("Maud", Role.COMMISSIONER);
    }

    @Test
    void two_who_invite_the_same_person_at_the_same_moment_send_one_letter() throws Exception {
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        List<Outcome<LinkDelivery>> outcomes = atOnce(List.of(
                by(joan, () -> inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK)),
                by(idris, () -> inviting.invite(wish("Maud", Role.AUDITOR), Locale.UK))));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(letters.posted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDER, , ROLE_DOES_NOT_FIT", "AUDITOR, elsewhere, TENDER_UNKNOWN"})
    void a_role_has_to_fit(Role role, String tender, Refusal why) {
        Wish wish = new Wish(
                email("Maud"),
                "Maud",
                role,
                NORTHSHIRE,
                Optional.ofNullable(tender).map(TenderId::new),
                false);

        assertThat(refusal(inviting.invite(wish, Locale.UK))).isEqualTo(why);
    }

    @Test
    void a_commissioner_invites_to_the_panel_of_a_tender_only() {
        as(person("Ceri", Role.COMMISSIONER, NORTHSHIRE));

        invite("Maud", Role.EVALUATOR, Optional.of(PeopleContext.VISITS), false);

        for (Role role : Role.values()) {
            assertThatThrownBy(() -> inviting.invite(wish("Tomos", role), Locale.UK))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> inviting.open(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_invites_to_another_organisation_or_looks_into_its_invitations() {
        invite("Maud", Role.AUDITOR);
        String id = inviting.open(NORTHSHIRE).getFirst().id();
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> inviting.invite(wish("Tomos", Role.AUDITOR), Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inviting.open(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> inviting.withdraw(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(inviting.open(MARSHWICK)).isEmpty();
    }

    private static Wish wish(String name, Role role) {
        return new Wish(email(name), name, role, NORTHSHIRE, Optional.empty(), false);
    }
}
