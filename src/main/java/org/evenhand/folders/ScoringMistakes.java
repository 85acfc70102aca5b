package org.evenhand.folders;

import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.folders.content.PanelYaml;
import org.evenhand.folders.content.TenderYaml;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.scoring.Mistake;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;

/**
 * Adds what scoring finds wrong to the mistakes of form, so that a person reads all of it at once. Scoring looks at a case
 * in which stand-ins fill the gaps; whatever it says that may only be true of a stand-in is left out.
 */
public final class ScoringMistakes {
    /** Parts that add up the weights of all criteria. */
    private static final Pattern SUM =
            Pattern.compile("award(\\.outOf|\\.most)?|weightBounds(\\..*)?|criteria|sections");

    /** Parts without which the weights do not add up. */
    private static final Pattern SUMMAND =
            Pattern.compile("award(\\.method|\\.outOf|\\.most)?|weightBounds.*|sections.*"
                    + "|criteria(\\[\\d+](\\.(id|section|weight|worth|scoring|scoring\\.kind))?)?|rounding(\\.at)?");

    private static final Pattern MARK = Pattern.compile(".*\\.(criterion|mark)");

    private static final Pattern SCALE =
            Pattern.compile("(criteria(\\[\\d+](\\.id|\\.scoring(\\.kind|\\.scale(\\..*)?)?)?)?)?");

    private ScoringMistakes() {}

    static void addTo(Mistakes mistakes, TenderFolder folder) {
        boolean small = folder.scoringCase().tender().criteria().size() <= TenderYaml.MOST_CRITERIA;
        if (small && Scoring.score(folder.scoringCase()) instanceof Verdict.Refused refused) {
            boolean standIns = mistakes.anyStandIn();
            for (Mistake mistake : refused.mistakes()) {
                if (!standIns || holds(mistake.place(), mistakes)) {
                    FolderMistake located = folder.locate(mistake);
                    mistakes.add(located.file(), located.line(), located.what());
                }
            }
        }
    }

    private static boolean holds(Mistake.Place place, Mistakes mistakes) {
        return switch (place) {
            case Mistake.Place.At rule -> true;
            case Mistake.Place.Part part ->
                holds(part.path(), mistakes.standIns(part.file())) && !(isMark(part) && anyScaleUnsure(mistakes));
        };
    }

    /** A mark that does not fit its criterion: but the kind or the scale of a criterion may not have been read. */
    private static boolean isMark(Mistake.Place.Part part) {
        return part.file().equals(PanelYaml.FILE) && MARK.matcher(part.path()).matches();
    }

    private static boolean anyScaleUnsure(Mistakes mistakes) {
        return mistakes.standIns(TenderYaml.FILE).stream()
                .anyMatch(path -> SCALE.matcher(path).matches());
    }

    /** What is said of a file as a whole came of running the bids, stand-ins among them. */
    public static boolean holds(String path, Set<String> standIns) {
        boolean summed = SUM.matcher(path).matches();
        return !path.isEmpty()
                && standIns.stream()
                        .noneMatch(standIn -> within(path, standIn)
                                || within(standIn, path)
                                || summed && SUMMAND.matcher(standIn).matches());
    }

    private static boolean within(String part, String whole) {
        return whole.isEmpty()
                || part.startsWith(whole)
                        && (part.length() == whole.length() || ".[".indexOf(part.charAt(whole.length())) >= 0);
    }
}
