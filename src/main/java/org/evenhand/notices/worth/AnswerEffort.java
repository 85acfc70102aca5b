package org.evenhand.notices.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenhand.folders.Publication;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/**
 * Estimate of the hours that an answer to a published tender takes, for one lot: a sum of parts that can be read line by line.
 *
 * @param lines in the order of the notice, what is done for all of it first and last
 */
public record AnswerEffort(List<Line> lines) {

    /** Where a bid of last year lies at hand, half of the hours are enough. */
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    /** Whoever bids for the first time needs half as long again. */
    private static final BigDecimal MOST = new BigDecimal("1.5");

    /**
     * One summand.
     *
     * @param criterion that it is about; empty where it is about several
     * @param count how many words, figures or things there are
     * @param isAssumed whether the notice does not say how many
     */
    public record Line(EffortPart part, Optional<Criterion> criterion, int count, boolean isAssumed) {

        /** Its hours. */
        public BigDecimal hours() {
            return part.hours(count);
        }

        private static Line of(EffortPart part, Criterion criterion, int count) {
            return new Line(part, Optional.of(criterion), count, false);
        }

        private static Line ofAll(EffortPart part, int count) {
            return new Line(part, Optional.empty(), count, false);
        }
    }

    /** The estimate of what was published. */
    public static AnswerEffort of(PublishedContent content) {
        List<Criterion> criteria = content.criteriaInOrder();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.ofAll(EffortPart.READING, words(content)));
        for (Criterion criterion : criteria) {
            lineOf(content, criterion).ifPresent(lines::add);
        }
        several(lines, EffortPart.CONDITION, criteria, Criterion::isGate);
        several(
                lines,
                EffortPart.EVIDENCE,
                criteria,
                one -> !content.evidence(one.id()).isBlank());
        lines.add(Line.ofAll(EffortPart.CHECKING, 1));
        return new AnswerEffort(List.copyOf(lines));
    }

    private static Optional<Line> lineOf(PublishedContent content, Criterion criterion) {
        return switch (criterion.scheme()) {
            case Scheme.Judged judged -> {
                OptionalInt limit = WordLimit.of(question(content, criterion));
                yield Optional.of(new Line(
                        EffortPart.QUESTION,
                        Optional.of(criterion),
                        limit.orElse(EffortPart.WORDS_OF_AN_ANSWER),
                        limit.isEmpty()));
            }
            case Scheme.Price price -> Optional.of(Line.of(EffortPart.PRICE, criterion, 1));
            case Scheme.Monetised monetised ->
                Optional.of(Line.of(
                        EffortPart.PRICED_MEASURE,
                        criterion,
                        monetised.unitValues().size()));
            case Scheme.OutcomeRate outcome -> Optional.of(Line.of(EffortPart.OUTCOME, criterion, 1));
            case Scheme.Commitment commitment -> Optional.of(Line.of(EffortPart.COMMITMENT, criterion, 1));
            case Scheme.OwnRule own -> Optional.of(Line.of(EffortPart.COMMITMENT, criterion, 1));
            case Scheme.Gate gate -> Optional.empty();
        };
    }

    private static void several(
            List<Line> lines, EffortPart part, List<Criterion> criteria, Predicate<Criterion> which) {
        int count = (int) criteria.stream().filter(which).count();
        if (count > 0) {
            lines.add(Line.ofAll(part, count));
        }
    }

    private static String question(PublishedContent content, Criterion criterion) {
        return Optional.ofNullable(content.first().publication().criteria().get(criterion.id()))
                .flatMap(Publication.Wording::question)
                .orElse("");
    }

    /** Words that bidders read: the answers of the notice, the questions, and what each mark means. */
    private static int words(PublishedContent content) {
        Stream<String> asked = content.first().publication().criteria().values().stream()
                .flatMap(wording -> Stream.concat(
                        wording.question().stream(),
                        wording.descriptors().stream().map(Publication.Descriptor::text)));
        return Stream.concat(content.notice().values().stream(), asked)
                .filter(text -> !text.isBlank())
                .mapToInt(text -> text.strip().split("\\s+").length)
                .sum();
    }

    /** All of its hours. */
    public BigDecimal hours() {
        return sum(line -> true);
    }

    /** Hours in whole ones for whoever has answers and evidence of an earlier bid at hand. */
    public BigDecimal least() {
        return hours().multiply(LEAST).setScale(0, RoundingMode.HALF_UP);
    }

    /** Hours in whole ones for whoever bids for the first time. */
    public BigDecimal most() {
        return hours().multiply(MOST).setScale(0, RoundingMode.HALF_UP);
    }

    /** Hours that each further lot takes: its figures and its price, as texts are written once. */
    public BigDecimal ofFurtherLot() {
        return sum(line -> line.part().isForEachLot());
    }

    private BigDecimal sum(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
