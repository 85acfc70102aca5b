/** The command line: scores, checks and verifies tender folders. */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"shared", "shared :: *", "scoring", "scoring :: *", "folders", "packs"})
package org.evenhand.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
