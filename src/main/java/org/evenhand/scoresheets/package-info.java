/** Shows what a scored tender came to: score tables, workings, two sheets side by side, charts; whoever keeps the tender. */
@NullMarked
@ApplicationModule(
        displayName = "Score sheets",
        allowedDependencies = {"shared", "shared :: *", "scoring", "scoring :: *", "design"})
package org.evenhand.scoresheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
