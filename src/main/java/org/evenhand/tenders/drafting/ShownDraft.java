package org.evenhand.tenders.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;

/**
 * A draft as it is shown to whoever is asked for comments: its title, what is bought, the size of the contract and the
 * criteria. Whatever is not listed here is not shown, and unit values that a buyer is licensed to use are among it.
 *
 * @param sections with their titles, in order; none in a copy that an earlier release made
 * @param criteria in the order of their sections
 */
public record ShownDraft(
        String title,
        String summary,
        List<String> buyers,
        ContractSize contract,
        List<DraftPart> sections,
        List<DraftPart> criteria) {

    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String BUYER = "buyer/";
    private static final String VALUE = "contract/value";
    private static final String YEARS = "contract/years";
    private static final String FTE = "contract/fte";
    private static final String SECTION = "section/";
    private static final String CRITERION = "criterion/";
    private static final String ID = "/part";
    private static final String ANSWERS = "/answers/";

    public static ShownDraft of(DraftTender tender, List<String> buyers, Framework framework) {
        return new ShownDraft(
                tender.title(),
                tender.says(TenderFields.SUMMARY),
                buyers,
                framework.contract(),
                framework.sections().stream().map(ShownDraft::titled).toList(),
                Stream.concat(
                                framework.sections().stream()
                                        .flatMap(section -> framework.criteria(section.id()).stream()),
                                framework.outside().stream())
                        .map(ShownDraft::shown)
                        .toList());
    }

    private static DraftPart titled(DraftPart section) {
        return new DraftPart(section.id(), new TreeMap<>(Map.of(TITLE, section.answer(TITLE))));
    }

    private static DraftPart shown(DraftPart criterion) {
        SortedMap<String, String> answers = new TreeMap<>(CriterionFields.used(criterion));
        answers.put(CriterionFields.EVIDENCE, criterion.answer(CriterionFields.EVIDENCE));
        answers.put(CriterionFields.RULE, criterion.answer(CriterionFields.RULE));
        answers.keySet().removeIf(place -> place.startsWith("scoring/measures/"));
        answers.values().removeIf(String::isBlank);
        return new DraftPart(criterion.id(), answers);
    }

    /** The criterion of that name. */
    public Optional<DraftPart> criterion(PartId part) {
        return criteria.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** How the criteria are read, in their order. */
    public List<CriterionReading> read() {
        return CriterionReading.all(criteria, contract);
    }

    /** As it is kept. */
    public FrozenFiles frozen() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(TITLE, title);
        files.put(SUMMARY, summary);
        for (int i = 0; i < buyers.size(); i++) {
            files.put(BUYER + number(i), buyers.get(i));
        }
        files.put(VALUE, contract.value().amount().toPlainString());
        contract.years().ifPresent(years -> files.put(YEARS, years.value().toPlainString()));
        contract.fte().ifPresent(fte -> files.put(FTE, fte.value().toPlainString()));
        put(files, SECTION, sections);
        put(files, CRITERION, criteria);
        return new FrozenFiles(files);
    }

    private static void put(SortedMap<String, String> files, String prefix, List<DraftPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String place = prefix + number(i);
            files.put(place + ID, parts.get(i).id().value());
            parts.get(i).answers().forEach((where, answer) -> files.put(place + ANSWERS + where, answer));
        }
    }

    /** As it was kept. */
    public static ShownDraft of(FrozenFiles frozen) {
        SortedMap<String, String> files = frozen.files();
        return new ShownDraft(
                said(files, TITLE).orElse(""),
                said(files, SUMMARY).orElse(""),
                numbered(BUYER, files)
                        .flatMap(place -> said(files, place).stream())
                        .toList(),
                new ContractSize(
                        new Money(new BigDecimal(said(files, VALUE).orElse("0"))),
                        "GBP",
                        said(files, YEARS).map(ShownDraft::quantity),
                        said(files, FTE).map(ShownDraft::quantity)),
                parts(SECTION, frozen),
                parts(CRITERION, frozen));
    }

    private static List<DraftPart> parts(String prefix, FrozenFiles frozen) {
        return numbered(prefix, frozen.files())
                .map(place -> new DraftPart(
                        new PartId(said(frozen.files(), place + ID).orElse("")), frozen.below(place + "/answers")))
                .toList();
    }

    private static Stream<String> numbered(String prefix, SortedMap<String, String> files) {
        return files.keySet().stream()
                .filter(place -> place.startsWith(prefix))
                .map(place -> place.substring(0, prefix.length() + number(0).length()))
                .distinct();
    }

    /** So that the order of the text is the order of the figures. */
    private static String number(int i) {
        return String.format(java.util.Locale.ROOT, "%04d", i);
    }

    private static Quantity quantity(String figure) {
        return new Quantity(new BigDecimal(figure));
    }

    private static Optional<String> said(SortedMap<String, String> files, String place) {
        return Optional.ofNullable(files.get(place));
    }
}
