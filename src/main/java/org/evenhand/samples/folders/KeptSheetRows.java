package org.evenhand.samples.folders;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The kept sheets, as rows. */
interface KeptSheetRows extends Repository<KeptSheet, Long> {

    KeptSheet save(KeptSheet sheet);

    Optional<KeptSheet> findByFolderAndInputs(String folder, String inputs);

    Optional<KeptSheet> findFirstByFolderOrderByKeptAtDesc(String folder);
}
