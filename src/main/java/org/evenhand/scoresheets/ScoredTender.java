package org.evenhand.scoresheets;

import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/** A tender whose bids were scored, with what a reader of the score sheet may ask about them; wherever it is kept. */
public interface ScoredTender {

    /** What is bought, as published. */
    String title();

    /** What the bids came to. */
    ScoreSheet sheet();

    /** What was scored: each bid with its marks. */
    Iterable<ScoringCase.Entry> entries();

    /** The name of a bid’s provider; the bid’s id where it has none. */
    String provider(BidId bid);

    /** Why the panel gave the mark that stands at a place ({@link org.evenhand.scoring.Marks.Given#source()}). */
    Optional<String> markReason(String source);

    /** Whether somebody marks as a person with lived experience. */
    boolean hasLivedExperience(EvaluatorId evaluator);

    /** What was asked. */
    default Tender tender() {
        return sheet().tender();
    }

    /** The criterion of that name. */
    default Criterion criterion(CriterionId id) {
        return tender().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The section of that name. */
    default Section section(SectionId id) {
        return tender().sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The criteria of a section, in the tender's order. */
    default List<Criterion> criteriaOf(SectionId id) {
        return tender().criteria().stream()
                .filter(criterion -> criterion.section().filter(id::equals).isPresent())
                .toList();
    }

    /** The rule of a criterion. */
    default PublishedRule rule(CriterionId id) {
        return sheet().rules().stream()
                .filter(rule -> rule.criterion().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The bids that share the first place. */
    default List<BidResult> first() {
        return sheet().standings().stream()
                .filter(bidResult -> bidResult.rank().filter(rank -> rank == 1).isPresent())
                .toList();
    }
}
