/** The pieces that pages are made of: the shell, task lists, entries, tables, charts, and words in two languages. */
@NullMarked
@ApplicationModule(
        displayName = "Design",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
