/** Timetable: the scheduler that does what modules put on it for later. */
@NullMarked
@ApplicationModule(
        displayName = "Timetable",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
