package org.evenhand.folders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.content.TenderContent;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.folders.yaml.YamlTree;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Tender;

/**
 * A tender without bids as the text of its files: {@code tender.yaml} and {@code rules/*.drl}. Put into a folder, with bids
 * beside them, they are what {@link FolderReader} reads.
 */
public final class TenderText {

    private static final String RULES = "rules/";

    /** Result of reading the files. */
    public sealed interface Reading {
        /** Every file could be read. */
        record Whole(Tender tender, Publication publication) implements Reading {}

        /** They cannot be used; every mistake that could be found. */
        record Broken(List<FolderMistake> mistakes) implements Reading {}
    }

    private TenderText() {}

    /** The files, by their paths with slashes. */
    public static SortedMap<String, String> files(Tender tender, Publication publication) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(TenderYaml.FILE, YamlText.write(TenderContent.of(tender, publication)));
        tender.rules().forEach(rule -> files.put(rule.file(), rule.text()));
        return files;
    }

    /** Reads such files; what else is among them is passed over. */
    public static Reading read(SortedMap<String, String> files) {
        Mistakes mistakes = new Mistakes();
        List<RuleText> rules = new ArrayList<>();
        files.forEach((file, text) -> {
            if (file.startsWith(RULES) && file.endsWith(".drl")) {
                rules.add(new RuleText(file, text));
            }
        });
        Optional<TenderYaml.Read> read = YamlTree.read(
                        TenderYaml.FILE,
                        Optional.ofNullable(files.get(TenderYaml.FILE)).orElse(""),
                        mistakes)
                .map(node -> YamlMap.read(TenderYaml.FILE, node, mistakes, map -> TenderYaml.read(map, rules))
                        .value());
        return read.isPresent() && !mistakes.any()
                ? new Reading.Whole(read.get().tender(), read.get().publication())
                : new Reading.Broken(mistakes.all());
    }
}
