package org.evenhand.folders;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.evenhand.folders.content.BidContent;
import org.evenhand.folders.content.BidYaml;
import org.evenhand.folders.files.FolderFiles;
import org.evenhand.folders.files.Shelf;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.Lines;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.Node;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.folders.yaml.YamlTree;
import org.evenhand.scoring.Bid;

/** Text of {@code bid.yaml}, as the reader of tender folders reads it. */
public final class BidText {

    /** The name of the file. */
    public static final String FILE = BidYaml.FILE;

    /** Bytes that it may have. */
    public static final int LARGEST = 3 * 1024 * 1024;

    /** Result of reading one that stands alone. */
    public sealed interface Reading {
        /**
         * It is well formed. Documents were not looked for.
         *
         * @param lines the line of a part such as {@code commitments[2].quantity}
         */
        record Whole(Bid bid, Provider provider, Unscored unscored, ToIntFunction<String> lines) implements Reading {}

        /** It cannot be used; every mistake that could be found. */
        record Broken(List<FolderMistake> mistakes) implements Reading {}
    }

    private BidText() {}

    /**
     * Writes a bid.
     */
    public static String of(Bid bid, Provider provider, Unscored unscored) {
        return YamlText.write(BidContent.of(bid, provider, unscored));
    }

    /** Reads a bid that stands in no folder, whatever its id is. */
    public static Reading read(byte[] content) {
        Optional<String> text = content.length > LARGEST ? Optional.empty() : FolderFiles.decoded(content);
        if (text.isEmpty()) {
            String what = content.length > LARGEST
                    ? "is larger than 3 MB; documents do not belong into it"
                    : FolderFiles.NOT_UTF_8;
            return new Reading.Broken(List.of(new FolderMistake(BidYaml.FILE, 1, "This file " + what)));
        }
        Mistakes mistakes = new Mistakes();
        Optional<Node.Mapping> tree = YamlTree.read(BidYaml.FILE, text.get(), mistakes);
        Optional<BidYaml.Read> read =
                tree.map(node -> YamlMap.read(BidYaml.FILE, node, mistakes, map -> BidYaml.read(map, Shelf.OF_NAMES))
                        .value());
        return read.isPresent() && !mistakes.any()
                ? new Reading.Whole(
                        read.get().bid(),
                        read.get().provider(),
                        read.get().unscored(),
                        path -> Lines.of(tree.orElseThrow(), path))
                : new Reading.Broken(mistakes.all());
    }

    /** Whether words can stand as the answer to a question that rules read. */
    public static boolean isFact(String words) {
        try {
            Forms.FACT.reading().of(words);
            return true;
        } catch (Form.Misread no) {
            return false;
        }
    }
}
