package org.evenhand.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.documents.DocumentReader;
import org.evenhand.scoring.Award;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Entry;
import org.evenhand.scoring.RuleText;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Sha256;

/**
 * Reads a tender folder (SCORING.md section 1). It checks the form of every file: syntax, keys, words, ids, numbers, dates,
 * documents, and that names which refer to something do. What the figures mean together is for scoring to check.
 */
public final class FolderReader {
    private static final String TEXT_LIMIT = "a file of the tender may have 3 MB; documents belong into evidence/";

    private final Path place;
    private final FolderFiles files;
    private final Mistakes mistakes = new Mistakes();
    private final FolderTexts texts;
    private final DocumentReader documents = new DocumentReader();
    private final List<FolderMistake> ofDocuments = new ArrayList<>();

    private FolderReader(Path place, FolderFiles files) {
        this.place = place;
        this.files = files;
        this.texts = new FolderTexts(files, mistakes, TEXT_LIMIT);
    }

    /** Reads the folder; nothing is written to it. */
    public static FolderReading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder)
                    ? "This is a file; name the folder that holds tender.yaml"
                    : "There is no such folder; see that its name is right";
            return new FolderReading.Broken(List.of(new FolderMistake(folder.toString(), 1, what)));
        }
        try {
            return new FolderReader(folder, FolderFiles.in(folder)).readAll();
        } catch (IOException e) {
            return new FolderReading.Broken(List.of(
                    new FolderMistake(folder.toString(), 1, "The folder cannot be read; see that you may read it")));
        }
    }

    private FolderReading readAll() {
        List<RuleText> rules = texts.rules("rules");
        var tender = texts.yaml(TenderYaml.FILE, map -> TenderYaml.read(map, rules), "describe the tender there");
        var bids = bids(deadline(tender));
        var panel = files.names("").contains(PanelYaml.FILE)
                ? texts.yaml(PanelYaml.FILE, map -> panel(map, tender.map(YamlMap.Content::value)), "")
                : Optional.<YamlMap.Content<PanelYaml.Read>>empty();
        misnamed();
        if (tender.isEmpty()) {
            return new FolderReading.Broken(mistakes.all(), ofDocuments);
        }
        TenderFolder folder = folder(tender.get(), bids, panel);
        if (mistakes.any()) {
            ScoringMistakes.addTo(mistakes, folder);
            return new FolderReading.Broken(mistakes.all(), ofDocuments);
        }
        return new FolderReading.Whole(folder);
    }

    private TenderFolder folder(
            YamlMap.Content<TenderYaml.Read> tender,
            SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids,
            Optional<YamlMap.Content<PanelYaml.Read>> panel) {
        PanelYaml.Read marks = panel.map(YamlMap.Content::value).orElse(PanelYaml.Read.NO_PANEL);
        List<Entry> entries = new ArrayList<>();
        List<Object> bidContents = new ArrayList<>();
        SortedMap<BidId, Provider> providers = new TreeMap<>();
        bids.forEach((id, bid) -> {
            entries.add(new Entry(bid.value().bid(), marks.of(id)));
            bidContents.add(bid.canonical());
            providers.put(id, bid.value().provider());
        });
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("tender", tender.canonical());
        content.put("bids", bidContents);
        panel.ifPresent(read -> content.put("panel", read.canonical()));
        ScoringCase scoringCase = new ScoringCase(
                tender.value().tender(), marks.evaluators(), entries, Sha256.of(JsonText.canonical(content)));
        return new TenderFolder(
                place,
                scoringCase,
                tender.value().publication(),
                providers,
                marks.record(),
                texts.trees(),
                ofDocuments);
    }

    /** Empty where it was not read: then no bid is late. */
    private Optional<OffsetDateTime> deadline(Optional<YamlMap.Content<TenderYaml.Read>> tender) {
        return mistakes.standIns(TenderYaml.FILE).contains("deadline")
                ? Optional.empty()
                : tender.map(read -> read.value().tender().deadline());
    }

    private SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids(Optional<OffsetDateTime> deadline) {
        SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids = new TreeMap<>();
        Set<BidId> folders = bidFolders();
        for (BidId id : folders) {
            String folder = "bids/" + id;
            try {
                Ids.BID.reading().of(id.value());
            } catch (Form.Misread e) {
                mistakes.add(folder, 1, "The name of this folder " + e.what());
                continue;
            }
            EvidenceShelf shelf = new EvidenceShelf(files, folder, documents);
            texts.yaml(
                            folder + "/bid.yaml",
                            map -> BidYaml.read(map, id, shelf, deadline),
                            "write the bid there or take the folder away")
                    .ifPresent(bid -> {
                        bid.canonical().put("documents", shelf.hashes());
                        bids.put(id, bid);
                    });
            ofDocuments.addAll(shelf.mistakes());
        }
        if (folders.isEmpty()) {
            mistakes.add("bids", 1, "", "There are no bids; put each into a folder of its own, bids/<bid id>/bid.yaml");
        }
        return bids;
    }

    private Set<BidId> bidFolders() {
        Set<BidId> ids = new TreeSet<>();
        for (String name : files.names("bids")) {
            if (files.isFolder("bids/" + name)) {
                ids.add(new BidId(name));
            }
        }
        return ids;
    }

    /** Where the tender or the id of a criterion could not be read, any criterion may be meant. */
    private PanelYaml.Read panel(YamlMap map, Optional<TenderYaml.Read> tender) {
        boolean unsure = tender.isEmpty()
                || mistakes.standIns(TenderYaml.FILE).stream()
                        .anyMatch(path -> path.matches("criteria(\\[\\d+])?(\\.id)?"));
        boolean mean = tender.filter(read -> read.tender().award().panel() == Award.PanelRule.MEAN)
                .isPresent();
        return PanelYaml.read(
                map, bidFolders(), unsure ? Optional.empty() : tender.map(TenderYaml.Read::criteria), mean);
    }

    /** What lies where nobody looks would be passed over without a word. */
    private void misnamed() {
        texts.misnamed(List.of(TenderYaml.FILE, PanelYaml.FILE, "bids", "rules"));
        for (String name : files.names("bids")) {
            if (!files.isFolder("bids/" + name) && name.matches(".*\\.ya?ml")) {
                mistakes.add("bids/" + name, 1, "A bid stands in a folder of its own: bids/<bid id>/bid.yaml");
            }
        }
    }
}
