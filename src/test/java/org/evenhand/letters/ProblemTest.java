package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class ProblemTest {

    @Test
    void the_server_s_own_answer_is_told_in_one_line() {
        var answer = new MessagingException("550 5.1.1 <ann@example.org>:\r\n no such\u2028user here");
        var refused = new SendFailedException("Invalid Addresses", answer);
        var wrapped = new MailSendException(Map.of(new Object(), refused));

        assertThat(Problem.of(wrapped))
                .isEqualTo("SendFailedException: Invalid Addresses;"
                        + " MessagingException: 550 5.1.1 <ann@example.org>: no such user here");
        assertThat(Problem.kindOf(wrapped)).isEqualTo("MessagingException");
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        var connecting = new MessagingException("Couldn't reach mail.example", new ConnectException("refused"));

        assertThat(Problem.of(new MailSendException("Mail server connection failed", connecting)))
                .isEqualTo("MessagingException: Couldn't reach mail.example; ConnectException: refused");
    }

    @Test
    void it_fits_its_row_and_cuts_no_character_in_two() {
        String line = Problem.of(new IllegalStateException("😀".repeat(600)));

        assertThat(line.codePointCount(0, line.length())).isEqualTo(500);
        assertThat(line).endsWith("😀");
        assertThat(Problem.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
