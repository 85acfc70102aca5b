package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Tender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the texts of the sample tenders state in figures is what their criteria come to for their contract. */
class SampleFiguresTest {

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("sample-tenders")).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_figure_in_a_text_is_worked_out_beside_it(Path sample) {
        TenderFolder folder = ((FolderReader.Reading.Whole) FolderReader.read(sample)).folder();
        Tender tender = folder.scoringCase().tender();
        String rules = tender.rules().stream().map(RuleText::text).collect(Collectors.joining("\n"));

        List<String> complaints = tender.criteria().stream()
                .flatMap(criterion -> WorkedFigures.complaints(
                        criterion, folder.publication().criteria().get(criterion.id()), tender.contract(), rules)
                        .stream())
                .toList();

        assertThat(complaints).isEmpty();
    }

    /** Each would have been published without a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        S1 | Hours over three years, against 300 for each £100,000 of contract.
        S1 | 1,300 hours in all, about eight a week.
        S1 | 1,200 hours in all, about nine a week.
        S1 | Hours over four years.
        S1 | A third of 900 hours.
        S2 | Fifty over three years.
        S3 | Units times unit values, each measure up to £20,000, against £60,000.
        Q1 | A mark from 0 to 4 against the descriptors.
        Q2 | A mark from 0 to 5; a mark under 3 fails the requirements.
        G2 | Pass or fail: £2,000,000 or more.
        S1 | Four matches give as many hours as £100,000 ask for.
        """)
    void a_planted_figure_turns_it_red(String id, String planted) {
        TenderFolder folder = ((FolderReader.Reading.Whole)
                        FolderReader.read(Path.of("sample-tenders/shared-lives-proportionate")))
                .folder();
        Tender tender = folder.scoringCase().tender();
        Criterion criterion = tender.criteria().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        Publication.Wording wording =
                new Publication.Wording(Optional.of(planted), List.of(), Optional.empty(), Optional.empty());

        assertThat(WorkedFigures.complaints(criterion, wording, tender.contract(), ""))
                .isNotEmpty();
    }

    @Test
    void numbers_in_words_are_figures_too() {
        assertThat(NumberWords.inDigits("Four matches, a thousand words and Eight hundred"))
                .isEqualTo("4 matches, 1000 words and 800");
    }
}
