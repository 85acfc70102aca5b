package org.evenhand.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.evenhand.evidence.intake.SomeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photographs are turned in a process of their own. */
class TurningTest {

    private final LimitedProcess process = new LimitedProcess();
    private final Turning turning = new Turning(process);

    /** Red was above: where it is afterwards, by how the camera was held. */
    @ParameterizedTest
    @CsvSource({"1, 30, 5", "2, 30, 5", "3, 30, 35", "4, 30, 35", "5, 5, 30", "6, 35, 30", "7, 35, 30", "8, 5, 30"})
    void a_picture_stands_upright(int orientation, int x, int y) throws IOException {
        byte[] turned = turning.upright(SomeFiles.picture("jpeg"), orientation).orElseThrow();

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(turned));
        assertThat(picture.getWidth()).isEqualTo(orientation < 5 ? 60 : 40);
        assertThat(new Color(picture.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(x, y)).getBlue()).isLessThan(60);
    }

    @Test
    void what_is_no_picture_gives_none() {
        assertThat(turning.upright(SomeFiles.text("no picture"), 6)).isEmpty();
    }

    @Test
    void a_job_that_there_is_not_and_an_answer_that_is_too_long_give_nothing() {
        assertThat(process.run(List.of("made-up"), new byte[1], 100, LimitedProcess.ONCE))
                .isEmpty();
        assertThat(process.run(List.of("turn", "1"), SomeFiles.picture("jpeg"), 10, LimitedProcess.ONCE))
                .isEmpty();
    }
}
