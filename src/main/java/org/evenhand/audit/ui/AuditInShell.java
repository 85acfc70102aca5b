package org.evenhand.audit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomeSection;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
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
        public List<TaskList.Group> tasks(Messages messages) {
            boolean audits = current.signedIn()
                    .filter(me -> me.roles().contains(Role.AUDITOR))
                    .isPresent();
            return audits
                    ? List.of(new TaskList.Group(
                            messages.say("audit.place"),
                            List.of(
                                    new Task(
                                            messages.say("audit.task.read"),
                                            Optional.of(messages.say("audit.task.read.hint")),
                                            new State.Open(AuditNavigation.record())),
                                    new Task(
                                            messages.say("audit.task.looks"),
                                            Optional.empty(),
                                            new State.Open(AuditNavigation.looks())))))
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
