package org.evenhand.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a page are where people see them on its picture, however the page lies. */
class PlacedWordsTest {

    private static final Offset<Integer> NEARLY = Offset.offset(60);

    /** A page of 400 by 200 of which the lower left 200 by 100 is shown, with a word at 20 from the left and 60 from below. */
    private static byte[] page(int rotated) {
        byte[] content = "BT /F 20 Tf 20 60 Td (Members) Tj ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return TestPdf.raw(
                "",
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/CropBox[0 0 200 100]/Rotate " + rotated
                        + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                TestPdf.stream("", content),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    }

    @Test
    void stand_in_the_order_of_reading_line_by_line() throws IOException {
        List<PlacedWord> words = PlacedWords.read(TestPdf.onePage("Two paid members", "co-run every round"), 1);

        assertThat(words)
                .extracting(PlacedWord::text)
                .containsExactly("Two", "paid", "members", "co-run", "every", "round");
        assertThat(words).extracting(PlacedWord::line).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(words.subList(0, 3)).extracting(PlacedWord::left).isSorted().doesNotHaveDuplicates();
        assertThat(words.get(3).top())
                .isGreaterThan(words.get(0).top() + words.get(0).height());
    }

    @Test
    void stand_where_they_are_seen_on_the_part_of_a_page_that_is_shown() throws IOException {
        PlacedWord word = PlacedWords.read(page(0), 1).getFirst();

        assertThat(word.left()).isCloseTo(1_000, NEARLY);
        assertThat(word.top() + word.height()).isCloseTo(4_000, NEARLY);
        assertThat(word.width()).isBetween(3_500, 4_500);
        assertThat(word.height()).isBetween(800, 2_000);
    }

    /** Where the foot of the word and its beginning are then, from the left and from the top. */
    @ParameterizedTest
    @CsvSource({"90, 6000, 1000", "180, 9000, 6000", "270, 4000, 9000"})
    void of_a_page_that_lies_are_in_its_picture_too(int rotated, int left, int top) throws IOException {
        PlacedWord word = PlacedWords.read(page(rotated), 1).getFirst();

        assertThat(word.text()).isEqualTo("Members");
        assertThat(List.of(word.left(), word.left() + word.width()))
                .anySatisfy(edge -> assertThat(edge).isCloseTo(left, NEARLY));
        assertThat(List.of(word.top(), word.top() + word.height()))
                .anySatisfy(edge -> assertThat(edge).isCloseTo(top, NEARLY));
        assertThat(rotated == 180 ? word.width() : word.height()).isBetween(3_500, 4_500);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void of_no_page_are_refused(int page) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PlacedWords.read(TestPdf.onePage("One page"), page));
    }

    @Test
    void come_through_to_another_process_and_nothing_else_does() throws IOException {
        List<PlacedWord> words = List.of(
                new PlacedWord("tŷ </script>", 1, -5, 20_000, 40_000, 1), new PlacedWord("gwyn", 2, 1, 2, 3, 4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlacedWords.write(words, out);

        assertThat(PlacedWords.written(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(words);
        assertThat(words.getFirst().left() + words.getFirst().width()).isEqualTo(PlacedWord.WHOLE);
        byte[] many = ByteBuffer.allocate(4).putInt(PlacedWords.MOST + 1).array();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PlacedWords.written(new ByteArrayInputStream(many)));
    }
}
