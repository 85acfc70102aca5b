/** Shows the sample tenders: scores each folder, keeps the first sheet of each and puts two of them side by side. */
@NullMarked
@ApplicationModule(
        displayName = "Samples",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "scoring",
            "scoring :: *",
            "folders",
            "record",
            "people",
            "planning",
            "criteria",
            "tenders",
            "scoresheets",
            "scoresheets :: ui",
            "design"
        })
package org.evenhand.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
