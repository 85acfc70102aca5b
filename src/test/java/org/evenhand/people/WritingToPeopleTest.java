package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.evenhand.letters.Letter;
import org.evenhand.people.WritingToPeople.Addressee;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that the timetable writes for other modules, and nobody else. */
abstract class WritingToPeopleTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends WritingToPeopleTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends WritingToPeopleTest {}

    @Autowired
    WritingToPeople writing;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void nothingIsTold() {
        jdbc.sql("delete from told_occasion").update();
    }

    @Test
    void what_is_due_on_the_timetable_is_written_to_each_in_their_language() {
        Addressee ceri = addressee("Ceri", "en");
        Addressee bryn = addressee("Bryn", "cy");
        SignedInAs.timetable();

        tell("cancelled/meals", ceri, bryn);

        assertThat(letters.posted())
                .extracting(letter -> letter.to().value(), Letter::language)
                .containsExactly(tuple(email("Ceri"), Locale.of("en")), tuple(email("Bryn"), Locale.of("cy")));
        assertThat(letters.posted().getFirst().text()).contains("notice/meals", "No money");
    }

    @Test
    void whose_account_is_closed_gets_no_letter() {
        Addressee ceri = addressee("Ceri", "en");
        accounts.close(ceri.account());
        SignedInAs.timetable();

        tell("cancelled/meals", ceri);

        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void of_one_occasion_nobody_is_written_to_twice_and_of_another_everybody_is() {
        Addressee ceri = addressee("Ceri", "en");
        SignedInAs.timetable();

        tell("cancelled/meals", ceri);
        tell("cancelled/meals", ceri);
        assertThat(letters.posted()).hasSize(1);

        tell("cancelled/visits", ceri);
        assertThat(letters.posted()).hasSize(2);
    }

    @Test
    void letters_that_were_not_kept_are_written_when_it_is_tried_again() {
        Addressee ceri = addressee("Ceri", "en");
        SignedInAs.timetable();

        transactions.executeWithoutResult(status -> {
            tell("cancelled/meals", ceri);
            status.setRollbackOnly();
        });
        assertThat(letters.posted()).isEmpty();

        tell("cancelled/meals", ceri);
        assertThat(letters.posted()).hasSize(1);
    }

    @Test
    void two_nodes_at_the_same_moment_write_one_letter() throws Exception {
        Addressee ceri = addressee("Ceri", "en");
        Callable<Boolean> node = () -> {
            SignedInAs.timetable();
            try {
                tell("cancelled/meals", ceri);
                return true;
            } catch (DuplicateKeyException theOtherOneDid) {
                return false;
            }
        };

        assertThat(atOnce(List.of(node, node, node, node))).contains(true);
        assertThat(letters.posted()).hasSize(1);
    }

    @Test
    void where_there_is_no_mail_server_nothing_is_written() {
        Addressee ceri = addressee("Ceri", "en");
        letters.takeTheMailServerAway();
        SignedInAs.timetable();

        tell("cancelled/meals", ceri);

        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void nobody_else_writes_to_people_whoever_is_signed_in() {
        Addressee ceri = new Addressee(person("Ceri", Role.COMMISSIONER, NORTHSHIRE), Locale.UK);
        as(ceri.account());
        assertThatThrownBy(() -> tell("cancelled/meals", ceri)).isInstanceOf(AccessDeniedException.class);

        SignedInAs.nobody();
        assertThatThrownBy(() -> tell("cancelled/meals", ceri))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(letters.posted()).isEmpty();
    }

    private Addressee addressee(String name, String language) {
        return new Addressee(person(name), Locale.of(language));
    }

    private void tell(String occasion, Addressee... to) {
        writing.tell(occasion, List.of(to), "letter.tender-cancelled", "notice/meals", "Meals", "No money");
    }
}
