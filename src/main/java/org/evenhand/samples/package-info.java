/** Shows the sample tenders, scored and side by side, and makes whatever is invented for the demonstration. */
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
            "letters",
            "people",
            "signin",
            "planning",
            "unitvalues",
            "criteria",
            "notices",
            "tenders",
            "tenders :: *",
            "questions :: *",
            "bids :: *",
            "evidence",
            "scoresheets",
            "scoresheets :: ui",
            "design"
        })
package org.evenhand.samples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
