package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.WithInvitations;
import org.evenhand.people.accounts.Passwords;
import org.evenhand.people.accounts.PeopleAuditTrail;
import org.evenhand.people.accounts.ShortTransactions;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.credentials.OneTimeCodes;
import org.evenhand.signin.credentials.Secrets;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** To test or choose a password takes long: it holds no connection meanwhile, and too many at once are turned away. */
abstract class LongWorkTest extends WithInvitations {

    @OnH2
    static class OnH2Test extends LongWorkTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends LongWorkTest {}

    /** As when the queue is full. */
    private static final class FullQueue extends Passwords {
        @Override
        public Outcome<Boolean> matches(String typed, @Nullable String hash) {
            return Outcome.refused(Refusal.TOO_MANY_NOW);
        }
    }

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ShortTransactions brief;

    @Autowired
    OwnAccount own;

    @Autowired
    ResettingPasswords resetting;

    @Autowired
    FirstSetUp setUp;

    @Autowired
    SigningIn signingIn;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Throttle throttle;

    @Autowired
    PeopleAuditTrail peopleAuditTrail;

    @Test
    void whatever_tests_or_chooses_a_password_refuses_to_do_so_while_a_transaction_holds_a_connection() {
        String invitation = invite("Maud", Role.AUDITOR);
        done(resetting.makeFor(joansColleague(), NORTHSHIRE, Locale.UK));
        String reset = letters.lastToken();
        OwnAccount.NewKey key = own.newKey();
        SignInDetails here = new SignInDetails("192.0.2.7", "", "");
        FirstSetUp.Answers answers = new FirstSetUp.Answers("", "Council", "Ann", "ann@people.example", ANOTHER);

        for (ThrowingCallable work : List.<ThrowingCallable>of(
                () -> takingUp.accept(invitation, "Maud", ANOTHER),
                () -> resetting.use(reset, ANOTHER),
                () -> own.changePassword(PASSWORD, ANOTHER),
                () -> own.setUpCodes(key, "000000", PASSWORD),
                () -> own.removeCodes(PASSWORD),
                () -> own.newRecoveryCodes(PASSWORD),
                () -> setUp.begin(answers, "192.0.2.7"))) {
            assertThatThrownBy(() -> inATransaction(work)).isInstanceOf(IllegalTransactionStateException.class);
        }
        assertThatThrownBy(() -> inATransaction(() -> signingIn.signIn(email("Joan"), PASSWORD, here)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_finds_the_queue_full_at_sign_in_is_told_to_come_back_and_nothing_is_counted() {
        SigningIn crowded = new SigningIn(
                accounts, new FullQueue(), codes, throttle, authenticationLookup, peopleAuditTrail, brief);
        record.begin();

        assertThat(crowded.signIn(email("Joan"), PASSWORD, new SignInDetails("192.0.2.7", "", "")))
                .isEqualTo(new SigningIn.Answer.Busy());

        assertThat(record.kept()).isEmpty();
        assertThat(count("refused_sign_in")).isZero();
    }

    @Test
    void a_password_that_was_changed_meanwhile_shows_nothing_any_more() {
        AccountId ceri = joansColleague();
        as(ceri);
        Passwords changing = new Passwords() {
            @Override
            public Outcome<Boolean> matches(String typed, @Nullable String hash) {
                accounts.setPassword(ceri, "another hash");
                return super.matches(typed, hash);
            }
        };
        OwnAccount mine = ownWith(changing);

        assertThat(refusal(mine.changePassword(PASSWORD, ANOTHER))).isEqualTo(Refusal.PASSWORD_WRONG);
        assertThat(account(ceri).passwordHash()).contains("another hash");
    }

    private AccountId joansColleague() {
        return person("Ceri", Role.AUDITOR, NORTHSHIRE);
    }

    private void inATransaction(ThrowingCallable work) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                work.call();
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Throwable other) {
                throw new AssertionError(other);
            }
        });
    }

    @Autowired
    Secrets secrets;

    @Autowired
    CurrentPerson current;

    private OwnAccount ownWith(Passwords passwords) {
        return new OwnAccount(
                accounts,
                passwords,
                codes,
                secrets,
                current,
                throttle,
                authenticationLookup,
                peopleAuditTrail,
                brief,
                jdbc,
                clock);
    }
}
