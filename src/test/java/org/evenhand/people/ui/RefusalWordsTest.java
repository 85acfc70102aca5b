package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.evenhand.people.Organisation;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.Grant;
import org.evenhand.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the code that are put together to message keys, which no reading of the source can follow. */
class RefusalWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages-people", "messages-people_cy"})
    void every_refusal_role_and_answer_has_its_words(String file) throws IOException {
        Properties messages = messages(file);

        for (Refusal refusal : Refusal.values()) {
            assertThat(messages.getProperty("people.refused." + refusal.word(), ""))
                    .as(refusal.word())
                    .isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(messages).containsKeys("role." + role.word(), "role." + role.word() + ".hint");
        }
        for (Organisation.ProfileField field : Organisation.ProfileField.values()) {
            assertThat(messages).containsKey("profile." + field.word());
            field.choices()
                    .forEach(choice -> assertThat(messages).containsKey("profile." + field.word() + "." + choice));
        }
        assertThat(messages)
                .containsKeys(
                        "person.role." + Grant.State.IN_FORCE.word(),
                        "person.role." + Grant.State.AWAITS_SECOND.word());
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RefusalWordsTest.class.getResourceAsStream("/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
