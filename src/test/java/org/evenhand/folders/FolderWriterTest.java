package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.evenhand.scoring.ScoringCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written reads back to the same. */
class FolderWriterTest {

    @TempDir
    Path place;

    static Stream<Path> folders() throws IOException {
        return PublishedCasesTest.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void a_folder_reads_back_to_the_same_case(Path folder) throws IOException {
        assertReadsBack(((FolderReader.Reading.Whole) FolderReader.read(folder)).folder());
    }

    @Test
    void every_part_that_a_tender_may_have_reads_back() throws IOException {
        TestFolder folder = TestFolder.in(place.resolve("all"))
                .write("tender.yaml", EVERYTHING)
                .write(
                        "rules/own.drl",
                        "rule \"R\" @criterion(\"R\") when Offer( $q : quantity ) then give( 1, \"x\" ); end\n")
                .change(
                        "bids/alpha/bid.yaml",
                        "price: 90000",
                        "price: 90000\nwithdrawn: {at: 2026-01-31T08:00:00Z,"
                                + " reason: \"No: staff #1 \\\"left\\\"\"}")
                .change(
                        "bids/beta/bid.yaml",
                        "price: 90000",
                        "price: 90000\ndeployedFte: 1.5\ndisregarded: {because:"
                                + " abnormally-low, asked: 2026-02-03, explanation: none, reason: \"true\"}")
                .change(
                        "bids/alpha/bid.yaml",
                        "outcomes:",
                        "delivery: [{measure: visits, quarter: 1, quantity: 30.5}, {measure: visits, year: 2,"
                                + " quantity: 49.5}]\noutcomes:")
                .write("bids/beta/evidence/sub/more.pdf", "anything");

        assertReadsBack(folder.whole());
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        TenderFolder folder = TestFolder.in(place.resolve("from")).whole();
        Path full = Files.createDirectories(place.resolve("full"));
        Files.writeString(full.resolve("note.txt"), "keep me");

        assertThatThrownBy(() -> FolderWriter.write(folder, full)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(full).isDirectoryContaining("glob:**note.txt").isDirectoryNotContaining("glob:**.yaml");
    }

    private void assertReadsBack(TenderFolder folder) throws IOException {
        Path once = place.resolve("once");
        Path twice = place.resolve("twice");

        FolderWriter.write(folder, once);
        TenderFolder read = read(once);
        FolderWriter.write(read, twice);

        ScoringCase before = folder.scoringCase();
        ScoringCase after = read.scoringCase();
        assertThat(after.tender()).isEqualTo(before.tender());
        assertThat(after.evaluators()).isEqualTo(before.evaluators());
        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(read.publication()).isEqualTo(folder.publication());
        assertThat(read.providers()).isEqualTo(folder.providers());
        assertThat(read.panel()).isEqualTo(folder.panel());
        before.entries()
                .forEach(entry -> assertThat(read.unscored(entry.bid().id()))
                        .isEqualTo(folder.unscored(entry.bid().id())));
        assertThat(read(twice).scoringCase().inputs()).isEqualTo(after.inputs());
    }

    private static TenderFolder read(Path folder) {
        FolderReader.Reading reading = FolderReader.read(folder);
        assertThat(reading).isInstanceOf(FolderReader.Reading.Whole.class);
        return ((FolderReader.Reading.Whole) reading).folder();
    }

    private static final String EVERYTHING = """
            format: evenhand/1
            id: everything
            title: "Every: part # of it"
            buyers: [{id: a, name: A, share: 59.5}, {id: b, name: "yes", share: 40.5}]
            regime: provider-selection-regime
            commenced: 2026-01-05
            deadline: 2026-02-02T12:00:00.5+01:00
            value: {amount: 650000.50, currency: GBP, years: 2.5, fte: 14}
            serves: [S1, S2]
            pack: {id: start, version: "1.0"}
            lot: "2"
            award:
              method: utility-index
              quality: 60
              price: 40
              outOf: 100
              minimum: 5
              ties: [quality, Q1, price, received]
              panel: agreed
              shortlist: {top: 3, ties: exclude}
              abnormallyLow: [{test: below-mean-of-others, threshold: 0.4}, {test: below-next, threshold: 0.3}, {test: scottish}]
            rounding: {at: section, places: 3, mode: half-even}
            weightBounds: {quality: {min: 10, whole: true}, price: {max: 40}}
            sections:
              - {id: quality, title: Quality, minimum: 1}
              - {id: price, title: Price, stage: 2}
            criteria:
              - {id: G1, title: G, scoring: {kind: gate, fact: insured, is: true, appliesWhen: {fact: regulated, is: true}}}
              - {id: G2, title: G, section: quality, scoring: {kind: gate, fact: cover, atLeast: 5.50}}
              - {id: G3, title: G, scoring: {kind: gate, fact: word, oneOf: [good, 5, false]}}
              - id: Q1
                section: quality
                title: Q
                question: "Why?\\nAnd how?"
                weight: 10
                scoring: {kind: judged, scale: {min: 1, max: 5, descriptors: {1: low, 2.5: middling, 5: high}}, minimum: 2, relativeTo: highest}
                tests: {relates: a, clear: b, measurable: c, proportionate: d}
                coProducedBy: Everybody, 1 May
              - {id: C1, section: quality, title: C, value: embedded, weight: 10, scoring: {kind: commitment, measure: visits, basis: deployed-fte, target: 3, justification: Because., cap: none}}
              - {id: C2, section: quality, title: C, value: additional, weight: 10, scoring: {kind: commitment, measure: visits, basis: contract-value, target: {amount: 0.1, per: contract-fte}, cap: 1.5}}
              - {id: C3, section: quality, title: C, weight: 5, scoring: {kind: commitment, fact: hours, basis: banded, bands: [{from: 0, f: 0}, {from: 10, f: 0.4}]}}
              - {id: C4, section: quality, title: C, weight: 5, scoring: {kind: commitment, measure: visits, basis: highest}}
              - {id: M1, section: quality, title: M, weight: 10, scoring: {kind: monetised, measures: {visits: 12.50, talks: 1}, basis: target, target: {amount: 100, per: contract-100k}, measureCap: 0.5}}
              - {id: O1, section: quality, title: O, weight: 5, scoring: {kind: outcome, indicator: less-lonely, floor: 0.4, target: 0.8, estimate: shrunk, prior: {rate: 0.5, people: 10}}}
              - {id: O2, section: quality, title: O, weight: 5, scoring: {kind: outcome, indicator: less-lonely, target: 0.8}}
              - {id: R, section: quality, title: R, weight: 0, scoring: {kind: rule, rule: R}}
              - {id: P1, section: price, title: P, weight: 5, scoring: {kind: price, formula: logarithmic, factor: 10, floor: 0.1}}
              - {id: P2, section: price, title: P, weight: 5, scoring: {kind: price, formula: optimal, optimal: 5000, floor: none, cap: none}}
              - {id: P3, section: price, title: P, weight: 10, scoring: {kind: price, formula: bandwidth, from: 1000, to: 2000}}
              - {id: P4, section: price, title: P, weight: 20, scoring: {kind: price, formula: logarithmic, factor: 2}}
            """;
}
