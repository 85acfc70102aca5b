package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.documents.TestPdf;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.ScoreSheet;

/** A small sound tender folder on disk, to change one thing in. */
public final class TestFolder {
    private static final String TENDER = """
            format: evenhand/1
            id: meals
            title: Meals at home
            buyers: [{id: town, name: Town Council}]
            regime: below-threshold
            commenced: 2026-01-05
            deadline: 2026-02-02T12:00:00+00:00
            value: {amount: 100000, years: 2, fte: 2}
            award:
              method: weighted-sum
              outOf: 100
              ties: [quality, price, received]
            rounding: {at: criterion, places: 2}
            sections:
              - {id: quality, title: Quality, minimum: 10}
              - {id: price, title: Price}
            criteria:
              - id: G1
                title: Insured
                scoring: {kind: gate, fact: insured, is: true}
              - id: Q1
                section: quality
                title: The meals
                weight: 50
                scoring: {kind: judged, scale: {max: 5}, minimum: 1}
              - id: C1
                section: quality
                title: Visits
                weight: 20
                scoring:
                  kind: commitment
                  measure: visits
                  basis: target
                  target: {amount: 50, per: contract-year}
              - id: P
                section: price
                title: Price
                weight: 30
                scoring: {kind: price, formula: lowest-over-price}
            """;

    private static final String BID = """
            id: ID
            provider: {name: Provider ID, legalForm: charity, fte: 6, regulated: true, cqcRating: good}
            received: 2026-01-30T09:00:00Z
            price: 90000
            facts: {insured: true}
            commitments:
              - measure: visits
                quantity: 80
                value: embedded
                how: With every meal of ID.
                evidence: [{file: plan.pdf, page: 1, quote: a visit with every meal}]
            outcomes:
              - {indicator: less-lonely, people: 40, improved: 30, source: plan.pdf, page: 2}
            """;

    private static final String PANEL = """
            evaluators: [{id: e1, role: evaluator}, {id: e2, role: lived-experience, criteria: [Q1], recused: [beta]}]
            individual: [{evaluator: e1, bid: alpha, criterion: Q1, mark: 4, reason: Warm.}]
            agreed:
              - {bid: alpha, criterion: Q1, mark: 4, reason: Warm and on time.}
              - {bid: beta, criterion: Q1, mark: 3.5, reason: On time.}
            """;

    private final Path place;

    private TestFolder(Path place) {
        this.place = place;
    }

    /** Writes the sound folder. */
    public static TestFolder in(Path place) {
        TestFolder folder = new TestFolder(place);
        folder.write("tender.yaml", TENDER);
        folder.write("panel.yaml", PANEL);
        for (String bid : List.of("alpha", "beta")) {
            folder.write("bids/" + bid + "/bid.yaml", BID.replace("ID", bid));
            folder.write(
                    "bids/" + bid + "/evidence/plan.pdf",
                    TestPdf.of(List.of(List.of("We make a visit with every meal."), List.of("30 of 40 people"))));
        }
        return folder;
    }

    public Path place() {
        return place;
    }

    /** Replaces words that are there once. */
    public TestFolder change(String file, String from, String to) {
        String text = read(file);
        assertThat(text.split(java.util.regex.Pattern.quote(from), -1)).as(from).hasSize(2);
        return write(file, text.replace(from, to));
    }

    public TestFolder write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public TestFolder write(String file, byte[] content) {
        try {
            Files.createDirectories(place.resolve(file).getParent());
            Files.write(place.resolve(file), content);
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

    /** What is wrong with it, each as {@code FILE:LINE: sentence}. */
    public List<String> mistakes() {
        return switch (FolderReader.read(place)) {
            case FolderReader.Reading.Broken broken ->
                broken.mistakes().stream().map(FolderMistake::toString).toList();
            case FolderReader.Reading.Whole whole ->
                Scoring.score(whole.folder().scoringCase()) instanceof Verdict.Refused refused
                        ? refused.mistakes().stream()
                                .map(mistake -> whole.folder().locate(mistake).toString())
                                .toList()
                        : List.of();
        };
    }

    /** What is wrong with documents, each as {@code FILE:LINE: sentence}. */
    List<String> ofDocuments() {
        return whole().ofDocuments().stream().map(FolderMistake::toString).toList();
    }

    /** What a reader of the sheet is told, each as {@code code: sentence}. */
    List<String> notices() {
        return scored().notices().stream()
                .map(scoreAlert -> scoreAlert.code().word() + ": " + scoreAlert.text())
                .toList();
    }

    /** Every line of every bid, as figures. */
    List<String> figures() {
        return scored().standings().stream()
                .map(bidResult ->
                        bidResult.bid() + " " + bidResult.rank() + " " + bidResult.total() + " " + bidResult.status())
                .toList();
    }

    private ScoreSheet scored() {
        return ((Verdict.Scored) Scoring.score(whole().scoringCase())).sheet();
    }

    TestFolder rename(String from, String to) {
        try {
            Files.move(place.resolve(from), place.resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TenderFolder whole() {
        FolderReader.Reading reading = FolderReader.read(place);
        assertThat(reading).as(mistakes().toString()).isInstanceOf(FolderReader.Reading.Whole.class);
        return ((FolderReader.Reading.Whole) reading).folder();
    }
}
