package org.evenhand.bids.ui.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.partners.AnsweringByAccount;
import org.evenhand.bids.partners.AnsweringByLink;
import org.evenhand.bids.partners.AskedOfPartner;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The ways to what partners are asked, and the tasks that it makes. */
@Configuration(proxyBeanMethods = false)
class PartnersInShell {

    @Bean
    NavigationItem askedOfUsPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        16,
                        PartnersNavigation.ASKED,
                        "partners.asked.place",
                        Set.of(Roles.PROVIDER))
                .withPages("asked-of-us.*");
    }

    @Bean
    PlainAddresses partnerAddresses() {
        return PlainAddresses.of(AnsweringByLink.PATH);
    }

    /** Tasks of what others ask the reader to confirm. */
    @Component("partnerTasks")
    static class Tasks implements HomeSection {

        private final AnsweringByAccount answering;
        private final CurrentPerson current;

        Tasks(AnsweringByAccount answering, CurrentPerson current) {
            this.answering = answering;
            this.current = current;
        }

        @Override
        public int order() {
            return 3;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            if (current.signedIn()
                    .filter(me -> me.roles().contains(Role.PROVIDER))
                    .isEmpty()) {
                return List.of();
            }
            List<HomeTask> tasks = answering.asked().stream()
                    .filter(AskedOfPartner::isOpen)
                    .map(one -> HomeTask.mine(
                            messages.say("partners.task", one.provider(), one.title()),
                            Optional.of(messages.say("partners.asked.until", messages.moment(one.deadline()))),
                            PartnersNavigation.one(one.bid(), one.partner().row())))
                    .toList();
            return tasks.isEmpty() ? List.of() : List.of(new Topic(messages.say("partners.asked.place"), tasks));
        }

        @Override
        public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
            return List.of();
        }
    }
}
