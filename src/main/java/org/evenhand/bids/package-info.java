/** Bids for published tenders: drafted by a provider, sealed before the deadline, opened by two people after it. */
@NullMarked
@ApplicationModule(
        displayName = "Bids",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "scoring",
            "scoring :: *",
            "folders",
            "record",
            "answers",
            "people",
            "people :: accounts",
            "encryption",
            "receipts",
            "evidence",
            "evidence :: *",
            "documents",
            "spreadsheets",
            "spreadsheets :: *",
            "notices",
            "notices :: *",
            "design",
            "letters"
        })
package org.evenhand.bids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
