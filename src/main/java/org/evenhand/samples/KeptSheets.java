package org.evenhand.samples;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.folders.SheetComparison;
import org.evenhand.people.Roles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Keeps the sheet of each sample when it is first seen, and says whether a later scoring comes to the same. */
@Service
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class KeptSheets {

    /** How the sheet scored now compares with the one kept. */
    public sealed interface Outcome {
        /** Nothing was kept of this tender; the sheet is kept from now on. */
        record FirstSeen() implements Outcome {}

        /** Every figure, rank and status is the same. */
        record Same(Instant keptAt) implements Outcome {}

        /**
         * The same folder came to something else.
         *
         * @param line the first line that differs, in English
         */
        record Differs(Instant keptAt, String line) implements Outcome {}

        /**
         * The folder has changed since its last sheet was kept; the new sheet is kept from now on.
         *
         * @param line the first line that differs, in English; empty where every figure is the same
         */
        record FolderChanged(Instant keptAt, Optional<String> line) implements Outcome {}
    }

    private final KeptSheetRows rows;
    private final Clock clock;

    KeptSheets(KeptSheetRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Compares a sheet with the one kept of the same folder with the same content, and keeps it where there is none. */
    public Outcome compare(Sample.Scored sample) {
        String inputs = sample.sheet().inputs().toString();
        return rows.findByFolderAndInputs(sample.folder(), inputs)
                .map(kept -> compare(kept, sample))
                .orElseGet(() -> keep(sample));
    }

    private static Outcome compare(KeptSheet kept, Sample.Scored sample) {
        return firstDifference(kept, sample)
                .<Outcome>map(line -> new Outcome.Differs(kept.keptAt(), line))
                .orElseGet(() -> new Outcome.Same(kept.keptAt()));
    }

    private Outcome keep(Sample.Scored sample) {
        Optional<KeptSheet> before = rows.findFirstByFolderOrderByKeptAtDesc(sample.folder());
        try {
            rows.save(KeptSheet.of(sample, clock.instant()));
        } catch (DuplicateKeyException meanwhile) {
            // Another reader was faster; what was kept is the same sheet.
            return new Outcome.FirstSeen();
        }
        return before.<Outcome>map(kept -> new Outcome.FolderChanged(kept.keptAt(), firstDifference(kept, sample)))
                .orElseGet(Outcome.FirstSeen::new);
    }

    private static Optional<String> firstDifference(KeptSheet kept, Sample.Scored sample) {
        return switch (SheetComparison.of(kept.sheet(), sample.sheet())) {
            case SheetComparison.Compared compared ->
                compared.figures().stream().findFirst().map(Object::toString);
            case SheetComparison.NotASheet none -> Optional.of(none.why());
        };
    }
}
