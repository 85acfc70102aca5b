package org.evenhand.scoring.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.LookUp.Clue;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreAlert.Code;

/** Alerts about the documents of a bid (docs/scoring-contract.md, section 5a). Each thing is said once. */
final class EvidenceNotices {
    private EvidenceNotices() {}

    static Set<ScoreAlert> of(Bid bid) {
        Set<ScoreAlert> notices = new LinkedHashSet<>();
        Stream<Bid.Evidence> ofCommitments = bid.commitments().stream().flatMap(made -> made.evidence().stream());
        Stream<Bid.Evidence> ofOutcomes = bid.outcomes().stream().flatMap(made -> made.evidence().stream());
        Stream.concat(ofCommitments, ofOutcomes).forEach(evidence -> {
            switch (evidence.lookUp()) {
                case LookUp.Found found -> {}
                case LookUp.Hidden hidden -> notices.add(notice(Code.QUOTE_HIDDEN, bid, evidence, Clue.NONE));
                case LookUp.NotFound(Clue clue) -> notices.add(notice(Code.QUOTE_NOT_FOUND, bid, evidence, clue));
                case LookUp.Unreadable(Clue clue) -> notices.add(unreadable(bid, evidence, clue));
            }
        });
        return notices;
    }

    private static ScoreAlert unreadable(Bid bid, Bid.Evidence evidence, Clue clue) {
        return ScoreAlert.of(
                Code.EVIDENCE_UNREADABLE,
                List.of(bid.id()),
                "bid",
                bid.id().value(),
                "file",
                evidence.file(),
                "cause",
                clue.code(),
                "causePage",
                clue.page(),
                "why",
                clue.english());
    }

    private static ScoreAlert notice(Code code, Bid bid, Bid.Evidence evidence, Clue clue) {
        return ScoreAlert.of(
                code,
                List.of(bid.id()),
                "bid",
                bid.id().value(),
                "quote",
                evidence.quote().orElse(""),
                "file",
                evidence.file(),
                "page",
                evidence.page().map(String::valueOf).orElse(""),
                "place",
                evidence.page().map(page -> "on page " + page + " of ").orElse("in ") + evidence.file(),
                "cause",
                clue.code(),
                "causePage",
                clue.page(),
                "why",
                clue.english().isEmpty() ? "" : "; " + clue.english());
    }
}
