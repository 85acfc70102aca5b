package org.evenhand.bids.outcomes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.Decimals;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Columns of a table that say what was asked, by their headings.
 *
 * @param who whatever tells one person from another
 * @param baseline the figure at the beginning
 * @param followUp the figure afterwards
 * @param by the least change that counts; empty where any does
 */
public record OutcomeColumns(String who, String baseline, String followUp, Better better, Optional<BigDecimal> by) {

    /** Direction of a change that counts as better. */
    public enum Better {
        HIGHER,
        LOWER;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    private static final int TEXTS = 5;

    /** Whether somebody is better off. */
    boolean isBetter(BigDecimal before, BigDecimal after) {
        BigDecimal change = better == Better.HIGHER ? after.subtract(before) : before.subtract(after);
        return change.signum() > 0
                && by.filter(least -> change.compareTo(least) < 0).isEmpty();
    }

    /** As one text. */
    String text() {
        return CanonicalJson.of(List.of(
                who,
                baseline,
                followUp,
                better.word(),
                by.map(BigDecimal::toPlainString).orElse("")));
    }

    /** Reads what {@link #text} wrote; empty where it is something else. */
    static Optional<OutcomeColumns> read(String text) {
        try {
            JsonNode texts = JsonMapper.shared().readTree(text);
            return texts.size() == TEXTS
                    ? Constants.of(Better.class, texts.get(3).asString())
                            .map(better -> new OutcomeColumns(
                                    texts.get(0).asString(),
                                    texts.get(1).asString(),
                                    texts.get(2).asString(),
                                    better,
                                    Decimals.parse(texts.get(TEXTS - 1).asString())))
                    : Optional.empty();
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }
}
