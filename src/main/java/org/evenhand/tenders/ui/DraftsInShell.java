package org.evenhand.tenders.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the tenders that are being drafted. */
@Configuration(proxyBeanMethods = false)
class DraftsInShell {

    @Bean
    NavigationItem draftsPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        20,
                        DraftNavigation.DRAFTS,
                        "drafts.title",
                        Set.of(Roles.COMMISSIONER, Roles.AUDITOR))
                .withPages("draft/.*|tender/[^/]+/(publish|end)");
    }

    /** Where people say what they think of a draft. */
    @Bean
    PlainAddresses commentAddresses() {
        return PlainAddresses.of("comment/");
    }
}
