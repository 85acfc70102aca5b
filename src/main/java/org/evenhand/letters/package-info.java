/** Renders and sends the words that go out. */
@NullMarked
@ApplicationModule(
        displayName = "Letters",
        allowedDependencies = {"shared"})
package org.evenhand.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
