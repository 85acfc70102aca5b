package org.evenhand.tenders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;

/**
 * What stands in a draft, as one text: every answer of the tender and of its framework, in order. Each piece is written with
 * its length before it, so that no two drafts share a text. What is empty is left out.
 */
final class Standing {

    private final StringBuilder text = new StringBuilder();

    private Standing() {}

    /** SHA-256 of what stands, in lower-case hexadecimal figures. */
    static String digest(DraftTender tender, Framework framework) {
        Standing standing = new Standing();
        tender.parts()
                .forEach(part -> standing.part(part.kind().word(), part.id().value(), part.answers()));
        standing.part("framework", framework.id().value(), framework.answers());
        framework.sections().forEach(section -> standing.part("section", section));
        framework.criteria().forEach(criterion -> standing.part("criterion", criterion));
        return sha256(standing.text.toString());
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

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
