package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.draft.DraftingBids.Shown;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.opening.OpeningBids.Openable;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.ui.AtomFeed;
import org.evenhand.notices.ui.NoticeAddition;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The ways to bids for those who bid and those who open, and the tasks that bids make. */
@Configuration(proxyBeanMethods = false)
class BidsInShell {

    @Bean
    NavigationItem bidsPlace() {
        return NavigationItem.of(NavigationArea.TENDERS, 15, BidsNavigation.BIDS, "bids.place", Set.of(Roles.PROVIDER))
                .withPages("bid/.*");
    }

    @Bean
    NavigationItem openingsPlace() {
        return NavigationItem.of(
                        NavigationArea.TENDERS,
                        27,
                        BidsNavigation.OPENINGS,
                        "bids.openings.place",
                        Set.of(Roles.COMMISSIONER, Roles.AUDITOR))
                .withPages("tender/[^/]+/bids.*");
    }

    /** Adds how to bid here to each notice that takes bids. */
    @Component("noticeBids")
    static class OnNotices implements NoticeAddition {

        private static final String ID = "bid-here";

        private final Clock clock;

        OnNotices(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Optional<Part> part(Messages messages, TenderNotice notice) {
            return notice.isOpen(clock.instant())
                    ? Optional.of(new Part(
                            ID,
                            messages.say("bids.notice"),
                            List.of(
                                    new Paragraph(messages.say("bids.notice.what")),
                                    new Paragraph(new Anchor(
                                            BidsNavigation.begin(
                                                    notice.published().tender()),
                                            messages.say("bids.notice.link"))))))
                    : Optional.empty();
        }

        @Override
        public List<AtomFeed.Entry> news(Messages messages) {
            return List.of();
        }
    }

    /** Bids that wait for their providers, and openings that wait for buyers. */
    @Component("bidTasks")
    static class Tasks implements HomeSection {

        private final BidDesk desk;
        private final OpeningBids openings;
        private final CurrentPerson current;
        private final Clock clock;

        Tasks(BidDesk desk, OpeningBids openings, CurrentPerson current, Clock clock) {
            this.desk = desk;
            this.openings = openings;
            this.current = current;
            this.clock = clock;
        }

        @Override
        public int order() {
            return 3;
        }

        @Override
        public List<Topic> tasks(Messages messages) {
            List<HomeTask> tasks = new ArrayList<>();
            if (holds(Role.PROVIDER)) {
                bids().forEach(one -> tasks.add(bid(messages, one)));
            }
            if (holds(Role.COMMISSIONER)) {
                waiting()
                        .forEach(tender -> tasks.add(HomeTask.mine(
                                messages.say("bids.task.open", tender.title()),
                                Optional.of(messages.say("bids.task.open.hint", messages.moment(tender.deadline()))),
                                BidsNavigation.opening(tender.tender()))));
            }
            return tasks.isEmpty() ? List.of() : List.of(new Topic(messages.say("bids.topic"), tasks));
        }

        private List<Shown> bids() {
            return desk.drafting().mine().stream()
                    .filter(shown -> shown.closed().isEmpty())
                    .toList();
        }

        private HomeTask bid(Messages messages, Shown one) {
            BidStanding standing = BidStanding.of(one);
            String name = new BidWords(messages, one.published(), one.form()).bidFor();
            String href = BidsNavigation.bid(one.draft().reference());
            Optional<String> hint = Optional.of(messages.say(
                    "bids.standing." + standing.word(),
                    messages.moment(one.published().deadline())));
            return standing.waitsForProvider()
                    ? HomeTask.mine(messages.say(task(standing), name), hint, href)
                    : HomeTask.lookAround(messages.say("bids.look-at-sealed", name), hint, href);
        }

        private static String task(BidStanding standing) {
            return switch (standing) {
                case TO_CONFIRM -> "bids.confirm-again";
                case CHANGED_SINCE -> "bids.seal-again";
                default -> "bids.finish";
            };
        }

        private List<TenderNotice.Listed> waiting() {
            Instant now = clock.instant();
            return openings.tenders().stream()
                    .filter(one -> one.waits(now))
                    .map(Openable::tender)
                    .toList();
        }

        private boolean holds(Role role) {
            return current.signedIn().filter(me -> me.roles().contains(role)).isPresent();
        }

        @Override
        public List<HomeDate> dates(Messages messages, LocalDate first, LocalDate last) {
            return List.of();
        }
    }
}
