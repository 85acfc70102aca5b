package org.evenhand.folders;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.folders.yaml.Lines;
import org.evenhand.folders.yaml.Node;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.ScoringCase;

/** A tender folder that was read: what scores, and what is published and recorded beside it. */
public final class TenderFolder {

    /**
     * Record in the panel file beside the marks.
     *
     * @param roles the role of each evaluator who has one: {@code evaluator}, {@code lived-experience}
     * @param reasons why a mark was given, by the place of the mark ({@link Marks.Given#source()})
     */
    public record PanelRecord(Map<EvaluatorId, String> roles, Map<String, String> reasons) {

        /** Why a mark was given. */
        public Optional<String> reason(Marks.Given mark) {
            return Optional.ofNullable(reasons.get(mark.source()));
        }
    }

    private final Path place;
    private final ScoringCase scoringCase;
    private final Publication publication;
    private final SortedMap<BidId, Provider> providers;
    private final SortedMap<BidId, Unscored> unscored;
    private final PanelRecord panel;
    private final SortedMap<BidId, Path> bidFolders;
    private final Map<String, Node.Mapping> sources;
    private final List<FolderMistake> ofDocuments;

    TenderFolder(
            Path place,
            ScoringCase scoringCase,
            Publication publication,
            SortedMap<BidId, Provider> providers,
            SortedMap<BidId, Unscored> unscored,
            PanelRecord panel,
            SortedMap<BidId, Path> bidFolders,
            Map<String, Node.Mapping> sources,
            List<FolderMistake> ofDocuments) {
        this.place = place;
        this.scoringCase = scoringCase;
        this.publication = publication;
        this.providers = providers;
        this.unscored = unscored;
        this.panel = panel;
        this.bidFolders = bidFolders;
        this.sources = sources;
        this.ofDocuments = List.copyOf(ofDocuments);
    }

    /** Where the folder is. */
    public Path place() {
        return place;
    }

    /** Everything that scores. */
    public ScoringCase scoringCase() {
        return scoringCase;
    }

    /** What is published of the tender beside what scores. */
    public Publication publication() {
        return publication;
    }

    /** Who made each bid. */
    public SortedMap<BidId, Provider> providers() {
        return providers;
    }

    /** What people read of a bid and never scores. */
    public Unscored unscored(BidId bid) {
        return unscored.getOrDefault(bid, Unscored.NOTHING);
    }

    /** Roles of the panel and reasons of the marks. */
    public PanelRecord panel() {
        return panel;
    }

    /** What is wrong with bidders' documents, and which quotes are not in them. It stops no scoring. */
    public List<FolderMistake> ofDocuments() {
        return ofDocuments;
    }

    /** The folder in which a bid's documents lie; it need not exist. */
    public Path evidence(BidId bid) {
        return bidFolders
                .getOrDefault(bid, place.resolve("bids").resolve(bid.value()))
                .resolve("evidence");
    }

    /** Where a mistake that scoring found stands in the folder; where its part is not written, the nearest that is. */
    public FolderMistake locate(Mistake mistake) {
        return switch (mistake.place()) {
            case Mistake.Place.At at ->
                new FolderMistake(at.file(), at.line(), "column " + at.column() + ": " + mistake.what());
            case Mistake.Place.Part part ->
                new FolderMistake(part.file(), Lines.of(sources.get(part.file()), part.path()), mistake.what());
        };
    }
}
