package org.evenhand.audit;

import java.util.List;
import java.util.Optional;
import org.evenhand.audit.reading.RecordReader;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets a test of pages say who reads. */
public final class ReaderAtHand {

    private Optional<SignedIn> person = Optional.empty();

    private ReaderAtHand() {}

    /** Puts the test's reader in place of whoever is signed in. */
    @TestConfiguration
    public static class Wiring {
        @Bean
        ReaderAtHand readerAtHand() {
            return new ReaderAtHand();
        }

        @Bean
        @Primary
        RecordReader readerForTests(ReaderAtHand atHand) {
            return () -> atHand.person;
        }
    }

    /** From now on, an auditor of that organisation reads. */
    public void isAuditorOf(String organisation) {
        person = Optional.of(new SignedIn(
                new AccountId("auditor-1"),
                "Aud Itor",
                "aud@example.org",
                List.of(new SignedIn.Held(Role.AUDITOR, new OrganisationId(organisation), Optional.empty(), false))));
    }
}
