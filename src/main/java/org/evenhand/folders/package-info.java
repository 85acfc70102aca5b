/** Tender folders: reads them with line numbers, checks them, writes them; score sheets as JSON. */
@NullMarked
@ApplicationModule(
        displayName = "Tender folders",
        allowedDependencies = {"shared", "shared :: *", "scoring", "scoring :: *", "documents"})
package org.evenhand.folders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
