package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.audit.reading.RecordReader;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the record who reads it. */
@Configuration
class AuditConfiguration {

    @Bean
    RecordReader recordReader(CurrentPerson current) {
        return new RecordReader() {
            @Override
            public Optional<SignedIn> get() {
                return current.signedIn();
            }

            @Override
            public Optional<Installation> installation() {
                return current.runs(Role.AUDITOR).map(running -> new Installation(running, current.peopleOf(running)));
            }
        };
    }
}
