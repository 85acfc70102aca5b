package org.evenhand.audit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.design.HomePart;
import org.evenhand.design.ShellArea;
import org.evenhand.design.ShellPlace;
import org.evenhand.design.TaskList;
import org.evenhand.design.TaskList.State;
import org.evenhand.design.TaskList.Task;
import org.evenhand.design.Words;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the record, for auditors: in the bar at the top, and on the page that they begin from. */
@Configuration(proxyBeanMethods = false)
class AuditInShell {

    private record Tasks(CurrentPerson current) implements HomePart {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public List<TaskList.Group> tasks(Words words) {
            boolean audits = current.signedIn()
                    .filter(me -> me.roles().contains(Role.AUDITOR))
                    .isPresent();
            return audits
                    ? List.of(new TaskList.Group(
                            words.say("audit.place"),
                            List.of(
                                    new Task(
                                            words.say("audit.task.read"),
                                            Optional.of(words.say("audit.task.read.hint")),
                                            new State.Open(AuditNavigation.record())),
                                    new Task(
                                            words.say("audit.task.looks"),
                                            Optional.empty(),
                                            new State.Open(AuditNavigation.looks())))))
                    : List.of();
        }
    }

    @Bean
    ShellPlace recordPlace() {
        return ShellPlace.of(ShellArea.ORGANISATION, 20, AuditNavigation.RECORD, "audit.place", Set.of(Roles.AUDITOR));
    }

    @Bean
    HomePart auditTasks(CurrentPerson current) {
        return new Tasks(current);
    }
}
