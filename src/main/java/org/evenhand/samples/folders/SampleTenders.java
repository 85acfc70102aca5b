package org.evenhand.samples.folders;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.folders.FolderReader;
import org.evenhand.folders.ReadFolders;
import org.evenhand.folders.TenderFolder;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.BidResult;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/**
 * The sample tenders: every folder, read and scored; again only when one of its files has changed. Pages show of it what
 * is published; bids and scores are reached through {@link SampleScores}.
 */
@Service
@PermitAll
public class SampleTenders {

    /** Two samples for which the same bids stand. */
    public record Pair(Sample.Scored left, Sample.Scored right, int bids) {}

    /** As soon as the address is said, and before whatever may take a while. */
    private static final int ORDER = 100;

    private final ReadFolders<Sample> folders;

    /** The samples below a folder; where none is named, or it is not there, there are none. */
    SampleTenders(@Value("${evenhand.samples:}") String root) {
        this.folders = new ReadFolders<>(root, SampleTenders::read);
    }

    /** Scored once the application stands, so that its first reader need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void readAhead() {
        Thread.ofVirtual().name("samples").start(this::all);
    }

    /** Whether there are any; nothing is read to know it. */
    public boolean any() {
        return !folders.isEmpty();
    }

    /** Whether all of them were read and scored before, so that nobody has to wait. */
    public boolean wereRead() {
        return folders.wereRead();
    }

    /** Every sample, in the order of the folders' names. */
    public List<Sample> all() {
        return folders.all();
    }

    private static Sample read(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return switch (FolderReader.read(folder)) {
            case FolderReader.Reading.Broken broken -> new Sample.Broken(name, broken.mistakes());
            case FolderReader.Reading.Whole whole -> score(name, whole.folder());
        };
    }

    private static Sample score(String name, TenderFolder content) {
        return switch (Scoring.score(content.scoringCase())) {
            case Verdict.Scored scored -> new Sample.Scored(name, content, scored.sheet());
            case Verdict.Refused refused ->
                new Sample.Broken(
                        name, refused.mistakes().stream().map(content::locate).toList());
        };
    }

    /** The samples that could be scored. */
    public List<Sample.Scored> scored() {
        return all().stream()
                .filter(Sample.Scored.class::isInstance)
                .map(Sample.Scored.class::cast)
                .toList();
    }

    /** The scored sample of that folder. */
    public Optional<Sample.Scored> find(String folder) {
        return scored().stream()
                .filter(sample -> sample.folder().equals(folder))
                .findFirst();
    }

    /** Samples for which two or more of the same bids stand, each pair once, the one with fewer criteria first. */
    public List<Pair> pairs() {
        List<Sample.Scored> scored = scored().stream()
                .sorted(Comparator.comparingInt(
                        sample -> sample.tender().criteria().size()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            for (int j = i + 1; j < scored.size(); j++) {
                Set<BidId> shared = new HashSet<>(bids(scored.get(i)));
                shared.retainAll(bids(scored.get(j)));
                if (shared.size() > 1) {
                    pairs.add(new Pair(scored.get(i), scored.get(j), shared.size()));
                }
            }
        }
        return pairs;
    }

    private static Set<BidId> bids(Sample.Scored sample) {
        return sample.sheet().standings().stream().map(BidResult::bid).collect(Collectors.toSet());
    }
}
