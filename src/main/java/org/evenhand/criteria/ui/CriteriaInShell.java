package org.evenhand.criteria.ui;

import java.util.Set;
import org.evenhand.design.ShellArea;
import org.evenhand.design.ShellPlace;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the rule packs, which anybody may read, and to the frameworks and unit values of a commissioner. */
@Configuration(proxyBeanMethods = false)
class CriteriaInShell {

    @Bean
    ShellPlace packsPlace() {
        return ShellPlace.of(ShellArea.CRITERIA, 20, CriteriaNavigation.PACKS, "packs.title", Set.of());
    }

    @Bean
    ShellPlace frameworksPlace() {
        return ShellPlace.of(
                        ShellArea.CRITERIA,
                        10,
                        CriteriaNavigation.FRAMEWORKS,
                        "frameworks.title",
                        Set.of(Roles.COMMISSIONER))
                .withPages("framework/.*");
    }

    @Bean
    ShellPlace unitValuesPlace() {
        return ShellPlace.of(
                ShellArea.CRITERIA,
                30,
                CriteriaNavigation.UNIT_VALUES,
                "banks.heading",
                Set.of(Roles.COMMISSIONER, Roles.AUDITOR));
    }
}
