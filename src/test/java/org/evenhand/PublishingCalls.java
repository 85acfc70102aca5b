package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.call;
import static org.evenhand.ServiceCalls.failing;
import static org.evenhand.ServiceCalls.nothing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.notices.Publications;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.notices.interest.ReadingPartners;
import org.evenhand.notices.interest.RegisteringInterest;
import org.evenhand.people.WritingToPeople;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.publishing.InventedPublications;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.springframework.context.ApplicationContext;

/** Calls on publishing, on what was published, and on ending. */
final class PublishingCalls {

    private static final Set<String> WRITER = Set.of("commissioner");
    private static final Set<String> COMMISSIONERS = Set.of("commissioner", "joint.commissioner");
    private static final Set<String> PROVIDER = Set.of("provider");
    private static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-example");
    private static final TenderId TENDER = new TenderId("shared-lives-2027-example");

    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");

    private PublishingCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call("FreezingFrameworks.hold", WRITER, beans -> freezing(beans).hold(FRAMEWORK)),
                call(
                        "FreezingFrameworks.freeze",
                        WRITER,
                        beans -> nothing(() -> freezing(beans).freeze(FRAMEWORK))),
                call(
                        "PublishingTenders.preview",
                        COMMISSIONERS,
                        beans -> publishing(beans).preview(TENDER)),
                call(
                        "PublishingTenders.publish",
                        WRITER,
                        beans -> publishing(beans).publish(TENDER, Sha256.of(""), "")),
                call(
                        "PublishingTenders.changeCriteria",
                        WRITER,
                        beans -> publishing(beans).changeCriteria(TENDER)),
                call(
                        "PublishingTenders.setDays",
                        WRITER,
                        beans -> nothing(() -> publishing(beans).setDays(TENDER))),
                call("EndingTenders.withdraw", WRITER, beans -> ending(beans).withdraw(TENDER, "No money")),
                call("EndingTenders.takeUpAgain", WRITER, beans -> ending(beans).takeUpAgain(TENDER)),
                call("EndingTenders.cancel", WRITER, beans -> ending(beans).cancel(TENDER, "No money")),
                call("ReadingNotices.listed", EVERYBODY, beans -> reading(beans).listed()),
                call("ReadingNotices.latest", EVERYBODY, beans -> reading(beans).latest(TENDER)),
                call(
                        "ReadingNotices.version",
                        EVERYBODY,
                        beans -> reading(beans).version(TENDER, 1)),
                call(
                        "ReadingNotices.areSomeOnTheirWay",
                        EVERYBODY,
                        beans -> reading(beans).areSomeOnTheirWay()),
                call(
                        "ReadingNotices.lastPublished",
                        EVERYBODY,
                        beans -> reading(beans).lastPublished(TENDER)),
                call(
                        "ReadingNotices.firstPublished",
                        EVERYBODY,
                        beans -> reading(beans).firstPublished(TENDER)),
                call("Publications.publish", WRITER, beans -> nothing(() -> publishAgain(beans))),
                call(
                        "Publications.cancel",
                        WRITER,
                        beans -> nothing(() -> beans.getBean(Publications.class)
                                .cancel(EXAMPLE, "Homeshare", "No money", Instant.EPOCH, 1))),
                call(
                        "FollowingNotices.isTold",
                        PROVIDER,
                        beans -> following(beans).isTold(TENDER)),
                call(
                        "FollowingNotices.follow",
                        PROVIDER,
                        beans -> nothing(() -> following(beans).follow(TENDER, Locale.UK))),
                call(
                        "FollowingNotices.unfollow",
                        PROVIDER,
                        beans -> nothing(() -> following(beans).unfollow(TENDER))),
                call(
                        "RegisteringInterest.mine",
                        PROVIDER,
                        beans -> interest(beans).mine(TENDER)),
                call(
                        "RegisteringInterest.register",
                        PROVIDER,
                        beans -> interest(beans).register(TENDER, Locale.UK)),
                call(
                        "RegisteringInterest.withdraw",
                        PROVIDER,
                        beans -> nothing(() -> interest(beans).withdraw(TENDER))),
                call(
                        "RegisteringInterest.seekPartners",
                        PROVIDER,
                        beans -> interest(beans).seekPartners(TENDER, "Hearthside", "Ring us")),
                call(
                        "RegisteringInterest.seekNoPartners",
                        PROVIDER,
                        beans -> nothing(() -> interest(beans).seekNoPartners(TENDER))),
                call(
                        "ReadingPartners.of",
                        EVERYBODY,
                        beans -> beans.getBean(ReadingPartners.class).of(TENDER)),
                call(
                        "FollowingByEmail.isPossible",
                        EVERYBODY,
                        beans -> byEmail(beans).isPossible()),
                call(
                        "ReadingNotices.cancelled",
                        EVERYBODY,
                        beans -> reading(beans).cancelled(TENDER)),
                failing(
                        "InventedPublications.publish",
                        WRITER,
                        NoSuchElementException.class,
                        beans -> beans.getBean(InventedPublications.class).publish(TENDER)),
                call("ReadingNotices.areAny", EVERYBODY, beans -> reading(beans).areAny()),
                call(
                        "FindingTenders.find",
                        EVERYBODY,
                        beans -> beans.getBean(FindingTenders.class).find(TenderSearch.everything())),
                call(
                        "FindingTenders.fits",
                        EVERYBODY,
                        beans -> beans.getBean(FindingTenders.class)
                                .fits(reading(beans).lastPublished(EXAMPLE).orElseThrow(), TenderSearch.everything())),
                call(
                        "FollowingByEmail.ask",
                        EVERYBODY,
                        beans -> byEmail(beans).ask(TENDER, "ann@hearthside.example", Locale.UK)),
                call(
                        "FollowingByEmail.askForTenders",
                        EVERYBODY,
                        beans -> byEmail(beans)
                                .askForTenders(
                                        TenderSearch.everything(),
                                        "every tender",
                                        "ann@hearthside.example",
                                        Locale.UK)),
                call("FollowingByEmail.find", EVERYBODY, beans -> byEmail(beans).find("made-up")),
                call(
                        "FollowingByEmail.confirm",
                        EVERYBODY,
                        beans -> nothing(() -> byEmail(beans).confirm("made-up"))),
                call(
                        "FollowingByEmail.stop",
                        EVERYBODY,
                        beans -> nothing(() -> byEmail(beans).stop("made-up"))),
                call(
                        "WritingToPeople.tell",
                        Set.of(ServiceCalls.TIMETABLE),
                        beans -> nothing(() -> beans.getBean(WritingToPeople.class)
                                .tell("meals", List.of(), "letter.tender-cancelled", "notice/x"))));
    }

    /** The next version of the demonstration's tender, which says the same as the last. */
    private static void publishAgain(ApplicationContext beans) {
        PublishedTender last =
                beans.getBean(ReadingNotices.class).lastPublished(EXAMPLE).orElseThrow();
        beans.getBean(Publications.class)
                .publish(
                        NORTHSHIRE,
                        PublishedTender.after(
                                Optional.of(last),
                                EXAMPLE,
                                last.framework(),
                                last.content(),
                                Optional.of("As before"),
                                "Ceri",
                                Instant.EPOCH),
                        1);
    }

    private static FreezingFrameworks freezing(ApplicationContext beans) {
        return beans.getBean(FreezingFrameworks.class);
    }

    private static PublishingTenders publishing(ApplicationContext beans) {
        return beans.getBean(PublishingTenders.class);
    }

    private static EndingTenders ending(ApplicationContext beans) {
        return beans.getBean(EndingTenders.class);
    }

    private static ReadingNotices reading(ApplicationContext beans) {
        return beans.getBean(ReadingNotices.class);
    }

    private static FollowingByEmail byEmail(ApplicationContext beans) {
        return beans.getBean(FollowingByEmail.class);
    }

    private static RegisteringInterest interest(ApplicationContext beans) {
        return beans.getBean(RegisteringInterest.class);
    }

    private static FollowingNotices following(ApplicationContext beans) {
        return beans.getBean(FollowingNotices.class);
    }
}
