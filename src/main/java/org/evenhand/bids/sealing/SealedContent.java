package org.evenhand.bids.sealing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.bids.partners.PartnerStatement;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.Organisation;
import org.evenhand.receipts.BidFile;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;

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
 * @param confirmations what partners confirmed of what it says, by the keys of statements
 */
public record SealedContent(
        BidReference reference,
        int number,
        int version,
        Sha256 tenderDigest,
        Instant begun,
        SortedMap<String, String> provider,
        SortedMap<String, SortedMap<FieldPath, String>> answers,
        SortedMap<String, BidDocument> documents,
        SortedMap<String, BidFile.Confirmation> confirmations) {

    private static final String PRICE = BidPart.Kind.PRICE.word();

    /** Stands in the part of the price, so that nobody can try out prices against its fingerprint or that of the whole. */
    private static final FieldPath CHANCE = new FieldPath("chance");

    private static final int CHANCE_BYTES = 16;

    /** Copies what it holds. */
    public SealedContent {
        provider = new TreeMap<>(provider);
        answers = new TreeMap<>(answers);
        documents = new TreeMap<>(documents);
        confirmations = new TreeMap<>(confirmations);
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
                            .anyMatch(field -> field.part().name().equals(part) && path.matches(field.path()));
                    if (asked && !answer.text().isBlank()) {
                        answers.computeIfAbsent(part, any -> new TreeMap<>()).put(path, answer.text());
                    }
                }));
        answers.computeIfAbsent(PRICE, any -> new TreeMap<>())
                .put(CHANCE, HexFormat.of().formatHex(Token.bytes(CHANCE_BYTES)));
        return new SealedContent(
                draft.reference(),
                draft.next(),
                published.version(),
                published.digest(),
                begun,
                profile(provider),
                answers,
                documents(draft, form, library),
                SealedConfirmations.of(draft, form));
    }

    /** The partners that it names, with their shares. */
    public BidPartners partners() {
        return BidPartners.of(answers);
    }

    /** What the partner of a share confirmed of it; empty where it did not, or confirmed anything else than what is sealed. */
    public Optional<BidFile.Confirmation> confirmed(BidPartners.Share share) {
        return partners()
                .named(share.partner())
                .flatMap(partner -> confirmed(PartnerStatement.key(share), partner, Optional.of(share)));
    }

    /** What a partner confirmed of its part in the bid; empty where it did not, or confirmed anything else than what is sealed. */
    public Optional<BidFile.Confirmation> confirmed(BidPartners.Partner partner) {
        return confirmed(String.valueOf(partner.row()), partner, Optional.empty());
    }

    private Optional<BidFile.Confirmation> confirmed(
            String key, BidPartners.Partner partner, Optional<BidPartners.Share> share) {
        return Optional.ofNullable(confirmations.get(key))
                .filter(one -> PartnerStatement.isOf(one.statement(), reference, partner, share));
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

    /** The same without its price, and without documents that are named for it alone. */
    public SealedContent withoutPrice() {
        SortedMap<String, SortedMap<FieldPath, String>> left = new TreeMap<>(answers);
        left.remove(PRICE);
        SortedMap<String, BidDocument> named = new TreeMap<>(documents);
        named.keySet().removeIf(id -> left.values().stream().noneMatch(some -> some.containsValue(id)));
        return with(provider, left, named);
    }

    /** Its price alone, with the documents that are named for it alone. */
    SealedContent priceAlone() {
        SortedMap<String, SortedMap<FieldPath, String>> price = new TreeMap<>(answers);
        price.keySet().removeIf(part -> !part.equals(PRICE));
        SortedMap<String, BidDocument> rest = new TreeMap<>(documents);
        rest.keySet().removeAll(withoutPrice().documents().keySet());
        return new SealedContent(
                reference, number, version, tenderDigest, begun, new TreeMap<>(), price, rest, new TreeMap<>());
    }

    /** The same with its price. */
    SealedContent with(SealedContent price) {
        SortedMap<String, SortedMap<FieldPath, String>> all = new TreeMap<>(answers);
        all.putAll(price.answers());
        SortedMap<String, BidDocument> both = new TreeMap<>(documents);
        both.putAll(price.documents());
        return with(provider, all, both);
    }

    private SealedContent with(
            SortedMap<String, String> profile,
            SortedMap<String, SortedMap<FieldPath, String>> said,
            SortedMap<String, BidDocument> brought) {
        return new SealedContent(
                reference, number, version, tenderDigest, begun, profile, said, brought, confirmations);
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

    /** The same in the words of its format. */
    private BidFile file() {
        SortedMap<String, SortedMap<String, String>> parts = new TreeMap<>();
        answers.forEach((part, some) -> parts.put(part, texts(some)));
        SortedMap<String, BidFile.Document> written = new TreeMap<>();
        documents.forEach((id, document) -> written.put(
                id, new BidFile.Document(document.name(), document.kind().word(), document.size(), document.sha256())));
        return new BidFile(
                reference.provider().value(),
                reference.tender().value(),
                reference.lot(),
                number,
                version,
                tenderDigest.toString(),
                begun.toString(),
                provider,
                parts,
                written,
                confirmations);
    }

    private static SortedMap<String, String> texts(SortedMap<FieldPath, String> some) {
        SortedMap<String, String> texts = new TreeMap<>();
        some.forEach((path, text) -> texts.put(path.value(), text));
        return texts;
    }

    /** The canonical JSON (RFC 8785) of it. */
    public String text() {
        return file().text();
    }

    /** The digest of each part, of the profile and of each document, by their names. */
    public SortedMap<String, Sha256> fingerprints() {
        return file().fingerprints();
    }

    /** Stands for every letter. */
    public Sha256 digest() {
        return file().digest();
    }

    /** Reads what {@link #text} wrote; empty where it is something else. */
    public static Optional<SealedContent> read(String text) {
        try {
            return BidFile.read(text).map(SealedContent::of);
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    private static SealedContent of(BidFile file) {
        SortedMap<String, SortedMap<FieldPath, String>> answers = new TreeMap<>();
        file.parts().forEach((part, some) -> {
            SortedMap<FieldPath, String> places = new TreeMap<>();
            some.forEach((path, text) -> places.put(new FieldPath(path), text));
            answers.put(part, places);
        });
        SortedMap<String, BidDocument> documents = new TreeMap<>();
        file.documents()
                .forEach((id, written) -> documents.put(
                        id,
                        new BidDocument(
                                new EvidenceId(id),
                                written.name(),
                                EvidenceKind.of(written.kind()).orElseThrow(IllegalArgumentException::new),
                                written.size(),
                                written.sha256())));
        return new SealedContent(
                new BidReference(new OrganisationId(file.organisation()), new TenderId(file.tender()), file.lot()),
                file.number(),
                file.version(),
                new Sha256(file.tenderDigest().replace("sha256:", "")),
                Instant.parse(file.begun()),
                file.provider(),
                answers,
                documents,
                file.confirmations());
    }
}
