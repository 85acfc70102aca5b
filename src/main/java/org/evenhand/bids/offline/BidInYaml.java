package org.evenhand.bids.offline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.sealing.FolderBid;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.folders.BidText;
import org.evenhand.folders.Unscored;
import org.evenhand.scoring.BidId;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;

/**
 * Draft as the {@code bid.yaml} of a tender folder. What scoring and panels read stands where the contract has a place for it, and
 * every other answer under {@code notes}, by the name of its question: so nothing is lost on the way there and back.
 *
 * @param version of the tender that counts
 * @param documents of the provider, those that it may name
 */
public record BidInYaml(DraftBid draft, BidForm form, int version, List<EvidenceFile> documents) {

    /** Copies the documents. */
    public BidInYaml {
        documents = List.copyOf(documents);
    }

    /** Answers as far as a folder takes them: half an outcome, or a price of nothing, would be a mistake there. */
    private final class Writable implements FolderBid.Answers {

        @Override
        public String says(BidPart part, FieldPath path) {
            return form.of(part).stream()
                    .filter(field -> field.path().equals(path))
                    .findFirst()
                    .filter(field -> stands(field, draft.says(field)))
                    .map(draft::says)
                    .orElse("");
        }

        private boolean stands(BidField field, String said) {
            return switch (field.what()) {
                case PRICE -> !said.isEmpty() && new BigDecimal(said).signum() > 0;
                case FACT -> BidText.isFact(said);
                case PEOPLE -> !said.isEmpty() && !isMore(improved(field), said);
                default -> !said.isBlank();
            };
        }

        private String improved(BidField people) {
            return draft.says(people.part(), FieldPath.of("outcome", people.of(), "improved"));
        }

        private static boolean isMore(String improved, String people) {
            return !improved.isEmpty() && new BigDecimal(improved).compareTo(new BigDecimal(people)) > 0;
        }

        @Override
        public List<Passage> passages(BidField document) {
            return draft.passages(document);
        }

        @Override
        public Optional<String> document(Passage passage) {
            return passage.document()
                    .flatMap(id -> BidInYaml.this.document(id.value()))
                    .map(EvidenceFile::name);
        }
    }

    /**
     * The text of the file.
     *
     * @param profile what the profile of the provider says, by the words of its fields
     * @param made when it is made; nothing was received yet, and the contract asks for a moment
     */
    public String text(SortedMap<String, String> profile, Instant made) {
        BidReference reference = draft.reference();
        FolderBid placed = FolderBid.of(new BidId(reference.provider().value()), made, profile, new Writable(), form);
        return BidText.of(
                placed.bid(),
                placed.provider(),
                placed.unscored()
                        .with(
                                notes(placed),
                                new Unscored.MadeFor(
                                        reference.tender(),
                                        Optional.of(reference.lot()).filter(lot -> !lot.isEmpty()),
                                        Optional.of(version))));
    }

    /** Every answer that cannot be read off the rest of the file, by the name of its field. */
    private SortedMap<String, String> notes(FolderBid placed) {
        Map<String, List<String>> read = new ReadingYaml(this)
                .entries(placed.bid(), placed.unscored()).stream()
                        .collect(Collectors.groupingBy(
                                Entry::name, Collectors.mapping(Entry::text, Collectors.toList())));
        SortedMap<String, String> notes = new TreeMap<>();
        draft.answers()
                .forEach((part, some) -> some.forEach((path, answer) -> form.part(part)
                        .flatMap(known -> field(known, path))
                        .filter(field -> !answer.text().isBlank())
                        .ifPresent(field -> {
                            String name = FieldName.of(field.part(), path);
                            boolean there = read.getOrDefault(name, List.of()).stream()
                                    .anyMatch(text -> ComparingForms.isSame(field, text, answer.text()));
                            if (!there) {
                                notes.put(name, answer.text());
                            }
                        })));
        return notes;
    }

    private Optional<BidField> field(BidPart part, FieldPath path) {
        return form.of(part).stream()
                .filter(field -> path.matches(field.path()))
                .findFirst();
    }

    /** The field that asks for something about a measure, an indicator or a fact, in whatever part it stands. */
    Optional<BidField> field(What what, String about) {
        return form.fields().stream()
                .filter(field -> field.what() == what && field.of().equals(about))
                .findFirst();
    }

    /** A document that may be named, by its id. */
    Optional<EvidenceFile> document(String id) {
        return documents.stream().filter(file -> file.id().value().equals(id)).findFirst();
    }

    /** Compares what was read of such a file with the bid; what was not, was refused before. */
    public Compared compare(BidText.Reading.Whole read, AnswerDigests digests) {
        return read.unscored()
                .madeFor()
                .<Compared>map(named -> ComparingForms.compare(
                        this,
                        digests,
                        new MadeFor(
                                new BidReference(
                                        new OrganisationId(read.bid().id().value()),
                                        named.tender(),
                                        named.lot().orElse("")),
                                named.version().orElse(version),
                                Set.of()),
                        new ReadingYaml(this).entries(read.bid(), read.unscored())))
                .orElseGet(() -> new Compared.Refused(Compared.Why.NOT_OURS));
    }

    /** What the profile of the provider answers; the file says it too. */
    static boolean isOfProfile(String fact) {
        return fact.equals("regulated") || fact.equals("cqcRating");
    }
}
