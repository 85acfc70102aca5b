package org.evenhand.folders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.folders.content.BidContent;
import org.evenhand.folders.content.PanelContent;
import org.evenhand.folders.content.PanelYaml;
import org.evenhand.folders.content.TenderContent;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.files.Leftovers;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.RuleText;

/** Writes a tender as a folder that reads back to the same case. */
final class FolderWriter {
    private FolderWriter() {}

    /**
     * Writes the tender, its rules, bids, marks and documents.
     *
     * @param target a folder that is empty or not there yet
     * @throws DirectoryNotEmptyException where something is in it
     * @throws IOException where it cannot be written
     */
    public static void write(TenderFolder folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(target.toString());
            }
        }
        ScoringCase scored = folder.scoringCase();
        yaml(target.resolve(TenderYaml.FILE), TenderContent.of(scored.tender(), folder.publication()));
        for (RuleText rule : scored.tender().rules()) {
            text(target.resolve(rule.file()), rule.text());
        }
        for (ScoringCase.Entry entry : scored.entries()) {
            Path place = target.resolve("bids").resolve(entry.bid().id().value());
            Provider provider = folder.providers().get(entry.bid().id());
            if (provider == null) {
                throw new IllegalArgumentException(
                        "No provider is given for bid " + entry.bid().id());
            }
            yaml(
                    place.resolve("bid.yaml"),
                    BidContent.of(
                            entry.bid(), provider, folder.unscored(entry.bid().id())));
            copy(folder.evidence(entry.bid().id()), place.resolve("evidence"));
        }
        Map<String, Object> panel = PanelContent.of(scored, folder.panel());
        if (!panel.isEmpty()) {
            yaml(target.resolve(PanelYaml.FILE), panel);
        }
    }

    private static void yaml(Path file, Map<String, Object> content) throws IOException {
        text(file, YamlText.write(content));
    }

    private static void text(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> documents;
        try (Stream<Path> inside = Files.walk(from)) {
            documents = inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !Leftovers.isBelowOne(from.relativize(file)))
                    .sorted()
                    .toList();
        }
        for (Path document : documents) {
            Path copy = to.resolve(from.relativize(document).toString());
            Path parent = copy.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.copy(document, copy);
        }
    }
}
