package org.evenhand.samples.folders;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.folders.SheetComparison;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps the sheet of each sample when it is first seen, and says whether a later scoring comes to the same. */
@Component
class KeptSheets {

    private final KeptSheetRows rows;
    private final Clock clock;

    KeptSheets(KeptSheetRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Compares a sheet with the one kept of the same folder with the same content, and keeps it where there is none. */
    KeptOutcome compare(Sample.Scored sample) {
        String inputs = sample.sheet().inputs().toString();
        return rows.findByFolderAndInputs(sample.folder(), inputs)
                .map(kept -> compare(kept, sample))
                .orElseGet(() -> keep(sample));
    }

    private static KeptOutcome compare(KeptSheet kept, Sample.Scored sample) {
        return firstDifference(kept, sample)
                .<KeptOutcome>map(line -> new KeptOutcome.Differs(kept.keptAt(), line))
                .orElseGet(() -> new KeptOutcome.Same(kept.keptAt()));
    }

    private KeptOutcome keep(Sample.Scored sample) {
        Optional<KeptSheet> before = rows.findFirstByFolderOrderByKeptAtDesc(sample.folder());
        try {
            rows.save(KeptSheet.of(sample, clock.instant()));
        } catch (DuplicateKeyException meanwhile) {
            // Another reader was faster; what was kept is the same sheet.
            return new KeptOutcome.FirstSeen();
        }
        return before.<KeptOutcome>map(
                        kept -> new KeptOutcome.FolderChanged(kept.keptAt(), firstDifference(kept, sample)))
                .orElseGet(KeptOutcome.FirstSeen::new);
    }

    private static Optional<String> firstDifference(KeptSheet kept, Sample.Scored sample) {
        return switch (SheetComparison.of(kept.sheet(), sample.sheet())) {
            case SheetComparison.Compared compared ->
                compared.figures().stream().findFirst().map(Object::toString);
            case SheetComparison.NotASheet none -> Optional.of(none.why());
        };
    }
}
