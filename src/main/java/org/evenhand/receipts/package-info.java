/** Files that a provider keeps of a sealed bid, its receipt and its text, and whether one is for the other; no service is asked. */
@NullMarked
@ApplicationModule(
        displayName = "Receipts",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
