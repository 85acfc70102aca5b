package org.evenhand.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.evenhand.evidence.VirusScan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real scanner finds what it is to find, says of the rest that it is clean, and may be away. */
class VirusScannerIT {

    @TempDir
    Path folder;

    @Test
    void a_virus_is_found_wherever_it_stands_and_a_plain_file_is_clean() throws IOException, InterruptedException {
        Assumptions.assumeTrue(RealClamd.program().isPresent(), "no clamd on this machine");
        try (RealClamd clamd = new RealClamd(folder)) {
            clamd.start();
            VirusScanner scanner = new VirusScanner(clamd.socket().toString());

            assertThat(scanner.scan(SomeFiles.pdf("Nothing to fear"))).isEqualTo(VirusScan.CLEAN);
            assertThat(scanner.scan(SomeFiles.pdf(RealClamd.VIRUS))).isEqualTo(VirusScan.INFECTED);
            byte[] large = SomeFiles.text("word ".repeat(5_000_000));
            assertThat(scanner.scan(large)).isEqualTo(VirusScan.CLEAN);
            assertThat(scanner.scan(SomeFiles.joined(Arrays.copyOf(large, 1_000_000), SomeFiles.text(RealClamd.VIRUS))))
                    .isEqualTo(VirusScan.INFECTED);
        }
    }

    @Test
    void what_a_scanner_does_not_say_is_asked_again() {
        VirusScanner away = new VirusScanner(folder.resolve("nowhere.ctl").toString());
        VirusScanner closed = new VirusScanner("127.0.0.1:1");

        assertThat(away.scan(new byte[10])).isEqualTo(VirusScan.WAITING);
        assertThat(closed.scan(new byte[10])).isEqualTo(VirusScan.WAITING);
    }

    @Test
    void no_scanner_is_no_scanner_and_a_setting_that_is_none_is_said() {
        assertThat(new VirusScanner(" ").scan(new byte[10])).isEqualTo(VirusScan.NO_SCANNER);
        assertThat(new VirusScanner("").isThere()).isFalse();
        assertThatThrownBy(() -> new VirusScanner("clamd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EVENHAND_CLAMD");
    }
}
