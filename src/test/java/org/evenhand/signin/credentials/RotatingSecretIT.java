package org.evenhand.signin.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.EvenhandApplication;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.shared.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The live service is started with a new secret beside the old one, and then with the new one alone. */
class RotatingSecretIT {

    private static final String OLD = "--evenhand.secret=q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3A";
    private static final String NEW = "--evenhand.secret=Wz5hXq3Vt8RkB1nM6cLy0GdSa9JpEu2F";
    private static final String OLD_BESIDE = "--evenhand.secret-old=q7Zr0vD1mT9xKc4LwY2sHb8NfJ6uPe3A";
    private static final EmailAddress CERI = new EmailAddress("ceri@people.example");

    private final String database = "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=30";
    private byte[] key = {};

    @Test
    void one_time_codes_go_on_working_and_the_old_secret_can_be_forgotten() {
        try (ConfigurableApplicationContext before = start(OLD)) {
            OneTimeCodes codes = before.getBean(OneTimeCodes.class);
            key = codes.newKey();
            Accounts accounts = before.getBean(Accounts.class);
            AccountId ceri = accounts.open(CERI, "Ceri", "no password", false);
            accounts.setCodeSecret(ceri, Optional.of(codes.seal(key)));
        }
        try (ConfigurableApplicationContext changed = start(NEW, OLD_BESIDE)) {
            assertThat(codeIsTaken(changed)).isTrue();
        }
        try (ConfigurableApplicationContext after = start(NEW)) {
            assertThat(codeIsTaken(after)).isTrue();
        }
        try (ConfigurableApplicationContext back = start(OLD)) {
            assertThat(codeIsTaken(back)).isFalse();
        }
    }

    private ConfigurableApplicationContext start(String... secrets) {
        List<String> arguments = new ArrayList<>(List.of(secrets));
        arguments.addAll(List.of(
                database, "--server.port=0", "--management.server.port=0", "--evenhand.scheduler.enabled=false"));
        return new SpringApplicationBuilder(EvenhandApplication.class)
                .profiles("live")
                .run(arguments.toArray(String[]::new));
    }

    private boolean codeIsTaken(ConfigurableApplicationContext context) {
        OneTimeCodes codes = context.getBean(OneTimeCodes.class);
        Account ceri = context.getBean(Accounts.class).find(CERI).orElseThrow();
        return context.getBean(Secrets.class)
                .open(ceri.codeSecret().orElseThrow())
                .filter(kept -> codes.isRight(
                        kept, codes.codeAt(key, context.getBean(Clock.class).instant())))
                .isPresent();
    }
}
