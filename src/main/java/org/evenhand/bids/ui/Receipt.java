package org.evenhand.bids.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.shared.CanonicalJson;

/** Receipt of a sealed bid, for people and as a file that can be checked without this service. */
record Receipt(BidReference reference, LogEntry entry) {

    /** The file: what was sealed, when, and a fingerprint for each part. */
    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "evenhand-receipt/1");
        json.put("tender", reference.tender().value());
        json.put("lot", reference.lot());
        json.put("organisation", reference.provider().value());
        json.put("number", entry.number());
        json.put("version", entry.version());
        json.put("arrived", entry.begun().toString());
        json.put("sealedBy", entry.by().name());
        json.put("bid", entry.digest().map(Object::toString).orElse(""));
        Map<String, String> parts = new TreeMap<>();
        entry.fingerprints().forEach((part, digest) -> parts.put(part, digest.toString()));
        json.put("parts", parts);
        return CanonicalJson.of(json);
    }
}
