package org.evenhand.people.ui;

import java.util.Set;
import org.evenhand.design.ShellArea;
import org.evenhand.design.ShellPlace;
import org.evenhand.design.ShellReader;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bar at the top of every page has of people: who is signed in, and the way to the people of an organisation. */
@Configuration(proxyBeanMethods = false)
class PeopleInShell {

    @Bean
    ShellReader reader(CurrentPerson current) {
        return () -> current.signedIn()
                .map(person -> new ShellReader.Reader(
                        person.name(),
                        person.held().stream()
                                .findFirst()
                                .map(held -> current.nameOf(held.organisation()))
                                .orElse("")));
    }

    @Bean
    ShellPlace home() {
        return ShellPlace.of(ShellArea.HOME, 10, PeopleNavigation.HOME, "place.home", Set.of());
    }

    @Bean
    ShellPlace people() {
        return ShellPlace.of(
                        ShellArea.ORGANISATION,
                        10,
                        PeopleStartView.ROUTE,
                        "place.people",
                        Set.of(Roles.ADMINISTRATOR, Roles.COMMISSIONER))
                .withPages("organisations?(/.*)?");
    }
}
