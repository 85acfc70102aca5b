package org.evenhand.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.evidence.intake.SomeFiles.joined;
import static org.evenhand.evidence.intake.SomeFiles.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.evenhand.evidence.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a camera writes beside a picture does not go to others, and the picture stays as it was. */
class PhotographsTest {

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void where_it_was_taken_is_left_out_and_no_dot_changes() throws IOException {
        byte[] taken = SomeFiles.photograph(1);
        byte[] bare = Photographs.bare(EvidenceKind.JPEG, taken);

        assertThat(latin(taken)).contains("Secret-Place");
        assertThat(latin(bare)).doesNotContain("Secret-Place").doesNotContain("Exif");
        assertThat(bare).isEqualTo(SomeFiles.picture("jpeg"));
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(60);
    }

    @Test
    void what_stands_behind_a_picture_is_left_out() {
        byte[] jpeg = SomeFiles.picture("jpeg");
        byte[] png = SomeFiles.picture("png");

        assertThat(Photographs.bare(EvidenceKind.JPEG, joined(jpeg, text("a film"))))
                .isEqualTo(jpeg);
        assertThat(Photographs.bare(EvidenceKind.PNG, joined(png, text("a film"))))
                .isEqualTo(png);
    }

    @Test
    void a_picture_with_nothing_beside_it_stays_as_it_is() {
        for (EvidenceKind kind : new EvidenceKind[] {EvidenceKind.JPEG, EvidenceKind.PNG}) {
            byte[] picture = SomeFiles.picture(kind.word());
            assertThat(Photographs.bare(kind, picture)).isSameAs(picture);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void how_the_camera_was_held_is_read(int orientation) {
        assertThat(Photographs.orientation(EvidenceKind.JPEG, SomeFiles.photograph(orientation)))
                .isEqualTo(orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 1000})
    void what_no_camera_says_is_upright(int orientation) {
        assertThat(Photographs.orientation(EvidenceKind.JPEG, SomeFiles.photograph(orientation)))
                .isEqualTo(1);
    }
}
