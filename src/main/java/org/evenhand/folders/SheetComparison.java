package org.evenhand.folders;

import java.util.List;
import org.evenhand.scoring.sheet.ScoreSheet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kept score sheet beside the one that its folder gives now. */
public sealed interface SheetComparison {

    /**
     * Differences that the comparison found.
     *
     * @param figures ranks, statuses and figures that differ, in the order of the sheet
     * @param hashes digests that differ: the rules or the inputs are not the same any more
     */
    record Compared(List<Difference> figures, List<Difference> hashes) implements SheetComparison {}

    /** The file that was kept is no score sheet. */
    record NotASheet(String why) implements SheetComparison {}

    /**
     * Something that is not the same.
     *
     * @param where {@code hearthside, SV1: points}
     * @param kept as the kept sheet has it
     * @param replayed as it comes out now
     */
    record Difference(String where, String kept, String replayed) {
        @Override
        public String toString() {
            return where + ": " + kept + " was kept, " + replayed + " comes out now";
        }
    }

    /** Compares a kept sheet with the one that its folder gives now. */
    static SheetComparison of(String keptJson, ScoreSheet replayed) {
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            JsonNode kept = mapper.readTree(keptJson);
            if (!SheetJson.FORMAT.equals(kept.path("format").asString(""))) {
                return new NotASheet("It does not say “format”: “" + SheetJson.FORMAT
                        + "”; keep what ./evenhand score FOLDER --json prints");
            }
            return new SheetDifferences(kept, mapper.readTree(SheetJson.write(replayed))).compare();
        } catch (JacksonException e) {
            return new NotASheet("It is not JSON: " + e.getOriginalMessage());
        }
    }
}
