package org.evenhand.tenders.signoff;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.notices.Milestone;
import org.evenhand.shared.Sha256;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/**
 * Digest of what stands in a draft, as one text: every answer of the tender and of its framework, in order. Each piece
 * is written with its length before it, so that no two drafts share a text. What is empty is left out, and so is the
 * name of the framework: an exact copy says the same.
 */
public final class DraftDigest {

    private final StringBuilder text = new StringBuilder();

    private DraftDigest() {}

    /** SHA-256 of what stands, in lower-case hexadecimal figures. */
    public static String digest(DraftTender tender, Framework framework) {
        DraftDigest draftDigest = new DraftDigest();
        tender.parts()
                .forEach(part -> draftDigest.part(part.kind().word(), part.id().value(), plan(part)));
        draftDigest.part("framework", "", framework.answers());
        framework.sections().forEach(section -> draftDigest.part("section", section));
        framework.criteria().forEach(criterion -> draftDigest.part("criterion", criterion));
        return Sha256.of(draftDigest.text.toString()).hex();
    }

    /**
     * The day of the notice is the day on which it is published, whatever was planned, and a tender that begins with its notice
     * begins then too. Buyers agree to that, and not to the day.
     */
    private static SortedMap<String, String> plan(TenderPart part) {
        String published = part.says(TenderFields.of(Milestone.PUBLISHED));
        if (part.kind() != TenderPart.Kind.TENDER || published.isBlank()) {
            return part.answers();
        }
        SortedMap<String, String> plan = new TreeMap<>(part.answers());
        plan.put(TenderFields.of(Milestone.PUBLISHED).place(), "when published");
        if (part.says(TenderFields.COMMENCED).equals(published)) {
            plan.put(TenderFields.COMMENCED.place(), "with the notice");
        }
        return plan;
    }

    private void part(String kind, DraftPart part) {
        part(kind, part.id().value(), part.answers());
    }

    private void part(String kind, String id, Map<String, String> sorted) {
        piece(kind);
        piece(id);
        sorted.forEach((place, answer) -> {
            if (!answer.isBlank()) {
                piece(place);
                piece(answer);
            }
        });
        text.append('\n');
    }

    private void piece(String piece) {
        text.append(piece.length()).append(':').append(piece);
    }
}
