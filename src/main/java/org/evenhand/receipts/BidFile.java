package org.evenhand.receipts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Text of a bid as it is sealed, in the words of its format and with no other meaning: always the same letters for the same
 * bid, so that its digest and those of its parts stand for every one of them.
 *
 * @param tenderDigest stands for the version of the tender that it answers, as {@code sha256:…}
 * @param begun when the request arrived, by ISO 8601
 * @param provider what the profile of the provider said
 * @param parts answers by the names of parts and places
 * @param documents by their ids
 * @param confirmations what partners confirmed of the bid, by the keys of statements; none in bids without partners
 */
public record BidFile(
        String organisation,
        String tender,
        String lot,
        int number,
        int version,
        String tenderDigest,
        String begun,
        SortedMap<String, String> provider,
        SortedMap<String, SortedMap<String, String>> parts,
        SortedMap<String, Document> documents,
        SortedMap<String, Confirmation> confirmations) {

    /** The beginning of the name of the fingerprint of a document; what it is called follows. */
    public static final String DOCUMENT = "document ";

    /** The name of the part that holds the profile of the provider. */
    public static final String PROVIDER = "provider";

    /** The name of the part that holds what partners confirmed. */
    public static final String CONFIRMATIONS = "confirmations";

    private static final String FORMAT = "evenhand-bid/1";
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /**
     * Document that the bid brings.
     *
     * @param size in bytes
     */
    public record Document(String name, String kind, long size, Sha256 sha256) {

        private Map<String, Object> written() {
            return Map.of("name", name, "kind", kind, "size", size, "sha256", sha256.hex());
        }

        private static Document read(JsonNode written) {
            return new Document(
                    written.path("name").asString(),
                    written.path("kind").asString(),
                    written.path("size").asLong(),
                    digest(written.path("sha256").asString()));
        }
    }

    /**
     * Statement that a partner confirmed.
     *
     * @param by the name of the person who did
     * @param address of e-mail to which the request went
     * @param organisation of the account by which it was confirmed; empty where that was done by a link
     * @param at when, by ISO 8601
     * @param statement the facts that were shown
     */
    public record Confirmation(
            String by, String address, String organisation, String at, SortedMap<String, String> statement) {

        /** Copies the facts. */
        public Confirmation {
            statement = new TreeMap<>(statement);
        }

        /** Stands for every one of the facts. */
        public Sha256 digest() {
            return Sha256.of(CanonicalJson.of(statement));
        }

        private Map<String, Object> written() {
            return Map.of(
                    "by",
                    by,
                    "address",
                    address,
                    "organisation",
                    organisation,
                    "at",
                    at,
                    "digest",
                    digest().hex(),
                    "statement",
                    statement);
        }

        private static Confirmation read(JsonNode written) {
            return new Confirmation(
                    written.path("by").asString(),
                    written.path("address").asString(),
                    written.path("organisation").asString(),
                    written.path("at").asString(),
                    texts(written.path("statement")));
        }
    }

    /** Copies what it holds. */
    public BidFile {
        provider = new TreeMap<>(provider);
        parts = new TreeMap<>(parts);
        documents = new TreeMap<>(documents);
        confirmations = new TreeMap<>(confirmations);
    }

    /** The canonical JSON (RFC 8785) of it. */
    public String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("organisation", organisation);
        all.put("tender", tender);
        all.put("lot", lot);
        all.put("number", number);
        all.put("version", version);
        all.put("tenderDigest", tenderDigest);
        all.put("begun", begun);
        all.put(PROVIDER, provider);
        all.put("parts", parts);
        if (!documents.isEmpty()) {
            Map<String, Object> written = new TreeMap<>();
            documents.forEach((id, document) -> written.put(id, document.written()));
            all.put("documents", written);
        }
        if (!confirmations.isEmpty()) {
            all.put(CONFIRMATIONS, confirmed());
        }
        return CanonicalJson.of(all);
    }

    private Map<String, Object> confirmed() {
        Map<String, Object> written = new TreeMap<>();
        confirmations.forEach((key, confirmation) -> written.put(key, confirmation.written()));
        return written;
    }

    /**
     * The digest of the canonical JSON of each part, and of the profile, by their names, that of what partners confirmed where there is
     * any, and that of each document behind {@link #DOCUMENT}.
     */
    public SortedMap<String, Sha256> fingerprints() {
        SortedMap<String, Sha256> fingerprints = new TreeMap<>();
        parts.forEach((part, some) -> fingerprints.put(part, Sha256.of(CanonicalJson.of(some))));
        fingerprints.put(PROVIDER, Sha256.of(CanonicalJson.of(provider)));
        if (!confirmations.isEmpty()) {
            fingerprints.put(CONFIRMATIONS, Sha256.of(CanonicalJson.of(confirmed())));
        }
        documents.values().forEach(document -> fingerprints.put(DOCUMENT + document.name(), document.sha256()));
        return fingerprints;
    }

    /** Stands for every letter. */
    public Sha256 digest() {
        return Sha256.of(text());
    }

    /** Reads what {@link #text} wrote, however its lines are broken; empty where it says anything less or more. */
    public static Optional<BidFile> read(String text) {
        return StrictJson.read(text, FORMAT).flatMap(BidFile::read);
    }

    private static Optional<BidFile> read(JsonNode all) {
        try {
            SortedMap<String, SortedMap<String, String>> parts = new TreeMap<>();
            all.path("parts").properties().forEach(part -> parts.put(part.getKey(), texts(part.getValue())));
            SortedMap<String, Document> documents = new TreeMap<>();
            all.path("documents")
                    .properties()
                    .forEach(one -> documents.put(one.getKey(), Document.read(one.getValue())));
            SortedMap<String, Confirmation> confirmations = new TreeMap<>();
            all.path(CONFIRMATIONS)
                    .properties()
                    .forEach(one -> confirmations.put(one.getKey(), Confirmation.read(one.getValue())));
            return Optional.of(new BidFile(
                            all.path("organisation").asString(),
                            all.path("tender").asString(),
                            all.path("lot").asString(),
                            all.path("number").asInt(),
                            all.path("version").asInt(),
                            all.path("tenderDigest").asString(),
                            all.path("begun").asString(),
                            texts(all.path(PROVIDER)),
                            parts,
                            documents,
                            confirmations))
                    .filter(read -> read.text().equals(StrictJson.canonical(all)));
        } catch (JacksonException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, String> texts(JsonNode some) {
        SortedMap<String, String> texts = new TreeMap<>();
        some.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString()));
        return texts;
    }

    /** A digest as it is written in these files, without its prefix. */
    static Sha256 digest(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("No SHA-256 digest");
        }
        return new Sha256(hex);
    }
}
