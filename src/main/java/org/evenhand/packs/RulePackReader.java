package org.evenhand.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.files.FolderFiles;
import org.evenhand.folders.files.FolderTexts;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.Node;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.tender.RuleText;

/**
 * Reads the folder of a rule pack ({@code docs/rule-packs.md}): the form of every file, and by the engine whether every
 * measure and rule can score. Whether the examples come out as they are written is for {@link ExampleCheck}.
 */
public final class RulePackReader {

    /** Result of reading a rule pack. */
    public sealed interface Reading {
        /** Every file could be read and is well formed, and the engine accepts every measure and rule. */
        record Whole(RulePack pack) implements Reading {}

        /** The pack cannot be used; every mistake that could be found, by file and line. */
        record Broken(List<FolderMistake> mistakes) implements Reading {}
    }

    private static final String TEXT_LIMIT = "a file of a rule pack may have 3 MB";
    private static final String README = "README.md";

    private final Path place;
    private final String name;
    private final Mistakes mistakes = new Mistakes();
    private final FolderTexts texts;

    private RulePackReader(Path place, String name, FolderFiles files) {
        this.place = place;
        this.name = name;
        this.texts = new FolderTexts(files, mistakes, TEXT_LIMIT);
    }

    /** Whether a folder says that it holds a rule pack, well or badly written. */
    public static boolean isPack(Path folder) {
        return Files.exists(folder.resolve(PackYaml.FILE));
    }

    /** Reads the folder; nothing is written to it. */
    public static Reading read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return broken(
                    folder,
                    Files.exists(folder)
                            ? "This is a file; name the folder that holds pack.yaml"
                            : "There is no such folder; see that its name is right");
        }
        try {
            String name = String.valueOf(folder.toRealPath().getFileName());
            return new RulePackReader(folder, name, FolderFiles.in(folder)).readAll();
        } catch (IOException e) {
            return broken(folder, "The folder cannot be read; see that you may read it");
        }
    }

    private static Reading broken(Path folder, String what) {
        return new Reading.Broken(List.of(new FolderMistake(folder.toString(), 1, what)));
    }

    private Reading readAll() {
        List<RuleText> rules = texts.rules("");
        Optional<RulePack> read = texts.yaml(
                        PackYaml.FILE, map -> PackYaml.read(map, place, name, rules), "describe the pack there")
                .map(YamlMap.Content::value);
        Optional<String> examples = texts.text(ExamplesCsv.FILE, "write there what each measure gives to example bids");
        texts.text(README, "say there where the pack comes from, its dates, how to use it and its licence");
        texts.misnamed(List.of(PackYaml.FILE, ExamplesCsv.FILE, README));
        Node.Mapping tree = texts.trees().get(PackYaml.FILE);
        if (read.isEmpty() || tree == null) {
            return new Reading.Broken(mistakes.all());
        }
        RulePack pack = examples.map(text -> read.get().with(ExamplesCsv.read(text, read.get(), tree, mistakes)))
                .orElse(read.get());
        PackChecks.addTo(mistakes, pack, tree);
        return mistakes.any() ? new Reading.Broken(mistakes.all()) : new Reading.Whole(pack);
    }
}
