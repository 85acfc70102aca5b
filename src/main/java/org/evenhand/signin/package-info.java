/** Signing in: passwords, one-time codes, throttling, first set-up and what people do with their own account. */
@NullMarked
@ApplicationModule(
        displayName = "Signing in",
        allowedDependencies = {"shared", "shared :: *", "record", "people", "people :: *", "design", "letters"})
package org.evenhand.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
