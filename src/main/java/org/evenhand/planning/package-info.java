/** What a commissioner does before a tender: a look at how the own organisation works with people and places. */
@NullMarked
@ApplicationModule(
        displayName = "Planning",
<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62
        allowedDependencies = {"shared", "answers", "people", "design", "letters"})
||||||| ec69cfb
        allowedDependencies = {"shared", "people", "design", "letters"})
=======
        allowedDependencies = {"shared", "record", "people", "design", "letters"})
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
package org.evenhand.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
