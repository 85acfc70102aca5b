package org.evenhand.notices.ui;

import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the published tenders, which anybody may read. */
@Configuration(proxyBeanMethods = false)
class NoticesInShell {

    @Bean
    NavigationItem noticesPlace() {
        return NavigationItem.of(NavigationArea.TENDERS, 10, NoticesNavigation.NOTICES, "public.list.place", Set.of())
                .withPages("notice/.*");
    }
}
