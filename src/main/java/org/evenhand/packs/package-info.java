/** Rule packs: criteria to start from, with measures, examples and the dates between which they are in force. */
@NullMarked
@ApplicationModule(
        displayName = "Rule packs",
        allowedDependencies = {"shared", "shared :: *", "scoring", "scoring :: *", "folders", "folders :: *"})
package org.evenhand.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
