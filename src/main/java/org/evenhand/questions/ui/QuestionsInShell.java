package org.evenhand.questions.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.people.CurrentPerson;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.BuyersQuestions.Waiting;
import org.evenhand.shared.Days;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The way to the questions for those who buy, and the tasks that questions make. */
@Configuration(proxyBeanMethods = false)
class QuestionsInShell {

    @Bean
    NavigationItem questionsPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        25,
                        QuestionsNavigation.QUESTIONS,
                        "questions.place",
                        Set.of(Roles.COMMISSIONER, Roles.AUDITOR))
                .withPages("tender/[^/]+/questions.*");
    }

    /** Questions that wait for commissioners of the buyers, with the day by which all are answered. */
    @Component("questionTasks")
    static class Tasks implements HomeSection {

        private final BuyersQuestions questions;
        private final CurrentPerson current;
        private final Clock clock;

        Tasks(BuyersQuestions questions, CurrentPerson current, Clock clock) {
            this.questions = questions;
            this.current = current;
            this.clock = clock;
        }

        @Override
        public int order() {
            return 2;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            List<HomeTask> tasks =
                    waiting().stream().map(some -> task(messages, some)).toList();
            return tasks.isEmpty() ? List.of() : List.of(new Topic(messages.say("questions.place"), tasks));
        }

        @Override
        public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
            return waiting().stream()
                    .flatMap(some -> some
                            .days()
                            .answers()
                            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                            .map(day -> new HomeDate(
                                    day,
                                    messages.say("questions.day", some.days().title()),
                                    QuestionsNavigation.ofTender(some.tender())))
                            .stream())
                    .toList();
        }

        private List<Waiting> waiting() {
            return current.signedIn()
                            .filter(me -> me.roles().contains(Role.COMMISSIONER))
                            .isPresent()
                    ? questions.mine()
                    : List.of();
        }

        private HomeTask task(Messages messages, Waiting some) {
            boolean late = some.days().isLate(Days.today(clock));
            return HomeTask.mine(
                    messages.say("questions.task", some.questions(), some.days().title()),
                    some.days()
                            .answers()
                            .map(day -> messages.say(
                                    late ? "questions.task.late" : "questions.task.by", messages.date(day))),
                    QuestionsNavigation.ofTender(some.tender()));
        }
    }
}
