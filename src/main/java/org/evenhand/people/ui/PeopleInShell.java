package org.evenhand.people.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.design.ShellReader;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.registering.Registering;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries of people in the navigation bar. */
@Configuration(proxyBeanMethods = false)
class PeopleInShell {

    @Bean
    ShellReader reader(CurrentPerson current) {
        return () -> current.signedIn()
                .map(person -> new ShellReader.Reader(
                        person.account().value(),
                        person.name(),
                        person.held().stream()
                                .findFirst()
                                .map(held -> current.nameOf(held.organisation()))
                                .orElse("")));
    }

    @Bean
    PlainAddresses registerAddresses() {
        return PlainAddresses.of(PeopleNavigation.REGISTER, Registering.PATH);
    }

    @Bean
    NavigationItem home() {
        return NavigationItem.of(NavigationArea.HOME, 10, PeopleNavigation.HOME, "place.home", Set.of());
    }

    @Bean
    NavigationItem people() {
        return NavigationItem.of(
                        NavigationArea.ORGANISATION,
                        10,
                        PeopleStartView.ROUTE,
                        "place.people",
                        Set.of(Roles.ADMINISTRATOR, Roles.COMMISSIONER))
                .withPages("organisations?(/.*)?");
    }
}
