package org.evenhand.bids.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerField;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.offline.Compared.Outcome;
import org.evenhand.bids.offline.Compared.Unknown;
import org.evenhand.bids.offline.Compared.Why;
import org.evenhand.bids.partners.BidPartners;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.Decimals;

/**
 * Compares a file that was filled in elsewhere with the bid as it stands. Each answer is read as the page would read it. A field in
 * which nothing stands says nothing: it takes no answer away.
 */
public final class ComparingForms {

    /** As many fields that nobody knows are told. */
    private static final int MOST_UNKNOWN = 50;

    private static final int LONGEST_UNKNOWN = 12_000;

    private final DraftBid draft;
    private final BidForm form;
    private final int version;
    private final AnswerDigests digests;
    private final Function<BidField, List<FieldPath>> places;
    private final Predicate<String> isDocument;

    private ComparingForms(
            DraftBid draft,
            BidForm form,
            int version,
            AnswerDigests digests,
            Function<BidField, List<FieldPath>> places,
            Predicate<String> isDocument) {
        this.draft = draft;
        this.form = form;
        this.version = version;
        this.digests = digests;
        this.places = places;
        this.isDocument = isDocument;
    }

    /**
     * Compares a file with a bid.
     *
     * @param version of the tender that counts
     */
    public static Compared compare(
            DraftBid draft, BidForm form, int version, AnswerDigests digests, List<Entry> entries) {
        return new ComparingForms(draft, form, version, digests, ComparingForms::places, any -> false).compare(entries);
    }

    /** Compares a {@code bid.yaml} with a bid: it may name documents too, and says by itself for which bid it is. */
    static Compared compare(BidInYaml yaml, AnswerDigests digests, MadeFor made, List<Entry> entries) {
        return new ComparingForms(
                        yaml.draft(),
                        yaml.form(),
                        yaml.version(),
                        digests,
                        ComparingForms::rows,
                        id -> yaml.document(id).isPresent())
                .compare(Optional.of(made), said(entries));
    }

    /** The fields of a part that stand in files, each with a place for its answer; documents are chosen and partners named with a connection. */
    public static List<FieldPath> places(BidField field) {
        if (Passage.isOf(field) || BidPartners.isOf(field)) {
            return List.of();
        }
        return field.path().isPattern()
                ? IntStream.rangeClosed(1, OfflineForm.LINES)
                        .mapToObj(field.path()::numbered)
                        .toList()
                : List.of(field.path());
    }

    /** Every place where an answer may stand, with those of documents. */
    private static List<FieldPath> rows(BidField field) {
        return field.path().isPattern()
                ? IntStream.rangeClosed(1, Passage.isOf(field) ? Passage.MOST : BidForm.MOST_LINES)
                        .mapToObj(field.path()::numbered)
                        .toList()
                : List.of(field.path());
    }

    private static Map<String, Set<String>> said(List<Entry> entries) {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        entries.forEach(entry ->
                said.computeIfAbsent(entry.name(), any -> new LinkedHashSet<>()).add(entry.text()));
        return said;
    }

    private Compared compare(List<Entry> entries) {
        Map<String, Set<String>> said = said(entries);
        return compare(
                Optional.of(written(said, MadeFor.FIELD))
                        .filter(texts -> texts.size() == 1)
                        .flatMap(texts -> MadeFor.read(texts.iterator().next())),
                said);
    }

    private Compared compare(Optional<MadeFor> made, Map<String, Set<String>> said) {
        return made.map(MadeFor::reference)
                .map(this::wrong)
                .orElse(Optional.of(Why.NOT_OURS))
                .<Compared>map(Compared.Refused::new)
                .orElseGet(() -> read(made.orElseThrow(), said));
    }

    private Optional<Why> wrong(BidReference named) {
        BidReference mine = draft.reference();
        if (!named.tender().equals(mine.tender())) {
            return Optional.of(Why.OTHER_TENDER);
        }
        if (!named.provider().equals(mine.provider())) {
            return Optional.of(Why.OTHER_ORGANISATION);
        }
        return named.lot().equals(mine.lot()) ? Optional.empty() : Optional.of(Why.OTHER_LOT);
    }

