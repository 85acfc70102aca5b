package org.evenhand.criteria.ui;

import java.util.Set;
import org.evenhand.design.ShellPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the rule packs, which anybody may read. */
@Configuration(proxyBeanMethods = false)
class CriteriaInShell {

    @Bean
    ShellPlace packsPlace() {
        return ShellPlace.of(30, CriteriaNavigation.PACKS, "packs.title", Set.of());
    }
}
