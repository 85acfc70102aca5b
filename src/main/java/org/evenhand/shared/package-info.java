/** Values that every module speaks: decimals, money, weights, points, fractions. */
@NullMarked
@ApplicationModule(
        displayName = "Shared values",
        allowedDependencies = {})
package org.evenhand.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
