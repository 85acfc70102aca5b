package org.evenhand.shared;

/** The roles as {@code @RolesAllowed} wants them. Whoever holds a role anywhere passes; where it is held is asked next. */
public final class Roles {

    public static final String COMMISSIONER = "COMMISSIONER";
    public static final String PROVIDER = "PROVIDER";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
