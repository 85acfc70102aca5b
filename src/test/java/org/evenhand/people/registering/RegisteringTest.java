package org.evenhand.people.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.Letter;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.registering.Registering.Answer;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.people.registering.RegistrationForm.Box;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody registers an organisation: by an address that is theirs, and never a way to pester others or to look for people. */
abstract class RegisteringTest extends WithRegistrations {

    @OnH2
    static class OnH2Test extends RegisteringTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends RegisteringTest {}

    @Test
    void nothing_is_made_before_the_link_in_the_letter_was_used_and_the_letter_repeats_no_word_that_was_typed() {
        assertThat(again(lantern())).isEqualTo(new Answer.Taken(Optional.empty()));

        assertThat(letters.posted()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ANN);
            assertThat(letter.subject()).isEqualTo("Go on with your registration");
            assertThat(letter.text()).contains("/registration/").doesNotContain("Lantern", "Ann Other", CHARITY);
        });
        assertThat(state(letters.lastToken())).isEqualTo(State.ASKED);
        assertThat(count("organisation")).isEqualTo(3);
        assertThat(count("account")).isZero();
        assertThat(record.kept()).isEmpty();
        assertThat(finishing.begin(letters.lastToken(), ANOTHER)).isEqualTo(refusedAs(Refusal.LINK_SPENT));

        registering.confirm(letters.lastToken());
        assertThat(state(letters.lastToken())).isEqualTo(State.READY);
        registering.confirm(letters.lastToken());
        assertThat(state(letters.lastToken())).isEqualTo(State.READY);
        assertThat(count("organisation")).isEqualTo(3);
    }

    private static Object refusedAs(Refusal why) {
        return org.evenhand.people.Outcome.refused(why);
    }

    /** What a stranger sees is the same; what the mailbox gets says the truth to its owner. */
    @Test
    void the_answer_is_the_same_whether_the_address_has_an_account_and_only_the_letter_says_so() {
        accounts.open(new org.evenhand.letters.EmailAddress(ANN), "Ann", "", false);

        Answer known = again(lantern());
        Answer unknown = again(form("Lantern Friends", CHARITY, "nobody@lantern.example"));

        assertThat(known).isEqualTo(unknown);
        assertThat(count("registration where state = 'ASKED'")).isEqualTo(2);
        List<Letter> posted = letters.posted();
        assertThat(posted).extracting(Letter::subject).containsOnly("Go on with your registration");
        assertThat(posted.getFirst().text()).contains("You have an account here already");
        assertThat(posted.getLast().text()).doesNotContain("account here already");
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, '', NAME_MISSING",
        "ORGANISATION, '\u202e-', NAME_MISSING",
        "LEGAL_FORM, '', NOT_A_CHOICE",
        "LEGAL_FORM, bank, NOT_A_CHOICE",
        "CHARITY_NUMBER, 12, CHARITY_NUMBER_FORM",
        "COMPANY_NUMBER, ABC, COMPANY_NUMBER_FORM",
        "CQC_NUMBER, 101234567, CQC_NUMBER_FORM",
        "PERSON, ' ', NAME_MISSING",
        "EMAIL, '', EMAIL_UNREADABLE",
        "EMAIL, ann, EMAIL_UNREADABLE",
        "EMAIL, 'ann@lantern.example\nBcc: all@example.org', EMAIL_UNREADABLE"
    })
    void what_is_wrong_is_said_by_its_box_and_nothing_is_kept(Box box, String typed, Refusal why) {
        Map<Box, String> written = new EnumMap<>(lantern().written());
        written.put(box, typed);

        assertThat(again(new RegistrationForm(written))).isEqualTo(new Answer.Refused(Map.of(box, why)));
        assertThat(count("registration")).isZero();
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_too_long_is_wrong() {
        assertThat(again(new RegistrationForm(Map.of())))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why())
                                .containsOnlyKeys(Box.ORGANISATION, Box.LEGAL_FORM, Box.PERSON, Box.EMAIL));
        assertThat(again(form("x".repeat(201), "", ANN)))
                .isEqualTo(new Answer.Refused(Map.of(Box.ORGANISATION, Refusal.TOO_LONG)));
        assertThat(again(form("Lantern", "1".repeat(3000), ANN)))
                .isEqualTo(new Answer.Refused(Map.of(Box.CHARITY_NUMBER, Refusal.CHARITY_NUMBER_FORM)));
    }

    @Test
    void after_three_letters_an_address_gets_none_for_a_day_and_the_answer_does_not_say_so() {
        for (int i = 0; i < 5; i++) {
            assertThat(again(form("Lantern " + i, "", i % 2 == 0 ? ANN : ANN.toUpperCase(Locale.ROOT))))
                    .isEqualTo(new Answer.Taken(Optional.empty()));
        }
        assertThat(letters.posted()).hasSize(Registering.MOST_FOR_AN_ADDRESS);
        assertThat(count("registration")).isEqualTo(Registering.MOST_FOR_AN_ADDRESS);

        pass(Duration.ofHours(25));
        again(lantern());
        assertThat(letters.posted()).hasSize(Registering.MOST_FOR_AN_ADDRESS + 1);
    }

    @Test
    void a_machine_that_registers_thousands_is_told_to_wait() {
        for (int i = 0; i < Registering.MOST_IN_AN_HOUR; i++) {
            assertThat(again(form("Lantern " + i, "", "a" + i + "@lantern.example")))
                    .isInstanceOf(Answer.Taken.class);
        }

        assertThat(again(lantern())).isEqualTo(new Answer.Later());
        assertThat(count("registration")).isEqualTo(Registering.MOST_IN_AN_HOUR);
        pass(Duration.ofMinutes(61));
        assertThat(again(lantern())).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void a_link_that_was_not_used_within_a_week_leads_nowhere_and_what_was_typed_is_forgotten() {
        String token = asked(lantern());
        pass(Registering.TO_CONFIRM.minusMillis(1));
        assertThat(registering.find(token)).isPresent();
        within(() -> {
            rows.forget(now());
            return "";
        });
        assertThat(count("registration")).isEqualTo(1);

        pass(Duration.ofMillis(1));
        registering.confirm(token);
        assertThat(registering.find(token))
                .isEqualTo(registering.find("made-up"))
                .isEmpty();
        within(() -> {
            rows.forget(now());
            return "";
        });
        assertThat(count("registration")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hearthside", "The HEARTHSIDE CIO", "Héarthside Ltd.", "hearth-side", "Hearthside C.I.C."})
    void an_organisation_of_a_name_that_is_alike_is_found_and_offered_and_nobody_joins_it(String name) {
        String token = confirmed(form(name, "", ANN));

        assertThat(registering.find(token)).hasValueSatisfying(seen -> {
            assertThat(seen.registration().state()).isEqualTo(State.ALIKE);
            assertThat(seen.alike()).containsExactly("Hearthside");
            assertThat(seen.sameNumber()).isFalse();
        });
        assertThat(refusal(finishing.begin(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
        assertThat(count("role_grant")).isZero();
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void another_one_goes_on_under_a_name_of_its_own() {
        String token = confirmed(form("Hearthside", "", ANN));

        assertThat(refusal(registering.differ(token, " hearthside "))).isEqualTo(Refusal.ORGANISATION_TAKEN);
        assertThat(refusal(registering.differ(token, "-"))).isEqualTo(Refusal.NAME_MISSING);
        assertThat(state(token)).isEqualTo(State.ALIKE);
        assertThat(done(registering.differ(token, "The Hearthside"))).isEqualTo("The Hearthside");
        assertThat(refusal(registering.differ(token, "Another"))).isEqualTo(Refusal.SETTLED_ALREADY);

        var id = done(finishing.begin(token, ANOTHER));
        assertThat(organisations.find(id).orElseThrow().name()).isEqualTo("The Hearthside");
    }

    @ParameterizedTest
    @CsvSource({"CHARITY_NUMBER, 7654321", "COMPANY_NUMBER, SC654321", "CQC_NUMBER, 1-107654321"})
    void the_number_of_another_is_never_taken_whatever_the_name(ProfileField field, String number) {
        organisations.describe(HEARTHSIDE, Map.of(field, number));
        Map<Box, String> written =
                new EnumMap<>(form("Lantern Friends", "", ANN).written());
        written.put(Box.valueOf(field.name()), number.toLowerCase(Locale.ROOT));
        String token = confirmed(new RegistrationForm(written));

        assertThat(registering.find(token)).hasValueSatisfying(seen -> {
            assertThat(seen.alike()).containsExactly("Hearthside");
            assertThat(seen.sameNumber()).isTrue();
        });
        assertThat(refusal(registering.differ(token, "Lantern Friends"))).isEqualTo(Refusal.NUMBER_TAKEN);
        assertThat(state(token)).isEqualTo(State.ALIKE);
    }

    @Test
    void its_people_are_asked_for_an_invitation_once_and_the_record_names_nobody() {
        person("Hazel", Role.ADMINISTRATOR, HEARTHSIDE);
        person("Petra", Role.PROVIDER, HEARTHSIDE);
        String token = confirmed(form("Hearthside", "", ANN));

        registering.askForInvitation(token, 7);
        assertThat(state(token)).isEqualTo(State.ALIKE);
        registering.askForInvitation(token, 0);
        registering.askForInvitation(token, 0);

        assertThat(registering.find(token)).hasValueSatisfying(seen -> {
            assertThat(seen.registration().state()).isEqualTo(State.INVITATION_ASKED);
            assertThat(seen.invitedBy()).contains("Hearthside");
        });
        assertThat(letters.posted()).hasSize(2).last().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(email("Hazel"));
            assertThat(letter.text())
                    .contains("Dear Hazel", "/organisation/hearthside/people")
                    .doesNotContain("Ann Other", ANN);
        });
        assertThat(record.kept()).singleElement().satisfies(act -> {
            assertThat(act.what()).isEqualTo(PeopleAuditEvent.INVITATION_ASKED);
            assertThat(act.who()).isEqualTo(new Actor.Stranger());
            assertThat(act.at()).contains(HEARTHSIDE);
            assertThat(act.details()).isEmpty();
        });
        assertThat(count("role_grant")).isEqualTo(2);
    }

    @Test
    void people_who_do_not_answer_get_no_pile_of_letters() {
        person("Hazel", Role.ADMINISTRATOR, HEARTHSIDE);
        for (int i = 0; i < RegistrationLetters.MOST_WAITING + 2; i++) {
            registering.askForInvitation(confirmed(form("Hearthside", "", "a" + i + "@lantern.example")), 0);
        }

        assertThat(letters.posted().stream()
                        .filter(letter -> letter.to().value().equals(email("Hazel"))))
                .hasSize(RegistrationLetters.MOST_WAITING);
    }

    @Test
    void where_an_administrator_looks_first_it_waits_for_that() {
        Registering lookedAt = in("looked-at");
        within(() -> lookedAt.ask(lantern(), Locale.UK));
        String token = letters.lastToken();
        within(() -> {
            lookedAt.confirm(token);
            return "";
        });

        assertThat(state(token)).isEqualTo(State.LOOKED_AT);
        assertThat(refusal(finishing.begin(token, ANOTHER))).isEqualTo(Refusal.LINK_SPENT);
    }

    @Test
    void where_it_is_closed_or_no_letter_can_be_sent_nothing_is_taken_and_links_lead_nowhere() {
        String token = asked(lantern());
        Registering closed = in("closed");

        assertThat(closed.isPossible()).isFalse();
        assertThat(within(() -> closed.ask(lantern(), Locale.UK))).isEqualTo(new Answer.Closed());
        assertThat(within(() -> closed.find(token))).isEmpty();
        letters.takeTheMailServerAway();
        assertThat(registering.isPossible()).isFalse();
        assertThat(registering.isShown()).isFalse();
        assertThat(again(lantern())).isEqualTo(new Answer.Closed());
        assertThat(count("registration")).isEqualTo(1);
    }

    @Test
    void before_the_first_set_up_nobody_registers() {
        jdbc.sql("update organisation set runs_installation = false").update();

        assertThat(again(lantern())).isEqualTo(new Answer.Closed());
        assertThat(registering.help().runBy()).isEmpty();
    }

    @Test
    void a_setting_that_is_misspelt_stops_the_start() {
        assertThatThrownBy(() -> settings("opne")).hasMessageContaining("open, looked-at or closed");
        assertThatThrownBy(() -> new RegistrationSettings("open", "no address", post, organisations, invented))
                .hasMessageContaining("EVENHAND_REGISTRATION_CONTACT");
        assertThat(new RegistrationSettings("open", "help@example.org", post, organisations, invented).help())
                .isEqualTo(new Registering.Help(
                        Optional.of("Northshire Council"), org.evenhand.letters.EmailAddress.read("help@example.org")));
    }

    @Test
    void a_token_is_kept_as_its_hash_only() {
        String token = asked(lantern());

        assertThat(jdbc.sql("select token_hash from registration")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(token);
    }

    @Test
    void acts_on_what_is_not_there_do_nothing() {
        registering.confirm("made-up");
        registering.askForInvitation("made-up", 0);
        assertThat(refusal(registering.differ("made-up", "Another"))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(record.kept()).extracting(AuditEvent::what).isEmpty();
    }
}
