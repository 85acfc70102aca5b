package org.evenhand.packs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.folders.FolderMistake;
import org.evenhand.packs.MeasureTrials.Trial;
import org.evenhand.scoring.Mistake;

/** Runs the examples of a pack through the engine and compares what comes out with what the pack says. */
public final class ExampleCheck {
    private ExampleCheck() {}

    /** Every example that does not come out as it is written, by its line. */
    public static List<FolderMistake> of(RulePack pack) {
        MeasureTrials trials = MeasureTrials.of(pack);
        return pack.examples().stream()
                .flatMap(example -> wrong(pack, example, trials).stream())
                .sorted()
                .toList();
    }

    private static Optional<FolderMistake> wrong(RulePack pack, PackExample example, MeasureTrials trials) {
        Measure measure = pack.measure(example.measure()).orElseThrow();
        return switch (trials.score(measure, example.contract(), example.entry())) {
            case Trial.Refused refused ->
                Optional.of(at(
                        example,
                        "cannot be scored: "
                                + refused.mistakes().stream().map(Mistake::what).collect(Collectors.joining("; "))));
            case Trial.Scored scored ->
                scored.gives().equals(example.gives())
                        ? Optional.empty()
                        : Optional.of(at(
                                example,
                                "gives " + scored.gives() + ", and the example says " + example.gives() + " ("
                                        + scored.line().working() + "); correct the example or the measure"));
        };
    }

    private static FolderMistake at(PackExample example, String what) {
        return new FolderMistake(
                ExamplesCsv.FILE, example.line(), example.measure() + ": “" + example.bid() + "” " + what);
    }
}
