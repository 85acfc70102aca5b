package org.evenhand.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.record.By;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Money;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.TenderId;

/**
 * Sections and criteria with weights that an organisation drafts and later uses in tenders. It may be incomplete.
 *
 * @param tender the one tender that it is for; empty: to begin tenders with
 * @param answers its title and the size of its contract
 * @param sections in order
 * @param criteria in order
 * @param version goes up with every act
 * @param changedBy the name of the person who changed it last
 * @param frozen there once a tender was published with it
 */
public record Framework(
        FrameworkId id,
        OrganisationId organisation,
        Optional<TenderId> tender,
        SortedMap<String, String> answers,
        List<DraftPart> sections,
        List<DraftPart> criteria,
        long version,
        String changedBy,
        Instant changedAt,
        Optional<Frozen> frozen) {

    /** As many sections as a framework may have; a page draws each, with everything in it. */
    public static final int MOST_SECTIONS = 30;

    /** As many criteria as a framework may have. */
    public static final int MOST_CRITERIA = 1_000;

    /** Person who published a tender with it, and the time since when nothing of it changes. */
    public record Frozen(String by, Instant at) implements AnswerOutcome.Reason {
        @Override
        public String key() {
            return "framework.frozen";
        }

        @Override
        public List<?> parts() {
            return List.of(by, at);
        }
    }

    /** The place of its title. */
    public static final String TITLE = "title";

    /** The place of the value of the whole contract, in pounds. */
    public static final String VALUE = "value/amount";

    /** The place of the contract's years. */
    public static final String YEARS = "value/years";

    /** The place of the staff that the contract needs. */
    public static final String FTE = "value/fte";

    /** Targets have to be told for some contract while nobody has said which. */
    static final BigDecimal SUPPOSED_VALUE = new BigDecimal("500000");

    /** What it is called. */
    public String title() {
        return answer(TITLE);
    }

    /** An answer about the framework; empty where it is not given. */
    public String answer(String place) {
        return Optional.ofNullable(answers.get(place)).orElse("");
    }

    /** The criterion of that name. */
    public Optional<DraftPart> criterion(PartId part) {
        return criteria.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** The section of that name. */
    public Optional<DraftPart> section(PartId part) {
        return sections.stream().filter(one -> one.id().equals(part)).findFirst();
    }

    /** The framework with a criterion as it would stand; nothing is kept. */
    public Framework with(DraftPart changed) {
        return new Framework(
                id,
                organisation,
                tender,
                answers,
                sections,
                criteria.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList(),
                version,
                changedBy,
                changedAt,
                frozen);
    }

    /** The same, as the version that somebody made of it. */
    public Framework as(long made, By by) {
        return new Framework(id, organisation, tender, answers, sections, criteria, made, by.name(), by.at(), frozen);
    }

    /** Whether so many criteria more may be added. */
    public boolean hasRoomFor(int more) {
        return criteria.size() + more <= MOST_CRITERIA;
    }

    /** Whether another section may be added. */
    public boolean hasRoomForASection() {
        return sections.size() < MOST_SECTIONS;
    }

    /** The criteria that stand in a section. */
    public List<DraftPart> criteria(PartId section) {
        return criteria.stream()
                .filter(one -> one.answer("section").equals(section.value()))
                .toList();
    }

    /** The criteria that stand in no section, such as gates. */
    public List<DraftPart> outside() {
        return criteria.stream()
                .filter(one -> sections.stream()
                        .noneMatch(section -> section.id().value().equals(one.answer("section"))))
                .toList();
    }

    /** How large the contract is; what cannot be read counts as not said, and a value as a usual one. */
    public ContractSize contract() {
        return new ContractSize(
                new Money(size(VALUE).orElse(SUPPOSED_VALUE)),
                "GBP",
                size(YEARS).map(Quantity::new),
                size(FTE).map(Quantity::new));
    }

    private Optional<BigDecimal> size(String place) {
        return Figures.read(answer(place)).filter(number -> number.signum() > 0);
    }
}
