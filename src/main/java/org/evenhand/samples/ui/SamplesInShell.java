package org.evenhand.samples.ui;

import java.util.Optional;
import java.util.Set;
import org.evenhand.design.ShellBanner;
import org.evenhand.design.ShellPlace;
import org.evenhand.design.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The way to the sample tenders, and the warning on every page that nothing of the demonstration is real. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SamplesInShell {

    @Bean
    ShellPlace samplesPlace() {
        return new ShellPlace() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public String href() {
                return SamplesNavigation.HOME;
            }

            @Override
            public String text(Words words) {
                return words.say("samples.title");
            }

            @Override
            public Set<String> roles() {
                return Set.of();
            }
        };
    }

    @Bean
    ShellBanner demonstration() {
        return words -> Optional.of(words.say("shell.sample-data"));
    }
}
