/** The record of every act that matters: appended in the act's own transaction, chained by hashes, never changed. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "shared :: *", "record", "people", "design", "letters"})
package org.evenhand.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
