package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.call;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.bids.copying.CopyingBids;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.marking.MarkingPassages;
import org.evenhand.bids.opening.OpenedDocument;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.opening.OpeningPrices;
import org.evenhand.bids.outcomes.OutcomeColumns;
import org.evenhand.bids.outcomes.RememberingColumns;
import org.evenhand.bids.partners.AnsweringByAccount;
import org.evenhand.bids.partners.AnsweringByLink;
import org.evenhand.bids.partners.AskingPartners;
import org.evenhand.bids.sealing.ArchivingBids;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Calls on bids for a published tender of Northshire’s. */
final class BidCalls {

    private static final Set<String> PROVIDER = Set.of("provider");
    private static final Set<String> OPENERS = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final Set<String> NORTHSHIRE = Set.of("commissioner", "auditor");
    private static final TenderId TENDER = new TenderId("homeshare-2027-example");
    private static final BidReference BID =
            new BidReference(new OrganisationId("hearthside-shared-lives"), TENDER, "east");

    private static final BidReference OTHER = new BidReference(
            new OrganisationId("hearthside-shared-lives"), new TenderId("homeshare-marsh-end-example"), "");

    private BidCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "DraftingBids.providers",
                        PROVIDER,
                        beans -> drafting(beans).providers()),
                call("DraftingBids.mine", PROVIDER, beans -> drafting(beans).mine()),
                call("DraftingBids.find", PROVIDER, beans -> drafting(beans).find(BID)),
                call(
                        "MarkingPassages.use",
                        PROVIDER,
                        beans -> beans.getBean(MarkingPassages.class)
                                .use(
                                        BID,
                                        "eligibility",
                                        new FieldPath("evidence/1/document"),
                                        Optional.empty(),
                                        new EvidencePassage(new EvidenceId("made-up"), Optional.of(1), "members"))),
                call("DraftingBids.begin", PROVIDER, beans -> drafting(beans).begin(BID)),
                call("DraftingBids.answer", PROVIDER, beans -> {
                    drafting(beans).begin(BID);
                    return drafting(beans).answer(BID, "price", new FieldPath("price"), "", "1000");
                }),
                call("CopyingBids.earlier", PROVIDER, beans -> copying(beans).earlier(BID)),
                call("CopyingBids.compare", PROVIDER, beans -> copying(beans).compare(BID, OTHER)),
                call("CopyingBids.copy", PROVIDER, beans -> copying(beans).copy(BID, OTHER, List.of())),
                call(
                        "CopyingBids.lookedAt",
                        PROVIDER,
                        beans -> copying(beans).lookedAt(BID, "price", new FieldPath("price"))),
                call(
                        "RememberingColumns.columns",
                        PROVIDER,
                        beans -> beans.getBean(RememberingColumns.class).columns(BID)),
                call(
                        "RememberingColumns.remember",
                        PROVIDER,
                        beans -> beans.getBean(RememberingColumns.class)
                                .remember(
                                        BID,
                                        new OutcomeColumns(
                                                "Who",
                                                "Before",
                                                "After",
                                                OutcomeColumns.Better.HIGHER,
                                                Optional.empty()))),
                call("SealingBids.seal", PROVIDER, beans -> begun(beans).seal(BID, 1)),
                call("SealingBids.sealableFrom", PROVIDER, beans -> begun(beans).sealableFrom(BID)),
                call("SealingBids.withdraw", PROVIDER, beans -> begun(beans).withdraw(BID)),
                call("SealingBids.text", PROVIDER, beans -> begun(beans).text(BID, 1)),
                call("SealingBids.confirm", PROVIDER, beans -> begun(beans).confirm(BID, 2)),
                call("ArchivingBids.zip", PROVIDER, beans -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    beans.getBean(ArchivingBids.class).zip(BID, "bid", out);
                    return out;
                }),
                call("AskingPartners.canSend", PROVIDER, beans -> asking(beans).canSend()),
                call("AskingPartners.of", PROVIDER, beans -> asking(beans).of(BID)),
                call("AskingPartners.ask", PROVIDER, beans -> {
                    drafting(beans).begin(BID);
                    return asking(beans).ask(BID, 9, Locale.UK);
                }),
                call("AskingPartners.withdraw", PROVIDER, beans -> {
                    drafting(beans).begin(BID);
                    return asking(beans).withdraw(BID, 9);
                }),
                call(
                        "AnsweringByAccount.asked",
                        PROVIDER,
                        beans -> byAccount(beans).asked()),
                call(
                        "AnsweringByAccount.find",
                        PROVIDER,
                        beans -> byAccount(beans).find(BID, 1)),
                call(
                        "AnsweringByAccount.answer",
                        PROVIDER,
                        beans -> byAccount(beans).answer(BID, 1, List.of())),
                call("AnsweringByLink.find", EVERYBODY, beans -> byLink(beans).find("made-up")),
                call(
                        "AnsweringByLink.answer",
                        EVERYBODY,
                        beans -> byLink(beans).answer("made-up", "Somebody", List.of())),
                call("OpeningBids.open", NORTHSHIRE, beans -> opening(beans).open(TENDER, true)),
                call("OpeningBids.tenders", OPENERS, beans -> opening(beans).tenders()),
                call("OpeningBids.find", OPENERS, beans -> opening(beans).find(TENDER)),
                call("OpeningBids.mayOpen", OPENERS, beans -> opening(beans).mayOpen(TENDER)),
                call("OpeningBids.comparison", OPENERS, beans -> opening(beans).comparison(TENDER)),
                call("OpeningBids.compare", NORTHSHIRE, beans -> {
                    opening(beans).compare(TENDER);
                    return "compared";
                }),
                call("OpeningBids.bids", OPENERS, beans -> opening(beans).bids(TENDER)),
                call(
                        "OpeningBids.document",
                        NORTHSHIRE,
                        beans -> opening(beans).document(BID, new EvidenceId("made-up"))),
                call(
                        "OpeningBids.scan",
                        OPENERS,
                        beans -> opening(beans)
                                .scan(new OpenedDocument(
                                        new BidDocument(
                                                new EvidenceId("made-up"),
                                                "plan.pdf",
                                                EvidenceKind.PDF,
                                                1,
                                                Sha256.of("")),
                                        Optional.of(SealedEvidence.State.MISSING)))),
                call(
                        "OpeningPrices.open",
                        NORTHSHIRE,
                        beans -> beans.getBean(OpeningPrices.class).open(TENDER, true, true)),
                call(
                        "OpeningPrices.find",
                        OPENERS,
                        beans -> beans.getBean(OpeningPrices.class).find(TENDER)),
                call(
                        "OpeningPrices.isWaiting",
                        OPENERS,
                        beans -> beans.getBean(OpeningPrices.class).isWaiting(TENDER)),
                call("OpeningBids.takeAway", NORTHSHIRE, beans -> opening(beans).takeAway(TENDER)));
    }

    private static AskingPartners asking(ApplicationContext beans) {
        return beans.getBean(AskingPartners.class);
    }

    private static AnsweringByAccount byAccount(ApplicationContext beans) {
        return beans.getBean(AnsweringByAccount.class);
    }

    private static AnsweringByLink byLink(ApplicationContext beans) {
        return beans.getBean(AnsweringByLink.class);
    }

    private static DraftingBids drafting(ApplicationContext beans) {
        return beans.getBean(DraftingBids.class);
    }

    private static CopyingBids copying(ApplicationContext beans) {
        begun(beans);
        return beans.getBean(CopyingBids.class);
    }

    private static SealingBids begun(ApplicationContext beans) {
        try {
            drafting(beans).begin(BID);
        } catch (AccessDeniedException refused) {
            // Whoever may not begin one may not seal one.
        }
        return beans.getBean(SealingBids.class);
    }

    private static OpeningBids opening(ApplicationContext beans) {
        return beans.getBean(OpeningBids.class);
    }
}
