/** Evidence: the documents of an organisation that bids, checked when they come, kept encrypted, read and quoted. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "shared :: *", "record", "encryption", "people", "documents", "design"})
package org.evenhand.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
