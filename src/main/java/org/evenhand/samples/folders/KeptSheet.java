package org.evenhand.samples.folders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evenhand.folders.SheetJson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A score sheet as it was first seen.
 *
 * @param inputs the hash of the folder's content
 * @param rules the hash of the rules
 * @param sheet canonical JSON
 */
record KeptSheet(@Id @Nullable Long id, String folder, String inputs, String rules, String sheet, Instant keptAt) {

    static KeptSheet of(Sample.Scored sample, Instant now) {
        return new KeptSheet(
                null,
                sample.folder(),
                sample.sheet().inputs().toString(),
                sample.sheet().rulesHash().toString(),
                SheetJson.write(sample.sheet()),
                now.truncatedTo(ChronoUnit.MILLIS));
    }
}
