package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie one folder too deep, or under nearly the right name, are found and named. */
class MisplacedFilesTest {

    @TempDir
    Path place;

    private static List<String> mistakes(Path folder) {
        return ((FolderReader.Reading.Broken) FolderReader.read(folder))
                .mistakes().stream().map(FolderMistake::toString).toList();
    }

    @Test
    void a_folder_inside_a_folder_is_told_and_nothing_else() {
        TestFolder.in(place.resolve("outer/tender"));

        assertThat(mistakes(place.resolve("outer")))
                .containsExactly("tender.yaml:1: There is no such file here, but there is one in tender;"
                        + " name that folder instead of this one");
        assertThat(mistakes(place))
                .containsExactly("tender.yaml:1: There is no such file here, but there is one in outer/tender;"
                        + " name that folder instead of this one");
    }

    @Test
    void of_several_folders_the_one_that_is_meant_must_be_named() {
        TestFolder.in(place.resolve("lot-1"));
        TestFolder.in(place.resolve("lot-2"));

        assertThat(mistakes(place))
                .containsExactly("tender.yaml:1: There is no such file here, but there is one in lot-1, lot-2;"
                        + " name the one that you mean instead of this one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tender.yml",
                "Tender.yaml",
                "tender.yaml.txt",
                "tender (1).yaml",
                "tender - Copy.yaml",
                "tender copy 2.yaml",
                "tendr.yaml"
            })
    void a_tender_under_nearly_the_right_name_is_found(String name) throws IOException {
        TestFolder folder = TestFolder.in(place);
        Files.move(place.resolve("tender.yaml"), place.resolve(name));

        assertThat(folder.mistakes()).contains(name + ":1: This name is not known; did you mean “tender.yaml”?");
    }

    @Test
    void a_bid_one_folder_too_deep_or_under_nearly_the_right_name_is_found() throws IOException {
        TestFolder folder = TestFolder.in(place);
        Files.createDirectories(place.resolve("bids/alpha/alpha"));
        Files.move(place.resolve("bids/alpha/bid.yaml"), place.resolve("bids/alpha/alpha/bid.yaml"));
        Files.move(place.resolve("bids/beta/bid.yaml"), place.resolve("bids/beta/bid.yaml.txt"));

        assertThat(folder.mistakes())
                .containsExactly(
                        "bids/alpha/bid.yaml:1: There is no such file; it is in bids/alpha/alpha, one folder too deep;"
                                + " move what is there up",
                        "bids/beta/bid.yaml:1: There is no such file; rename bid.yaml.txt to bid.yaml");
    }

    @Test
    void a_copy_beside_the_right_file_is_passed_over() {
        TestFolder folder = TestFolder.in(place);
        folder.write("tender (1).yaml", "nothing").write("bids/alpha/bid copy.yaml", "nothing");

        assertThat(folder.mistakes()).isEmpty();
    }

    @Test
    void a_packed_folder_must_be_unpacked_first() throws IOException {
        Path zip = Files.writeString(place.resolve("tender.zip"), "PK");

        assertThat(mistakes(zip)).singleElement().asString().contains("This is a packed folder; unpack it");
    }

    @Test
    void a_bid_folder_whose_letters_and_marks_were_taken_apart_is_that_bid() throws IOException {
        TestFolder folder = TestFolder.in(place);
        Files.move(place.resolve("bids/beta"), place.resolve("bids/caffi-mo\u0302r"));
        folder.change("bids/caffi-mo\u0302r/bid.yaml", "id: beta", "id: caffi-m\u00f4r");
        folder.change("panel.yaml", "recused: [beta]", "recused: [caffi-m\u00f4r]");
        folder.change("panel.yaml", "bid: beta", "bid: caffi-mo\u0302r");

        assertThat(folder.mistakes()).isEmpty();
        assertThat(folder.whole().evidence(new org.evenhand.scoring.BidId("caffi-m\u00f4r")))
                .isDirectory();
        assertThat(folder.change("panel.yaml", "mark: 3.5", "mark: 9").mistakes())
                .allMatch(mistake -> mistake.startsWith("panel.yaml:5: The mark 9 for bid caffi-m\u00f4r"));
    }

    @Test
    void two_bid_folders_that_only_capitals_tell_apart_are_told() {
        TestFolder folder = TestFolder.in(place);
        folder.write("bids/Alpha/bid.yaml", folder.read("bids/alpha/bid.yaml").replace("id: alpha", "id: Alpha"));
        folder.write(
                "bids/Alpha/evidence/plan.pdf",
                org.evenhand.documents.TestPdf.of(
                        List.of(List.of("We make a visit with every meal."), List.of("30 of 40 people"))));

        assertThat(folder.mistakes())
                .contains("bids/alpha:1: The name of this folder differs from that of bids/Alpha in capitals only;"
                        + " rename one");
    }

    @Test
    void two_bid_folders_that_look_the_same_are_told_and_neither_is_lost_in_silence() throws IOException {
        TestFolder folder = TestFolder.in(place);
        Files.createDirectories(place.resolve("bids/caffi-mo\u0302r"));
        Files.createDirectories(place.resolve("bids/caffi-m\u00f4r"));

        assertThat(folder.mistakes())
                .contains("bids/caffi-m\u00f4r:1: There are two folders of this name, which look the same and are"
                        + " written in two ways; rename one");
    }
}
