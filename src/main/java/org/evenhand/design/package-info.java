/** The pieces that pages are made of: the shell, tables of figures, workings, and words and figures in two languages. */
@NullMarked
@ApplicationModule(
        displayName = "Design",
        allowedDependencies = {"shared"})
package org.evenhand.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
