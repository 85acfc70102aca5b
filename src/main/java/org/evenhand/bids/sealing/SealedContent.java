package org.evenhand.bids.sealing;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.Organisation;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a bid says, as it is sealed: always the same text for the same bid, so that its digest and those of its parts stand
 * for every letter.
 *
 * @param number how often the provider sealed a bid for this lot, this one counted
 * @param version of the tender that it answers
 * @param tenderDigest stands for every letter of that version
 * @param provider what the profile of the provider said, by the words of its fields
 * @param answers by the names of parts and places; none that is empty
 * @param documents that the answers name, by their ids
 */
public record SealedContent(
        BidReference reference,
        int number,
        int version,
        Sha256 tenderDigest,
        Instant begun,
        SortedMap<String, String> provider,
        SortedMap<String, SortedMap<FieldPath, String>> answers,
        SortedMap<String, BidDocument> documents) {

    /** The beginning of the name of the fingerprint of a document; what it is called follows. */
    public static final String DOCUMENT = "document ";

    /** The name of the part that holds the profile of the provider. */
    public static final String PROVIDER = "provider";

    private static final String FORMAT = "evenhand-bid/1";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Copies what it holds. */
    public SealedContent {
        provider = new TreeMap<>(provider);
        answers = new TreeMap<>(answers);
        documents = new TreeMap<>(documents);
    }

    /** What would be sealed of a draft: the answers to fields that its form has, and no others. */
    static SealedContent of(
            DraftBid draft,
            BidForm form,
            PublishedTender published,
            Instant begun,
            Organisation provider,
            BidDocuments.Look library) {
        SortedMap<String, SortedMap<FieldPath, String>> answers = new TreeMap<>();
        draft.answers()
                .forEach((part, some) -> some.forEach((path, answer) -> {
                    boolean asked = form.fields().stream()
                            .anyMatch(field -> field.part().name().equals(part) && isAt(field, path));
                    if (asked && !answer.text().isBlank()) {
                        answers.computeIfAbsent(part, any -> new TreeMap<>()).put(path, answer.text());
                    }
                }));
        return new SealedContent(
                draft.reference(),
                draft.next(),
                published.version(),
                published.digest(),
                begun,
                profile(provider),
                answers,
                documents(draft, form, library));
    }

    private static SortedMap<String, BidDocument> documents(DraftBid draft, BidForm form, BidDocuments.Look library) {
        SortedMap<String, BidDocument> documents = new TreeMap<>();
        form.fields().stream()
                .filter(field -> field.what() == BidField.What.DOCUMENT)
                .flatMap(field -> draft.passages(field).stream())
                .flatMap(passage -> passage.document().stream())
                .distinct()
                .flatMap(id -> library.find(id).stream())
                .forEach(file -> documents.put(file.id().value(), BidDocument.of(file)));
        return documents;
    }

    private static boolean isAt(BidField field, FieldPath path) {
        return field.path().isPattern() ? path.matches(field.path()) : path.equals(field.path());
    }

    /** What a profile says, by the words of its fields. */
    public static SortedMap<String, String> profile(Organisation provider) {
        SortedMap<String, String> profile = new TreeMap<>();
        for (Organisation.ProfileField field : Organisation.ProfileField.values()) {
            String said = provider.says(field);
            if (!said.isBlank()) {
                profile.put(field.word(), said);
            }
        }
        profile.put(Organisation.ProfileField.NAME.word(), provider.name());
        return profile;
    }

    /** What stands at a place of a part; empty where nothing does. */
    public String says(String part, FieldPath path) {
        return Optional.ofNullable(answers.get(part))
                .flatMap(some -> Optional.ofNullable(some.get(path)))
                .orElse("");
    }

    /** The passages that are named for what a field asks. */
    public List<Passage> passages(BidField document) {
        String part = document.part().name();
        return Passage.of(document, answers.getOrDefault(part, new TreeMap<>()).keySet(), path -> says(part, path));
    }

    /** The document of a passage; empty where it names none. */
    public Optional<BidDocument> document(Passage passage) {
        return passage.document().map(id -> documents.get(id.value()));
    }

    /** The canonical JSON (RFC 8785) of it. */
    public String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("organisation", reference.provider().value());
        all.put("tender", reference.tender().value());
        all.put("lot", reference.lot());
        all.put("number", number);
        all.put("version", version);
        all.put("tenderDigest", tenderDigest.toString());
        all.put("begun", begun.toString());
        all.put(PROVIDER, provider);
        Map<String, Object> parts = new LinkedHashMap<>();
        answers.forEach((part, some) -> parts.put(part, texts(some)));
        all.put("parts", parts);
        if (!documents.isEmpty()) {
            all.put("documents", written());
        }
        return CanonicalJson.of(all);
    }

    private Map<String, Object> written() {
        Map<String, Object> written = new TreeMap<>();
        documents.forEach((id, document) -> written.put(
                id,
                Map.of(
                        "name",
                        document.name(),
                        "kind",
                        document.kind().word(),
                        "size",
                        document.size(),
                        "sha256",
                        document.sha256().hex())));
        return written;
    }

    private static BidDocument document(String id, JsonNode written) {
        return new BidDocument(
                new EvidenceId(id),
                written.path("name").asString(),
                EvidenceKind.of(written.path("kind").asString()).orElseThrow(IllegalArgumentException::new),
                written.path("size").asLong(),
                new Sha256(written.path("sha256").asString()));
    }

    private static Map<String, String> texts(SortedMap<FieldPath, String> some) {
        Map<String, String> texts = new TreeMap<>();
        some.forEach((path, text) -> texts.put(path.value(), text));
        return texts;
    }

    /**
     * The digest of the canonical JSON of each part, and of the profile, by their names, and that of each document behind
     * {@link #DOCUMENT}.
     */
    public SortedMap<String, Sha256> fingerprints() {
        SortedMap<String, Sha256> fingerprints = new TreeMap<>();
        answers.forEach((part, some) -> fingerprints.put(part, Sha256.of(CanonicalJson.of(texts(some)))));
        fingerprints.put(PROVIDER, Sha256.of(CanonicalJson.of(provider)));
        documents.values().forEach(document -> fingerprints.put(DOCUMENT + document.name(), document.sha256()));
        return fingerprints;
    }

    /** Stands for every letter. */
    public Sha256 digest() {
        return Sha256.of(text());
    }

    /** Reads what {@link #text} wrote; empty where it is something else. */
    public static Optional<SealedContent> read(String text) {
        try {
            JsonNode all = JSON.readTree(text);
            if (!all.path("format").asString("").equals(FORMAT)) {
                return Optional.empty();
            }
            SortedMap<String, String> provider = new TreeMap<>();
            all.path(PROVIDER)
                    .properties()
                    .forEach(one -> provider.put(one.getKey(), one.getValue().asString()));
            SortedMap<String, SortedMap<FieldPath, String>> answers = new TreeMap<>(Comparator.naturalOrder());
            all.path("parts").properties().forEach(part -> {
                SortedMap<FieldPath, String> some = new TreeMap<>();
                part.getValue()
                        .properties()
                        .forEach(one -> some.put(
                                new FieldPath(one.getKey()), one.getValue().asString()));
                answers.put(part.getKey(), some);
            });
            SortedMap<String, BidDocument> documents = new TreeMap<>();
            all.path("documents")
                    .properties()
                    .forEach(one -> documents.put(one.getKey(), document(one.getKey(), one.getValue())));
            return Optional.of(new SealedContent(
                    new BidReference(
                            new OrganisationId(all.path("organisation").asString()),
                            new TenderId(all.path("tender").asString()),
                            all.path("lot").asString()),
                    all.path("number").asInt(),
                    all.path("version").asInt(),
                    new Sha256(all.path("tenderDigest").asString().replace("sha256:", "")),
                    Instant.parse(all.path("begun").asString()),
                    provider,
                    answers,
                    documents));
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException other) {
            return Optional.empty();
        }
    }
}
