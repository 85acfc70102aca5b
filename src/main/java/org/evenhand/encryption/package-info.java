/** Keys and what is encrypted under them: for what is kept, for what is sealed, for documents, for people’s shares. */
@NullMarked
@ApplicationModule(
        displayName = "Encryption",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.encryption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
