package org.evenhand;

import static org.evenhand.ServiceCalls.call;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.keys.KeepingShares;
import org.evenhand.bids.keys.ReadingCustody;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;

/** Calls on the keys to the bids for published tenders. */
final class KeyCalls {

    private static final Set<String> CHOOSER = Set.of("commissioner");
    private static final Set<String> KEEPERS = Set.of("commissioner", "auditor", "administrator");
    private static final Set<String> READERS = Set.of("commissioner", "joint.commissioner", "auditor", "administrator");
    private static final TenderId TENDER = new TenderId("homeshare-2027-example");
    private static final String TYPED = "seven kettles under the old bridge";

    private KeyCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call("ReadingCustody.of", READERS, beans -> reading(beans).of(TENDER)),
                call("ReadingCustody.all", READERS, beans -> reading(beans).all()),
                call(
                        "ChoosingCustody.leaveWithService",
                        CHOOSER,
                        beans -> choosing(beans).leaveWithService(TENDER)),
                call(
                        "ChoosingCustody.name",
                        CHOOSER,
                        beans -> choosing(beans).name(TENDER, List.of(SignedInAs.account(beans, "auditor")))),
                call(
                        "ChoosingCustody.makeShares",
                        CHOOSER,
                        beans -> choosing(beans).makeShares(TENDER)),
                call(
                        "KeepingShares.choosePassphrase",
                        KEEPERS,
                        beans -> keeping(beans).choosePassphrase(TENDER, TYPED, TYPED)),
                call("KeepingShares.give", KEEPERS, beans -> keeping(beans).give(TENDER, TYPED)),
                call(
                        "KeepingShares.giveRecovery",
                        KEEPERS,
                        beans -> keeping(beans).giveRecovery(TENDER, "ABCDE")));
    }

    private static ReadingCustody reading(ApplicationContext beans) {
        return beans.getBean(ReadingCustody.class);
    }

    private static ChoosingCustody choosing(ApplicationContext beans) {
        return beans.getBean(ChoosingCustody.class);
    }

    private static KeepingShares keeping(ApplicationContext beans) {
        return beans.getBean(KeepingShares.class);
    }
}
