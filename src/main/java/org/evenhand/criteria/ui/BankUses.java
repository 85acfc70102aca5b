package org.evenhand.criteria.ui;

import java.util.List;
import org.evenhand.criteria.drafting.PricedByBanks;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankUse;
import org.springframework.stereotype.Component;

/** Names the criteria that a bank of unit values prices, with the addresses of their pages. */
@Component
class BankUses implements BankUse {

    private final PricedByBanks priced;

    BankUses(PricedByBanks priced) {
        this.priced = priced;
    }

    @Override
    public List<Use> of(BankId bank) {
        return priced.by(bank).stream()
                .map(one -> new Use(
                        one.criterion().heading(),
                        one.framework().title(),
                        CriteriaNavigation.criterion(
                                one.framework().id(), one.criterion().id())))
                .toList();
    }
}
