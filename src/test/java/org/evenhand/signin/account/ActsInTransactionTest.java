package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CollectedActs;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Organisation;
import org.evenhand.people.Outcome;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Grant;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.roles.ClosingAccounts;
import org.evenhand.people.roles.GivingRoles;
import org.evenhand.people.roles.Inviting;
import org.evenhand.people.roles.OpeningOrganisations;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.evenhand.signin.credentials.SignInDetails;
import org.evenhand.signin.credentials.SigningIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An act and its record are kept together or not at all. */
abstract class ActsInTransactionTest extends PeopleTest {

    private static final List<String> TABLES = List.of(
            "organisation",
            "accreditation",
            "account",
            "recovery_code",
            "role_grant",
            "invitation",
            "password_reset",
            "set_up_code");

    @OnH2
    static class OnH2Test extends ActsInTransactionTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends ActsInTransactionTest {}

    @Autowired
    SigningIn signingIn;

    @Autowired
    Inviting inviting;

    @Autowired
    TakingUpInvitations takingUp;

    @Autowired
    GivingRoles giving;

    @Autowired
    ResettingPasswords resetting;

    @Autowired
    OpeningOrganisations opening;

    @Autowired
    EditingProfile profile;

    @Autowired
    OwnAccount own;

    @Autowired
    ClosingAccounts closing;

    @Autowired
    FirstSetUp setUp;

    @Test
    void where_the_record_cannot_be_written_nothing_of_the_act_stays() {
        AccountId joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        hold(joan, Role.ADMINISTRATOR, HEARTHSIDE);
        AccountId ceri = person("Ceri");
        Grant role = hold(ceri, Role.COMMISSIONER, NORTHSHIRE);
        as(joan);
        done(inviting.invite(wish("Maud"), Locale.UK));
        String invitation = letters.lastToken();
        String invitationId = inviting.open(NORTHSHIRE).getFirst().id();
        resetting.answer(new EmailAddress(email("Ceri")), Locale.UK);
        String reset = letters.lastToken();
        OwnAccount.NewKey key = own.newKey();
        record.breakDown();
        Map<String, String> before = everything();
        int lettersBefore = letters.posted().size();

        Stream.<Runnable>of(
                        () -> signingIn.signIn(email("Ceri"), PASSWORD, new SignInDetails("", "", "")),
                        () -> inviting.invite(wish("Tomos"), Locale.UK),
                        () -> inviting.withdraw(invitationId),
                        () -> takingUp.accept(invitation, "Maud", ANOTHER),
                        () -> giving.give(
                                ceri,
                                new GivingRoles.Wish(Role.AUDITOR, NORTHSHIRE, Optional.empty(), false, "", Locale.UK)),
                        () -> giving.end(role.id(), "She has left."),
                        () -> closing.remove(ceri, NORTHSHIRE, "She has left."),
                        () -> resetting.answer(new EmailAddress(email("Ceri")), Locale.UK),
                        () -> resetting.makeFor(ceri, NORTHSHIRE, Locale.UK),
                        () -> resetting.use(reset, ANOTHER),
                        () -> opening.open(
                                new OpeningOrganisations.Wish("A New Council", true, false, "Ann", email("Ann")),
                                Locale.UK),
                        () -> profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"),
                        () -> profile.add(HEARTHSIDE, "Living Wage", "The register", Optional.empty()),
                        () -> own.rename("Joan Whitlock"),
                        () -> own.changePassword(PASSWORD, ANOTHER),
                        () -> own.newRecoveryCodes(PASSWORD),
                        () -> own.removeCodes(PASSWORD))
                .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(CollectedActs.Broken.class));

        assertThat(own.setUpCodes(key, "000000", PASSWORD)).isEqualTo(Outcome.refused(Refusal.CODE_WRONG));
        assertThat(everything()).isEqualTo(before);
        assertThat(letters.posted()).hasSize(lettersBefore);
        assertThat(record.kept()).hasSize(2);
    }

    @Test
    void a_wrong_password_that_cannot_be_put_on_record_is_not_counted_either() {
        person("Ceri");
        record.breakDown();

        assertThatThrownBy(() -> signingIn.signIn(email("Ceri"), "wrong", new SignInDetails("", "", "")))
                .isInstanceOf(CollectedActs.Broken.class);

        assertThat(count("refused_sign_in")).isZero();
    }

    @Test
    void the_first_administrator_is_not_made_without_a_record_and_the_code_stays_good() {
        jdbc.sql("delete from organisation").update();
        String code = setUp.newCode().orElseThrow();
        FirstSetUp.Answers answers = new FirstSetUp.Answers(code, "Calder Council", "Joan", email("Joan"), PASSWORD);
        record.breakDown();

        assertThatThrownBy(() -> setUp.begin(answers, "192.0.2.7")).isInstanceOf(CollectedActs.Broken.class);

        assertThat(setUp.isOpen()).isTrue();
        assertThat(count("organisation")).isZero();
        record.begin();
        done(setUp.begin(answers, "192.0.2.7"));
    }

    private Map<String, String> everything() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : TABLES) {
            List<String> all = jdbc.sql("select * from " + table).query().listOfRows().stream()
                    .map(row -> new TreeMap<>(row).toString())
                    .sorted()
                    .toList();
            rows.put(table, String.join("\n", all));
        }
        return rows;
    }

    private static Inviting.Wish wish(String name) {
        return new Inviting.Wish(email(name), name, Role.AUDITOR, NORTHSHIRE, Optional.empty(), false);
    }
}
