package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithTwoPeople;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PersonAuthentication;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How people leave an organisation, and what stays. */
abstract class ClosingAccountsTest extends WithTwoPeople {

    @OnH2
    static class OnH2Test extends ClosingAccountsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends ClosingAccountsTest {}

    @Autowired
    ClosingAccounts closing;

    @BeforeEach
    void ceriEvaluatesToo() {
        hold(ceri, Role.EVALUATOR, NORTHSHIRE, Optional.of(PeopleContext.VISITS));
    }

    @Test
    void every_role_there_ends_and_an_account_without_another_is_closed() {
        PersonAuthentication session = authenticationLookup.authentication(account(ceri));

        done(closing.remove(ceri, NORTHSHIRE, " She has retired. "));

        assertThat(grants.inForce(ceri)).isEmpty();
        assertThat(account(ceri).isOpen()).isFalse();
        assertThat(account(ceri).passwordHash()).isEmpty();
        assertThat(session.mayGoOn(account(ceri))).isFalse();
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .containsExactly(
                        PeopleAuditEvent.ROLE_ENDED, PeopleAuditEvent.ROLE_ENDED, PeopleAuditEvent.ACCOUNT_CLOSED);
        assertThat(record.last().why()).contains("She has retired.");
        assertThat(record.last().details()).containsEntry("holder", "Ceri");
    }

    @Test
    void what_the_person_held_and_was_called_stays() {
        done(closing.remove(ceri, NORTHSHIRE, "She has retired."));

        assertThat(account(ceri).name()).isEqualTo("Ceri");
        assertThat(count("role_grant where account = ? and state = 'ENDED'", ceri.value()))
                .isEqualTo(2);
    }

    @Test
    void who_holds_a_role_elsewhere_keeps_the_account() {
        hold(ceri, Role.COMMISSIONER, MARSHWICK);

        done(closing.remove(ceri, NORTHSHIRE, "She has moved."));

        assertThat(account(ceri).isOpen()).isTrue();
        assertThat(grants.inForce(ceri)).extracting(Grant::organisation).containsExactly(MARSHWICK);
        assertThat(record.kept(PeopleAuditEvent.ACCOUNT_CLOSED)).isEmpty();
    }

    @Test
    void without_a_reason_nothing_ends() {
        assertThat(refusal(closing.remove(ceri, NORTHSHIRE, " "))).isEqualTo(Refusal.REASON_MISSING);
        assertThat(refusal(closing.remove(ceri, NORTHSHIRE, "x".repeat(501)))).isEqualTo(Refusal.TOO_LONG);

        assertThat(grants.inForce(ceri)).hasSize(2);
    }

    @Test
    void where_one_role_cannot_end_none_does() {
        AccountId idris = person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);
        hold(idris, Role.COMMISSIONER, NORTHSHIRE, Optional.of(PeopleContext.MEALS));
        // Joan’s own role ended a moment ago, in another window; this request still knows her as she was.
        jdbc.sql("update role_grant set state = 'ENDED' where account = ?")
                .param(joan.value())
                .update();

        assertThat(refusal(closing.remove(idris, NORTHSHIRE, "A mistake."))).isEqualTo(Refusal.LAST_ADMINISTRATOR);

        assertThat(grants.inForce(idris)).hasSize(2);
        assertThat(account(idris).isOpen()).isTrue();
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void nobody_takes_themself_out() {
        person("Idris", Role.ADMINISTRATOR, NORTHSHIRE);

        assertThat(refusal(closing.remove(joan, NORTHSHIRE, "I am off."))).isEqualTo(Refusal.OWN_ACCOUNT);
    }

    @Test
    void people_of_other_organisations_are_not_there_to_be_taken_out() {
        AccountId samir = person("Samir", Role.ADMINISTRATOR, MARSHWICK);

        assertThatThrownBy(() -> closing.remove(samir, NORTHSHIRE, "Go.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closing.remove(samir, MARSHWICK, "Go.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> closing.remove(new AccountId("made-up"), NORTHSHIRE, "Go."))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void nobody_but_an_administrator_takes_anybody_out(Role role) {
        as(person("Somebody", role, NORTHSHIRE));

        assertThatThrownBy(() -> closing.remove(ceri, NORTHSHIRE, "Go.")).isInstanceOf(AccessDeniedException.class);
    }
}
