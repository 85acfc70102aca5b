package org.evenhand.audit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the record, for auditors: in the bar at the top, and on the page that they begin from. */
@Configuration(proxyBeanMethods = false)
class AuditInShell {

    private record Tasks(CurrentPerson current) implements HomeSection {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            boolean audits = current.signedIn()
                    .filter(me -> me.roles().contains(Role.AUDITOR))
                    .isPresent();
            return audits
                    ? List.of(new Topic(
                            messages.say("audit.place"),
                            List.of(
                                    HomeTask.lookAround(
                                            messages.say("audit.task.read"),
                                            Optional.of(messages.say("audit.task.read.hint")),
                                            AuditNavigation.record()),
                                    HomeTask.lookAround(
                                            messages.say("audit.task.looks"),
                                            Optional.empty(),
                                            AuditNavigation.looks()))))
                    : List.of();
        }
    }

    @Bean
    NavigationItem recordPlace() {
        return NavigationItem.of(
                NavigationArea.ORGANISATION, 20, AuditNavigation.RECORD, "audit.place", Set.of(Roles.AUDITOR));
    }

    @Bean
    HomeSection auditTasks(CurrentPerson current) {
        return new Tasks(current);
    }
}
