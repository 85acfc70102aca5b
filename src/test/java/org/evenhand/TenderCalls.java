package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.NORTHSHIRE;
import static org.evenhand.ServiceCalls.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.people.ListingBuyers;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.UnansweredComments;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.InventedTenders;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.TendersInHand;
import org.evenhand.tenders.readiness.CheckingTenders;
import org.evenhand.tenders.signoff.SigningOff;
import org.springframework.context.ApplicationContext;

/** Calls on tenders. Northshire leads the invented one; the joint commissioner speaks for the other buyer. */
final class TenderCalls {

    private static final Set<String> WRITER = Set.of("commissioner");
    private static final Set<String> READERS = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final FrameworkId FRAMEWORK = new FrameworkId("shared-lives-example");
    private static final FrameworkId OF_A_TENDER = new FrameworkId("homeshare-tender");
    private static final TenderId TENDER = new TenderId("shared-lives-2027-example");

    private TenderCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "CopyingFrameworks.forTender",
                        WRITER,
                        beans -> copying(beans).forTender(FRAMEWORK, new TenderId("meals-2030"), "Meals")),
                call("CopyingFrameworks.forUse", WRITER, beans -> copying(beans).forUse(FRAMEWORK, "Meals")),
                call(
                        "InventedTenders.make",
                        EVERYBODY,
                        beans -> beans.getBean(InventedTenders.class)
                                .make(TENDER, NORTHSHIRE, OF_A_TENDER, "Ceri", List.of())),
                call(
                        "DraftingTenders.leading",
                        READERS,
                        beans -> drafting(beans).leading()),
                call("DraftingTenders.mine", READERS, beans -> drafting(beans).mine()),
                call("DraftingTenders.find", READERS, beans -> drafting(beans).find(TENDER)),
                call(
                        "DraftingTenders.mayWrite",
                        READERS,
                        beans -> drafting(beans)
                                .mayWrite(drafting(beans).find(TENDER).orElseThrow())),
                call("DraftingTenders.start", WRITER, beans -> drafting(beans).start(NORTHSHIRE, "Meals", FRAMEWORK)),
                call(
                        "DraftingTenders.answer",
                        WRITER,
                        beans -> drafting(beans)
                                .answer(TENDER, TenderPart.Id.TENDER, TenderFields.SUMMARY.path(), "", "Homes")),
                call("CheckingTenders.ready", READERS, beans -> checking(beans).ready(TENDER)),
                call(
                        "CheckingTenders.framework",
                        READERS,
                        beans -> checking(beans).framework(TENDER)),
                call(
                        "CheckingTenders.scoresSocialValue",
                        READERS,
                        beans -> checking(beans).scoresSocialValue(TENDER)),
                call(
                        "CheckingTenders.answers",
                        READERS,
                        beans -> checking(beans).answers(TENDER)),
                call("TendersInHand.drafts", READERS, beans -> inHand(beans).drafts()),
                call("TendersInHand.newest", READERS, beans -> inHand(beans).newest()),
                call("TendersInHand.days", READERS, beans -> inHand(beans).days(LocalDate.EPOCH, LocalDate.EPOCH)),
                call(
                        "UnansweredComments.mine",
                        Set.of("commissioner", "joint.commissioner"),
                        beans -> beans.getBean(UnansweredComments.class).mine()),
                call(
                        "ReadingFrameworks.find",
                        READERS,
                        beans -> beans.getBean(ReadingFrameworks.class).find(OF_A_TENDER)),
                call(
                        "ListingBuyers.all",
                        Set.of("commissioner", "joint.commissioner"),
                        beans -> beans.getBean(ListingBuyers.class).all()),
                call("SigningOff.standing", READERS, beans -> signing(beans).standing(TENDER)),
                call("SigningOff.standsNow", READERS, beans -> signing(beans).standsNow(TENDER)),
                call(
                        "SigningOff.signsFor",
                        READERS,
                        beans -> signing(beans)
                                .signsFor(drafting(beans).find(TENDER).orElseThrow())),
                call("SigningOff.sign", WRITER, beans -> signing(beans).sign(TENDER, NORTHSHIRE, "")),
                call("SigningOff.takeBack", WRITER, beans -> signing(beans).takeBack(TENDER, NORTHSHIRE)),
                call(
                        "SigningOff.leave",
                        Set.of("joint.commissioner"),
                        beans -> signing(beans).leave(TENDER, new OrganisationId("wendmoor-icb"), "No money")),
                call("DraftingTenders.add", WRITER, beans -> drafting(beans).add(TENDER, TenderPart.Kind.LOT)),
                call(
                        "DraftingTenders.putBack",
                        WRITER,
                        beans -> drafting(beans).putBack(TENDER, new TenderPart.Id("wendmoor"))),
                call(
                        "DraftingTenders.remove",
                        WRITER,
                        beans -> drafting(beans).remove(TENDER, new TenderPart.Id("wendmoor"))));
    }

    private static DraftingTenders drafting(ApplicationContext beans) {
        return beans.getBean(DraftingTenders.class);
    }

    private static CheckingTenders checking(ApplicationContext beans) {
        return beans.getBean(CheckingTenders.class);
    }

    private static TendersInHand inHand(ApplicationContext beans) {
        return beans.getBean(TendersInHand.class);
    }

    private static SigningOff signing(ApplicationContext beans) {
        return beans.getBean(SigningOff.class);
    }

    private static CopyingFrameworks copying(ApplicationContext beans) {
        return beans.getBean(CopyingFrameworks.class);
    }
}
