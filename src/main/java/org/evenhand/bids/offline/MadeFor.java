package org.evenhand.bids.offline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Bid for which a file was made, and a short digest of each answer that stood in it then. It stands in the file, in a field that nobody
 * writes in. It proves nothing: whoever brings a file may bring any answer, and reads it before it is kept.
 *
 * @param version of the tender
 * @param stood digests of the answers with the names of their fields
 */
record MadeFor(BidReference reference, int version, Set<String> stood) {

    /** The name of its field. */
    static final String FIELD = "evenhand";

    private static final String FORMAT = "evenhand-form/1";
    private static final int MOST_DIGESTS = 5_000;
    private static final int LONGEST_VALUE = 200;

    /** Copies the digests, in their order. */
    MadeFor {
        stood = new LinkedHashSet<>(stood);
    }

    /** Words with spaces between them, however a reader may break the lines. */
    String text() {
        StringJoiner text = new StringJoiner(" ");
        text.add(FORMAT);
        text.add("tender=" + written(reference.tender().value()));
        text.add("version=" + version);
        text.add("lot=" + written(reference.lot()));
        text.add("organisation=" + written(reference.provider().value()));
        stood.forEach(text::add);
        return text.toString();
    }

    /** Reads what stands in the field; empty where it is no form of ours. */
    static Optional<MadeFor> read(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (!words.getFirst().equals(FORMAT) || words.size() > MOST_DIGESTS) {
            return Optional.empty();
        }
        Map<String, String> said = new HashMap<>();
        Set<String> stood = new LinkedHashSet<>();
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                stood.add(word);
            } else {
                said.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        try {
            return Optional.of(new MadeFor(
                    new BidReference(
                            new OrganisationId(value(said, "organisation")),
                            new TenderId(value(said, "tender")),
                            value(said, "lot")),
                    Integer.parseInt(value(said, "version")),
                    stood));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String value(Map<String, String> said, String key) {
        String value = Optional.ofNullable(said.get(key))
                .filter(some -> some.length() <= LONGEST_VALUE)
                .orElseThrow(() -> new IllegalArgumentException(key));
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
