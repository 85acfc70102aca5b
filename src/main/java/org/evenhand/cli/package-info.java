/** The command line: scores, checks and verifies tender folders, and checks receipts. */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"shared", "shared :: *", "scoring", "scoring :: *", "folders", "packs", "receipts"})
package org.evenhand.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
