package org.evenhand;

import static org.evenhand.ServiceCalls.call;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.bids.opening.LookingAtPaper;
import org.evenhand.bids.paper.PaperBidId;
import org.evenhand.bids.paper.PaperFacts;
import org.evenhand.bids.paper.ReadingPaperBids;
import org.evenhand.bids.paper.ScanningPaperBids;
import org.evenhand.bids.paper.TypingPaperBids;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.ScannedPaper;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Role;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;

/** Calls on bids that came on paper for a published tender of Northshire’s. */
final class PaperCalls {

    private static final Set<String> OPENERS = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final Set<String> BUYERS = Set.of("commissioner", "joint.commissioner");
    private static final Set<String> NORTHSHIRE = Set.of("commissioner");
    private static final TenderId TENDER = new TenderId("homeshare-2027-example");
    private static final PaperBidId BID = new PaperBidId("made-up");
    private static final EvidenceId SCAN = new EvidenceId("made-up");
    private static final Sha256 DIGEST = Sha256.of("");
    private static final PaperFacts FACTS = new PaperFacts("Marsh End", "", Instant.EPOCH, "Ros", true, "");

    private PaperCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "ReadingPaperBids.mayType",
                        OPENERS,
                        beans -> reading(beans).mayType(TENDER)),
                call("ReadingPaperBids.closed", OPENERS, beans -> reading(beans).closed(TENDER)),
                call(
                        "ReadingPaperBids.way",
                        OPENERS,
                        beans -> reading(beans)
                                .way(beans.getBean(ReadingNotices.class)
                                        .lastPublished(TENDER)
                                        .orElseThrow())),
                call("ReadingPaperBids.of", OPENERS, beans -> reading(beans).of(TENDER)),
                call("ReadingPaperBids.find", OPENERS, beans -> reading(beans).find(TENDER, BID)),
                call("ReadingPaperBids.page", OPENERS, beans -> reading(beans).page(TENDER, BID, SCAN, 1)),
                call("ReadingPaperBids.pages", OPENERS, beans -> reading(beans).pages(TENDER, BID)),
                call(
                        "TypingPaperBids.register",
                        NORTHSHIRE,
                        beans -> typing(beans).register(TENDER, "", FACTS, true)),
                call(
                        "TypingPaperBids.correct",
                        NORTHSHIRE,
                        beans -> typing(beans).correct(TENDER, BID, "", FACTS)),
                call(
                        "TypingPaperBids.answer",
                        NORTHSHIRE,
                        beans -> typing(beans).answer(TENDER, BID, "price", new FieldPath("price"), "", "5")),
                call(
                        "TypingPaperBids.handOver",
                        NORTHSHIRE,
                        beans -> typing(beans).handOver(TENDER, BID, Set.of())),
                call(
                        "ScanningPaperBids.scan",
                        NORTHSHIRE,
                        beans -> scanning(beans).scan(TENDER, BID, "scan.pdf", new byte[1])),
                call(
                        "ScanningPaperBids.removeScan",
                        NORTHSHIRE,
                        beans -> scanning(beans).removeScan(TENDER, BID, SCAN)),
                call(
                        "LookingAtPaper.confirm",
                        NORTHSHIRE,
                        beans -> looking(beans).confirm(TENDER, BID, DIGEST, true)),
                call(
                        "LookingAtPaper.sendBack",
                        NORTHSHIRE,
                        beans -> looking(beans).sendBack(TENDER, BID, "No")),
                call(
                        "ScannedPaper.bring",
                        BUYERS,
                        beans -> scanned(beans)
                                .bring(
                                        beans.getBean(CurrentPerson.class).holding(Role.COMMISSIONER),
                                        "scan.pdf",
                                        new byte[0])),
                call("ScannedPaper.find", OPENERS, beans -> scanned(beans).find(SCAN, DIGEST)),
                call("ScannedPaper.picture", OPENERS, beans -> scanned(beans).picture(SCAN, DIGEST, 1)),
                call("ScannedPaper.erase", BUYERS, beans -> {
                    scanned(beans).erase(SCAN, DIGEST);
                    return Optional.empty();
                }));
    }

    private static ReadingPaperBids reading(ApplicationContext beans) {
        return beans.getBean(ReadingPaperBids.class);
    }

    private static TypingPaperBids typing(ApplicationContext beans) {
        return beans.getBean(TypingPaperBids.class);
    }

    private static ScanningPaperBids scanning(ApplicationContext beans) {
        return beans.getBean(ScanningPaperBids.class);
    }

    private static LookingAtPaper looking(ApplicationContext beans) {
        return beans.getBean(LookingAtPaper.class);
    }

    private static ScannedPaper scanned(ApplicationContext beans) {
        return beans.getBean(ScannedPaper.class);
    }
}
