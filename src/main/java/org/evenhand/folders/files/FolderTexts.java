package org.evenhand.folders.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.Node;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.folders.yaml.YamlTree;
import org.evenhand.scoring.tender.RuleText;
import org.springframework.modulith.NamedInterface;

/** Reads the text files of one folder; keeps the trees of YAML files, so that lines can be found again. */
@NamedInterface("files")
public final class FolderTexts {
    private static final int LARGEST = 3_000_000;

    private final FolderFiles files;
    private final Mistakes mistakes;
    private final String limit;
    private final Map<String, Node.Mapping> trees = new HashMap<>();

    /**
     * @param limit what to say of a file that is too large
     */
    public FolderTexts(FolderFiles files, Mistakes mistakes, String limit) {
        this.files = files;
        this.mistakes = mistakes;
        this.limit = limit;
    }

    /** The trees of the YAML files that were read, by path. */
    public Map<String, Node.Mapping> trees() {
        return trees;
    }

    /** A text file; where it may not be read, the mistake is recorded. */
    Optional<String> text(String file) {
        try {
            return files.text(file, LARGEST, limit);
        } catch (FolderFiles.Refused e) {
            mistakes.add(file, 1, "", "This file " + e.what());
            return Optional.empty();
        }
    }

    /** A text file that must be there. */
    public Optional<String> text(String file, String ifMissing) {
        Optional<String> text = text(file);
        if (text.isEmpty() && !mistakes.anyIn(file)) {
            mistakes.add(file, 1, "", "There is no such file; " + ifMissing);
        }
        return text;
    }

    /** A YAML file that must be there. */
    public <T> Optional<YamlMap.Content<T>> yaml(String file, Function<YamlMap, T> reading, String ifMissing) {
        Optional<Node.Mapping> tree = text(file, ifMissing).flatMap(found -> YamlTree.read(file, found, mistakes));
        tree.ifPresent(node -> trees.put(file, node));
        return tree.map(node -> YamlMap.read(file, node, mistakes, reading));
    }

    /** The rules in the folder below, or in this one where its name is empty. */
    public List<RuleText> rules(String folder) {
        List<RuleText> rules = new ArrayList<>();
        for (String name : files.names(folder)) {
            if (name.endsWith(".drl")) {
                String file = folder.isEmpty() ? name : folder + "/" + name;
                text(file).ifPresent(text -> rules.add(new RuleText(file, text)));
            }
        }
        return rules;
    }

    /** A file with nearly the right name would be passed over without a word. */
    public void misnamed(List<String> expected) {
        List<String> names = files.names("");
        for (String name : names) {
            Misnamed.meant(name, expected)
                    .filter(near -> !names.contains(near))
                    .ifPresent(
                            near -> mistakes.add(name, 1, "", "This name is not known; did you mean “" + near + "”?"));
        }
    }
}
