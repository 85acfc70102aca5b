package org.evenhand.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.documents.PdfReader;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Entry;
import org.evenhand.scoring.RuleText;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Sha256;
import org.evenhand.shared.Nearest;

/**
 * Reads a tender folder (SCORING.md section 1). It checks the form of every file: syntax, keys, words, ids, numbers, dates,
 * documents, and that names which refer to something do. What the figures mean together is for scoring to check.
 */
public final class FolderReader {
    private static final int LARGEST_TEXT = 3_000_000;
    private static final String TEXT_LIMIT = "a file of the tender may have 3 MB; documents belong into evidence/";

    private final FolderFiles files;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, Node.Mapping> sources = new HashMap<>();
    private final PdfReader pdfs = new PdfReader();

    private FolderReader(FolderFiles files) {
        this.files = files;
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
            return new FolderReader(FolderFiles.in(folder)).readAll(folder);
        } catch (IOException e) {
            return new FolderReading.Broken(List.of(
                    new FolderMistake(folder.toString(), 1, "The folder cannot be read; see that you may read it")));
        }
    }

    private FolderReading readAll(Path folder) {
        SortedMap<String, Object> content = new TreeMap<>();
        List<RuleText> rules = rules();
        Optional<YamlMap.Content<TenderYaml.Read>> tender =
                yaml(TenderYaml.FILE, map -> TenderYaml.read(map, rules), "describe the tender there");
        Map<BidId, YamlMap.Content<BidYaml.Read>> bids = bids();
        Set<CriterionId> criteria = tender.map(read -> read.value().tender().criteria().stream()
                        .map(criterion -> criterion.id())
                        .collect(Collectors.<CriterionId, Set<CriterionId>>toCollection(TreeSet::new)))
                .orElseGet(TreeSet::new);
        boolean hasPanel = files.names("").contains(PanelYaml.FILE);
        Optional<YamlMap.Content<PanelYaml.Read>> panel = hasPanel
                ? yaml(PanelYaml.FILE, map -> PanelYaml.read(map, bidFolders(), criteria), "")
                : Optional.empty();
        misnamed();
        if (mistakes.any() || tender.isEmpty()) {
            return new FolderReading.Broken(mistakes.all());
        }
        content.put("tender", tender.get().canonical());
        panel.ifPresent(read -> content.put("panel", read.canonical()));
        List<Object> canonicalBids = new ArrayList<>();
        bids.values().forEach(bid -> canonicalBids.add(bid.canonical()));
        content.put("bids", canonicalBids);
        PanelYaml.Read marks = panel.map(YamlMap.Content::value).orElse(PanelYaml.Read.NO_PANEL);
        List<Entry> entries = new ArrayList<>();
        SortedMap<BidId, Provider> providers = new TreeMap<>();
        bids.forEach((id, bid) -> {
            entries.add(new Entry(bid.value().bid(), marks.of(id)));
            providers.put(id, bid.value().provider());
        });
        ScoringCase scoringCase = new ScoringCase(
                tender.get().value().tender(), marks.evaluators(), entries, Sha256.of(JsonText.canonical(content)));
        return new FolderReading.Whole(new TenderFolder(
                folder, scoringCase, tender.get().value().publication(), providers, marks.record(), sources));
    }

    private List<RuleText> rules() {
        List<RuleText> rules = new ArrayList<>();
        for (String name : files.names("rules")) {
            if (name.endsWith(".drl")) {
                text("rules/" + name).ifPresent(text -> rules.add(new RuleText("rules/" + name, text)));
            }
        }
        return rules;
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

    private SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids() {
        SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids = new TreeMap<>();
        for (BidId id : bidFolders()) {
            String folder = "bids/" + id;
            String file = folder + "/bid.yaml";
            try {
                Ids.BID.reading().of(id.value());
            } catch (Form.Misread e) {
                mistakes.add(folder, 1, "The name of this folder " + e.what());
                continue;
            }
            EvidenceShelf shelf = new EvidenceShelf(files, folder + "/evidence", pdfs);
            SortedMap<String, Object> hashes = shelf.hashes(mistakes);
            yaml(file, map -> BidYaml.read(map, id, shelf), "write the bid there or take the folder away")
                    .ifPresent(bid -> {
                        bid.canonical().put("documents", hashes);
                        bids.put(id, bid);
                    });
        }
        if (bidFolders().isEmpty()) {
            mistakes.add("bids", 1, "There are no bids; put each into a folder of its own, bids/<bid id>/bid.yaml");
        }
        return bids;
    }

    /** A file with nearly the right name would be passed over without a word. */
    private void misnamed() {
        List<String> expected = List.of("tender.yaml", "panel.yaml", "bids", "rules");
        List<String> names = files.names("");
        for (String name : names) {
            Nearest.to(name, expected)
                    .filter(near -> !names.contains(near))
                    .ifPresent(near -> mistakes.add(name, 1, "This name is not known; did you mean “" + near + "”?"));
        }
        for (String name : files.names("bids")) {
            if (!files.isFolder("bids/" + name) && name.matches(".*\\.ya?ml")) {
                mistakes.add("bids/" + name, 1, "A bid stands in a folder of its own: bids/<bid id>/bid.yaml");
            }
        }
    }

    private <T> Optional<YamlMap.Content<T>> yaml(String file, Function<YamlMap, T> reading, String ifMissing) {
        Optional<String> text = text(file);
        if (text.isEmpty() && !mistakes.anyIn(file)) {
            mistakes.add(file, 1, "There is no such file; " + ifMissing);
        }
        Optional<Node.Mapping> tree = text.flatMap(found -> YamlTree.read(file, found, mistakes));
        tree.ifPresent(node -> sources.put(file, node));
        return tree.map(node -> YamlMap.read(file, node, mistakes, reading));
    }

    private Optional<String> text(String file) {
        try {
            return files.text(file, LARGEST_TEXT, TEXT_LIMIT);
        } catch (FolderFiles.Refused e) {
            mistakes.add(file, 1, "This file " + e.what());
            return Optional.empty();
        }
    }
}
