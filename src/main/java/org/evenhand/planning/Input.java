package org.evenhand.planning;

/** What a saving is reckoned from. Costs are for one person and year, shares and rates are fractions. */
public enum Input {
    ARRANGEMENT_COST(CaseItem.ARRANGEMENT_COST),
    /** The cost of the alternative compared with; which one, the comparison says. */
    ALTERNATIVE(CaseItem.ALTERNATIVE_1),
    SHARE(CaseItem.SHARE),
    PEOPLE(CaseItem.PEOPLE),
    YEARS(CaseItem.YEARS),
    SET_UP(CaseItem.SET_UP),
    RATE(CaseItem.RATE);

    private final CaseItem item;

    Input(CaseItem item) {
        this.item = item;
    }

    /** The item of the case that holds it, or one of its kind. */
    public CaseItem item() {
        return item;
    }
}
