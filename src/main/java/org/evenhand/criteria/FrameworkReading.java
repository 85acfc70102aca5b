package org.evenhand.criteria;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.reading.DraftDefaults;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Weight;

/**
 * A framework as the reader of tenders and the engine understand it.
 *
 * @param criteria in the framework's order
 * @param tender what would be scored; there only if every criterion can score
 * @param whole what is wrong with the framework as a whole, in English
 */
public record FrameworkReading(
        Framework framework, List<CriterionReading> criteria, Optional<Tender> tender, List<String> whole) {

    private static final Weight OUT_OF = new Weight(new BigDecimal(100));

    /** Reads every criterion, and all together where each by itself can score. */
    public static FrameworkReading of(Framework framework) {
        List<CriterionReading> read = CriterionReading.all(framework.criteria(), framework.contract());
        if (read.isEmpty() || !read.stream().allMatch(CriterionReading::scores)) {
            return new FrameworkReading(framework, read, Optional.empty(), List.of());
        }
        Tender tender = tender(framework, read, DraftDefaults.TENDER, DraftDefaults.DEADLINE, framework.contract());
        Map<Integer, List<CriterionReading.FieldProblem>> more = new HashMap<>();
        List<String> whole = new ArrayList<>();
        for (Mistake mistake : Scoring.check(tender)) {
            Optional<Integer> at = criterion(mistake, read.size());
            if (at.isPresent()) {
                CriterionReading one = read.get(at.get());
                more.computeIfAbsent(at.get(), any -> new ArrayList<>())
                        .add(CriterionReading.said(mistake, CriterionFields.used(one.draft())));
            } else {
                whole.add(mistake.what());
            }
        }
        List<CriterionReading> all = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            CriterionReading one = read.get(i);
            all.add(new CriterionReading(
                    one.draft(),
                    one.criterion(),
                    one.wording(),
                    one.rules(),
                    one.beside(),
                    more.getOrDefault(i, List.of())));
        }
        boolean sound = more.isEmpty() && whole.isEmpty();
        return new FrameworkReading(
                framework, List.copyOf(all), sound ? Optional.of(tender) : Optional.empty(), List.copyOf(whole));
    }

    /** What was read of one criterion. */
    public Optional<CriterionReading> of(PartId part) {
        return criteria.stream().filter(one -> one.draft().id().equals(part)).findFirst();
    }

    /**
     * The tender of that name by which bids for a contract would be scored; empty where a criterion cannot be read. A target
     * may need something that this contract does not say: see {@link Scoring#check}.
     */
    public Optional<Tender> tender(TenderId id, OffsetDateTime deadline, ContractSize contract) {
        return !criteria.isEmpty()
                        && criteria.stream().allMatch(one -> one.criterion().isPresent())
                ? Optional.of(tender(framework, criteria, id, deadline, contract))
                : Optional.empty();
    }

    /** The words that explain each criterion. */
    public SortedMap<CriterionId, Publication.Wording> wordings() {
        SortedMap<CriterionId, Publication.Wording> wordings = new TreeMap<>();
        criteria.forEach(one -> one.criterion()
                .ifPresent(criterion -> one.wording().ifPresent(wording -> wordings.put(criterion.id(), wording))));
        return wordings;
    }

    private static Tender tender(
            Framework framework,
            List<CriterionReading> read,
            TenderId id,
            OffsetDateTime deadline,
            ContractSize contract) {
        List<RuleText> rules = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (RuleText rule : read.get(i).rules()) {
                rules.add(new RuleText("rules/" + (i + 1) + ".drl", rule.text()));
            }
        }
        return new Tender(
                id,
                deadline,
                contract,
                Award.by(new AwardMethod.WeightedSum(), Optional.of(OUT_OF)),
                DraftDefaults.ROUNDING,
                new TreeMap<>(),
                framework.sections().stream()
                        .filter(section -> !framework.criteria(section.id()).isEmpty())
                        .map(section ->
                                new Section(new SectionId(section.id().value()), section.name(), Optional.empty(), 1))
                        .toList(),
                read.stream().map(one -> one.criterion().orElseThrow()).toList(),
                List.copyOf(rules));
    }

    /** Which criterion a mistake is about. */
    private static Optional<Integer> criterion(Mistake mistake, int criteria) {
        String place = switch (mistake.place()) {
            case Mistake.Place.At at -> at.file().replaceFirst("^rules/(\\d+)\\.drl$", "rule $1");
            case Mistake.Place.Part part ->
                part.path().matches("criteria\\[\\d+].*")
                        ? part.path().replaceFirst("^criteria\\[(\\d+)].*$", "at $1")
                        : part.file().replaceFirst("^rules/(\\d+)\\.drl$", "rule $1");
        };
        if (!place.matches("(at|rule) \\d{1,6}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(place.substring(place.indexOf(' ') + 1)) - (place.startsWith("rule") ? 1 : 0);
        return number >= 0 && number < criteria ? Optional.of(number) : Optional.empty();
    }
}
