package org.evenhand.evidence.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the documents for those who bid. */
@Configuration(proxyBeanMethods = false)
class EvidenceInShell {

    @Bean
    NavigationItem evidencePlace() {
        return NavigationItem.of(
                        NavigationArea.ORGANISATION,
                        30,
                        EvidenceNavigation.LIBRARY,
                        "evidence.place",
                        Set.of(Roles.PROVIDER))
                .asPlainPage();
    }

    @Bean
    PlainAddresses evidenceAddresses() {
        return PlainAddresses.of(EvidenceNavigation.LIBRARY);
    }
}
