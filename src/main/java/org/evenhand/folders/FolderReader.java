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
import java.util.stream.Collectors;
import org.evenhand.documents.DocumentReader;
import org.evenhand.folders.content.BidAnswersYaml;
import org.evenhand.folders.content.BidYaml;
import org.evenhand.folders.content.Ids;
import org.evenhand.folders.content.PanelYaml;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.files.BidFolders;
import org.evenhand.folders.files.EvidenceShelf;
import org.evenhand.folders.files.FolderFiles;
import org.evenhand.folders.files.FolderTexts;
import org.evenhand.folders.files.Misnamed;
import org.evenhand.folders.files.SameProvider;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Lines;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;

/**
 * Reads a tender folder (SCORING.md section 1). It checks the form of every file: syntax, keys, words, ids, numbers, dates,
 * documents, and that names which refer to something do. What the figures mean together is for scoring to check.
 */
public final class FolderReader {

    /** Result of reading a tender folder. */
    public sealed interface Reading {
        /** Every file could be read and is well formed. Whether it can be scored is for scoring to say. */
        record Whole(TenderFolder folder) implements Reading {}

        /**
         * The folder cannot be used.
         *
         * @param mistakes every one that could be found, by file and line
         * @param ofDocuments what is wrong with documents; it stops no scoring, and a provider wants to know it
         */
        record Broken(List<FolderMistake> mistakes, List<FolderMistake> ofDocuments) implements Reading {
            Broken(List<FolderMistake> mistakes) {
                this(mistakes, List.of());
            }
        }
    }

    private static final String TEXT_LIMIT = "a file of the tender may have 3 MB; documents belong into evidence/";

    private final Path place;
    private final FolderFiles files;
    private final Mistakes mistakes = new Mistakes();
    private final FolderTexts texts;
    private final BidFolders bidFolders;
    private final DocumentReader documents = new DocumentReader();
    private final List<FolderMistake> ofDocuments = new ArrayList<>();

    private FolderReader(Path place, FolderFiles files) {
        this.place = place;
        this.files = files;
        this.bidFolders = BidFolders.in(files, mistakes);
        this.texts = new FolderTexts(files, mistakes, TEXT_LIMIT);
    }

