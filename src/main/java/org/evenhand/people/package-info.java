/** Organisations, the people in them, the roles they hold, and how they sign in. */
@NullMarked
@ApplicationModule(
        displayName = "People",
<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62
        allowedDependencies = {"shared", "answers", "design", "letters"})
||||||| ec69cfb
        allowedDependencies = {"shared", "design", "letters"})
=======
        allowedDependencies = {"shared", "record", "design", "letters"})
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
