/** What a commissioner does before a tender: a look at how the own organisation works with people and places. */
@NullMarked
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"shared", "shared :: *", "record", "people", "answers", "design", "letters"})
package org.evenhand.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
