package org.evenhand.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures that are kept: each is shown, described and small, and none is missing. */
class PicturesTest {

    private static final int LARGEST = 65_000;

    private static final Pattern SHOWN = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");

    @Test
    void the_page_of_pictures_shows_each_screen_once_with_words_for_who_does_not_see_it() throws IOException {
        List<MatchResult> shown = shown("docs/pictures.md");

        assertThat(shown)
                .extracting(picture -> picture.group(2))
                .containsExactlyElementsOf(Screen.OF_DOCS.stream()
                        .map(screen -> "pictures/" + screen.file() + ".png")
                        .toList());
        assertThat(shown).extracting(picture -> picture.group(1)).allMatch(words -> words.length() > 30);
    }

    @Test
    void the_readme_shows_some_that_are_there() throws IOException {
        List<MatchResult> shown = shown("README.md");

        assertThat(shown).isNotEmpty().allSatisfy(picture -> {
            assertThat(Path.of(picture.group(2))).exists();
            assertThat(picture.group(1)).hasSizeGreaterThan(30);
        });
    }

    @Test
    void the_front_page_has_its_pieces_of_screens_in_both_languages_as_large_as_it_says() throws IOException {
        for (Screen crop : Screen.CROPS) {
            for (String language : List.of("en", "cy")) {
                BufferedImage picture = ImageIO.read(Path.of("frontend/pictures", crop.file() + "-" + language + ".png")
                        .toFile());
                assertThat((double) picture.getWidth())
                        .isEqualTo(crop.size().width() * crop.size().dots());
                assertThat((double) picture.getHeight())
                        .isEqualTo(crop.size().height() * crop.size().dots());
            }
        }
        assertThat(Files.readString(Path.of("src/main/java/org/evenhand/signin/ui/FrontPage.java")))
                .contains("WIDTH = \"" + Screen.CROP.width() + "\"", "HEIGHT = \"" + Screen.CROP.height() + "\"");
    }

    @Test
    void none_is_large_and_none_lies_about_unused() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs/pictures"));
                Stream<Path> front = Files.list(Path.of("frontend/pictures"))) {
            List<Path> kept = Stream.concat(docs, front).toList();

            assertThat(kept).hasSize(Screen.OF_DOCS.size() + 2 * Screen.CROPS.size());
            assertThat(kept)
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isBetween(5_000L, (long) LARGEST));
        }
    }

    @Test
    void few_colours_keep_large_areas_as_they_are_and_give_the_same_bytes_again() throws IOException {
        BufferedImage picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                picture.setRGB(x, y, x < 100 ? 0x063f3b : new Color(x, 2 * y, x / 2).getRGB());
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);

        byte[] reduced = Palette.reduced(png.toByteArray());

        BufferedImage again = ImageIO.read(new ByteArrayInputStream(reduced));
        assertThat(again.getRGB(10, 10) & 0xffffff).isEqualTo(0x063f3b);
        assertThat(again.getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(reduced).isEqualTo(Palette.reduced(png.toByteArray()));
    }

    private static List<MatchResult> shown(String page) throws IOException {
        return SHOWN.matcher(Files.readString(Path.of(page))).results().toList();
    }
}
