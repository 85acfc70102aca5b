package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.LookUp;
import org.evenhand.scoring.ScoringCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample tenders are well formed, and their documents hold the words that bids quote from them. */
class SampleFoldersTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("sample-tenders"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("tender.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_whole(Path folder) {
        FolderReader.Reading reading = FolderReader.read(folder);

        assertThat(reading).isInstanceOf(FolderReader.Reading.Whole.class);
        TenderFolder read = ((FolderReader.Reading.Whole) reading).folder();
        assertThat(read.scoringCase().tender().id())
                .hasToString(folder.getFileName().toString());
        assertThat(read.providers()).hasSizeGreaterThan(1);
        assertThat(read.publication().criteria())
                .hasSize(read.scoringCase().tender().criteria().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void at_most_one_quote_of_a_sample_is_missing_from_its_page(Path folder) {
        TenderFolder read = ((FolderReader.Reading.Whole) FolderReader.read(folder)).folder();

        List<Bid.Evidence> missing = StreamSupport.stream(
                        read.scoringCase().entries().spliterator(), false)
                .map(ScoringCase.Entry::bid)
                .flatMap(bid -> bid.commitments().stream())
                .flatMap(commitment -> commitment.evidence().stream())
                .filter(evidence -> !evidence.lookUp().equals(LookUp.FOUND))
                .toList();
        assertThat(missing).hasSizeLessThanOrEqualTo(1);
    }
}
