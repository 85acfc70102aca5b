package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import org.evenhand.design.NotFoundPage;
import org.evenhand.people.InventedPeople;
import org.evenhand.signin.DemonstrationAccounts;
import org.evenhand.signin.account.CodesAtHand;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first set-up, as the first administrator goes through it. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:set-up-page-${random.uuid};DB_CLOSE_DELAY=30")
class SetUpPageTest extends PagesTest {

    private static final String ACT = "Make me the first administrator";

    @Autowired
    JdbcClient jdbc;

    private String code = "";

    @BeforeEach
    void printed() {
        code = CodesAtHand.forSetUp(context);
    }

    @AfterEach
    void nobodyIsHere() {
        jdbc.sql("delete from role_grant").update();
        jdbc.sql("delete from organisation").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from refused_sign_in").update();
    }

    @ParameterizedTest
    @CsvSource({"en, Set Evenhand up", "cy, Sefydlu Evenhand"})
    void the_page_speaks_both_languages(String language, String heading) {
        open(NOBODY, "set-up", java.util.Locale.of(language));

        assertThat(heading()).startsWith(heading);
        assertThat(words()).noneMatch(text -> text.startsWith("set-up.") || text.startsWith("people."));
    }

    @Test
    void who_would_sign_in_while_nobody_is_here_is_led_to_it() {
        open(NOBODY, "sign-in");

        assertThat(heading()).isEqualTo("Set Evenhand up");
    }

    @Test
    void the_first_administrator_is_made_and_then_there_is_no_such_page() {
        open(NOBODY, "set-up");
        fill(code, "Calder Council", "Joan", "joan@people.example", "lantern orbit quarry thistle");
        press(ACT);

        assertThat(heading()).isEqualTo("You are the first administrator");
        assertThat(UI.getCurrent().getInternals().getTitle()).endsWith("Evenhand");
        press("Sign in");
        assertThat(heading()).isEqualTo("Sign in");
        assertThat(words()).noneMatch(text -> text.contains("Try it as"));
        assertThat(context.getBeanProvider(DemonstrationAccounts.class)).isEmpty();
        assertThat(context.getBeanProvider(InventedPeople.class)).isEmpty();
        open(NOBODY, "set-up");
        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_at_the_top() {
        open(NOBODY, "set-up");
        fill("wrong", "--", " ", "joan@people", "short");
        press(ACT);
        assertRefused(entry("Your organisation"), "Enter a name.");
        assertRefused(entry("Name"), "Enter a name.");
        assertRefused(entry("E-mail address"), "Enter an e-mail address");
        fill("wrong", "x".repeat(201), "Joan", "joan@people.example", "short");
        press(ACT);
        assertRefused(entry("Your organisation"), "This is too long: write at most 200 characters.");
        write("Your organisation", "Calder Council");
        press(ACT);
        assertRefused(entry("Set-up code"), "This code is not right.");
        write("Set-up code", code);
        press(ACT);
        assertRefused(entry("New password"), "Use at least 12 characters.");
    }

    @Test
    void after_ten_wrong_codes_one_is_told_to_wait() {
        open(NOBODY, "set-up");
        fill("wrong", "Calder Council", "Joan", "joan@people.example", "short");
        for (int i = 0; i < 11; i++) {
            press(ACT);
        }

        assertRefused(entry("Set-up code"), "There were too many wrong tries.");
    }

    private static void fill(String code, String organisation, String name, String email, String password) {
        write("Set-up code", code);
        write("Your organisation", organisation);
        write("Name", name);
        write("E-mail address", email);
        write("New password", password);
    }
}
