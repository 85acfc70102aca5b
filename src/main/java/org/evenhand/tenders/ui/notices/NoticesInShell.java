package org.evenhand.tenders.ui.notices;

import java.util.Set;
import org.evenhand.design.ShellArea;
import org.evenhand.design.ShellPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the published tenders, which anybody may read. */
@Configuration(proxyBeanMethods = false)
class NoticesInShell {

    @Bean
    ShellPlace noticesPlace() {
        return ShellPlace.of(ShellArea.TENDERS, 10, NoticesNavigation.NOTICES, "public.list.place", Set.of())
                .withPages("notice/.*");
    }
}
