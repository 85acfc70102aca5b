/** Clarification questions about published tenders: asked without a name, answered to everybody at once. */
@NullMarked
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "record",
            "answers",
            "people",
            "notices",
            "notices :: *",
            "design"
        })
package org.evenhand.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
