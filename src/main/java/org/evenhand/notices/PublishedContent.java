package org.evenhand.notices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenhand.folders.CriterionText;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.folders.Publication;
import org.evenhand.folders.TenderText;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.WorkingDays;

/**
 * Content of the frozen text of a published tender, read from that text and from nothing else.
 *
 * @param frozen the text itself
 * @param notice answers, as {@code tender/summary}, {@code lots/north/what}, {@code criteria/SV1/evidence}
 * @param lots in the order of their folders; one without a name where the contract is not divided
 */
public record PublishedContent(FrozenFiles frozen, SortedMap<String, String> notice, List<Lot> lots) {

    /** The answer by which prices are opened after the marks are locked. */
    public static final String AFTER_MARKS = "after-marks";

    /** The file of the answers, beside the tender folders. */
    public static final String NOTICE = "notice.json";

    /**
     * A part of the contract that is awarded by itself.
     *
     * @param id its short name; empty where the contract is not divided
     */
    public record Lot(String id, Tender tender, Publication publication) {

        /** What the contract is worth a year, in whole pounds; empty where it is not longer than one. */
        public Optional<Money> valueAYear() {
            return tender.contract()
                    .years()
                    .filter(years -> years.value().compareTo(BigDecimal.ONE) > 0)
                    .map(years -> new Money(
                            tender.contract().value().amount().divide(years.value(), 0, RoundingMode.HALF_UP)));
        }
    }

    /** Reads frozen text; it was read once before it was frozen, so anything wrong with it is a bug. */
    public static PublishedContent of(FrozenFiles frozen) {
        List<Lot> lots = new ArrayList<>();
        if (frozen.files().containsKey("tender.yaml")) {
            lots.add(lot("", frozen.files()));
        }
        TreeSet<String> ids = new TreeSet<>();
        frozen.below("lots").keySet().forEach(path -> ids.add(path.substring(0, path.indexOf('/'))));
        ids.forEach(id -> lots.add(lot(id, frozen.below("lots/" + id))));
        SortedMap<String, String> notice = FrozenFiles.of(
                        Optional.ofNullable(frozen.files().get(NOTICE)).orElseThrow())
                .files();
        return new PublishedContent(frozen, notice, List.copyOf(lots));
    }

    private static Lot lot(String id, SortedMap<String, String> files) {
        return switch (TenderText.read(files)) {
            case TenderText.Reading.Whole(Tender tender, Publication publication) -> new Lot(id, tender, publication);
            case TenderText.Reading.Broken broken -> throw new IllegalStateException("Frozen text reads no more");
        };
    }

    /** An answer of the tender itself; empty where it is not given. */
    public String says(NoticeField field) {
        return said(NoticePlaces.tender(field));
    }

    /** The day that it gives for a milestone; empty where it gives none. */
    public Optional<LocalDate> day(Milestone milestone) {
        try {
            return Optional.of(LocalDate.parse(says(NoticeField.valueOf(milestone.name()))));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Whether prices stay sealed until the marks are locked; a version that does not say so opens them with the bids. */
    public boolean opensPricesLater() {
        return says(NoticeField.PRICES_OPENED).equals(AFTER_MARKS);
    }

    /** What is bought with a lot. */
    public String what(Lot lot) {
        return said(NoticePlaces.lot(lot.id()) + "what");
    }

    /** What to show for a criterion. */
    public String evidence(CriterionId criterion) {
        return said(NoticePlaces.criterion(criterion, NoticePlaces.OfCriterion.EVIDENCE));
    }

    /** In what the measure of a criterion is counted. */
    public String unit(CriterionId criterion) {
        return said(NoticePlaces.criterion(criterion, NoticePlaces.OfCriterion.UNIT));
    }

    /** The rule pack, with its version, that a criterion was taken from. */
    public String pack(CriterionId criterion) {
        return said(NoticePlaces.criterion(criterion, NoticePlaces.OfCriterion.PACK));
    }

    private String said(String place) {
        return Optional.ofNullable(notice.get(place)).orElse("");
    }

    /** The first lot, or the whole: what all have in common can be read off it. */
    public Lot first() {
        return lots.getFirst();
    }

    /** Whether the contract is divided into lots. */
    public boolean isDivided() {
        return lots.size() > 1 || !first().id().isEmpty();
    }

    /** Names of the lots, in their order; none where the contract is not divided. */
    public List<String> lotNames() {
        return isDivided()
                ? lots.stream()
                        .map(lot -> lot.publication().lot().orElse(lot.id()))
                        .toList()
                : List.of();
    }

    /** What the lot of a short name is called; empty where there is none. */
    public Optional<String> lotName(String id) {
        return lots.stream()
                .filter(lot -> lot.id().equals(id))
                .findFirst()
                .flatMap(lot -> lot.publication().lot());
    }

    /** Criteria in the order of the notice: by section, then the conditions outside of all sections. */
    public List<Criterion> criteriaInOrder() {
        Tender tender = first().tender();
        Stream<Criterion> inside = tender.sections().stream()
                .flatMap(section -> tender.criteria().stream()
                        .filter(one ->
                                one.section().filter(section.id()::equals).isPresent()));
        Stream<Criterion> outside =
                tender.criteria().stream().filter(one -> one.section().isEmpty());
        return Stream.concat(inside, outside).toList();
    }

    /** The working days by which its timeline is counted. */
    public WorkingDays calendar() {
        return first().publication().regime().calendar();
    }

    /** Stands for every rule as it runs, those of templates too. */
    public Sha256 rulesDigest() {
        SortedMap<String, String> rules = new TreeMap<>();
        lots.forEach(lot ->
                Scoring.rules(lot.tender()).forEach(rule -> rules.put(lot.id() + "/" + rule.criterion(), rule.drl())));
        return new FrozenFiles(rules).digest();
    }

    /** Everything that it says, answer by answer, for comparison with another version. */
    SortedMap<String, String> answers() {
        SortedMap<String, String> all = new TreeMap<>();
        notice.forEach((place, answer) -> all.put("notice/" + place, answer));
        for (Lot lot : lots) {
            String at = lot.id().isEmpty() ? "" : NoticePlaces.lot(lot.id());
            Tender tender = lot.tender();
            all.put(at + "value/amount", tender.contract().value().amount().toPlainString());
            tender.contract()
                    .years()
                    .ifPresent(
                            years -> all.put(at + "value/years", years.value().toPlainString()));
            tender.contract()
                    .fte()
                    .ifPresent(fte -> all.put(at + "value/fte", fte.value().toPlainString()));
            lot.publication()
                    .buyers()
                    .forEach(buyer -> all.put(
                            "buyers/" + buyer.id(),
                            buyer.name() + ", " + buyer.share().value().toPlainString() + "%"));
            tender.sections().forEach(section -> all.put("sections/" + section.id() + "/title", section.title()));
            tender.criteria()
                    .forEach(criterion -> Optional.ofNullable(
                                    lot.publication().criteria().get(criterion.id()))
                            .ifPresent(wording -> CriterionText.answers(criterion, wording)
                                    .forEach((place, answer) ->
                                            all.put("criteria/" + criterion.id() + "/" + place, answer))));
            tender.rules().forEach(rule -> all.put(rule.file(), rule.text()));
        }
        return all;
    }
}
