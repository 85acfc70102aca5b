/** Tenders from the idea to the published page: drafted, agreed by every buyer, discussed, published, amended, ended. */
@NullMarked
@ApplicationModule(
        displayName = "Tenders",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "scoring",
            "scoring :: *",
            "folders",
            "packs",
            "record",
            "people",
            "answers",
            "criteria",
            "design",
            "notices",
            "notices :: ui",
            "letters"
        })
package org.evenhand.tenders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
