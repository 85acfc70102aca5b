/** Organisations, the people in them, the roles they hold, and how they sign in. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "shared :: *", "record", "answers", "design", "letters"})
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
