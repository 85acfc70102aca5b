/** Spreadsheets in and out: XLSX and CSV as grids of text, with the cell of every trouble. */
@NullMarked
@ApplicationModule(
        displayName = "Spreadsheets",
        allowedDependencies = {"shared", "shared :: *", "design"})
package org.evenhand.spreadsheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
