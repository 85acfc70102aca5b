package org.evenhand.criteria.ui.packs;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.packs.RulePack;

/** Says on which days a tender may begin by a pack. */
final class PackDays {

    private PackDays() {}

    static String of(Messages messages, RulePack pack) {
        String from = messages.date(pack.inForce().from());
        Optional<LocalDate> until = pack.inForce().until();
        return until.map(last -> messages.say("packs.days.until", from, messages.date(last)))
                .orElseGet(() -> messages.say("packs.days.from", from));
    }
}
