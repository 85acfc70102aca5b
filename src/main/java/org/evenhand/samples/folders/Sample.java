package org.evenhand.samples.folders;

import java.util.List;
import java.util.Optional;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Publication;
import org.evenhand.folders.TenderFolder;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.sheet.ScoreSheet;

/** A sample tender as it was found: scored, or with everything that stands in the way. */
public sealed interface Sample {

    /** How a panel file names the role of a person with lived experience. */
    String LIVED_EXPERIENCE = "lived-experience";

    /** The name of its folder, which is its address. */
    String folder();

    /** A tender that was read whole and scored. */
    record Scored(String folder, TenderFolder content, ScoreSheet sheet) implements Sample, ScoredTender {

        /** What is published beside what scores. */
        public Publication publication() {
            return content.publication();
        }

        @Override
        public String title() {
            return publication().title();
        }

        @Override
        public Iterable<ScoringCase.Entry> entries() {
            return content.scoringCase().entries();
        }

        @Override
        public String provider(BidId bid) {
            return Optional.ofNullable(content.providers().get(bid))
                    .map(Provider::name)
                    .orElseGet(bid::value);
        }

        @Override
        public Optional<String> markReason(String source) {
            return Optional.ofNullable(content.panel().reasons().get(source));
        }

        @Override
        public boolean hasLivedExperience(EvaluatorId evaluator) {
            return LIVED_EXPERIENCE.equals(content.panel().roles().get(evaluator));
        }
    }

    /** A folder that cannot be scored, with every mistake found in it. */
    record Broken(String folder, List<FolderMistake> mistakes) implements Sample {}
}