    /** Reads the folder; nothing is written to it. */
    public static Reading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Reading.Broken(List.of(new FolderMistake(folder.toString(), 1, noFolder(folder))));
        }
        try {
            FolderFiles files = FolderFiles.in(folder);
            Optional<FolderMistake> elsewhere = Misnamed.elsewhere(files, TenderYaml.FILE);
            return elsewhere.isPresent()
                    ? new Reading.Broken(List.of(elsewhere.get()))
                    : new FolderReader(folder, files).readAll();
        } catch (IOException e) {
            return new Reading.Broken(List.of(
                    new FolderMistake(folder.toString(), 1, "The folder cannot be read; see that you may read it")));
        }
    }

    private static String noFolder(Path folder) {
        if (!Files.exists(folder)) {
            return "There is no such folder; see that its name is right";
        }
        return folder.toString().endsWith(".zip")
                ? "This is a packed folder; unpack it and name the folder that holds tender.yaml"
                : "This is a file; name the folder that holds tender.yaml";
    }

    private Reading readAll() {
        List<RuleText> rules = texts.rules("rules");
        var tender = texts.yaml(TenderYaml.FILE, map -> TenderYaml.read(map, rules), "describe the tender there");
        var bids = bids(deadline(tender));
        var panel = files.names("").contains(PanelYaml.FILE)
                ? texts.yaml(PanelYaml.FILE, map -> panel(map, tender.map(YamlMap.Content::value)), "")
                : Optional.<YamlMap.Content<PanelYaml.Read>>empty();
        texts.misnamed(List.of(TenderYaml.FILE, PanelYaml.FILE, "bids", "rules"));
        if (tender.isEmpty()) {
            return new Reading.Broken(mistakes.all(), ofDocuments);
        }
        answers(tender.get().value().tender(), bids);
        TenderFolder folder = folder(tender.get(), bids, panel);
        if (mistakes.any()) {
            ScoringMistakes.addTo(mistakes, folder);
            return new Reading.Broken(mistakes.all(), ofDocuments);
        }
        return new Reading.Whole(folder);
    }

    private TenderFolder folder(
            YamlMap.Content<TenderYaml.Read> tender,
            SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids,
            Optional<YamlMap.Content<PanelYaml.Read>> panel) {
        PanelYaml.Read marks = panel.map(YamlMap.Content::value).orElse(PanelYaml.Read.NO_PANEL);
        List<ScoringCase.Entry> entries = new ArrayList<>();
        List<Object> bidContents = new ArrayList<>();
        SortedMap<BidId, Provider> providers = new TreeMap<>();
        SortedMap<BidId, Unscored> unscored = new TreeMap<>();
        bids.forEach((id, bid) -> {
            entries.add(new ScoringCase.Entry(bid.value().bid(), marks.of(id)));
            bidContents.add(bid.canonical());
            providers.put(id, bid.value().provider());
            unscored.put(id, bid.value().unscored());
        });
        SortedMap<BidId, Provider> standing = new TreeMap<>(providers);
        entries.stream()
                .filter(entry -> entry.bid().withdrawn().isPresent())
                .forEach(entry -> standing.remove(entry.bid().id()));
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("tender", tender.canonical());
        content.put("bids", bidContents);
        panel.ifPresent(read -> content.put("panel", read.canonical()));
        ScoringCase scoringCase = new ScoringCase(
                tender.value().tender(),
                marks.evaluators(),
                entries,
                SameProvider.among(standing),
                Sha256.of(CanonicalJson.of(content)));
        return new TenderFolder(
                place,
                scoringCase,
                tender.value().publication(),
                providers,
                unscored,
                marks.record(),
                bidFolders.places(),
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
        for (BidId id : bidFolders.ids()) {
            String folder = BidFolders.path(id);
            try {
                Ids.BID.reading().of(id.value());
            } catch (Form.Misread e) {
                mistakes.add(folder, 1, "The name of this folder " + e.what());
                continue;
            }
            EvidenceShelf shelf = new EvidenceShelf(files, folder, documents);
            texts.yaml(
                            folder + "/" + BidYaml.FILE,
                            map -> BidYaml.read(map, id, shelf, deadline),
                            Misnamed.instead(files, folder, BidYaml.FILE)
                                    .orElse("write the bid there or take the folder away"))
                    .ifPresent(bid -> {
                        bid.canonical().put("documents", shelf.hashes());
                        bids.put(id, bid);
                    });
            ofDocuments.addAll(shelf.mistakes());
        }
        return bids;
    }

    private void answers(Tender tender, SortedMap<BidId, YamlMap.Content<BidYaml.Read>> bids) {
        BidAnswersYaml bidAnswersYaml = BidAnswersYaml.to(tender);
        bids.forEach((id, bid) -> {
            String file = BidFolders.path(id) + "/" + BidYaml.FILE;
            bidAnswersYaml
                    .mistakes(bid.value().bid())
                    .forEach((path, what) ->
                            mistakes.add(file, Lines.of(texts.trees().get(file), path), path, what));
            other(tender, bid.value().unscored())
                    .ifPresent(named -> mistakes.add(
                            file,
                            Lines.of(texts.trees().get(file), "for.tender"),
                            "for.tender",
                            "for.tender: This bid is for “" + named + "”, and this is the folder of “" + tender.id()
                                    + "”; put it into the folder of its tender"));
            unknown(tender, bid.value().unscored())
                    .forEach((path, criterion) -> mistakes.add(
                            file,
                            Lines.of(texts.trees().get(file), path),
                            path,
                            path + ": The tender has no criterion “" + criterion
                                    + "”; write the id of one that it has"));
        });
    }

    /** The criteria that a bid names and the tender has not, by where they stand. */
    private static SortedMap<String, CriterionId> unknown(Tender tender, Unscored unscored) {
        SortedMap<String, CriterionId> unknown = new TreeMap<>();
        unscored.answers().keySet().forEach(criterion -> unknown.put("answers." + criterion, criterion));
        for (int at = 0; at < unscored.evidence().size(); at++) {
            String path = "evidence[" + at + "].for";
            unscored.evidence().get(at).criterion().ifPresent(criterion -> unknown.put(path, criterion));
        }
        Set<CriterionId> known = tender.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        unknown.values().removeAll(known);
        return unknown;
    }

    /** The tender that a bid says it is for, where it is another one. */
    private static Optional<TenderId> other(Tender tender, Unscored unscored) {
        return unscored.madeFor().map(Unscored.MadeFor::tender).filter(named -> !named.equals(tender.id()));
    }

    /** Where the tender or the id of a criterion could not be read, any criterion may be meant. */
    private PanelYaml.Read panel(YamlMap map, Optional<TenderYaml.Read> tender) {
        boolean unsure = tender.isEmpty()
                || mistakes.standIns(TenderYaml.FILE).stream()
                        .anyMatch(path -> path.matches("criteria(\\[\\d+])?(\\.id)?"));
        boolean mean = tender.filter(read -> read.tender().award().panel() == Award.PanelRule.MEAN)
                .isPresent();
        return PanelYaml.read(
                map, bidFolders.ids(), unsure ? Optional.empty() : tender.map(TenderYaml.Read::criteria), mean);
    }
}
