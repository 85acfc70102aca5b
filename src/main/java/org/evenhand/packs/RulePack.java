package org.evenhand.packs;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.RuleText;

/**
 * A rule pack as it was read: ready-made measures that a commissioner starts a tender from, with their sources, their own
 * rules and the examples that prove them. {@code docs/rule-packs.md} describes the folder.
 *
 * @param version of our words, not of their source
 * @param family packs of one family succeed each other by date
 * @param licence of our words
 * @param serves the needs it serves, by the ids of the purpose page
 * @param caution a warning that belongs wherever the pack is offered
 * @param rules the pack's own rules, for measures of the kind {@code rule}
 * @param place the folder
 */
public record RulePack(
        PackId id,
        String version,
        Optional<Family> family,
        String title,
        String summary,
        InForce inForce,
        String licence,
        List<String> serves,
        Optional<String> caution,
        List<Source> sources,
        List<Theme> themes,
        List<Measure> measures,
        List<RuleText> rules,
        List<PackExample> examples,
        Path place) {

    /** Name that packs share that take each other's place by date. */
    public record Family(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /** The name of a source within its pack. */
    public record SourceId(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /** The name of a theme within its pack. */
    public record ThemeId(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Something published that measures come from.
     *
     * @param published the day it is dated; empty where unknown
     * @param read the day on which it was last looked at
     * @param unsure whether our reading of it is not confirmed; {@code note} then says what is not sure
     */
    public record Source(
            SourceId id,
            String title,
            URI address,
            Optional<LocalDate> published,
            LocalDate read,
            boolean unsure,
            Optional<String> note) {}

    /** A heading under which measures stand. */
    public record Theme(ThemeId id, String title) {}

    /** The measure of that name. */
    public Optional<Measure> measure(CriterionId measure) {
        return measures.stream().filter(one -> one.id().equals(measure)).findFirst();
    }

    /** The measures of a theme, in the pack's order. */
    public List<Measure> measures(ThemeId theme) {
        return measures.stream().filter(one -> one.theme().equals(theme)).toList();
    }

    /** The source of a measure; empty where the measure is our own. */
    public Optional<Source> source(Measure measure) {
        return measure.source()
                .flatMap(id -> sources.stream()
                        .filter(source -> source.id().equals(id))
                        .findFirst());
    }

    RulePack with(List<PackExample> read) {
        return new RulePack(
                id, version, family, title, summary, inForce, licence, serves, caution, sources, themes, measures,
                rules, read, place);
    }

    /**
     * The days on which a tender may begin by a rule pack.
     *
     * @param from the first of them
     * @param until the last of them; empty where no end is known
     * @param line where they stand in {@code pack.yaml}, counted from 1
     */
    public record InForce(LocalDate from, Optional<LocalDate> until, int line) {

        /** Whether a tender that commences on this day may use the pack. */
        public boolean on(LocalDate commenced) {
            return !commenced.isBefore(from)
                    && until.map(last -> !commenced.isAfter(last)).orElse(true);
        }

        /** Whether there is a day that belongs to both. */
        public boolean overlaps(InForce other) {
            return until.map(last -> !other.from.isAfter(last)).orElse(true)
                    && other.until.map(last -> !from.isAfter(last)).orElse(true);
        }

        /** The days in words: {@code from 2014-11-01 until 2020-08-31}. */
        @Override
        public String toString() {
            return "from " + from + until.map(last -> " until " + last).orElse(" on");
        }
    }
}
