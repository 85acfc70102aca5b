/** Everything that goes out: mail that leaves if, and only if, the act that wrote it was kept. */
@NullMarked
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
