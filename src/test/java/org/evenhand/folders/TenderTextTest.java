package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tender as the text of its files reads back to the same tender, and its digest stands for every letter. */
class TenderTextTest {

    static Stream<Path> folders() throws IOException {
        return PublishedCasesTest.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_published_case_reads_back_to_the_same(Path place) {
        TenderFolder folder = ((FolderReader.Reading.Whole) FolderReader.read(place)).folder();
        SortedMap<String, String> files = TenderText.files(folder.scoringCase().tender(), folder.publication());

        assertThat(TenderText.read(files))
                .isEqualTo(new TenderText.Reading.Whole(folder.scoringCase().tender(), folder.publication()));
    }

    @Test
    void what_is_no_tender_is_said_to_be_none() {
        assertThat(TenderText.read(new TreeMap<>())).isInstanceOf(TenderText.Reading.Broken.class);
        assertThat(TenderText.read(new TreeMap<>(Map.of("tender.yaml", "format: [\u0007"))))
                .isInstanceOf(TenderText.Reading.Broken.class);
    }

    @Test
    void frozen_files_are_one_text_and_read_back_whatever_is_in_them() {
        FrozenFiles files = new FrozenFiles(new TreeMap<>(Map.of(
                "lots/a/tender.yaml",
                "x: “1”\n\t\u0000\\\"",
                "lots/b/tender.yaml",
                "ŵ \ud83d\ude00",
                "notice.json",
                "{}")));

        assertThat(FrozenFiles.of(files.text())).isEqualTo(files);
        assertThat(files.digest()).isEqualTo(FrozenFiles.of(files.text()).digest());
        assertThat(files.below("lots/a")).containsOnlyKeys("tender.yaml");
        assertThatThrownBy(() -> FrozenFiles.of("[1]")).isInstanceOf(IllegalArgumentException.class);
    }
}
