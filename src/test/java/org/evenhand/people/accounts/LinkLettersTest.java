package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Letters about published tenders are in the reader's language, and no title can break their subject. */
class LinkLettersTest {

    private static final EmailAddress ANN = new EmailAddress("ann@hearthside.example");

    private final List<Letter> posted = new ArrayList<>();

    private LinkLetters post(boolean mailServer) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages-tenders");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        Outbox outbox = new Outbox() {
            @Override
            public boolean canSend() {
                return mailServer;
            }

            @Override
            public void post(Letter letter) {
                posted.add(letter);
            }
        };
        return new LinkLetters(outbox, messages, "https://evenhand.example/", "8080");
    }

    @Test
    void a_change_is_told_in_the_readers_language_with_its_reason_and_the_way_to_it() {
        assertThat(post(true)
                        .post(ANN, "letter.tender-amended", "notice/meals", Locale.of("cy"), "Meals", "{0} New dates"))
                .isTrue();

        assertThat(posted).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Wedi newid: Meals");
            assertThat(letter.text()).contains("https://evenhand.example/notice/meals", "{0} New dates");
        });
    }

    @Test
    void a_title_of_many_lines_or_signs_makes_one_short_subject() {
        String title = "Meals\r\nBcc: everybody@example.org" + "x".repeat(400);
        post(true).post(ANN, "letter.tender-cancelled", "notice/meals", Locale.UK, title, "No money\0");

        Letter letter = posted.getFirst();
        assertThat(letter.subject()).startsWith("Cancelled: Meals Bcc:").hasSize(Letter.LONGEST_SUBJECT);
        assertThat(letter.text()).contains("No money").doesNotContain("\0");
    }

    @Test
    void without_a_mail_server_nothing_is_posted() {
        assertThat(post(false).post(ANN, "letter.tender-cancelled", "notice/meals", Locale.UK, "Meals", "x"))
                .isFalse();
        assertThat(posted).isEmpty();
    }
}
