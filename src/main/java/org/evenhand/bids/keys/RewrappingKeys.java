package org.evenhand.bids.keys;

import java.util.Arrays;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.encryption.MasterKeysUnusable;
import org.evenhand.encryption.Undecryptable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Wraps each key that the service keeps under the newest master key at the start, so that an older one can be given up; refuses
 * the start with master keys that do not fit, before anybody relies on them.
 */
@Component
class RewrappingKeys implements SmartInitializingSingleton {

    private final TenderKeyRows rows;
    private final MasterKeys masterKeys;

    RewrappingKeys(TenderKeyRows rows, MasterKeys masterKeys) {
        this.rows = rows;
        this.masterKeys = masterKeys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (TenderKeyRows.Wrapped kept : rows.allWrapped()) {
            byte[] key = unwrapped(kept);
            if (!masterKeys.isUpToDate(kept.key())) {
                rows.rewrap(kept, masterKeys.encrypt(key, TenderKeys.context(kept.tender())));
            }
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] unwrapped(TenderKeyRows.Wrapped kept) {
        try {
            return masterKeys.decrypt(kept.key(), TenderKeys.context(kept.tender()));
        } catch (Undecryptable refused) {
            throw new MasterKeysUnusable(
                    "The master keys do not fit the database: the key of the tender " + kept.tender()
                            + " was encrypted under others.",
                    "Put back the file of master keys that belongs to this database, or name it: EVENHAND_MASTER_KEYS=FILE."
                            + " docs/operations.md says more.");
        }
    }
}
