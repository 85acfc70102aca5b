package org.evenhand.samples.ui;

import java.util.Optional;
import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.design.ShellBanner;
import org.evenhand.samples.folders.SampleTenders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the sample tenders, where there are any, and the warning on every page that nothing of them is real. */
@Configuration(proxyBeanMethods = false)
class SamplesInShell {

    @Bean
    NavigationItem samplesPlace(SampleTenders samples) {
        return NavigationItem.of(NavigationArea.SAMPLES, 10, SamplesNavigation.HOME, "samples.title", Set.of())
                .withPages("tender/[^/]+(/scores.*|/marks)?|compare/.*")
                .openWhile(() -> !samples.all().isEmpty());
    }

    @Bean
    PlainAddresses samplePages() {
        return PlainAddresses.matching("tender/[^/]+/(?:scores|marks)(?:/.*)?|compare/.*");
    }

    @Bean
    ShellBanner demonstration(SampleTenders samples) {
        return messages -> samples.all().isEmpty() ? Optional.empty() : Optional.of(messages.say("shell.sample-data"));
    }
}
