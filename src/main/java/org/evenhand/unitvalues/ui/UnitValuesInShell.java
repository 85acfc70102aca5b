package org.evenhand.unitvalues.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the banks of unit values. */
@Configuration(proxyBeanMethods = false)
class UnitValuesInShell {

    @Bean
    NavigationItem unitValuesPlace() {
        return NavigationItem.of(
                NavigationArea.CRITERIA,
                30,
                UnitValuesNavigation.BANKS,
                "banks.heading",
                Set.of(Roles.COMMISSIONER, Roles.AUDITOR));
    }
}
