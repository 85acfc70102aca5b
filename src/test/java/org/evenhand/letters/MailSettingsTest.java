package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class MailSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost", "127.0.0.1", "127.0.1.1", "::1", "[::1]"})
    void this_machine_is_spoken_to_as_it_is(String host) {
        assertThat(MailServer.properties(settings(host, 25)))
                .doesNotContainKeys("mail.smtp.starttls.required", "mail.smtp.ssl.enable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.council.example", "127.0.0.1.example", "localhost.example", "10.0.0.1", "127.example"})
    void any_other_must_encrypt_and_prove_who_it_is(String host) {
        assertThat(MailServer.properties(settings(host, 587)))
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void port_465_is_encrypted_from_the_first_byte() {
        assertThat(MailServer.properties(settings("mail.council.example", 465)))
                .containsEntry("mail.smtp.ssl.enable", "true");
    }

    @Test
    void no_server_is_waited_for_without_end() {
        assertThat(MailServer.properties(settings("mail.council.example", 587)))
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    @Test
    void without_a_host_nothing_else_is_asked_for() {
        assertThat(new MailSettings(" ", 587, "", "", "").namesAServer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evenhand", "Evenhand <evenhand@council.example>", "a@b.example\r\nBcc: c@d.example"})
    void a_server_without_an_address_to_send_from_is_refused_at_the_start(String from) {
        assertThatThrownBy(() -> new MailSettings("mail.council.example", 587, "", "", from))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        refused -> assertThat(refused.getReason()).contains("EVENHAND_MAIL_FROM"));
    }

    @Test
    void the_password_stays_out_of_logs() {
        assertThat(new MailSettings("localhost", 25, "evenhand", "s3cret", "a@b.example"))
                .asString()
                .doesNotContain("s3cret");
    }

    private static MailSettings settings(String host, int port) {
        return new MailSettings(host, port, "", "", "evenhand@council.example");
    }
}
