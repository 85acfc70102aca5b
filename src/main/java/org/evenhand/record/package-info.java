/** Events for the record of who did what: types only. */
@NullMarked
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
