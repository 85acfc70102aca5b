package org.evenhand.tenders.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.ReadingFrameworks;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.signoff.BuyerSignOff;
import org.evenhand.tenders.signoff.BuyerSignOff.State;
import org.evenhand.tenders.signoff.DraftDigest;
import org.evenhand.tenders.signoff.SignOffRows;
import org.springframework.stereotype.Component;

/** Gathers what {@link ReadyToPublish} looks at, for the signed-in person. */
@Component
public class Readiness {

    private final ReadingFrameworks frameworks;
    private final RulePacks packs;
    private final SignOffRows signOffs;
    private final Clock clock;

    Readiness(ReadingFrameworks frameworks, RulePacks packs, SignOffRows signOffs, Clock clock) {
        this.frameworks = frameworks;
        this.packs = packs;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** The tender's own framework. */
    public Framework framework(DraftTender tender) {
        return frameworks.find(tender.framework()).orElseThrow(TenderAccess::denied);
    }

    /** What is missing, and what to think about. */
    public ReadyToPublish of(DraftTender tender, Framework framework) {
        return ReadyToPublish.of(
                        tender,
                        FrameworkReading.of(framework),
                        standing(tender, DraftDigest.digest(tender, framework)),
                        clock.instant())
                .and(packsOutOfForce(tender, framework));
    }

    /** How each buyer's agreement stands, the lead's first. */
    public List<BuyerSignOff> standing(DraftTender tender, String digest) {
        return tender.buyers().stream()
                .map(buyer -> new BuyerSignOff(buyer, state(tender, buyer, digest)))
                .toList();
    }

    private State state(DraftTender tender, OrganisationId buyer, String digest) {
        Optional<SignOffRows.Last> last = signOffs.last(tender.id(), buyer).filter(SignOffRows.Last::signed);
        return last.<State>map(one -> one.digest().equals(digest)
                        ? new State.Signed(one.by(), one.at())
                        : new State.Stale(one.by(), one.at()))
                .orElseGet(State.None::new);
    }

    /** Criteria may come from packs by which a tender that commences on this day is not judged. */
    private List<ReadinessIssue> packsOutOfForce(DraftTender tender, Framework framework) {
        Optional<LocalDate> commenced = tender.day(TenderFields.COMMENCED);
        return commenced
                .map(day -> framework.criteria().stream()
                        .map(criterion -> criterion.answer("pack"))
                        .filter(pack -> !pack.isBlank())
                        .distinct()
                        .flatMap(pack -> packs.pack(new PackId(pack)).stream())
                        .filter(pack -> !pack.inForce().on(day))
                        .map(pack -> ReadinessIssue.at(
                                Chapter.BASICS,
                                ReadinessIssue.What.PACK_NOT_IN_FORCE,
                                TenderFields.COMMENCED,
                                pack.title(),
                                references(framework, pack)))
                        .toList())
                .orElse(List.of());
    }

    private static String references(Framework framework, RulePack pack) {
        return framework.criteria().stream()
                .filter(criterion -> criterion.answer("pack").equals(pack.id().value()))
                .map((DraftPart criterion) -> criterion.answer("id"))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
