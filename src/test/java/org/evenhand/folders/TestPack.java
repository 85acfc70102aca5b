package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.packs.ExampleCheck;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePackReader;

/** A small sound rule pack on disk, with a measure of each kind, to change one thing in. */
public final class TestPack {
    private static final String PACK = """
            format: evenhand-pack/1
            id: ID
            version: "1"
            family: meals
            title: Meals that people like
            summary: For small contracts.
            from: 2020-01-01
            until: 2024-12-31
            licence: CC-BY-4.0
            serves: [S8]
            sources:
              - {id: book, title: A book, address: "https://example.org/book", published: 2019-05-01, read: 2026-11-24}
            themes:
              - {id: people, title: People}
            measures:
              - id: warmth
                theme: people
                title: Warm meals
                question: How do you keep meals warm? At most 200 words.
                weight: 10
                scoring:
                  kind: judged
                  scale: {max: 2, descriptors: {0: nothing, 1: some, 2: much}}
                  minimum: 1
                evidence: A menu.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: book
              - id: visits
                theme: people
                title: Visits with meals
                question: How many visits?
                unit: visits
                value: embedded
                weight: 10
                scoring: {kind: commitment, measure: visits, basis: target, target: {amount: 2, per: contract-100k}}
                evidence: A diary.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
              - id: money
                theme: people
                title: Help in money
                question: What help?
                weight: 10
                scoring: {kind: monetised, measures: {hours: 10, days: 50}, basis: target, target: 1000}
                evidence: A diary.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
              - id: lonely
                theme: people
                title: Less lonely
                question: How many?
                weight: 10
                scoring: {kind: outcome, indicator: less-lonely, floor: 0.4, target: 0.9}
                evidence: A survey.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
              - id: insured
                theme: people
                title: Insured
                question: Are you insured?
                scoring: {kind: gate, fact: insured, is: true, appliesWhen: {fact: drives, is: true}}
                evidence: A certificate.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
              - id: cooks
                theme: people
                title: Cooks
                question: How many hours?
                unit: hours
                weight: 10
                scoring: {kind: rule, rule: Cooks in steps}
                evidence: A rota.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
              - id: cost
                theme: people
                title: Cost
                question: What does it cost?
                weight: 10
                scoring: {kind: price, formula: bandwidth, from: 80000, to: 100000}
                evidence: A budget.
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                source: own
            """;

    private static final String RULES = """
            // Cooks count by the year.
            rule "Cooks in steps"
                @criterion("cooks")
            when
                Contract( $years : years )
                Tally( measure == "cook-hours", $h : quantity )
            then
                give( min(1, $h / (100 * $years)), "{h} hours" );
            end
            """;

    private static final String EXAMPLES = """
            measure,value,years,fte,bid,gives,because
            warmth,100000,,,mark 1,0.5,"some, of two"
            warmth,100000,,,mark 0,fail,below the minimum
            visits,650000,3,14,offer visits 9 embedded; offer visits 5,0.6923,9 of 13
            visits,650000,3,14,nothing,0,nothing is offered
            money,100000,,,offer hours 20; offer days 2 embedded,0.3,200 and 100 pounds
            money,100000,,,nothing,0,nothing is offered
            lonely,100000,,,outcome less-lonely 30/40,0.7,a rate of 0.75
            lonely,100000,,,outcome less-lonely 4/10,0,the floor
            insured,100000,,,fact insured true; fact drives true,pass,insured
            insured,100000,,,fact insured false,fail,not insured
            insured,100000,,,fact drives false,not applicable,no car
            cooks,100000,3,,offer cook-hours 100,0.3333,a third
            cooks,100000,3,,nothing,0,nothing is offered
            cost,100000,,,price 95000,0.25,near the top
            cost,100000,,,price 100000,0,the top
            """;

    private final Path place;

    private TestPack(Path place) {
        this.place = place;
    }

    /** Writes the sound pack into a folder of that name. */
    public static TestPack in(Path folder, String id) {
        TestPack pack = new TestPack(folder.resolve(id));
        return pack.write("pack.yaml", PACK.replace("ID", id))
                .write("cooks.drl", RULES)
                .write("examples.csv", EXAMPLES)
                .write("README.md", "# Meals\n");
    }

    public Path place() {
        return place;
    }

    /** Replaces words where they first stand. */
    public TestPack change(String file, String from, String to) {
        String text = read(file);
        assertThat(text).contains(from);
        return write(file, text.replaceFirst(Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    public TestPack write(String file, String text) {
        try {
            Files.createDirectories(place);
            Files.writeString(place.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestPack delete(String file) {
        try {
            Files.delete(place.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(place.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it, its examples included, each as {@code FILE:LINE: sentence}. */
    public List<String> mistakes() {
        List<FolderMistake> mistakes = switch (RulePackReader.read(place)) {
            case RulePackReader.Reading.Broken broken -> broken.mistakes();
            case RulePackReader.Reading.Whole whole -> ExampleCheck.of(whole.pack());
        };
        return mistakes.stream().map(FolderMistake::toString).toList();
    }

    public RulePack whole() {
        RulePackReader.Reading reading = RulePackReader.read(place);
        assertThat(reading).as(mistakes().toString()).isInstanceOf(RulePackReader.Reading.Whole.class);
        return ((RulePackReader.Reading.Whole) reading).pack();
    }
}
