/** Scores bids: a case in, an explained score sheet out; holds the rule language and is the only user of Drools. */
@NullMarked
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {"shared", "shared :: *"})
package org.evenhand.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
