package org.evenhand.receipts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Receipt of a sealed bid as a file: what was sealed, when, and a fingerprint for each part.
 *
 * @param arrived when the request arrived, by ISO 8601
 * @param bid fingerprint of the whole text
 * @param parts fingerprints by the names of parts
 */
public record ReceiptFile(
        String tender,
        String lot,
        String organisation,
        int number,
        int version,
        String arrived,
        String sealedBy,
        Sha256 bid,
        SortedMap<String, Sha256> parts) {

    private static final String FORMAT = "evenhand-receipt/1";
    private static final String PREFIX = "sha256:";

    /** Copies the parts. */
    public ReceiptFile {
        parts = new TreeMap<>(parts);
    }

    /** The file. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("tender", tender);
        json.put("lot", lot);
        json.put("organisation", organisation);
        json.put("number", number);
        json.put("version", version);
        json.put("arrived", arrived);
        json.put("sealedBy", sealedBy);
        json.put("bid", bid.toString());
        Map<String, String> written = new TreeMap<>();
        parts.forEach((part, digest) -> written.put(part, digest.toString()));
        json.put("parts", written);
        return CanonicalJson.of(json);
    }

    /** Reads what {@link #json} wrote, however its lines are broken; empty where it says anything less or more. */
    public static Optional<ReceiptFile> read(String text) {
        return StrictJson.read(text, FORMAT).flatMap(ReceiptFile::read);
    }

    private static Optional<ReceiptFile> read(JsonNode all) {
        try {
            SortedMap<String, Sha256> parts = new TreeMap<>();
            all.path("parts").properties().forEach(one -> parts.put(one.getKey(), digest(one.getValue())));
            return Optional.of(new ReceiptFile(
                            all.path("tender").asString(),
                            all.path("lot").asString(),
                            all.path("organisation").asString(),
                            all.path("number").asInt(),
                            all.path("version").asInt(),
                            all.path("arrived").asString(),
                            all.path("sealedBy").asString(),
                            digest(all.path("bid")),
                            parts))
                    .filter(read -> read.json().equals(StrictJson.canonical(all)));
        } catch (JacksonException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Sha256 digest(JsonNode written) {
        String text = written.asString();
        return BidFile.digest(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "");
    }
}
