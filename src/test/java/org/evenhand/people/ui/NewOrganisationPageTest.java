package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Hands;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bringing an organisation in, as it is filled in. */
@DemoPages
class NewOrganisationPageTest extends PagesTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        open("administrator", "organisations/new");
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from invitation").update();
        jdbc.sql("delete from organisation where id like 'a-new-council%'").update();
    }

    @Test
    void an_organisation_is_brought_in_and_the_link_for_its_administrator_is_shown() {
        write("Name of the organisation", "A New Council");
        Hands.tick(LocatorJ._find(CheckboxFormField.class).getFirst(), true);
        write("Name", "Ann Other");
        write("E-mail address", "ann@people.example");
        press("Bring it in and send the invitation");

        assertThat(heading()).isEqualTo("A New Council is here");
        assertThat(code()).contains("/invitation/");
        open("administrator", "organisations");
        assertThat(text()).contains("A New Council", "Buys");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_at_the_top() {
        String act = "Bring it in and send the invitation";
        press(act);
        assertRefused(entry("Name of the organisation"), "Enter a name.");
        assertRefused(LocatorJ._find(CheckboxFormField.class).getFirst(), "Say whether it buys");
        assertRefused(entry("Name"), "Enter a name.");
        assertRefused(entry("E-mail address"), "Enter an e-mail address");
        write("Name of the organisation", "x".repeat(201));
        Hands.tick(LocatorJ._find(CheckboxFormField.class).getFirst(), true);
        write("Name", "x".repeat(121));
        write("E-mail address", "ann@people.example");
        press(act);
        assertRefused(entry("Name of the organisation"), "This is too long: write at most 200 characters.");
        assertRefused(entry("Name"), "This is too long: write at most 120 characters.");
        write("Name of the organisation", "Marshwick Borough Council");
        write("Name", "Ann Other");
        press(act);
        assertRefused(entry("Name of the organisation"), "There is an organisation of this name already.");
        write("Name of the organisation", "A New Council");
        write("Name", " ");
        press(act);
        assertRefused(entry("Name"), "Enter a name.");

        assertThat(jdbc.sql("select count(*) from organisation where id like 'a-new-council%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
