/** Planning before a tender: how an organisation works with people and places, and what an arrangement would save. */
@NullMarked
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"shared", "shared :: *", "record", "people", "answers", "design", "letters"})
package org.evenhand.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
