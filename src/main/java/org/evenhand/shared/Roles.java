package org.evenhand.shared;

/** The roles as {@code @RolesAllowed} wants them. Whoever holds a role anywhere passes; where it is held is asked next. */
public final class Roles {

    public static final String COMMISSIONER = "COMMISSIONER";
    public static final String PROVIDER = "PROVIDER";
    public static final String EVALUATOR = "EVALUATOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** What no person holds: Evenhand itself, while it does what is due on the timetable. */
    public static final String TIMETABLE = "TIMETABLE";

    private Roles() {}
}
