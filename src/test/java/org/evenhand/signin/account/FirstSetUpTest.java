package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.FirstSetUp.Answers;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.evenhand.signin.credentials.Throttle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How the first administrator is made, and nobody after. */
@ExtendWith(OutputCaptureExtension.class)
abstract class FirstSetUpTest extends PeopleTest {

    private static final String HERE = "192.0.2.7";
    private static final String AWAY = "198.51.100.1";

    @OnH2
    static class OnH2Test extends FirstSetUpTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends FirstSetUpTest {}

    @Autowired
    FirstSetUp setUp;

    @Autowired
    SigningIn signingIn;

    @BeforeEach
    void nobodyIsHere() {
        jdbc.sql("delete from organisation").update();
    }

    @Test
    void the_code_makes_the_first_administrator_and_the_organisation_that_runs_the_installation() {
        String code = setUp.newCode().orElseThrow();
        assertThat(setUp.isOpen()).isTrue();

        AccountId joan =
                done(setUp.begin(answers(code.toUpperCase(java.util.Locale.ROOT).replace("-", " ")), HERE));

        assertThat(setUp.isOpen()).isFalse();
        assertThat(organisations.running()).hasValueSatisfying(made -> {
            assertThat(made.name()).isEqualTo("Calder Council");
            assertThat(made.buys()).isTrue();
            assertThat(made.changed().account()).contains(joan);
        });
        assertThat(grants.inForce(joan)).singleElement().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(grant.organisation()).isEqualTo(new OrganisationId("calder-council"));
        });
        assertThat(record.kept()).singleElement().satisfies(auditEvent -> {
            assertThat(auditEvent.what()).isEqualTo(PeopleAuditEvent.FIRST_ADMINISTRATOR_MADE);
            assertThat(auditEvent.toString()).doesNotContain(code, "@people");
        });
        assertThat(signingIn.signIn(email("Joan"), PASSWORD, new SignInDetails(HERE, "", "")))
                .isInstanceOf(SigningIn.Answer.Welcome.class);
    }

    @Test
    void the_code_works_once() {
        String code = setUp.newCode().orElseThrow();
        done(setUp.begin(answers(code), HERE));

        assertThat(refusal(setUp.begin(answers(code), HERE))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void two_who_use_the_code_at_the_same_moment_make_one_administrator() throws Exception {
        String code = setUp.newCode().orElseThrow();

        List<Outcome<AccountId>> outcomes =
                atOnce(List.of(() -> setUp.begin(answers(code), HERE), () -> setUp.begin(answers(code), AWAY)));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(count("account")).isEqualTo(1);
        assertThat(count("organisation")).isEqualTo(1);
    }

    @Test
    void a_wrong_code_is_refused_and_after_ten_of_them_the_address_has_to_wait() {
        String code = setUp.newCode().orElseThrow();
        for (int i = 0; i < 10; i++) {
            assertThat(refusal(setUp.begin(answers("wrong"), AWAY))).isEqualTo(Refusal.CODE_WRONG);
        }

        assertThat(refusal(setUp.begin(answers(code), AWAY))).isEqualTo(Refusal.TRY_LATER);
        assertThat(setUp.isOpen()).isTrue();
        clock.pass(Throttle.WINDOW);
        done(setUp.begin(answers(code), AWAY));
    }

    @Test
    void a_guesser_elsewhere_cannot_keep_the_first_administrator_out() {
        String code = setUp.newCode().orElseThrow();
        for (int i = 0; i < 100; i++) {
            setUp.begin(answers("wrong"), AWAY);
        }

        done(setUp.begin(answers(code), HERE));
    }

    @Test
    void trying_on_while_one_has_to_wait_does_not_make_it_longer() {
        String code = setUp.newCode().orElseThrow();
        for (int i = 0; i < 10; i++) {
            setUp.begin(answers("wrong"), AWAY);
        }
        clock.pass(Throttle.WINDOW.minusSeconds(1));
        assertThat(refusal(setUp.begin(answers(code), AWAY))).isEqualTo(Refusal.TRY_LATER);

        clock.pass(java.time.Duration.ofSeconds(1));
        done(setUp.begin(answers(code), AWAY));
    }

    @ParameterizedTest
    @CsvSource({
        "' ', Joan, joan@people.example, lantern orbit quarry thistle, NAME_MISSING",
        "Calder Council, '', joan@people.example, lantern orbit quarry thistle, NAME_MISSING",
        "Calder Council, Joan, joan, lantern orbit quarry thistle, EMAIL_UNREADABLE",
        "Calder Council, Joan, joan@people.example, short, PASSWORD_SHORT",
        "Calder Council, Joan, joan@people.example, calder council tenders, PASSWORD_PERSONAL"
    })
    void what_is_wrong_is_said_and_the_code_stays_good(
            String organisation, String name, String email, String password, Refusal why) {
        String code = setUp.newCode().orElseThrow();

        assertThat(refusal(setUp.begin(new Answers(code, organisation, name, email, password), HERE)))
                .isEqualTo(why);
        done(setUp.begin(answers(code), HERE));
    }

    @Test
    void each_start_prints_a_new_code_in_place_of_the_last_while_nobody_is_here(CapturedOutput output) {
        FirstSetUpAnnouncement announcement = new FirstSetUpAnnouncement(setUp);
        announcement.sayHowToBegin();
        announcement.sayHowToBegin();
        List<String> codes = output.getOut()
                .lines()
                .filter(line -> line.contains("/set-up"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .toList();
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        assertThat(count("set_up_code")).isEqualTo(1);
        assertThat(count("set_up_code where code_hash like ?", "%" + codes.getLast() + "%"))
                .isZero();

        assertThat(refusal(setUp.begin(answers(codes.getFirst()), HERE))).isEqualTo(Refusal.CODE_WRONG);
        done(setUp.begin(answers(codes.getLast()), HERE));
    }

    @Test
    void once_somebody_is_here_no_code_is_made_and_an_old_one_opens_nothing(CapturedOutput output) {
        String code = setUp.newCode().orElseThrow();
        accounts.open(new EmailAddress(email("Somebody")), "Somebody", "hash", false);

        new FirstSetUpAnnouncement(setUp).sayHowToBegin();

        assertThat(output.getOut()).doesNotContain("/set-up");
        assertThat(setUp.isOpen()).isFalse();
        assertThat(refusal(setUp.begin(answers(code), HERE))).isEqualTo(Refusal.SETTLED_ALREADY);
    }

    private static Answers answers(String code) {
        return new Answers(code, "Calder Council", "Joan", email("Joan"), PASSWORD);
    }
}
