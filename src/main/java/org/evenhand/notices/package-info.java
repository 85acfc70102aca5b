/** Published tenders: their versions, their ends, who follows them; all that bidders and everything after see of a tender. */
@NullMarked
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "scoring",
            "scoring :: *",
            "folders",
            "record",
            "people",
            "people :: accounts",
            "design",
            "letters"
        })
package org.evenhand.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
