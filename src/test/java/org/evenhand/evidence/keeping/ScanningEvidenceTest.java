package org.evenhand.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.DemoOnH2;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.VirusScan;
import org.evenhand.evidence.intake.SomeFiles;
import org.evenhand.evidence.intake.VirusScanner;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A virus is refused when it comes, and kept from everybody when it is found later. */
@DemoOnH2
class ScanningEvidenceTest extends WithEvidence {

    private static final byte[] PLAN = SomeFiles.pdf("Two paid panel members");

    @MockitoBean
    VirusScanner scanner;

    private void says(VirusScan said) {
        Mockito.when(scanner.isThere()).thenReturn(said != VirusScan.NO_SCANNER);
        Mockito.when(scanner.scan(Mockito.any())).thenReturn(said);
    }

    private VirusScan scan(EvidenceFile file) {
        return contents.find(file.id()).orElseThrow().scan();
    }

    @Test
    void a_virus_is_not_kept() {
        says(VirusScan.INFECTED);

        assertThat(brought("plan.pdf", PLAN).refusal()).contains(EvidenceRefusal.VIRUS);
        assertThat(pieces()).isZero();
    }

    @Test
    void what_came_while_the_scanner_was_away_is_scanned_when_it_is_back() {
        says(VirusScan.WAITING);
        EvidenceFile file = kept("plan.pdf", PLAN);
        tidying.scan();
        assertThat(scan(file)).isEqualTo(VirusScan.WAITING);

        says(VirusScan.CLEAN);
        tidying.scan();
        assertThat(scan(file)).isEqualTo(VirusScan.CLEAN);
        assertThat(contents.open(file.id())).isPresent();
    }

    @Test
    void a_virus_that_is_found_later_is_given_to_nobody_and_stands_on_the_record() {
        says(VirusScan.NO_SCANNER);
        EvidenceFile file = kept("plan.pdf", PLAN);

        says(VirusScan.INFECTED);
        tidying.scan();

        assertThat(scan(file)).isEqualTo(VirusScan.INFECTED);
        assertThat(contents.open(file.id())).isEmpty();
        assertThat(acts(file.id())).containsExactly("evidence.added", "evidence.virus-found");
    }
}
