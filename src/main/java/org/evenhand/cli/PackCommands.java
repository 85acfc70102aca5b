package org.evenhand.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.folders.FolderMistake;
import org.evenhand.packs.ExampleCheck;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePackReader;

/** The command that works on a rule pack. */
final class PackCommands {
    private final PrintStream out;

    PackCommands(PrintStream out) {
        this.out = out;
    }

    /** Whether a folder holds a rule pack rather than a tender. */
    static boolean holdsPack(String folder) {
        try {
            return RulePackReader.isPack(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Reads the pack, and runs its examples where it is whole. */
    int check(String folder) {
        return switch (RulePackReader.read(Path.of(folder))) {
            case RulePackReader.Reading.Broken broken -> FolderCommands.complain(broken.mistakes(), out);
            case RulePackReader.Reading.Whole whole -> examples(whole.pack());
        };
    }

    private int examples(RulePack pack) {
        List<FolderMistake> wrong = ExampleCheck.of(pack);
        if (!wrong.isEmpty()) {
            return FolderCommands.complain(wrong, out);
        }
        int measures = pack.measures().size();
        int examples = pack.examples().size();
        out.print("No mistakes: " + measures + (measures == 1 ? " measure, " : " measures, ") + examples
                + (examples == 1 ? " example\n" : " examples\n"));
        return CommandLine.DONE;
    }
}