    private Compared read(MadeFor made, Map<String, Set<String>> said) {
        List<Answer> answers = new ArrayList<>();
        int empty = 0;
        for (BidField field :
                form.parts().stream().flatMap(part -> form.of(part).stream()).toList()) {
            for (FieldPath path : places.apply(field)) {
                String name = FieldName.of(field.part(), path);
                List<String> written = written(said, name).stream()
                        .filter(text -> !text.isBlank())
                        .toList();
                Optional<Outcome> outcome = outcome(made, field, path, name, written);
                outcome.ifPresent(one -> answers.add(new Answer(field, path, one)));
                empty += outcome.isEmpty() && places(field).contains(path) ? 1 : 0;
            }
        }
        return new Compared.Read(
                Optional.of(made.version()).filter(other -> other != version), answers, unknown(said), empty);
    }

    /** What stands under a name of a PDF, or of a DOCX. */
    private static Set<String> written(Map<String, Set<String>> said, String name) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(name, FieldName.bookmark(name))
                .distinct()
                .forEach(one -> Optional.ofNullable(said.remove(one)).ifPresent(all::addAll));
        return all;
    }

    /** Empty where nothing was answered. */
    private Optional<Outcome> outcome(MadeFor made, BidField field, FieldPath path, String name, List<String> written) {
        if (written.size() > 1) {
            return Optional.of(
                    new Compared.Repeated(written.stream().map(TypedText::lines).toList()));
        }
        return written.stream().findFirst().flatMap(text -> outcome(made, field, path, name, code(field, text)));
    }

    private Optional<Outcome> outcome(MadeFor made, BidField field, FieldPath path, String name, String written) {
        String now = draft.says(field.part(), path);
        boolean gone = field.what() == BidField.What.DOCUMENT && !isDocument.test(written);
        return compare(field, written, now).map(outcome -> switch (outcome) {
            case Compared.New(String text) when gone -> new Compared.NotUnderstood(text, BidRefusal.NO_DOCUMENT);
            case Compared.Different(String any, String text)
            when gone -> new Compared.NotUnderstood(text, BidRefusal.NO_DOCUMENT);
            case Compared.New(String text) when stood(made, name, text) -> new Compared.Untouched(now, text);
            case Compared.Different(String any, String text)
            when stood(made, name, text) -> new Compared.Untouched(now, text);
            default -> outcome;
        });
    }

    private boolean stood(MadeFor made, String name, String text) {
        return made.stood().contains(digests.of(draft.reference(), name, text));
    }

    /** Compares what was written elsewhere with what stands in a bid now; empty where nothing was written. */
    public static Optional<Outcome> compare(BidField field, String written, String now) {
        AnswerField.Reading reading = field.asked().read(written);
        String text = reading.text();
        if (reading.refusal().isPresent()) {
            return Optional.of(new Compared.NotUnderstood(
                    TypedText.lines(written), reading.refusal().get()));
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > field.asked().longest()) {
            return Optional.of(new Compared.TooLong(text, field.asked().longest()));
        }
        if (isSame(field, text, now)) {
            return Optional.of(new Compared.Same(text));
        }
        return Optional.of(now.isEmpty() ? new Compared.New(text) : new Compared.Different(now, text));
    }

    /** Whether two answers say the same: figures by what they are, and not by their zeros. */
    static boolean isSame(BidField field, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return one.isBlank() && other.isBlank();
        }
        return switch (field.asked().type()) {
            case FIGURE ->
                Decimals.parse(one)
                        .flatMap(figure -> Decimals.parse(other).map(second -> figure.compareTo(second) == 0))
                        .orElse(false);
            case WORDS -> one.equals(other) || isSameFact(field, one, other);
            case CHOICE, DAY -> one.equals(other);
        };
    }

    private static boolean isSameFact(BidField field, String one, String other) {
        return field.what() == BidField.What.FACT && FactValue.of(one).equals(FactValue.of(other));
    }

    /** The code of a choice, of which a file has a plain name. */
    private static String code(BidField field, String written) {
        return field.choices().stream()
                .filter(code -> FieldName.plain(code).equals(written.strip()))
                .findFirst()
                .orElse(written);
    }

    /** As much of it as is told. */
    private static String started(String text) {
        String tidy = TypedText.lines(text);
        return tidy.length() <= LONGEST_UNKNOWN ? tidy : tidy.substring(0, LONGEST_UNKNOWN) + "…";
    }

    /** What nobody asks for. */
    private static List<Unknown> unknown(Map<String, Set<String>> said) {
        return said.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> new Unknown(one.getKey(), started(text))))
                .limit(MOST_UNKNOWN)
                .toList();
    }
}
