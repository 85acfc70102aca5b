package org.evenhand.scoring.language;

/**
 * A rule that reads well but cannot be worked out for a bid: a division by zero, a figure without bounds, too many
 * steps. The engine catches it and says which bid and criterion.
 */
public final class RuleTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Trouble, in a sentence without its end mark. */
    public RuleTrouble(String what) {
        super(what, null, false, false);
    }

    /** The same trouble, saying in which rule. */
    RuleTrouble in(Rule rule) {
        return new RuleTrouble("in the rule “" + rule.name() + "”, " + getMessage());
    }
}
