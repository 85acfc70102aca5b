/** Keeps banks of unit values that an organisation is licensed to use: what one unit of a measure counts for, in pounds. */
@NullMarked
@ApplicationModule(
        displayName = "Unit values",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "spreadsheets",
            "spreadsheets :: ui",
            "record",
            "people",
            "design"
        })
package org.evenhand.unitvalues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
