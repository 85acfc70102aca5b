package org.evenhand.samples.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.people.InventedPeople;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.signin.DemonstrationAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shows the invented people where people sign in, with the words that tell them apart. */
@Component
@Profile("demo")
class DemoSignIn implements DemonstrationAccounts {

    /** As whom the demonstration can be tried from the front page. */
    private static final Set<String> TRIED_FIRST = Set.of("commissioner", "provider", "evaluator");

    private final InventedPeople people;

    DemoSignIn(InventedPeople people) {
        this.people = people;
    }

    @Override
    public List<Known> known(MessageLookup words) {
        return people.there().stream()
                .flatMap(one -> DemoPeople.key(one.email()).map(key -> known(key, one, words)).stream())
                .toList();
    }

    private static Known known(String key, InventedPeople.There one, MessageLookup words) {
        String email = one.email().value();
        return new Known(
                one.name(),
                email,
                words.say("demo.is." + key, email),
                Optional.of(key).filter(TRIED_FIRST::contains).map(tried -> words.say("demo.try." + tried)));
    }

    @Override
    public String password() {
        return DemoPeople.PASSWORD;
    }
}
