package org.evenhand.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageNotForYou;
import org.evenhand.design.ServiceNotForYou;
import org.evenhand.people.SignedInAs;
import org.evenhand.people.ui.DemoPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about people without a browser: what every one of them says in both languages, and who gets none. */
@DemoPages
class PeoplePagesTest extends PagesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    private static final Set<String> KEYS = keys();

    @ParameterizedTest
    @MethodSource("everyPageForWhomItIsInBothLanguages")
    void every_page_has_one_heading_a_title_and_no_message_key_in_place_of_words(
            String who, String path, Locale language) {
        open(
                who,
                path.replace(
                        "PERSON", SignedInAs.account(context, "commissioner").value()),
                language);

        assertThat(LocatorJ._find(H1.class)).hasSize(1);
        assertThat(heading()).isNotBlank();
        assertThat(UI.getCurrent().getInternals().getTitle())
                .startsWith(heading())
                .endsWith("Evenhand");
        assertThat(words()).noneMatch(text -> GAP.matcher(text).find()).doesNotContainAnyElementsOf(KEYS);
        assertThat(text()).doesNotContain("xception");
        assertNothingRefused();
        assertThat(LocatorJ._find(NotFoundPage.class)).isEmpty();
        assertThat(LocatorJ._find(PageNotForYou.class)).isEmpty();
        assertThat(LocatorJ._find(ServiceNotForYou.class)).isEmpty();
    }

    static Stream<Arguments> everyPageForWhomItIsInBothLanguages() {
        List<String> everybody = List.of(
                "commissioner",
                "joint.commissioner",
                "provider",
                "evaluator",
                "lived.experience",
                "auditor",
                "administrator");
        Stream<Arguments> open = Stream.of("", "sign-in", "forgotten", "invitation/made-up", "new-password/made-up")
                .map(path -> Arguments.of(NOBODY, path));
        Stream<Arguments> own = everybody.stream()
                .flatMap(who -> Stream.of("", "account", "account/codes").map(path -> Arguments.of(who, path)));
        Stream<Arguments> others = Stream.of(
                Arguments.of("joint.commissioner", "people"),
                Arguments.of("commissioner", NORTHSHIRE),
                Arguments.of("commissioner", NORTHSHIRE + "/people"),
                Arguments.of("commissioner", NORTHSHIRE + "/invite"),
                Arguments.of("auditor", NORTHSHIRE),
                Arguments.of("provider", HEARTHSIDE),
                Arguments.of("administrator", NORTHSHIRE),
                Arguments.of("administrator", NORTHSHIRE + "/people"),
                Arguments.of("administrator", NORTHSHIRE + "/people/PERSON"),
                Arguments.of("administrator", NORTHSHIRE + "/invite"),
                Arguments.of("administrator", HEARTHSIDE),
                Arguments.of("administrator", "organisations"),
                Arguments.of("administrator", "organisations/new"));
        return Stream.of(open, own, others)
                .flatMap(pages -> pages)
                .flatMap(page -> Stream.of(ENGLISH, WELSH)
                        .map(language -> Arguments.of(page.get()[0], page.get()[1], language)));
    }

    @ParameterizedTest
    @CsvSource({
        "provider, people",
        "provider, organisations",
        "provider, organisation/northshire-council/people",
        "provider, organisation/hearthside-shared-lives/people",
        "provider, organisation/hearthside-shared-lives/invite",
        "evaluator, organisation/northshire-council/invite",
        "auditor, organisation/northshire-council/people",
        "commissioner, organisations",
        "commissioner, organisations/new",
        "commissioner, organisation/marshwick-council/people",
        "commissioner, organisation/northshire-council/people/PERSON",
        "administrator, organisation/marshwick-council/people",
        "administrator, organisation/marshwick-council/people/PERSON",
        "administrator, organisation/marshwick-council/people/made-up",
        "administrator, organisation/made-up/people/PERSON",
        "administrator, organisation/made-up/people",
        "administrator, organisation/made-up/invite"
    })
    void what_is_not_for_somebody_says_so_and_nothing_of_what_is_there(String who, String path) {
        open(
                who,
                path.replace(
                        "PERSON", SignedInAs.account(context, "commissioner").value()));

        assertThat(LocatorJ._find(PageNotForYou.class).size()
                        + LocatorJ._find(ServiceNotForYou.class).size())
                .isEqualTo(1);
        assertThat(text()).doesNotContain("Ceri Vaughan", "Samir", "Marshwick", "xception");
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, organisation/northshire-council/people/made-up",
        "administrator, organisation/made-up",
        "commissioner, organisation/marshwick-council",
        "commissioner, organisation/made-up",
        "evaluator, organisation/northshire-council",
        "'', set-up",
        "administrator, set-up"
    })
    void what_is_not_there_and_what_is_not_known_to_somebody_look_the_same(String who, String path) {
        open(who, path);

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
        assertThat(text()).doesNotContain("Marshwick", "made-up", "xception");
    }

    @Test
    void a_person_of_another_organisation_is_not_shown_under_ones_own() {
        open(
                "administrator",
                NORTHSHIRE + "/people/"
                        + SignedInAs.account(context, "provider").value());

        assertThat(LocatorJ._find(NotFoundPage.class)).hasSize(1);
        assertThat(text()).doesNotContain("Hazel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "administrator"})
    void who_is_in_one_organisation_is_led_to_its_people_at_once(String who) {
        open(who, "people");

        assertThat(heading()).isEqualTo("People at Northshire Council");
    }

    @Test
    void who_is_signed_in_is_not_asked_to_sign_in_again() {
        open("commissioner", "sign-in");

        LocatorJ._assertNone(SignInView.class);
        assertThat(text()).contains("You are signed in as Ceri Vaughan");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, The e-mail address the password or the code is not right",
        "later, There were too many wrong tries",
        "signed-out, You are signed out",
        "ended, You were signed out because nothing happened",
        "new-password, You can sign in with your password now"
    })
    void the_page_for_signing_in_says_how_one_got_there(String how, String said) {
        open(NOBODY, "sign-in?" + how);

        assertThat(text().replace(",", "")).contains(said);
    }

    @Test
    void the_demonstration_offers_everybody_who_can_be_tried() {
        open(NOBODY, "sign-in");

        assertThat(buttons().stream().map(button -> button.getText()))
                .contains("Ceri Vaughan", "Samir Holt", "Hazel Brand", "Joan Whitlock");
        assertThat(text()).contains("try-evenhand", "An auditor at Northshire Council");
    }

    @Test
    void with_a_mail_server_whoever_has_forgotten_a_password_asks_and_is_told_the_same_whoever_it_is() {
        when(outbox.canSend()).thenReturn(true);
        for (String email : List.of("nobody@evenhand.example", "provider@evenhand.example", "no address")) {
            open(NOBODY, "forgotten");
            write("E-mail address", email);
            press("Send me a link");

            assertThat(heading()).isEqualTo("Look in your e-mail");
            assertThat(text())
                    .contains("If there is an account with that address")
                    .doesNotContain("Hazel");
        }
    }

    @Test
    void without_a_mail_server_an_administrator_is_to_be_asked() {
        open(NOBODY, "forgotten");

        assertThat(text()).contains("Evenhand sends no e-mail here");
        LocatorJ._assertNone(org.evenhand.design.TextFormField.class);
    }

    @Test
    void the_square_for_an_app_has_a_name_and_the_key_stands_beside_it() {
        open("evaluator", "account/codes");

        assertThat(LocatorJ._get(Image.class).getAlt()).contains("A square code that holds the key");
        assertThat(code()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (String file : List.of("messages", "messages-design", "messages-people")) {
            Properties messages = new Properties();
            try (InputStream stream = PeoplePagesTest.class.getResourceAsStream("/" + file + ".properties")) {
                messages.load(stream);
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            keys.addAll(messages.stringPropertyNames());
        }
        return keys;
    }
}
