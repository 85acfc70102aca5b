package org.evenhand.people.ui;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.List;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Hands;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.roles.LookingUpPeople;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of pages that change people have in common; each leaves them as they were. */
abstract class ChangingPeopleTest extends PagesTest {

    static final OrganisationId COUNCIL = new OrganisationId("northshire-council");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LookingUpPeople people;

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
        jdbc.sql("update account set state = 'OPEN', email_key = email, password_by_hand_at = null,"
                        + " password_hash = (select max(password_hash) from account)")
                .update();
    }

    final List<Role> rolesOf(String key) {
        SignedInAs.demo(context, "administrator");
        return people.find(COUNCIL, SignedInAs.account(context, key)).stream()
                .flatMap(person -> person.grants().stream())
                .map(grant -> grant.role())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static ChoiceFormField<Role> roles() {
        return LocatorJ._get(ChoiceFormField.class);
    }

    static void choose(Role role) {
        Hands.choose(roles(), role);
    }
}
