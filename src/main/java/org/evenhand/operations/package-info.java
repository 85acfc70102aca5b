/** Keeps Evenhand running: backup, restore, the check of the record, health, and a log without personal data. */
@NullMarked
@ApplicationModule(
        displayName = "Operations",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "record",
            "people",
            "people :: *",
            "signin",
            "signin :: *",
            "audit",
            "encryption",
            "planning",
            "criteria",
            "notices",
            "tenders",
            "questions",
            "bids",
            "design",
            "letters"
        })
package org.evenhand.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
