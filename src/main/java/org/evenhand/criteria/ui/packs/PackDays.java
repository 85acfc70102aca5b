package org.evenhand.criteria.ui.packs;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.design.Words;
import org.evenhand.packs.RulePack;

/** Says on which days a tender may begin by a pack. */
final class PackDays {

    private PackDays() {}

    static String of(Words words, RulePack pack) {
        String from = words.date(pack.inForce().from());
        Optional<LocalDate> until = pack.inForce().until();
        return until.map(last -> words.say("packs.days.until", from, words.date(last)))
                .orElseGet(() -> words.say("packs.days.from", from));
    }
}
