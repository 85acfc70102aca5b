package org.evenhand.samples;

import java.util.List;
import java.util.Optional;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Publication;
import org.evenhand.folders.TenderFolder;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.tender.Tender;

/** A sample tender as it was found: scored, or with everything that stands in the way. */
public sealed interface Sample {

    /** The name of its folder, which is its address. */
    String folder();

    /** A tender that was read whole and scored. */
    record Scored(String folder, TenderFolder content, ScoreSheet sheet) implements Sample {

        /** What is published beside what scores. */
        public Publication publication() {
            return content.publication();
        }

        /** What was scored. */
        public Tender tender() {
            return sheet.tender();
        }

        /** The criterion of that name. */
        public Criterion criterion(CriterionId id) {
            return tender().criteria().stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The section of that name. */
        public Section section(SectionId id) {
            return tender().sections().stream()
                    .filter(section -> section.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The criteria of a section, in the tender's order. */
        public List<Criterion> criteriaOf(SectionId id) {
            return tender().criteria().stream()
                    .filter(criterion -> criterion.section().filter(id::equals).isPresent())
                    .toList();
        }

        /** The rule of a criterion. */
        public PublishedRule rule(CriterionId id) {
            return sheet.rules().stream()
                    .filter(rule -> rule.criterion().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The provider's name; the bid's id where the folder gives none. */
        public String provider(BidId bid) {
            return Optional.ofNullable(content.providers().get(bid))
                    .map(Provider::name)
                    .orElseGet(bid::value);
        }

        /** The bids that share the first place. */
        public List<BidResult> first() {
            return sheet.standings().stream()
                    .filter(bidResult ->
                            bidResult.rank().filter(rank -> rank == 1).isPresent())
                    .toList();
        }
    }

    /** A folder that cannot be scored, with every mistake found in it. */
    record Broken(String folder, List<FolderMistake> mistakes) implements Sample {}
}
