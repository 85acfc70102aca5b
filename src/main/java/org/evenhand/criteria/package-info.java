/** The commissioner's workbench: the rule packs to start from, and what their measures ask of a contract. */
@NullMarked
@ApplicationModule(
        displayName = "Criteria",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "scoring",
            "scoring :: *",
            "folders",
            "packs",
            "spreadsheets",
            "spreadsheets :: ui",
            "unitvalues",
            "record",
            "people",
            "answers",
            "design"
        })
package org.evenhand.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
