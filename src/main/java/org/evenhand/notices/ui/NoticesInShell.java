package org.evenhand.notices.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.design.PlainAddresses;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Days;
import org.evenhand.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The way to the published tenders, which anybody may read, and the tasks they make. */
@Configuration(proxyBeanMethods = false)
class NoticesInShell {

    @Bean
    NavigationItem noticesPlace() {
        return NavigationItem.of(NavigationArea.TENDERS, 10, NoticesNavigation.NOTICES, "public.list.place", Set.of())
                .withPages("notice/.*")
                .asPlainPage();
    }

    @Bean
    PlainAddresses noticeAddresses() {
        return PlainAddresses.of(NoticesNavigation.NOTICES, "notice/", FollowingByEmail.PATH);
    }

    /** The tenders that take bids now, on the page from which those begin who bid and those who buy. */
    @Component("noticeTasks")
    static class Tasks implements HomeSection {

        private static final Set<Role> READERS = Set.of(Role.PROVIDER, Role.COMMISSIONER);

        /** As many tenders are named; the list of all has the others. */
        private static final int MOST = 5;

        private final ReadingNotices reading;
        private final CurrentPerson current;
        private final Clock clock;

        Tasks(ReadingNotices reading, CurrentPerson current, Clock clock) {
            this.reading = reading;
            this.current = current;
            this.clock = clock;
        }

        @Override
        public int order() {
            return 5;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            List<TenderNotice.Listed> open = open();
            List<HomeTask> tasks = new ArrayList<>();
            open.stream().limit(MOST).map(tender -> task(messages, tender)).forEach(tasks::add);
            if (open.size() > MOST) {
                tasks.add(HomeTask.lookAround(
                        messages.say("public.task.all", open.size()), Optional.empty(), NoticesNavigation.notices()));
            }
            return tasks.isEmpty() ? List.of() : List.of(new Topic(messages.say("public.list.open"), tasks));
        }

        /** The last days for bids, and for the tenders that close first those for questions. */
        @Override
        public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
            List<TenderNotice.Listed> open = open();
            return Stream.concat(
                            open.stream()
                                    .map(tender -> new HomeDate(
                                            Days.of(tender.deadline()),
                                            messages.say("public.day.deadline", tender.title()),
                                            NoticesNavigation.notice(tender.tender()))),
                            open.stream().limit(MOST).flatMap(tender -> questions(messages, tender).stream()))
                    .filter(date -> !date.day().isBefore(first) && !date.day().isAfter(last))
                    .toList();
        }

        /** By their deadline; none for those who neither bid nor buy. */
        private List<TenderNotice.Listed> open() {
            if (current.signedIn().filter(me -> me.holdsAny(READERS)).isEmpty()) {
                return List.of();
            }
            Instant now = clock.instant();
            return reading.listed().stream()
                    .filter(tender -> tender.isOpen(now))
                    .sorted(Comparator.comparing(TenderNotice.Listed::deadline))
                    .toList();
        }

        private Optional<HomeDate> questions(Messages messages, TenderNotice.Listed tender) {
            return reading.latest(tender.tender())
                    .flatMap(notice -> new NoticeWords(messages, notice).day(Milestone.QUESTIONS))
                    .map(day -> new HomeDate(
                            day,
                            messages.say("public.day.questions", tender.title()),
                            NoticesNavigation.notice(tender.tender())));
        }

        private static HomeTask task(Messages messages, TenderNotice.Listed tender) {
            return HomeTask.lookAround(
                    messages.say("public.task", tender.title()),
                    Optional.of(messages.say("public.task.hint", messages.moment(tender.deadline()))),
                    NoticesNavigation.notice(tender.tender()));
        }
    }
}
