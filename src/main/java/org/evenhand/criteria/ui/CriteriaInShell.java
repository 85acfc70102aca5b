package org.evenhand.criteria.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the rule packs, which anybody may read, and to the frameworks of a commissioner. */
@Configuration(proxyBeanMethods = false)
class CriteriaInShell {

    @Bean
    NavigationItem packsPlace() {
        return NavigationItem.of(NavigationArea.CRITERIA, 20, CriteriaNavigation.PACKS, "packs.title", Set.of());
    }

    @Bean
    NavigationItem frameworksPlace() {
        return NavigationItem.of(
                        NavigationArea.CRITERIA,
                        10,
                        CriteriaNavigation.FRAMEWORKS,
                        "frameworks.title",
                        Set.of(Roles.COMMISSIONER))
                .withPages("framework/.*");
    }
}
