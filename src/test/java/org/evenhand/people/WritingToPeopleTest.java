package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.evenhand.letters.Letter;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that other modules write, whoever is signed in. */
abstract class WritingToPeopleTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends WritingToPeopleTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends WritingToPeopleTest {}

    @Autowired
    WritingToPeople writing;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void what_is_due_on_the_timetable_is_written_with_nobody_signed_in() {
        AccountId ceri = person("Ceri");
        SecurityContextHolder.clearContext();

        assertThat(tell(ceri)).isTrue();

        assertThat(letters.posted())
                .singleElement()
                .extracting(Letter::text)
                .asString()
                .contains("notice/meals");
    }

    @Test
    void whose_account_is_closed_gets_no_letter() {
        AccountId ceri = person("Ceri");
        accounts.close(ceri);

        assertThat(tell(ceri)).isFalse();
        assertThat(letters.posted()).isEmpty();
    }

    private Boolean tell(AccountId to) {
        return transactions.execute(
                status -> writing.tell(to, "letter.tender-cancelled", "notice/meals", Locale.UK, "Meals", "No money"));
    }
}
