package org.evenhand.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.FolderReader;
import org.evenhand.folders.SheetComparison;
import org.evenhand.folders.SheetComparison.Difference;
import org.evenhand.folders.SheetJson;
import org.evenhand.folders.TenderFolder;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreSheet;

/** The commands that work on a tender folder, or on a rule pack. None of them writes to it. */
final class FolderCommands {
    private static final int LARGEST_SHEET_MB = 200;

    private final PrintStream out;
    private final PrintStream err;

    FolderCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A folder that was scored, or every mistake that stands in the way. */
    private sealed interface Result {
        record Sheet(TenderFolder folder, ScoreSheet sheet) implements Result {}

        record Wrong(List<FolderMistake> mistakes, List<FolderMistake> ofDocuments) implements Result {
            List<FolderMistake> all() {
                return sorted(
                        Stream.concat(mistakes.stream(), ofDocuments.stream()).toList());
            }
        }
    }

    int score(String folder, boolean json) {
        return switch (score(folder)) {
            case Result.Wrong wrong -> complain(wrong.mistakes(), err);
            case Result.Sheet scored -> {
                out.print(
                        json
                                ? SheetJson.write(scored.sheet())
                                : new SheetText(scored.sheet(), scored.folder().publication()).write());
                yield CommandLine.DONE;
            }
        };
    }

    int check(String folder) {
        return PackCommands.holdsPack(folder) ? new PackCommands(out).check(folder) : checkTender(folder);
    }

    private int checkTender(String folder) {
        return switch (score(folder)) {
            case Result.Wrong wrong -> complain(wrong.all(), out);
            case Result.Sheet scored
            when !scored.folder().ofDocuments().isEmpty() ->
                complain(sorted(scored.folder().ofDocuments()), out);
            case Result.Sheet scored -> {
                int criteria = scored.sheet().tender().criteria().size();
                int bids = scored.sheet().standings().size();
                out.print("No mistakes: " + criteria + (criteria == 1 ? " criterion, " : " criteria, ") + bids
                        + (bids == 1 ? " bid\n" : " bids\n"));
                yield CommandLine.DONE;
            }
        };
    }

    int verify(String sheetFile, String folder) {
        String kept;
        try {
            kept = TextFiles.read(sheetFile, LARGEST_SHEET_MB);
        } catch (IOException e) {
            err.print(sheetFile + ": This file cannot be read: " + e.getMessage() + "\n");
            return CommandLine.WRONG;
        }
        return switch (score(folder)) {
            case Result.Wrong wrong -> complain(wrong.mistakes(), err);
            case Result.Sheet scored ->
                switch (SheetComparison.of(kept, scored.sheet())) {
                    case SheetComparison.NotASheet not -> {
                        err.print(sheetFile + ": This is not a score sheet. " + not.why() + "\n");
                        yield CommandLine.WRONG;
                    }
                    case SheetComparison.Compared compared -> report(compared);
                };
        };
    }

    private int report(SheetComparison.Compared compared) {
        List<Difference> figures = compared.figures();
        if (figures.isEmpty()) {
            out.print("The same: every status, rank and figure comes out as it was kept.\n");
        } else {
            out.print("Different: " + figures.getFirst() + "\n");
            if (figures.size() > 1) {
                out.print("This is the first of " + figures.size() + " differences.\n");
            }
        }
        for (Difference hash : compared.hashes()) {
            String what = hash.where().equals("rules")
                    ? "The rules are not word for word the same"
                    : "The tender, a bid, the panel file or a document is not the same";
            out.print(what + " (" + hash + ").\n");
        }
        return figures.isEmpty() ? CommandLine.DONE : CommandLine.DIFFERENT;
    }

    private Result score(String folder) {
        FolderReader.Reading reading;
        try {
            reading = FolderReader.read(TextFiles.path(folder));
        } catch (IOException e) {
            return new Result.Wrong(List.of(new FolderMistake(folder, 1, String.valueOf(e.getMessage()))), List.of());
        }
        return switch (reading) {
            case FolderReader.Reading.Broken broken -> new Result.Wrong(broken.mistakes(), broken.ofDocuments());
            case FolderReader.Reading.Whole whole ->
                switch (Scoring.score(whole.folder().scoringCase())) {
                    case Verdict.Scored scored -> new Result.Sheet(whole.folder(), scored.sheet());
                    case Verdict.Refused refused ->
                        new Result.Wrong(
                                sorted(refused.mistakes().stream()
                                        .map(whole.folder()::locate)
                                        .toList()),
                                whole.folder().ofDocuments());
                };
        };
    }

    private static List<FolderMistake> sorted(List<FolderMistake> mistakes) {
        return mistakes.stream().distinct().sorted().toList();
    }

    static int complain(List<FolderMistake> mistakes, PrintStream where) {
        mistakes.forEach(mistake -> where.print(mistake + "\n"));
        return CommandLine.WRONG;
    }
}
