package org.evenhand.signin.credentials;

import org.evenhand.people.accounts.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals whatever is sealed under the secret of before anew at the start, so that the old one can be forgotten. */
@Component
class ResealingSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(ResealingSecrets.class);

    private final Accounts accounts;
    private final Secrets secrets;

    ResealingSecrets(Accounts accounts, Secrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void reseal() {
        int lost = 0;
        for (Accounts.Sealed kept : accounts.codeSecrets()) {
            if (!secrets.isUpToDate(kept.secret()) && !reseal(kept)) {
                lost++;
            }
        }
        if (lost > 0) {
            LOG.error(
                    "One-time codes that cannot be checked: {}. They were set up under another EVENHAND_SECRET; give that"
                            + " one as EVENHAND_SECRET_OLD and start again. docs/operations.md says more.",
                    lost);
        }
    }

    private boolean reseal(Accounts.Sealed kept) {
        return secrets.open(kept.secret())
                .map(key -> {
                    accounts.resealCodeSecret(kept, secrets.seal(key));
                    return true;
                })
                .orElse(false);
    }
}
