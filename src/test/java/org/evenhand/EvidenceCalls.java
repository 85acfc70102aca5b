package org.evenhand;

import static org.evenhand.ServiceCalls.call;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.evidence.EvidenceContents;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidencePassage;
import org.evenhand.evidence.EvidenceTexts;
import org.evenhand.evidence.FilledForms;
import org.evenhand.evidence.InventedEvidence;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.evidence.keeping.BringingEvidence;
import org.evenhand.evidence.keeping.EvidenceLibrary;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.springframework.context.ApplicationContext;

/** Calls on the documents of an organisation that bids. */
final class EvidenceCalls {

    private static final Set<String> PROVIDER = Set.of("provider");
    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");

    private static final Set<String> OPENERS = Set.of("commissioner", "joint.commissioner", "auditor");
    /** Documents of opened bids are compared in the background. */
    private static final Set<String> COMPARERS =
            Set.of("commissioner", "joint.commissioner", "auditor", ServiceCalls.TIMETABLE);

    private static final Sha256 DIGEST = Sha256.of("");

    /** Which nobody has. */
    private static final EvidenceId DOCUMENT = new EvidenceId("made-up");

    private EvidenceCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call(
                        "BringingEvidence.begin",
                        PROVIDER,
                        beans -> bringing(beans).begin(HEARTHSIDE, "plan.pdf", 10)),
                call(
                        "BringingEvidence.unfinished",
                        PROVIDER,
                        beans -> bringing(beans).unfinished(HEARTHSIDE)),
                call("BringingEvidence.put", PROVIDER, beans -> bringing(beans).put(DOCUMENT, 0, new byte[1])),
                call(
                        "BringingEvidence.finish",
                        PROVIDER,
                        beans -> bringing(beans).finish(DOCUMENT, Optional.empty())),
                call(
                        "BringingEvidence.cancel",
                        PROVIDER,
                        beans -> bringing(beans).cancel(DOCUMENT)),
                call("EvidenceLibrary.list", PROVIDER, beans -> library(beans).list(HEARTHSIDE)),
                call("EvidenceLibrary.rename", PROVIDER, beans -> library(beans).rename(DOCUMENT, "plan.pdf")),
                call("EvidenceLibrary.expire", PROVIDER, beans -> library(beans).expire(DOCUMENT, Optional.empty())),
                call("EvidenceLibrary.remove", PROVIDER, beans -> library(beans).remove(DOCUMENT)),
                call(
                        "EvidenceTexts.look",
                        PROVIDER,
                        beans -> texts(beans).look(new EvidencePassage(DOCUMENT, Optional.of(1), "members"))),
                call("EvidenceTexts.page", PROVIDER, beans -> texts(beans).page(DOCUMENT, 1)),
                call("EvidenceTexts.pagesWith", PROVIDER, beans -> texts(beans).pagesWith(DOCUMENT, "members")),
                call("EvidenceTexts.placed", PROVIDER, beans -> texts(beans).placed(DOCUMENT, 1)),
                call("EvidenceTexts.picture", PROVIDER, beans -> texts(beans).picture(DOCUMENT, 1)),
                call(
                        "FilledForms.read",
                        PROVIDER,
                        beans -> beans.getBean(FilledForms.class).read(new byte[0])),
                call(
                        "InventedEvidence.bring",
                        PROVIDER,
                        beans -> beans.getBean(InventedEvidence.class).bring(HEARTHSIDE, "empty.pdf", new byte[0])),
                call("SealedEvidence.state", COMPARERS, beans -> sealed(beans).state(DOCUMENT, DIGEST)),
                call("SealedEvidence.content", OPENERS, beans -> sealed(beans).content(DOCUMENT, DIGEST)),
                call("SealedEvidence.scan", OPENERS, beans -> sealed(beans).scan(DOCUMENT, DIGEST)),
                call("EvidenceContents.of", PROVIDER, beans -> contents(beans).of(HEARTHSIDE)),
                call("EvidenceContents.find", PROVIDER, beans -> contents(beans).find(DOCUMENT)),
                call(
                        "EvidenceContents.whole",
                        PROVIDER,
                        beans -> contents(beans).whole(DOCUMENT)),
                call("EvidenceContents.open", PROVIDER, beans -> contents(beans).open(DOCUMENT)));
    }

    private static BringingEvidence bringing(ApplicationContext beans) {
        return beans.getBean(BringingEvidence.class);
    }

    private static EvidenceLibrary library(ApplicationContext beans) {
        return beans.getBean(EvidenceLibrary.class);
    }

    private static EvidenceTexts texts(ApplicationContext beans) {
        return beans.getBean(EvidenceTexts.class);
    }

    private static SealedEvidence sealed(ApplicationContext beans) {
        return beans.getBean(SealedEvidence.class);
    }

    private static EvidenceContents contents(ApplicationContext beans) {
        return beans.getBean(EvidenceContents.class);
    }
}
